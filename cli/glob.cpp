// SPDX-License-Identifier: MIT
// Both the pattern and the path are walked once per state: `reached[i]` says that the first i bytes
// of the pattern match what was read of the path.
#include "cli/glob.hpp"

#include <cstddef>
#include <vector>

namespace pmlint::cli {
namespace {

enum class Step : unsigned char { byte, any, star, deep_star, set };

struct Element {
  Step step = Step::byte;
  char byte = 0;
  std::string_view set;  // between the brackets
};

std::vector<Element> compile(std::string_view pattern) {
  std::vector<Element> elements;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '*' && i + 1 < pattern.size() && pattern[i + 1] == '*') {
      ++i;
      // "a/**/b" also holds "a/b".
      const bool whole =
          (i < 2 || pattern[i - 2] == '/') && i + 1 < pattern.size() && pattern[i + 1] == '/';
      elements.push_back({Step::deep_star, whole ? '/' : '\0', {}});
      if (whole) ++i;
    } else if (c == '*') {
      elements.push_back({Step::star, 0, {}});
    } else if (c == '?') {
      elements.push_back({Step::any, 0, {}});
    } else if (const std::size_t close = pattern.find(']', i + 2);
               c == '[' && close != std::string_view::npos) {
      elements.push_back({Step::set, 0, pattern.substr(i + 1, close - i - 1)});
      i = close;
    } else if (c == '\\' && i + 1 < pattern.size()) {
      elements.push_back({Step::byte, pattern[++i], {}});
    } else {
      elements.push_back({Step::byte, c, {}});
    }
  }
  return elements;
}

bool in_set(std::string_view set, char c) {
  const bool negated = set.starts_with('!') || set.starts_with('^');
  bool found = false;
  for (std::size_t i = negated ? 1 : 0; i < set.size(); ++i) {
    if (i + 2 < set.size() && set[i + 1] == '-') {
      found = found || (set[i] <= c && c <= set[i + 2]);
      i += 2;
    } else {
      found = found || set[i] == c;
    }
  }
  return found != negated;
}

enum class Reach : unsigned char { whole, leading_folder };

// Does the pattern match the path or, if they are within reach, one of its leading folders?
bool matches(const std::vector<Element>& pattern, std::string_view path,
             Reach reach = Reach::leading_folder) {
  const std::size_t end = pattern.size();
  std::vector<char> reached(end + 1, 0), next(end + 1, 0);
  const auto settle = [&](std::vector<char>& states) {  // stars may hold nothing
    for (std::size_t i = 0; i < end; ++i) {
      if (states[i] != 0 && (pattern[i].step == Step::star || pattern[i].step == Step::deep_star)) {
        states[i + 1] = 1;
      }
    }
  };
  reached[0] = 1;
  settle(reached);
  for (const char c : path) {
    if (reach == Reach::leading_folder && c == '/' && reached[end] != 0) return true;
    next.assign(end + 1, 0);
    for (std::size_t i = 0; i < end; ++i) {
      if (reached[i] == 0) continue;
      const Element& element = pattern[i];
      switch (element.step) {
        case Step::byte:
          if (element.byte == c) next[i + 1] = 1;
          break;
        case Step::any:
          if (c != '/') next[i + 1] = 1;
          break;
        case Step::set:
          if (c != '/' && in_set(element.set, c)) next[i + 1] = 1;
          break;
        case Step::star:
          if (c != '/') next[i] = 1;
          break;
        case Step::deep_star:
          next[i] = 1;
          break;
      }
    }
    // "**/" must end at a folder: what follows it starts after a '/' or at the beginning.
    for (std::size_t i = 0; i < end; ++i) {
      const bool whole = pattern[i].step == Step::deep_star && pattern[i].byte == '/';
      if (whole && next[i] != 0) {
        if (c == '/') next[i + 1] = 1;
      } else if (next[i] != 0 &&
                 (pattern[i].step == Step::star || pattern[i].step == Step::deep_star)) {
        next[i + 1] = 1;
      }
    }
    reached.swap(next);
  }
  return reached[end] != 0;
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  if (pattern.empty()) return false;
  if (pattern.find('/') != std::string_view::npos) {
    if (pattern.starts_with("./")) pattern.remove_prefix(2);
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    return matches(compile(pattern), path);
  }
  std::vector<Element> anywhere = compile(pattern);
  anywhere.insert(anywhere.begin(), {Step::deep_star, '/', {}});
  return matches(anywhere, path);
}

bool glob_matches_whole(std::string_view pattern, std::string_view path) {
  return matches(compile(pattern), path, Reach::whole);
}

}  // namespace pmlint::cli
