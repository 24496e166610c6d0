// SPDX-License-Identifier: MIT
// What a rule reports: a place, a sentence, and perhaps a way to mend it. Plain values; they own
// their text and outlive the rule that made them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.hpp"

namespace pmlint::lint {

// Values are part of the plugin ABI.
enum class Severity : std::uint8_t { note, warning, error };
[[nodiscard]] std::string_view name(Severity severity);  // "note", "warning", "error"
[[nodiscard]] std::optional<Severity> severity(std::string_view name);

enum class Safety : std::uint8_t { safe, unsafe, display };
[[nodiscard]] std::string_view name(Safety safety);

struct Edit {
  text::ByteRange range;  // in the source; empty to insert
  std::string text;
};

// Edits are applied together or not at all; they do not overlap.
struct Fix {
  std::string title;
  Safety safety = Safety::unsafe;
  std::vector<Edit> edits;
};

struct Related {
  text::ByteRange range;
  std::string message;
};

// Against what was known before: a baseline, or an earlier revision.
enum class Novelty : std::uint8_t { uncompared, fresh, known };

struct Finding {
  std::string rule;
  std::string plugin;  // the library it came from: "pmlint-timeline"
  Severity severity = Severity::warning;
  text::ByteRange range;  // in the source; empty range: a point
  std::string message;
  std::vector<Related> related;
  std::vector<Fix> fixes;
  bool suppressed = false;
  std::string justification;  // of the suppression
  std::uint32_t total = 0;    // per-item rules: how many items could have been hit; 0 otherwise
  Novelty novelty = Novelty::uncompared;

  // Told to the user, and counted: neither suppressed nor known before.
  [[nodiscard]] bool is_told() const { return !suppressed && novelty != Novelty::known; }
};

// Something the user must know that is no finding in a document: a failed rule, an unreadable
// file, a stale setting. Printed to standard error and carried in machine formats.
struct Notice {
  Severity severity = Severity::warning;
  std::string message;
  std::string path;        // file it is about; may be empty
  std::uint32_t line = 0;  // 0: the whole file
  std::uint32_t column = 0;
};

// File order: by place, then rule, then message; exact repetitions are dropped.
void sort_and_deduplicate(std::vector<Finding>& findings);

}  // namespace pmlint::lint
