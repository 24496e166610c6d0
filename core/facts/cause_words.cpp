// SPDX-License-Identifier: MIT
// The vocabulary is indexed once: each phrase under the stem of its first word, longest first.
#include "core/facts/cause_words.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/facts/cause_vocabulary.hpp"

namespace pmlint::facts {
namespace {

bool ends_with(std::string_view word, std::string_view tail) { return word.ends_with(tail); }

// How many letters of an already lower-cased word make its stem.
std::size_t stem_size(std::string_view word) {
  std::size_t size = word.size();
  const auto cut = [&](std::size_t letters) {
    size -= letters;
    word = word.substr(0, size);
  };
  if (size > 3 && ends_with(word, "'s")) cut(2);
  if (size > 4 && ends_with(word, "ies")) return size - 2;  // "retries" -> "retri" -> below
  if (size > 4 && ends_with(word, "ied")) return size - 2;
  if (size > 3 && ends_with(word, "s") && !ends_with(word, "ss") && !ends_with(word, "us") &&
      !ends_with(word, "is")) {
    cut(1);
  }
  const std::size_t before = size;
  if (size > 5 && ends_with(word, "ing"))
    cut(3);
  else if (size > 4 && ends_with(word, "ed"))
    cut(2);
  else if (size > 6 && ends_with(word, "ion"))
    cut(3);
  if (size != before && size > 3 && word[size - 1] == word[size - 2] && word[size - 1] != 'l' &&
      word[size - 1] != 's') {
    cut(1);  // "dropped" -> "dropp" -> "drop"
  }
  if (size > 3 && word[size - 1] == 'e') cut(1);
  return size;
}

struct Phrase {
  std::vector<Stem> rest;  // after the first word
  std::uint32_t classes = 0;
};

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const {
    return std::hash<std::string_view>{}(word);
  }
};
using Index = std::unordered_map<std::string, std::vector<Phrase>, Hash, std::equal_to<>>;

void add_phrase(Index& index, std::string_view words, std::uint32_t classes) {
  Phrase phrase{{}, classes};
  std::string first;
  while (!words.empty()) {
    const std::size_t gap = words.find(' ');
    const Stem stem(words.substr(0, gap));
    if (first.empty()) {
      first = stem.view();
    } else {
      phrase.rest.push_back(stem);
    }
    words.remove_prefix(gap == std::string_view::npos ? words.size() : gap + 1);
  }
  std::vector<Phrase>& same = index[first];
  for (Phrase& known : same) {
    const bool equal = std::ranges::equal(known.rest, phrase.rest, {}, &Stem::view, &Stem::view);
    if (equal) {
      known.classes |= classes;
      return;
    }
  }
  const auto place = std::ranges::find_if(
      same, [&](const Phrase& known) { return known.rest.size() < phrase.rest.size(); });
  same.insert(place, std::move(phrase));
}

void add_rows(Index& index, std::span<const VocabularyRow> rows) {
  for (const VocabularyRow& row : rows) {
    std::string_view rest = row.phrases;
    while (!rest.empty()) {
      const std::size_t comma = rest.find(", ");
      add_phrase(index, rest.substr(0, comma), row.classes);
      rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 2);
    }
  }
}

Index index_vocabulary() {
  Index index;
  add_rows(index, plain_vocabulary());
  add_rows(index, technical_vocabulary());
  return index;
}

}  // namespace

Stem::Stem(std::string_view word) {
  word = word.substr(0, kLongest);
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    letters_[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  std::size_t size = stem_size({letters_.data(), word.size()});
  if (size > 2 && letters_[size - 1] == 'y') letters_[size - 1] = 'i';  // "retry" is "retri"
  size_ = static_cast<std::uint8_t>(size);
}

PhraseMatch longest_phrase(std::span<const Stem> words) {
  static const Index index = index_vocabulary();
  const auto found = index.find(words.front().view());
  if (found == index.end()) return {};
  for (const Phrase& phrase : found->second) {
    if (phrase.rest.size() >= words.size()) continue;
    const auto same = [](const Stem& a, const Stem& b) { return a.view() == b.view(); };
    if (std::equal(phrase.rest.begin(), phrase.rest.end(), words.begin() + 1, same)) {
      return {phrase.classes, static_cast<std::uint32_t>(phrase.rest.size()) + 1};
    }
  }
  return {};
}

}  // namespace pmlint::facts
