// SPDX-License-Identifier: MIT
// The settings that hold for one document, resolved: presets, files and command line already merged.
// Every value remembers where it was set, so that a finding or an error can cite it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/markdown/document.hpp"
#include "core/outline/section_kind.hpp"
#include "core/outline/synonyms.hpp"

namespace pmlint::lint {

// Where a value was set: "preset alx-holberton", "pmlint.toml:12:3", "command line"; empty: default.
struct Origin {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  [[nodiscard]] std::string spell() const;
};

enum class Requirement : std::uint8_t { optional, recommended, required };

struct SectionModel {
  outline::SectionKind kind = outline::SectionKind::other;
  Requirement requirement = Requirement::optional;
  Origin origin;
};

// A kind of section that the team named; its titles are among the synonyms.
struct OwnKind {
  std::string name;  // "customer-communication"
  Origin origin;
};

// A section that has its place among others.
struct OrderedSection {
  outline::SectionKind kind = outline::SectionKind::other;
  Origin origin;
};

struct RuleSetting {
  std::optional<bool> enabled;
  std::optional<Severity> severity;
  std::map<std::string, OptionValue, std::less<>> options;
  Origin origin;
};

// A pattern of paths, as in .gitignore.
struct PathPattern {
  std::string glob;
  std::string base;  // the folder of the file that sets it; empty: the working directory
};

// Values that hold for some of the documents. Whoever knows a document's path asks for a
// configuration with those that name it.
struct Override {
  std::vector<PathPattern> paths;  // at least one
  Origin origin;
};

enum class FailOn : std::uint8_t { error, warning, note, never };
[[nodiscard]] std::string_view name(FailOn fail_on);
[[nodiscard]] std::optional<FailOn> fail_on(std::string_view name);

struct Configuration {
  std::string preset = "default";
  std::vector<SectionModel> sections;  // in the order that the preset lists them
  std::vector<OrderedSection> order;   // sections stand in this order; others anywhere
  std::vector<OwnKind> kinds;          // the n-th is kind kFirstOwnSectionKind + n
  std::vector<outline::OwnSynonym> synonyms;
  std::map<std::string, RuleSetting, std::less<>> rules;
  std::map<std::string, double, std::less<>>
      weights;                   // dimension name -> weight; absent: the model's
  bool public_document = false;  // visibility = "public"
  FailOn fail_on = FailOn::error;
  std::optional<int> fail_under;
  std::vector<PathPattern> exclude;  // paths that are not checked
  std::vector<Override> overrides;   // that could hold; for the documents of one are they applied
  std::string baseline;              // path of its file; empty: none
  markdown::Limits limits;
  std::map<std::string, Origin, std::less<>> origins;  // of every value, by its key in the file:
                                                       // "rules.section-missing.severity"

  // Is the rule on, and how severe are its findings?
  [[nodiscard]] bool enabled(const RuleInfo& rule) const;
  [[nodiscard]] Severity severity(const RuleInfo& rule) const;
  // What the configuration asks of a section; optional when it says nothing.
  [[nodiscard]] Requirement requirement(outline::SectionKind kind) const;
  // What the configuration calls a kind, the team's own ones too: "root-cause".
  [[nodiscard]] std::string_view name(outline::SectionKind kind) const;
  // Of a known kind or one of the team's own; nothing for "other" and for every other word.
  [[nodiscard]] std::optional<outline::SectionKind> section_kind(std::string_view name) const;
};

}  // namespace pmlint::lint
