// SPDX-License-Identifier: MIT
// What a word is by its letters alone, before any vocabulary is asked.
#pragma once

#include <string_view>

#include "core/facts/causes/cause_words.hpp"

namespace pmlint::facts {

inline constexpr std::string_view kCurlyApostrophe = "\xE2\x80\x99";

// wp-settings.php, max_connections, /etc/nginx, kubeApiServer: written for machines.
[[nodiscard]] bool looks_like_identifier(std::string_view word);

// "HTTP", "S3", "max_connections": a word that names one thing. No time: "3PM".
[[nodiscard]] bool is_proper(std::string_view word);

// Of a word in lower case; a curly apostrophe reads as a straight one.
[[nodiscard]] Stem plain_stem(std::string_view lower);

}  // namespace pmlint::facts
