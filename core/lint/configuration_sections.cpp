// SPDX-License-Identifier: MIT
// [sections]: which sections a postmortem must, should and may have, and what teams call them.
#include <algorithm>
#include <array>
#include <cstdint>

#include "core/lint/suggestion.hpp"
#include "core/lint/table_reader.hpp"
#include "core/outline/section_kind.hpp"

namespace pmlint::lint {
namespace {

using outline::SectionKind;

std::optional<SectionKind> expect_kind(TableReader& reader, std::string_view name,
                                       const toml::source_region& where) {
  const std::optional<SectionKind> kind = outline::section_kind(name);
  if (kind && *kind != SectionKind::other) return kind;
  std::vector<std::string_view> names;
  for (std::uint8_t i = 1; i < outline::kSectionKindCount; ++i) {
    names.push_back(outline::name(static_cast<SectionKind>(i)));
  }
  reader.report_unknown(where, "section", name, names);
  return std::nullopt;
}

// One of the three lists. It takes the place of the list of that name beneath, and a section that it
// names leaves every other list beneath.
template <Requirement requirement>
void read_kinds(TableReader& reader, const toml::node& node) {
  std::vector<SectionModel>& models = reader.configuration().sections;
  const auto is_of_this_layer = [&reader](const SectionModel& model) {
    return model.origin.file == reader.layer().name;
  };
  std::erase_if(models, [&](const SectionModel& model) {
    return model.requirement == requirement && !is_of_this_layer(model);
  });
  for (const auto& [name, where] : reader.expect_strings(node)) {
    const std::optional<SectionKind> kind = expect_kind(reader, name, where);
    if (!kind) continue;
    const auto listed =
        std::find_if(models.begin(), models.end(),
                     [kind](const SectionModel& model) { return model.kind == *kind; });
    if (listed != models.end() && is_of_this_layer(*listed)) {
      reader.report(where, "section '" + name + "' is listed twice");
      continue;
    }
    if (listed != models.end()) models.erase(listed);
    models.push_back({*kind, requirement, reader.origin(where)});
  }
}

void read_synonyms(TableReader& reader, const toml::node& node) {
  const toml::table* table = reader.expect_table(node);
  if (table == nullptr) return;
  for (const auto& [key, titles] : *table) {
    const TableReader::Within within(reader, key.str());
    const std::optional<SectionKind> kind = expect_kind(reader, key.str(), key.source());
    for (const auto& [title, where] : reader.expect_strings(titles)) {
      if (kind) reader.configuration().synonyms.push_back({title, *kind});
    }
    reader.remember_origin(key.source());
  }
}

}  // namespace

std::span<const TableReader::Key> section_keys() {
  static constexpr std::array<TableReader::Key, 4> kKeys = {
      {{"required", read_kinds<Requirement::required>,
        "sections that must be there: without one it is an error"},
       {"recommended", read_kinds<Requirement::recommended>,
        "sections that should be there: without one it is a note"},
       {"optional", read_kinds<Requirement::optional>, "sections that may be there"},
       {"synonyms", read_synonyms,
        "your titles for a section, as in { impact = [\"Who was hit\"] }"}}};
  return kKeys;
}

void read_sections(TableReader& reader, const toml::node& node) {
  reader.read_table(node, section_keys(), "key of [sections]");
}

}  // namespace pmlint::lint
