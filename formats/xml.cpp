// SPDX-License-Identifier: MIT
#include "formats/xml.hpp"

#include <fmt/format.h>

#include "formats/unicode.hpp"

namespace pmlint::formats {

std::string xml_escaped(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    switch (point.value) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&apos;";
        break;
      case '[':
        result += result.ends_with("##") ? "&#91;" : "[";
        break;
      case '\t':
        result += "&#9;";
        break;
      case '\n':
        result += "&#10;";
        break;
      case '\r':
        result += "&#13;";
        break;
      case 0xFFFD:
      case 0xFFFE:
      case 0xFFFF:
        result += kReplacement;
        break;
      default:
        if (point.value < 0x20) {
          result += kReplacement;
        } else if (is_unsafe(point.value)) {
          result += fmt::format("&#x{:X};", static_cast<std::uint32_t>(point.value));
        } else {
          result.append(text, at, point.length);
        }
    }
    at += point.length;
  }
  return result;
}

}  // namespace pmlint::formats
