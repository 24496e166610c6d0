// SPDX-License-Identifier: MIT
// Who acts in a sentence. "The pod failed to start" and "the on-call engineer failed to escalate"
// differ in their subject only, so the word before a verb is classed: a role, a name, a pronoun.
#pragma once

#include <pmlint/document.hpp>

#include <cstdint>

namespace pmlint::language {

enum Person : std::uint8_t {
  kNobody = 0,        // software, or nothing that can be told
  kRole = 1U << 0U,   // engineer, team, on-call
  kNamed = 1U << 1U,  // @dana, dana@, a given name
  kHe = 1U << 2U,     // he, she, someone, nobody
  kThey = 1U << 3U,   // people or things
  kWe = 1U << 4U,     // we, I
  kStaff = kRole | kNamed | kHe,
};

struct Subject {
  Person person = kNobody;
  TextRange where;
  bool possessive = false;  // "Sam's"
  bool negated = false;     // "nobody", "Sam did not"
  bool distant = false;     // of an earlier verb, too: "Sam saw it and ignored it"
};

// The subject of the verb at `verb`: the first word before it, from `from` on, that is no adverb or
// auxiliary, in the same clause. Of a verb behind "and" it tells only that it is distant.
[[nodiscard]] Subject subject_before(const Document& doc, std::uint32_t from, std::uint32_t verb);

// The first person of the words after `from`, up to the next preposition or mark: "by the on-call
// engineer".
[[nodiscard]] Subject person_after(const Document& doc, TextRange sentence, std::uint32_t from);

// The class of one word or handle of the text.
[[nodiscard]] Person person_at(const Document& doc, TextRange word);

}  // namespace pmlint::language
