// SPDX-License-Identifier: MIT
// An assignment that asks for so many words. Nowhere else is length a virtue or a vice, so this is off
// and costs nothing.
#include <pmlint/rule.hpp>
#include <pmlint/spell.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>

namespace {

using namespace pmlint;

struct WordCount {
  static constexpr RuleInfo info{.id = "word-count",
                                 .summary = "the document is shorter or longer than asked for",
                                 .severity = Severity::note,
                                 .dimension = Dimension::none,
                                 .enabled = false};
  std::int64_t minimum = 400;
  std::int64_t maximum = 600;
  static constexpr std::tuple options{
      Option{"minimum", &WordCount::minimum, "the fewest words"},
      Option{"maximum", &WordCount::maximum, "the most words"},
  };

  void prepare() const {
    if (minimum > maximum) {
      throw std::invalid_argument("minimum = " + std::to_string(minimum) +
                                  " is more than maximum = " + std::to_string(maximum));
    }
  }

  void check(const Document& doc, Report& report) const {
    const std::int64_t count = count_words(doc);
    if (count == 0 || (minimum <= count && count <= maximum)) return;
    report.add({.range = first_line(doc),
                .message = count_of(static_cast<std::size_t>(count), "word", "words") + ": " +
                           std::to_string(minimum) + " to " + std::to_string(maximum) +
                           " are asked for"});
  }

 private:
  // As an author counts: "can't" is one, and so is "10:05". Code does not count.
  static std::int64_t count_words(const Document& doc) {
    const std::string_view text = doc.text();
    std::int64_t count = 0;
    std::uint32_t end = 0;
    for (const Word word : doc.words()) {
      const TextRange where = word.text();
      const std::string_view gap = text.substr(end, where.begin - end);
      if (end == 0 || gap.find_first_of(" \n\t") != std::string_view::npos) ++count;
      end = where.end;
    }
    return count;
  }

  static Range first_line(const Document& doc) {
    if (doc.has_title()) return doc.title_where();
    const Table<Word> words = doc.words();
    if (words.empty()) return {};
    const std::string_view text = doc.text();
    const std::uint32_t begin = words.front().text().begin;
    return doc.source_range({begin, static_cast<std::uint32_t>(text.find('\n', begin))});
  }
};

}  // namespace

PMLINT_RULE(word_count, WordCount)
