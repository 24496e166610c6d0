// SPDX-License-Identifier: MIT
#include "core/lint/configuration.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace pmlint::lint {
namespace {

constexpr std::array<std::string_view, 4> kFailOn = {"error", "warning", "note", "never"};

const RuleSetting* setting(const Configuration& configuration, std::string_view rule) {
  const auto found = configuration.rules.find(rule);
  return found == configuration.rules.end() ? nullptr : &found->second;
}

}  // namespace

std::string Origin::spell() const {
  if (line == 0) return file;
  return fmt::format("{}:{}:{}", file, line, column);
}

std::string_view name(FailOn fail_on) { return kFailOn[static_cast<std::size_t>(fail_on)]; }

std::optional<FailOn> fail_on(std::string_view name) {
  const auto* found = std::find(kFailOn.begin(), kFailOn.end(), name);
  if (found == kFailOn.end()) return std::nullopt;
  return static_cast<FailOn>(found - kFailOn.begin());
}

bool Configuration::enabled(const RuleInfo& rule) const {
  const RuleSetting* own = setting(*this, rule.id);
  return own != nullptr && own->enabled ? *own->enabled : rule.enabled;
}

Severity Configuration::severity(const RuleInfo& rule) const {
  const RuleSetting* own = setting(*this, rule.id);
  return own != nullptr && own->severity ? *own->severity : rule.severity;
}

Requirement Configuration::requirement(outline::SectionKind kind) const {
  const auto found = std::find_if(sections.begin(), sections.end(),
                                  [kind](const SectionModel& model) { return model.kind == kind; });
  return found == sections.end() ? Requirement::optional : found->requirement;
}

std::string_view Configuration::name(outline::SectionKind kind) const {
  const auto value = static_cast<std::size_t>(kind);
  const bool own = value >= outline::kFirstOwnSectionKind &&
                   value - outline::kFirstOwnSectionKind < kinds.size();
  return own ? kinds[value - outline::kFirstOwnSectionKind].name : outline::name(kind);
}

std::optional<outline::SectionKind> Configuration::section_kind(std::string_view name) const {
  const auto own = std::find_if(kinds.begin(), kinds.end(),
                                [name](const OwnKind& kind) { return kind.name == name; });
  if (own != kinds.end()) {
    return static_cast<outline::SectionKind>(outline::kFirstOwnSectionKind + (own - kinds.begin()));
  }
  const std::optional<outline::SectionKind> known = outline::section_kind(name);
  return known == outline::SectionKind::other ? std::nullopt : known;
}

}  // namespace pmlint::lint
