// SPDX-License-Identifier: MIT
// The list of formats. Adding one: its function in reporters.hpp, its row here.
#include <algorithm>

#include "formats/format.hpp"
#include "formats/reporters.hpp"

namespace pmlint::formats {
namespace {

constexpr Format kFormats[] = {
    {"checkstyle", "application/xml", true, write_checkstyle},
    {"concise", "text/plain", true, write_concise},
    {"github", "text/plain", true, write_github},
    {"gitlab", "application/json", true, write_gitlab},
    {"html", "text/html", true, write_html},
    {"json", "application/json", true, write_json},
    {"jsonl", "application/x-ndjson", true, write_jsonl},
    {"junit", "application/xml", true, write_junit},
    {"markdown", "text/markdown", true, write_markdown},
    {"rdjson", "application/json", true, write_rdjson},
    {"sarif", "application/sarif+json", false, write_sarif},
    {"text", "text/plain", true, write_text},
};
static_assert(std::ranges::is_sorted(kFormats, {}, &Format::name));

}  // namespace

std::span<const Format> all() { return kFormats; }

const Format* find(std::string_view name) {
  const auto* const row = std::ranges::lower_bound(kFormats, name, {}, &Format::name);
  return row != std::end(kFormats) && row->name == name ? row : nullptr;
}

std::vector<std::string_view> names() {
  std::vector<std::string_view> result;
  for (const Format& format : kFormats) result.push_back(format.name);
  return result;
}

}  // namespace pmlint::formats
