// SPDX-License-Identifier: MIT
#include "plugins/diagnostic.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/utf8.hpp"
#include "plugins/record.hpp"

namespace pmlint::plugins {
namespace {

constexpr std::size_t kLongestMessage = PML_LONGEST_MESSAGE;
constexpr std::size_t kLongestEdit = PML_LONGEST_EDIT;
constexpr std::uint32_t kMostRows = PML_MOST_ROWS;  // related places, fixes, edits of a fix

using Reason = std::optional<std::string>;

Reason range_fault(pml_range range, const text::Source& source) {
  const std::string_view bytes = source.bytes();
  if (range.begin > range.end || range.end > bytes.size()) {
    return fmt::format("range {}-{} is outside the document of {} bytes", range.begin, range.end,
                       bytes.size());
  }
  for (const std::uint32_t offset : {range.begin, range.end}) {
    if (offset < bytes.size() && text::is_utf8_continuation(bytes[offset])) {
      return fmt::format("range {}-{} cuts a character", range.begin, range.end);
    }
  }
  return std::nullopt;
}

Reason text_fault(const pml_str& text, std::size_t longest) {
  if (text.size > longest) return fmt::format("text of {} bytes is too long", text.size);
  if (text.size > 0 && text.data == nullptr) return "text is missing";
  const std::string_view view(text.data, text.size);
  if (text::first_malformed_utf8(view) != view.size()) return "text is not UTF-8";
  return std::nullopt;
}

Reason message_fault(const pml_str& text) {
  if (text.size == 0) return "text is empty";
  return text_fault(text, kLongestMessage);
}

Reason table_fault(const pml_table& table, std::size_t row_size) {
  if (table.count == 0) return std::nullopt;
  if (table.rows == nullptr || table.stride < row_size) return "table is incomplete";
  if (table.count > kMostRows) return fmt::format("table of {} rows is too long", table.count);
  return std::nullopt;
}

std::string copy(const pml_str& text) { return {text.data, text.size}; }
text::ByteRange copy(pml_range range) { return {range.begin, range.end}; }

Reason read_edits(const pml_table& rows, const text::Source& source,
                  std::vector<lint::Edit>& edits) {
  if (Reason reason = table_fault(rows, PML_EDIT_SIZE_1_0)) return reason;
  if (rows.count == 0) return "it edits nothing";
  for (std::uint32_t i = 0; i < rows.count; ++i) {
    const auto edit = row_of<pml_edit>(rows, i);
    if (Reason reason = range_fault(edit.range, source)) return reason;
    if (Reason reason = text_fault(edit.text, kLongestEdit)) return reason;
    edits.push_back({copy(edit.range), edit.text.size == 0 ? std::string() : copy(edit.text)});
  }
  std::stable_sort(edits.begin(), edits.end(),
                   [](const lint::Edit& a, const lint::Edit& b) { return a.range < b.range; });
  const auto overlap =
      std::adjacent_find(edits.begin(), edits.end(), [](const lint::Edit& a, const lint::Edit& b) {
        return b.range.begin < a.range.end || (a.range == b.range);
      });
  if (overlap != edits.end()) {
    return fmt::format("edits overlap at byte {}", std::next(overlap)->range.begin);
  }
  return std::nullopt;
}

Reason read_fixes(const pml_table& rows, const text::Source& source,
                  std::vector<lint::Fix>& fixes) {
  if (Reason reason = table_fault(rows, PML_FIX_SIZE_1_0)) return reason;
  for (std::uint32_t i = 0; i < rows.count; ++i) {
    const auto row = row_of<pml_fix>(rows, i);
    if (Reason reason = message_fault(row.title)) return "title: " + *reason;
    if (row.safety > PML_FIX_DISPLAY) return fmt::format("safety {} is unknown", row.safety);
    lint::Fix fix{copy(row.title), static_cast<lint::Safety>(row.safety), {}};
    if (Reason reason = read_edits(row.edits, source, fix.edits)) return reason;
    fixes.push_back(std::move(fix));
  }
  return std::nullopt;
}

Reason read_related(const pml_table& rows, const text::Source& source,
                    std::vector<lint::Related>& related) {
  if (Reason reason = table_fault(rows, PML_RELATED_SIZE_1_0)) return reason;
  for (std::uint32_t i = 0; i < rows.count; ++i) {
    const auto row = row_of<pml_related>(rows, i);
    if (Reason reason = range_fault(row.range, source)) return reason;
    if (Reason reason = message_fault(row.message)) return reason;
    related.push_back({copy(row.range), copy(row.message)});
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> read_diagnostic(const pml_diagnostic& from, const lint::RuleInfo& rule,
                                           const text::Source& source, lint::Finding& finding) {
  const auto refused = [](std::string_view part, const std::string& reason) {
    return fmt::format("it reported a broken {}: {}", part, reason);
  };
  if (from.size < PML_DIAGNOSTIC_SIZE_1_0) return refused("diagnostic", "it is incomplete");
  const auto diagnostic = grown<pml_diagnostic>(&from, from.size);
  if (Reason reason = range_fault(diagnostic.range, source)) return refused("place", *reason);
  if (Reason reason = message_fault(diagnostic.message)) return refused("message", *reason);
  if (diagnostic.severity < PML_SEVERITY_OF_RULE || diagnostic.severity > PML_SEVERITY_ERROR) {
    return refused("severity", std::to_string(diagnostic.severity));
  }
  finding.rule = rule.id;
  finding.plugin = rule.plugin;
  finding.severity = diagnostic.severity == PML_SEVERITY_OF_RULE
                         ? rule.severity
                         : static_cast<lint::Severity>(diagnostic.severity);
  finding.range = copy(diagnostic.range);
  finding.message = copy(diagnostic.message);
  finding.total = diagnostic.total;
  if (Reason reason = read_related(diagnostic.related, source, finding.related)) {
    return refused("related place", *reason);
  }
  if (Reason reason = read_fixes(diagnostic.fixes, source, finding.fixes)) {
    return refused("fix", *reason);
  }
  return std::nullopt;
}

}  // namespace pmlint::plugins
