// SPDX-License-Identifier: MIT
// Lengths of time without a number: "several hours", "a while", "overnight", "for days".
#include "core/time/length.hpp"
#include "core/time/one_of.hpp"
#include "core/time/words.hpp"

namespace pmlint::time {
namespace {

// "hours", "days" ... as a word of its own; its end, 0 when there is none.
Position plural_unit(const Text& text, Position p) {
  std::string_view word = text.word(p);
  if (is_unit_adjective(word)) {
    p = text.spaces(p + word.size());
    word = text.word(p);
  }
  const bool plural =
      (word.size() > 3 && unit_seconds(word) != 0 && word.back() == 's') || same(word, "moments");
  return plural && text.ends(p + word.size()) ? p + word.size() : 0;
}

// The begin of an "a" before `p`; `p` when there is none.
Position with_article(const Text& text, Position p) {
  const Position q = text.back_over_spaces(p);
  const std::string_view word = text.word_before(q);
  return one_of<"a", "an">(word) ? q - word.size() : p;
}

// "several hours", "few minutes", "number of days".
std::optional<VagueRead> read_amount_of(const Text& text, Position p) {
  const std::string_view word = text.word(p);
  const bool noun = one_of<"number", "handful">(word);
  Position q = text.spaces(p + word.size());
  if (noun) {
    const Position of = text.literal(q, "of");
    if (of == 0) return std::nullopt;
    q = text.spaces(q + of);
  }
  Position end = plural_unit(text, q);
  if (end == 0 && same(word, "some")) {  // "for some time"
    const Position time = text.literal(q, "time");
    const std::string_view before = text.previous_word(p);
    if (time == 0 || !one_of<"for", "took", "lasted", "after">(before)) return std::nullopt;
    end = q + time;
  }
  if (end == 0) return std::nullopt;
  return VagueRead{p, end};
}

// "for hours", "within minutes", "a matter of days", "mere minutes".
std::optional<VagueRead> read_bare_unit(const Text& text, Position p) {
  const Position end = plural_unit(text, p);
  const Position before = text.back_over_spaces(p);
  const std::string_view word = text.word_before(before);
  if (end == 0) return std::nullopt;
  if (same(word, "of")) {
    const Position matter = text.back_over_spaces(before - word.size());
    if (!same(text.word_before(matter), "matter")) return std::nullopt;
    return VagueRead{with_article(text, matter - 6), end};
  }
  if (same(word, "mere")) return VagueRead{before - word.size(), end};
  if (!one_of<"for", "within", "lasted", "lasting", "took", "spent">(word)) return std::nullopt;
  return VagueRead{p, end};
}

// "overnight", "briefly", "all day".
std::optional<VagueRead> read_word(const Text& text, Position p) {
  const std::string_view word = text.word(p);
  const Position end = p + word.size();
  if (!text.ends(end)) return std::nullopt;
  if (one_of<"overnight", "briefly", "momentarily">(word)) return VagueRead{p, end};
  if (!same(word, "all")) return std::nullopt;
  const Position next = text.spaces(end);
  const std::string_view part = text.word(next);
  if (!one_of<"day", "night", "morning", "afternoon", "weekend">(part)) return std::nullopt;
  return VagueRead{p, next + part.size()};
}

// "a while", "a few hours", "a brief period of time".
std::optional<VagueRead> read_after_article(const Text& text, Position p) {
  Position q = text.spaces(p + text.word(p).size());
  std::string_view word = text.word(q);
  const Position end = q + word.size();
  if (!text.ends(end)) return std::nullopt;
  if (one_of<"while", "moment">(word)) return VagueRead{p, end};
  if (!one_of<"brief", "short", "long", "extended", "prolonged", "considerable">(word)) {
    auto read = read_amount_of(text, q);
    if (read) read->begin = p;
    return read;
  }
  q = text.spaces(end);
  word = text.word(q);
  if (!one_of<"time", "period", "while", "duration">(word) || !text.ends(q + word.size())) {
    return std::nullopt;
  }
  return VagueRead{p, q + word.size()};
}

}  // namespace

std::optional<VagueRead> read_vague(const Text& text, Position p) {
  const std::string_view word = text.word(p);
  switch (find_word(word).starter) {
    case Starter::vague_amount:
      return read_amount_of(text, p);
    case Starter::plural_unit:
      return read_bare_unit(text, p);
    case Starter::vague_word:
      return read_word(text, p);
    case Starter::article:
      return one_of<"a", "an">(word) ? read_after_article(text, p) : std::nullopt;
    default:
      return std::nullopt;
  }
}

}  // namespace pmlint::time
