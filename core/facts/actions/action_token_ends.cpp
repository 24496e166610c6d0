// SPDX-License-Identifier: MIT
#include "core/facts/actions/action_token_ends.hpp"

#include "core/facts/actions/action_bytes.hpp"
#include "core/facts/actions/action_signs.hpp"

namespace pmlint::facts {
namespace {

bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

}  // namespace

std::size_t url_end(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_one_of(text[at], " \t\n)>]")) ++at;
  return at;
}

std::size_t number_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const bool own = is_ascii_alnum(text[at]) || text[at] == '%';
    const bool joint = !own && is_one_of(text[at], ".:/-,") && at + 1 < text.size() &&
                       is_ascii_alnum(text[at + 1]);
    if (!own && !joint) break;
    ++at;
  }
  return at;
}

std::size_t handle_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (is_ascii_alnum(text[end]) || is_one_of(text[end], "_-/."))) ++end;
  while (end > at && !is_ascii_alnum(text[end - 1])) --end;
  return end;
}

std::size_t host_end(std::string_view text, std::size_t at) {
  while (at < text.size() && (is_ascii_alnum(text[at]) || text[at] == '-' ||
                              (text[at] == '.' && letter_or_digit_length(text, at + 1) > 0))) {
    ++at;
  }
  return at;
}

bool ends_plain_word(std::string_view text, std::size_t end) {
  if (end >= text.size()) return end == text.size();
  const Byte byte = byte_of(text[end]);
  return byte == Byte::blank || (byte == Byte::other && text[end] != '@' && text[end] != ':');
}

bool is_initial(std::string_view text, std::size_t at, std::size_t end) {
  if (end != at + 1 || !is_upper(text[at]) || end >= text.size() || text[end] != '.') return false;
  const std::size_t next = end + 1 < text.size() && text[end + 1] == ' ' ? end + 2 : end + 1;
  return next < text.size() && is_upper(text[next]);
}

}  // namespace pmlint::facts
