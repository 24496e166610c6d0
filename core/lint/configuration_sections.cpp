// SPDX-License-Identifier: MIT
// [sections]: which sections a postmortem must, should and may have, and what teams call them.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <tuple>

#include "core/lint/suggestion.hpp"
#include "core/lint/table_reader.hpp"
#include "core/outline/section_kind.hpp"

namespace pmlint::lint {
namespace {

using outline::SectionKind;

std::optional<SectionKind> expect_kind(TableReader& reader, std::string_view name,
                                       const toml::source_region& where) {
  if (const auto kind = reader.configuration().section_kind(name)) return kind;
  std::vector<std::string_view> names;
  for (std::uint8_t i = 1; i < outline::kSectionKindCount; ++i) {
    names.push_back(outline::name(static_cast<SectionKind>(i)));
  }
  for (const OwnKind& own : reader.configuration().kinds) names.push_back(own.name);
  reader.report_unknown(where, "section", name, names);
  return std::nullopt;
}

const Origin& later(const Origin& a, const Origin& b) {
  return std::tie(a.line, a.column) < std::tie(b.line, b.column) ? b : a;
}

// One of the three lists. It takes the place of the list of that name beneath, and a section that it
// names leaves every other list beneath.
template <Requirement requirement>
void read_kinds(TableReader& reader, const toml::node& node) {
  std::vector<SectionModel>& models = reader.configuration().sections;
  std::vector<SectionKind>& here_listed = reader.listed();
  const auto is_of_this_layer = [&here_listed](const SectionModel& model) {
    return std::find(here_listed.begin(), here_listed.end(), model.kind) != here_listed.end();
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
      const Origin here = reader.origin(where);
      reader.report(later(listed->origin, here), "section '" + name + "' is listed twice");
      continue;
    }
    if (listed != models.end()) models.erase(listed);
    models.push_back({*kind, requirement, reader.origin(where)});
    here_listed.push_back(*kind);
  }
}

bool is_name(std::string_view name) {
  const auto belongs = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
         std::all_of(name.begin(), name.end(), belongs);
}

// The kind of this name: made now, or made by a layer beneath. Nothing, and a problem, when it
// cannot be one of the team's own.
std::optional<SectionKind> own_kind(TableReader& reader, const toml::key& key) {
  Configuration& configuration = reader.configuration();
  const std::string_view name = key.str();
  if (outline::section_kind(name)) {
    reader.report(key.source(), fmt::format("'{}' is a section of pmlint: add titles to it in "
                                            "[sections.synonyms]",
                                            name));
    return std::nullopt;
  }
  if (!is_name(name)) {
    reader.report(key.source(),
                  fmt::format("'{}' is no name for a section: write lower case letters, digits "
                              "and hyphens, a letter first",
                              name));
    return std::nullopt;
  }
  if (const auto known = configuration.section_kind(name)) return known;
  if (configuration.kinds.size() == outline::kMostOwnSectionKinds) {
    reader.report(key.source(), fmt::format("a configuration has at most {} sections of its own",
                                            outline::kMostOwnSectionKinds));
    return std::nullopt;
  }
  configuration.kinds.push_back({std::string(name), reader.origin(key.source())});
  return configuration.section_kind(name);
}

// A title that a layer beneath gives too is one.
void add_title(TableReader& reader, std::string_view title, SectionKind kind) {
  std::vector<outline::OwnSynonym>& synonyms = reader.configuration().synonyms;
  const bool known = std::any_of(
      synonyms.begin(), synonyms.end(),
      [&](const outline::OwnSynonym& one) { return one.kind == kind && one.title == title; });
  if (!known) synonyms.push_back({std::string(title), kind});
}

// A kind is found by the titles of its list, and by its name.
void read_own_kinds(TableReader& reader, const toml::node& node) {
  const toml::table* table = reader.expect_table(node);
  if (table == nullptr) return;
  for (const auto& [key, titles] : *table) {
    const TableReader::Within within(reader, key.str());
    const auto listed = reader.expect_strings(titles);
    const std::optional<SectionKind> kind = own_kind(reader, key);
    if (!kind) continue;
    for (const auto& [title, where] : listed) add_title(reader, title, *kind);
    std::string title(key.str());
    std::replace(title.begin(), title.end(), '-', ' ');
    add_title(reader, title, *kind);
    reader.remember_origin(key.source());
  }
}

void read_order(TableReader& reader, const toml::node& node) {
  std::vector<OrderedSection>& order = reader.configuration().order;
  order.clear();
  for (const auto& [name, where] : reader.expect_strings(node)) {
    const std::optional<SectionKind> kind = expect_kind(reader, name, where);
    if (!kind) continue;
    const bool listed =
        std::any_of(order.begin(), order.end(),
                    [kind](const OrderedSection& other) { return other.kind == *kind; });
    if (listed) {
      reader.report(where, "section '" + name + "' is listed twice");
    } else {
      order.push_back({*kind, reader.origin(where)});
    }
  }
}

void read_synonyms(TableReader& reader, const toml::node& node) {
  const toml::table* table = reader.expect_table(node);
  if (table == nullptr) return;
  for (const auto& [key, titles] : *table) {
    const TableReader::Within within(reader, key.str());
    const std::optional<SectionKind> kind = expect_kind(reader, key.str(), key.source());
    for (const auto& [title, where] : reader.expect_strings(titles)) {
      if (kind) add_title(reader, title, *kind);
    }
    reader.remember_origin(key.source());
  }
}

}  // namespace

std::span<const TableReader::Key> section_keys() {
  // Own kinds first: the lists that follow may name them.
  static constexpr std::string_view kNames =
      R"({"type": "array", "items": {"type": "string"}, "uniqueItems": true})";
  static constexpr std::string_view kTitles =
      R"({"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}})";
  static constexpr std::array<TableReader::Key, 6> kKeys = {
      {{"kinds", read_own_kinds,
        "sections of your own and their titles, as in { customer-message = [\"What we said\"] }",
        kTitles},
       {"required", read_kinds<Requirement::required>,
        "sections that must be there: without one it is an error", kNames},
       {"recommended", read_kinds<Requirement::recommended>,
        "sections that should be there: without one it is a note", kNames},
       {"optional", read_kinds<Requirement::optional>, "sections that may be there", kNames},
       {"order", read_order, "sections that stand in this order; others may stand anywhere",
        kNames},
       {"synonyms", read_synonyms,
        "your titles for a section, as in { impact = [\"Who was hit\"] }", kTitles}}};
  return kKeys;
}

void read_sections(TableReader& reader, const toml::node& node) {
  reader.read_table(node, section_keys(), "key of [sections]");
}

}  // namespace pmlint::lint
