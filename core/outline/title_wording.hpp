// SPDX-License-Identifier: MIT
// How a title is worded: what the words of a line tell of its being one, whatever its form.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/outline/synonyms.hpp"

namespace pmlint::outline {

// "TODO" alone in a line is what its section lacks, and no list of things to do.
[[nodiscard]] bool is_blank_to_fill(std::string_view line);

[[nodiscard]] bool ends_a_sentence(char last);

// Number of words in a stretch of text.
[[nodiscard]] std::size_t word_count(std::string_view text);
// Whether it is above `most`. Most lines have more, and are turned away after their first few.
[[nodiscard]] bool has_more_words(std::string_view text, std::size_t most);

// "Timeline (all times in UTC):" without its remark and colon.
[[nodiscard]] std::string_view without_remark(std::string_view line);

// "##Timeline" without the blank is no heading to Markdown, and one to everybody else: how many it has.
[[nodiscard]] std::uint32_t hashes_before(std::string_view line);

// "***** Timeline *****", "=== Impact ===": without what is drawn around it.
[[nodiscard]] std::string_view without_frame(std::string_view title);

// "🧠 Lessons learned: 🧠": without the emoji behind it, whatever stands before it.
[[nodiscard]] std::string_view without_closing_emoji(std::string_view line);

// May a line of a paragraph be a title though not all its words have capitals? "Root cause" in a line
// of its own ends no sentence and begins none; a question is a prompt of what stands around it.
[[nodiscard]] bool may_stand_in_text(std::string_view line);

// "Actions taken" among the entries of a timeline tells what they are, and ends nothing.
[[nodiscard]] bool tells_entries(const SectionKinds& kinds);

// Has a plain line more words than a title has? A remark in brackets behind it is none of it.
[[nodiscard]] bool is_long_for_title(std::string_view line);

// "Load Balancer Review": nearly every word begins with a capital, none with a digit.
[[nodiscard]] bool is_title_case(std::string_view text);

// Whether the text before a colon may name a kind: names are words; most colons stand in times,
// addresses and sentences. `name` is not empty.
[[nodiscard]] bool could_announce(std::string_view name);

// The kinds that a label or an item may announce; others ("Status:", "Team:") are fields.
[[nodiscard]] bool announces(const TitleKinds& kinds);

// "Corrective and preventive measures: we will ...": several words that are nothing but a title, and
// that of no field of another section.
[[nodiscard]] bool opens_text(const TitleKinds& kinds, std::string_view name);

}  // namespace pmlint::outline
