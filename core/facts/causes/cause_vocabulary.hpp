// SPDX-License-Identifier: MIT
// THE VOCABULARY OF CAUSES as rows of phrases; cause_words looks them up by their stems.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace pmlint::facts {

struct VocabularyRow {
  std::uint32_t classes;     // of CauseWord
  std::string_view phrases;  // base forms, separated by ", "; inflections follow from the stem
};

[[nodiscard]] std::span<const VocabularyRow> plain_vocabulary();
[[nodiscard]] std::span<const VocabularyRow> technical_vocabulary();
[[nodiscard]] std::span<const VocabularyRow> impact_vocabulary();

}  // namespace pmlint::facts
