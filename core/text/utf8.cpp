// SPDX-License-Identifier: MIT
// Postmortems are nearly all ASCII: whole blocks of bytes are skipped until one is not.
#include "core/text/utf8.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace pmlint::text {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;

// What may follow a lead byte: the range of the second byte and the number of bytes in all.
struct Lead {
  unsigned char first, last;                // lead bytes of this row
  unsigned char second_first, second_last;  // range of the second byte
  unsigned char length;
};

constexpr Lead kLeads[] = {
    {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
    {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
    {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
};

std::size_t skip_ascii(std::string_view bytes, std::size_t offset) {
  std::array<std::uint64_t, 4> block{};
  while (bytes.size() - offset >= sizeof block) {
    std::memcpy(block.data(), bytes.data() + offset, sizeof block);
    if (((block[0] | block[1] | block[2] | block[3]) & kHighBits) != 0) break;
    offset += sizeof block;
  }
  std::uint64_t word = 0;
  while (bytes.size() - offset >= sizeof word) {
    std::memcpy(&word, bytes.data() + offset, sizeof word);
    if ((word & kHighBits) != 0) break;
    offset += sizeof word;
  }
  while (offset < bytes.size() && static_cast<unsigned char>(bytes[offset]) < 0x80) ++offset;
  return offset;
}

}  // namespace

std::size_t utf8_length(std::string_view bytes, std::size_t offset) {
  if (offset >= bytes.size()) return 0;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
  if (byte(offset) < 0x80) return 1;
  for (const Lead& lead : kLeads) {
    if (byte(offset) < lead.first || byte(offset) > lead.last) continue;
    if (bytes.size() - offset < lead.length) return 0;
    if (byte(offset + 1) < lead.second_first || byte(offset + 1) > lead.second_last) return 0;
    for (std::size_t i = 2; i < lead.length; ++i) {
      if (!is_utf8_continuation(bytes[offset + i])) return 0;
    }
    return lead.length;
  }
  return 0;
}

std::size_t first_malformed_utf8(std::string_view bytes) {
  std::size_t offset = skip_ascii(bytes, 0);
  while (offset < bytes.size()) {
    const std::size_t length = utf8_length(bytes, offset);
    if (length == 0) return offset;
    offset = skip_ascii(bytes, offset + length);
  }
  return offset;
}

}  // namespace pmlint::text
