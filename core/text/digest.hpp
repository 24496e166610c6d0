// SPDX-License-Identifier: MIT
// A number for a text, the same on every machine and in every version: FNV-1a with 64 bits. It tells
// texts apart; it is no protection against somebody who wants two to look alike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pmlint::text {

class Digest {
 public:
  void add(char byte) { hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL; }
  // Blanks and line ends in a row count as one, at the ends as none; upper and lower case of ASCII
  // are the same. At most `most` bytes count, so that a long text is known by how it begins.
  void add_normalised(std::string_view text, std::size_t most = std::string_view::npos) {
    bool blank = false;
    std::size_t added = 0;
    for (const char byte : text) {
      if (byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r') {
        blank = added > 0;
        continue;
      }
      if (added >= most) break;
      if (blank) add(' ');
      blank = false;
      ++added;
      add(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte);
    }
    add('\0');
  }
  // The words of a message, not its numbers.
  void add_words(std::string_view text) {
    for (const char byte : text) {
      if (byte < '0' || byte > '9') add(byte);
    }
    add('\0');
  }
  [[nodiscard]] std::uint64_t value() const { return hash_; }

 private:
  std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

}  // namespace pmlint::text
