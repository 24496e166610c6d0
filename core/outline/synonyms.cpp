// SPDX-License-Identifier: MIT
// Looks a normalised title up: whole, without filler words, in parts joined by "and", and at last by
// the phrases at its edges and the telling words inside it.
#include "core/outline/synonyms.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <unordered_map>

#include "core/outline/normal_title.hpp"
#include "core/outline/synonym_table.hpp"

namespace pmlint::outline {
namespace {

struct Entry {
  std::string phrase;
  SectionKind kind;
  Reach reach;
};

// The table with its phrases normalised, by phrase; of equal phrases the first row counts. Made once.
struct Index {
  std::vector<Entry> entries;
  std::unordered_map<std::string_view, const Entry*> by_phrase;
  std::size_t longest = 0;  // bytes
  // By the first and the last byte of a phrase: most that are asked for end here.
  std::bitset<std::size_t{256} * 256> edges;
};

std::size_t edges_of(std::string_view phrase) {
  return std::size_t{static_cast<unsigned char>(phrase.front())} * 256 +
         static_cast<unsigned char>(phrase.back());
}

const Index& index() {
  static const Index made = [] {
    Index index;
    for (const SynonymRow& row : synonym_rows()) {
      for (const std::string_view phrase : row.phrases) {
        index.entries.push_back({normalise_title(phrase), row.kind, row.reach});
      }
    }
    for (const Entry& entry : index.entries) {
      index.by_phrase.emplace(entry.phrase, &entry);
      index.longest = std::max(index.longest, entry.phrase.size());
      index.edges.set(edges_of(entry.phrase));
    }
    return index;
  }();
  return made;
}

const Entry* find(std::string_view phrase) {
  const Index& known = index();
  if (phrase.empty() || phrase.size() > known.longest || !known.edges.test(edges_of(phrase))) {
    return nullptr;
  }
  const auto at = known.by_phrase.find(phrase);
  return at != known.by_phrase.end() ? at->second : nullptr;
}

// Words that say nothing about the kind, at either end of a title.
constexpr std::array<std::string_view, 28> kFillers{
    "a",          "about",       "an",       "and",      "brief",   "contain", "detailed",
    "full",       "general",     "in",       "incident", "include", "initial", "issue",
    "main",       "must",        "of",       "on",       "our",     "outage",  "overall",
    "postmortem", "preliminary", "proposed", "report",   "section", "short",   "the"};

bool is_filler(std::string_view word) {
  return std::binary_search(kFillers.begin(), kFillers.end(), word);
}

std::string_view without_fillers(std::string_view phrase) {
  for (;;) {
    const std::size_t space = phrase.find(' ');
    if (space == std::string_view::npos) return phrase;
    const std::size_t last = phrase.rfind(' ');
    if (is_filler(phrase.substr(0, space))) {
      phrase.remove_prefix(space + 1);
    } else if (is_filler(phrase.substr(last + 1))) {
      phrase.remove_suffix(phrase.size() - last);
    } else {
      return phrase;
    }
  }
}

const Entry* find_whole(std::string_view phrase) {
  if (const Entry* entry = find(phrase)) return entry;
  return find(without_fillers(phrase));
}

TitleKinds find_edges(std::string_view phrase);

// "root cause and resolution": each part is looked up. All parts match: exact; some: words; a part
// may at last match by its edge ("server root cause and resolution").
TitleKinds find_parts(std::string_view phrase) {
  if (phrase.find(" and ") == std::string_view::npos) return {};
  TitleKinds found;
  bool all = true;
  bool whole = false;
  std::size_t parts = 0;
  for (std::size_t begin = 0; begin <= phrase.size();) {
    std::size_t end = phrase.find(" and ", begin);
    const std::size_t next = end == std::string_view::npos ? phrase.size() + 1 : end + 5;
    if (end == std::string_view::npos) end = phrase.size();
    ++parts;
    if (const Entry* entry = find_whole(phrase.substr(begin, end - begin))) {
      found.kinds.add(entry->kind);
      whole = true;
    } else {
      all = false;
      for (const SectionKind kind : find_edges(phrase.substr(begin, end - begin)).kinds) {
        found.kinds.add(kind);
      }
    }
    begin = next;
  }
  if (parts < 2 || !whole) return {};
  found.match = all ? Match::exact : Match::words;
  return found;
}

constexpr std::size_t kLongestTitle = 9;  // words; a longer line is a sentence

// The longest phrase that may stand at an edge, else a telling word.
TitleKinds find_edges(std::string_view phrase) {
  std::vector<std::size_t> spaces;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (phrase[i] == ' ') spaces.push_back(i);
  }
  if (spaces.size() + 1 > kLongestTitle) return {};
  const Entry* best = nullptr;
  const auto consider = [&](std::string_view part) {
    const Entry* entry = find(part);
    if (entry == nullptr || entry->reach == Reach::whole) return;
    // "Response timeline", "Timeline of the resolution": the form tells more than the subject. That of
    // action items is a plan.
    const auto rank = [](const Entry& known) {
      return known.kind == SectionKind::timeline ? std::size_t{1} : std::size_t{0};
    };
    if (best != nullptr && rank(*entry) != rank(*best)) {
      const Entry* other = rank(*entry) > 0 ? best : entry;
      const Entry* timeline = rank(*entry) > 0 ? entry : best;
      const bool plan =
          coarse(other->kind) == SectionKind::actions && !phrase.starts_with("follow");
      best = plan ? other : timeline;
      return;
    }
    if (best == nullptr || entry->phrase.size() > best->phrase.size()) best = entry;
  };
  for (const std::size_t space : spaces) {
    consider(phrase.substr(0, space));
    consider(phrase.substr(space + 1));
  }
  if (best == nullptr) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= spaces.size(); ++i) {
      const std::size_t end = i < spaces.size() ? spaces[i] : phrase.size();
      const Entry* entry = find(phrase.substr(begin, end - begin));
      if (entry != nullptr && entry->reach == Reach::anywhere) best = entry;
      begin = end + 1;
    }
  }
  if (best == nullptr) return {};
  return {{best->kind}, Match::prefix};
}

}  // namespace

TitleKinds kinds_of_title(std::string_view title, const std::vector<OwnSynonym>& own, LookUp how) {
  const NormalTitle normal(title);
  const std::string_view phrase = normal.phrase();
  if (phrase.empty()) return {};
  TitleKinds found;
  for (const OwnSynonym& synonym : own) {
    if (normalise_title(synonym.title) == phrase) found.kinds.add(synonym.kind);
  }
  if (!found.kinds.empty()) {
    found.match = Match::exact;
    return found;
  }
  if (const Entry* entry = find(phrase)) return {{entry->kind}, Match::exact};
  TitleKinds parts = find_parts(phrase);
  if (parts.match == Match::exact) return parts;
  if (const Entry* entry = find(without_fillers(phrase))) return {{entry->kind}, Match::words};
  if (parts.match != Match::none) return parts;
  return how == LookUp::loose ? find_edges(phrase) : TitleKinds{};
}

}  // namespace pmlint::outline
