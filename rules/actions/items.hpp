// SPDX-License-Identifier: MIT
// What the rules about action items share: which items are open, how one is named in a message, and
// the words of its work.
#pragma once

#include <pmlint/document.hpp>
#include <pmlint/report.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace pmlint::actions {

// "\"Add alert on queue depth\"": the first line of the item, shortened.
[[nodiscard]] std::string named(const Document& doc, const Action& action);

// The items that are still to be done: `for (const Action action : OpenItems(doc))`.
class OpenItems {
 public:
  explicit OpenItems(const Document& doc) : all_(doc.actions()) {
    for (const Action action : all_) size_ += action.done() ? 0 : 1;
  }

  class Iterator {
   public:
    Iterator(Table<Action>::Iterator at, Table<Action>::Iterator end) : at_(at), end_(end) {
      skip();
    }
    Action operator*() const { return *at_; }
    Iterator& operator++() {
      ++at_;
      skip();
      return *this;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }

   private:
    void skip() {
      while (at_ != end_ && (*at_).done()) ++at_;
    }
    Table<Action>::Iterator at_;
    Table<Action>::Iterator end_;
  };
  [[nodiscard]] Iterator begin() const { return {all_.begin(), all_.end()}; }
  [[nodiscard]] Iterator end() const { return {all_.end(), all_.end()}; }

  [[nodiscard]] std::uint32_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] Action front() const { return *begin(); }  // of items that are not empty

 private:
  Table<Action> all_;
  std::uint32_t size_ = 0;
};

// Does the document list specific tasks beside broad improvements?
[[nodiscard]] bool tasks_beside_improvements(const Document& doc);

// A note where readers outside the company see no owners, dates and tickets; otherwise none.
[[nodiscard]] std::optional<Severity> softer_in_public(const Document& doc);

// Where a finding about all items stands: the title of their section, or the first item.
[[nodiscard]] Range place_of_all(const Document& doc);

// The words of the work, after a title and its colon ("Alerting: add ...").
[[nodiscard]] Table<Word> words_of_work(const Document& doc, const Action& action);

// Is one of the words in the set?
template <class WordSet>
[[nodiscard]] bool has_any(const Document& doc, const Table<Word>& words, const WordSet& set) {
  for (const Word word : words) {
    if (set.find(doc, word) != nullptr) return true;
  }
  return false;
}

// Something a reader can check the work against: a number, code, a link, a ticket, "including ...".
[[nodiscard]] bool is_concrete(const Document& doc, const Action& action);

}  // namespace pmlint::actions
