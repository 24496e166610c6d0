// SPDX-License-Identifier: MIT
// What one comment asks for. Internal to this folder.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/markdown/document.hpp"
#include "core/text/source.hpp"

namespace pmlint::lint {

enum class Verb : std::uint8_t { next_line, line, disable, enable, file, unknown };

struct RuleName {
  std::string_view id;
  text::ByteRange where;
};

struct SuppressionComment {
  Verb verb = Verb::unknown;
  text::ByteRange where;        // the whole comment
  RuleName word;                // "pmlint-disable-next-line", as written
  std::vector<RuleName> rules;  // empty: all rules
  std::string_view reason;
};

// Nothing when the comment does not begin with "pmlint-" or only marks a skeleton. Views point into the source.
[[nodiscard]] std::optional<SuppressionComment> read_comment(const text::Source& source,
                                                             const markdown::Comment& comment);

// The words of the verbs, for a suggestion.
[[nodiscard]] std::vector<std::string_view> verb_words();

}  // namespace pmlint::lint
