// SPDX-License-Identifier: MIT
// GitHub hashes the 100 UTF-16 units from the start of a line, blanks left out, running on into the
// lines that follow: h = sum of unit * 37^(99 - i) modulo 2^64. The window is rolled along the file,
// so a line costs its length and not 100 steps.
#include "formats/fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "core/text/digest.hpp"
#include "formats/unicode.hpp"

namespace pmlint::formats {
namespace {

constexpr std::size_t kWindow = 100;
constexpr std::uint64_t kBase = 37;
constexpr char16_t kEndOfFile = 0xFFFF;

constexpr std::uint64_t power(std::uint64_t base, std::size_t exponent) {
  std::uint64_t result = 1;
  for (std::size_t i = 0; i < exponent; ++i) result *= base;
  return result;
}
constexpr std::uint64_t kLeaving = power(kBase, kWindow);

// UTF-16 units without blanks; CR and CRLF become LF. Ends with the mark for the end of the file.
std::u16string kept_units(std::string_view bytes) {
  std::u16string kept;
  kept.reserve(bytes.size() + 1);
  bool after_return = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint point = decode(bytes, at);
    at += point.length;
    const bool second_half = point.value == '\n' && after_return;
    after_return = point.value == '\r';
    if (second_half || point.value == ' ' || point.value == '\t') continue;
    if (point.value >= 0x10000) {
      const char32_t rest = point.value - 0x10000;
      kept += static_cast<char16_t>(0xD800 + (rest >> 10U));
      kept += static_cast<char16_t>(0xDC00 + (rest & 0x3FFU));
    } else {
      kept += after_return ? u'\n' : static_cast<char16_t>(point.value);
    }
  }
  kept += kEndOfFile;
  return kept;
}

}  // namespace

std::vector<std::string> line_hashes(std::string_view bytes) {
  const std::u16string kept = kept_units(bytes);
  const auto unit = [&](std::size_t at) -> std::uint64_t {
    return at < kept.size() ? kept[at] : 0;
  };
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < kWindow; ++i) hash = hash * kBase + unit(i);

  std::vector<std::string> hashes;
  std::unordered_map<std::uint64_t, std::uint32_t> seen;
  bool line_starts = true;
  for (std::size_t at = 0; at < kept.size(); ++at) {
    if (line_starts) hashes.push_back(fmt::format("{:x}:{}", hash, ++seen[hash]));
    line_starts = kept[at] == u'\n';
    hash = hash * kBase + unit(at + kWindow) - unit(at) * kLeaving;
  }
  return hashes;
}

std::string hash_of(std::string_view text) {
  text::Digest digest;
  for (const char byte : text) digest.add(byte);
  return fmt::format("{:016x}", digest.value());
}

std::string Fingerprints::of(const lint::Finding& finding) {
  constexpr std::size_t kExcerpt = 400;
  text::Digest digest;
  digest.add_normalised(finding.rule);
  if (postmortem_ != nullptr) {
    digest.add_normalised(titles_.at(finding.range.begin));
    digest.add_normalised(postmortem_->source().text(finding.range).substr(0, kExcerpt));
  }
  digest.add_words(finding.message);
  const std::uint64_t value = digest.value();
  return fmt::format("{:016x}:{}", value, ++seen_[value]);
}

}  // namespace pmlint::formats
