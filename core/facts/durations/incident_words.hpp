// SPDX-License-Identifier: MIT
// The words that tell whether an amount of time or a span is said of the incident as a whole: each
// word of a passage is classed once, by a table.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/words/words.hpp"

namespace pmlint::facts {

// A bit each; a word may have several.
enum IncidentWord : std::uint16_t {
  kNamesIncident = 1U << 0U,   // outage, downtime, disruption ...
  kNamesState = 1U << 1U,      // what users suffer: down, unavailable, unable, failing ...
  kNamesLasting = 1U << 2U,    // lasted, persisted, spanned
  kNamesRecovery = 1U << 3U,   // resolved, restored, fixed, back
  kNamesBeginning = 1U << 4U,  // started, began
  kNamesSetting = 1U << 5U,    // every, per, timeout, retention: a setting or a habit
  kNamesDetection = 1U << 6U,  // detected, noticed, alerted: a time to detect
  kNamesTaking = 1U << 7U,     // took, takes
  kNamesUnnoticed = 1U << 8U,  // undetected, unnoticed
  kNamesEnding = 1U << 9U,     // end, until, concluding: what a time is the end of
  kNamesPeople = 1U << 10U,    // users, customers: whom it hit
};
inline constexpr std::uint16_t kNamesSubject = kNamesIncident | kNamesState;

// The words of a passage and the classes of each. A passage is long and few of its words are asked
// for, so each is classed when it first is. For one thread.
class ClassedWords {
 public:
  // Takes the place of the words so far.
  void cut(const TextWords& text, text::ByteRange stretch) {
    list_.cut(text, stretch);
    classes_.assign(list_.words().size(), kUnknown);
  }

  [[nodiscard]] std::span<const Word> words() const { return list_.words(); }
  [[nodiscard]] std::size_t index_at(std::uint32_t offset) const { return list_.index_at(offset); }
  // Is the word of one of these classes?
  [[nodiscard]] bool is(std::size_t index, std::uint16_t wanted) const {
    if (classes_[index] == kUnknown) classes_[index] = class_of(index);
    return (classes_[index] & wanted) != 0;
  }

 private:
  static constexpr std::uint16_t kUnknown = 0xFFFF;
  [[nodiscard]] std::uint16_t class_of(std::size_t index) const;

  WordList list_;
  mutable std::vector<std::uint16_t> classes_;
};

// Passages of which only the sentences are cut that hold something. What is asked for in order is cut
// once; an index counts from the end of the sentence before.
class ClassedSentences {
 public:
  explicit ClassedSentences(const TextWords& text) : text_(text) {}

  // The passage that is asked next.
  void enter(text::ByteRange passage) {
    passage_ = passage;
    where_ = {};
  }

  // The words of the sentence around an amount, with the mark that ends the one before it.
  [[nodiscard]] const ClassedWords& around(text::ByteRange amount);

 private:
  const TextWords& text_;
  text::ByteRange passage_;
  text::ByteRange where_;  // what words_ were cut from; empty: none yet
  ClassedWords words_;
};

}  // namespace pmlint::facts
