// SPDX-License-Identifier: MIT
// What a question opens with is cut off; what is left reads like the label of a field.
#include "core/facts/fields/question_labels.hpp"

#include <array>

#include "core/facts/fields/fields.hpp"
#include "core/markdown/html_tag.hpp"

namespace pmlint::facts {
namespace {

constexpr std::array<std::string_view, 7> kOpenings = {
    "what is the ", "what was the ", "what were the ",   "when was the ",
    "when is the ", "when did the ", "how long was the "};

std::string_view trimmed(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

std::optional<std::string_view> asked_field(std::string_view question) {
  for (const std::string_view opening : kOpenings) {
    if (question.size() <= opening.size() ||
        !markdown::equal_ignoring_case(question.substr(0, opening.size()), opening)) {
      continue;
    }
    const std::string_view label = trimmed(question.substr(opening.size()));
    if (const auto name = field_name(label)) return name;
    // "the duration of the outage start": one end of it.
    const std::size_t blank = label.rfind(' ');
    if (blank == std::string_view::npos || field_name(label.substr(0, blank)) != "duration") break;
    if (label.substr(blank + 1) == "start") return "start";
    if (label.substr(blank + 1) == "end") return "resolved";
    break;
  }
  return std::nullopt;
}

}  // namespace pmlint::facts
