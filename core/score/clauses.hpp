// SPDX-License-Identifier: MIT
// What a sentence tells, from its words alone: a part, a name, a number, what happened, what followed.
// Cheaper than the reader of causes, which also tells how surely: each word of a document is looked up
// once. Internal to this folder.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/facts/postmortem.hpp"

namespace pmlint::score {

// In which ways a sentence is specific. A bit each.
enum Way : std::uint32_t {
  kWayPart = 1U << 0U,       // "certificate", "pool"
  kWayName = 1U << 1U,       // written for machines: "max_connections", "nginx.conf", `code`
  kWayNumber = 1U << 2U,     // no time, no date
  kWayChange = 1U << 3U,     // "deploy", "migration"
  kWayDefect = 1U << 4U,     // "expired", "deadlock"
  kWayMechanism = 1U << 5U,  // a technical verb beside a part or a name
  kWayChain = 1U << 6U,      // cause and effect, beside the same
};

struct Clause {
  std::uint32_t ways = 0;
  bool is_clause = false;  // words hold it together: no list of terms
  bool proper = false;     // a capital inside the sentence: "Redis"
  [[nodiscard]] int count() const { return std::popcount(ways); }
  [[nodiscard]] bool has(Way way) const { return (ways & way) != 0; }
};

// Remembers the words of one document. Not for several threads.
class ClauseReader {
 public:
  explicit ClauseReader(const facts::Postmortem& postmortem);
  [[nodiscard]] Clause read(std::span<const facts::TextWord> words);

 private:
  struct Known {
    std::uint32_t hash = 0;
    std::uint32_t classes = 0;
  };
  [[nodiscard]] std::uint32_t classes_of(const facts::TextWord& word);
  [[nodiscard]] bool in_code(const facts::TextWord& word) const;
  [[nodiscard]] bool is_identifier(const facts::TextWord& word) const;
  [[nodiscard]] bool is_number(const facts::TextWord& word) const;
  [[nodiscard]] bool is_capital(const facts::TextWord& word) const;

  const markdown::Document& document_;
  const facts::TextWords& words_;
  std::string_view shown_;
  std::vector<text::ByteRange> code_;  // spans of code in the visible text, in order
  static constexpr std::size_t kKnown = 1024;
  std::array<Known, kKnown> known_{};  // by the low bits of the hash; the last one stays
};

// "HTTP", "S3", "max_connections", "kubeApi": a word that names one thing. No time: "3PM".
[[nodiscard]] bool is_proper(std::string_view word);

}  // namespace pmlint::score
