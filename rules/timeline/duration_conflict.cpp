// SPDX-License-Identifier: MIT
// Two statements about the length of the incident that cannot both be true. Lengths of parts (a
// region, a phase) differ rightly: where the timeline has an interval for each, nothing is said.
#include <pmlint/rule.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <span>

#include "length_check.hpp"

namespace {

using namespace pmlint;
using namespace pmlint::timeline;

struct DurationConflict {
  static constexpr RuleInfo info{.id = "duration-conflict",
                                 .summary = "two different lengths are stated for the incident",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::time};

  void check(const Document& doc, Report& report) const {
    if (doc.several_incidents()) return;
    std::optional<Duration> first;
    std::size_t compared = 0;
    for (const Duration duration : doc.durations()) {
      if (duration.partial() || duration.in_table() || ++compared > kMostStatements) continue;
      if (is_of_a_moment(doc, duration)) continue;
      if (!first) {
        first = duration;
        if (conflicts_with_window(doc, duration, report)) return;
        continue;
      }
      if (agree(*first, duration) || told_apart(doc, *first, duration)) continue;
      if (is_of_worst_part(doc, duration, first->seconds())) continue;
      report.add({.range = duration.where(),
                  .message = quoted(doc.source(duration.where())) + " here, but " +
                             quoted(doc.source(first->where())) + " in line " +
                             std::to_string(doc.line(first->where())) +
                             ": state one length, or say what each is about",
                  .related = {{first->where(), "the length stated first"}}});
      return;
    }
  }

 private:
  static constexpr std::size_t kMostStatements = 20;

  struct Sign {
    KnownWord rare;  // asked first: most documents never have it
    std::string_view words;
  };
  static bool any_said(const Document& doc, std::span<const Sign> signs, std::string_view text) {
    return std::ranges::any_of(signs, [&](const Sign& sign) {
      return doc.has_word(sign.rare) && find_words(text, sign.words) != std::string_view::npos;
    });
  }

  // "had already been down for two hours" counts so far; "decided to take it offline for half an hour"
  // is a step of the response.
  static bool is_of_a_moment(const Document& doc, const Duration& duration) {
    constexpr std::uint32_t kReach = 80;  // bytes before the amount
    const std::uint32_t at = duration.text().begin;
    std::string_view before = doc.lower({at - std::min(at, kReach), at});
    before.remove_prefix(std::min(before.rfind('.') + 1, before.size()));
    constexpr std::array kSigns{
        Sign{KnownWord("already"), "already"}, Sign{KnownWord("decide"), "decide"},
        Sign{KnownWord("decided"), "decided"}, Sign{KnownWord("deliberately"), "deliberately"},
        Sign{KnownWord("far"), "so far"}};
    return any_said(doc, kSigns, before);
  }

  // "a drop in throughput for half an hour", "20 minutes of severe errors": of a longer whole.
  static bool is_of_worst_part(const Document& doc, const Duration& duration, Seconds whole) {
    if (duration.seconds() >= whole) return false;
    constexpr std::uint32_t kBefore = 60;  // bytes
    constexpr std::uint32_t kBehind = 24;
    const auto [begin, end] = duration.text();
    const std::uint32_t from = begin - std::min(begin, kBefore);
    std::string_view around = doc.lower({from, end + kBehind});
    const std::size_t stop = around.substr(0, begin - from).rfind(". ");
    if (stop != std::string_view::npos) around.remove_prefix(stop);
    constexpr std::array kSigns{Sign{KnownWord("drop"), "drop in"}, Sign{KnownWord("peak"), "peak"},
                                Sign{KnownWord("severe"), "severe"},
                                Sign{KnownWord("worst"), "worst"}};
    return any_said(doc, kSigns, around);
  }

  static bool agree(const Duration& a, const Duration& b) {
    if (differ_in_seconds(a, b)) return false;
    return a.agrees(b.seconds()) || b.agrees(a.seconds());
  }

  // "39 seconds", "20 seconds": who counts seconds means them.
  static bool differ_in_seconds(const Duration& a, const Duration& b) {
    constexpr Seconds kShort = 120;
    const auto [less, more] = std::minmax({a.seconds(), b.seconds()});
    return a.granularity() == 1 && b.granularity() == 1 && more < kShort && 2 * more > 3 * less;
  }

  // Each fits an interval of the timeline, so they are lengths of two things; or one line tells both.
  static bool told_apart(const Document& doc, const Duration& a, const Duration& b) {
    if (doc.line(a.where()) == doc.line(b.where())) return true;
    if (differ_in_seconds(a, b)) return false;
    return check_length(doc, a).fit == LengthFit::typed &&
           check_length(doc, b).fit == LengthFit::typed;
  }

  // The only window, in another line than the first length. duration-arithmetic judges near ones.
  static bool conflicts_with_window(const Document& doc, const Duration& duration, Report& report) {
    if (duration.window() || doc.windows().size() != 1) return false;
    const Window window = doc.windows()[0];
    const auto length = elapsed(window.start(), window.end());
    if (!length || *length <= 0 || duration.agrees(*length)) return false;
    if (is_of_worst_part(doc, duration, *length)) return false;
    if (doc.durations().size() == 1 && near_lines(doc, window, duration)) return false;
    if (check_length(doc, duration).fit != LengthFit::undecidable) return false;
    report.add(
        {.range = duration.where(),
         .message = quoted(doc.source(duration.where())) + " here, but the start and end in line " +
                    std::to_string(doc.line(window.where())) + " are " + spell_length(*length) +
                    " apart: state one length, or say what each is about",
         .related = {{window.where(), "the stated start and end"}}});
    return true;
  }

  static bool near_lines(const Document& doc, const Window& window, const Duration& duration) {
    const auto a = static_cast<int>(doc.line(window.where()));
    const auto b = static_cast<int>(doc.line(duration.where()));
    return a - b <= kNearLines && b - a <= kNearLines;
  }
};

}  // namespace

PMLINT_RULE(duration_conflict, DurationConflict)
