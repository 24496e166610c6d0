// SPDX-License-Identifier: MIT
// What a rule reports, by value:
//   report.add({.range = event.time_where(), .message = "09:50 comes after 10:05"});
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pmlint {

enum class Severity : std::uint32_t {
  note = PML_SEVERITY_NOTE,
  warning = PML_SEVERITY_WARNING,
  error = PML_SEVERITY_ERROR,
};

struct Related {
  Range range;
  std::string message;
};

inline constexpr std::size_t kLongestEdit = PML_LONGEST_EDIT;        // bytes
inline constexpr std::size_t kLongestMessage = PML_LONGEST_MESSAGE;  // bytes
inline constexpr std::size_t kMostEdits = PML_MOST_ROWS;             // of one fix

struct Edit {
  Range range;       // empty to insert
  std::string text;  // at most kLongestEdit; a larger change is better not offered
};

// safe: keeps the meaning, applied by --fix. unsafe: --unsafe-fixes. display: only shown.
enum class Safety : std::uint32_t {
  safe = PML_FIX_SAFE,
  unsafe = PML_FIX_UNSAFE,
  display = PML_FIX_DISPLAY,
};

// Edits are applied together or not at all; they do not overlap.
struct Fix {
  std::string title;  // "add the zone of the document"
  Safety safety = Safety::unsafe;
  std::vector<Edit> edits;
};

struct Diagnostic {
  Range range;          // empty: a point
  std::string message;  // the fact and its evidence, lower case, no full stop
  std::vector<Related> related = {};
  std::vector<Fix> fixes = {};
  std::optional<Severity> severity = {};  // none: the rule's own, or what is configured
  std::uint32_t total = 0;                // per-item rules: how many items could have been hit
};

// Where diagnostics go. Valid during check, on its thread.
class Report {
 public:
  Report(const pml_host& host, pml_report* out) : host_(&host), out_(out) {}

  void add(const Diagnostic& diagnostic) {
    std::vector<pml_related> related;
    related.reserve(diagnostic.related.size());
    for (const Related& r : diagnostic.related)
      related.push_back({row(r.range), abi::str(r.message)});
    std::vector<std::vector<pml_edit>> edits(diagnostic.fixes.size());
    std::vector<pml_fix> fixes;
    fixes.reserve(diagnostic.fixes.size());
    for (const Fix& fix : diagnostic.fixes) {
      std::vector<pml_edit>& own = edits[fixes.size()];
      own.reserve(fix.edits.size());
      for (const Edit& e : fix.edits) own.push_back({row(e.range), abi::str(e.text)});
      fixes.push_back({abi::str(fix.title), table(own), static_cast<std::uint32_t>(fix.safety), 0});
    }
    const pml_diagnostic out{
        .size = sizeof(pml_diagnostic),
        .severity = diagnostic.severity ? static_cast<std::int32_t>(*diagnostic.severity)
                                        : PML_SEVERITY_OF_RULE,
        .range = row(diagnostic.range),
        .message = abi::str(diagnostic.message),
        .related = table(related),
        .fixes = table(fixes),
        .total = diagnostic.total,
        .reserved = 0,
    };
    host_->report(out_, &out);
  }

  // The rule cannot judge this document: its findings are dropped and the reason is shown.
  void fail(std::string_view why) { host_->fail(out_, abi::str(why)); }

 private:
  static pml_range row(Range range) { return {range.begin, range.end}; }
  template <class Row>
  static pml_table table(const std::vector<Row>& rows) {
    return {rows.data(), static_cast<std::uint32_t>(rows.size()), sizeof(Row)};
  }

  const pml_host* host_;
  pml_report* out_;
};

}  // namespace pmlint
