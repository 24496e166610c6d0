// SPDX-License-Identifier: MIT
// What a section of a postmortem is for. The fine kinds serve rules and presets; the facts report
// shows the coarse kind each belongs to.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace pmlint::outline {

// Sorted by meaning; values are part of the plugin ABI: append only.
enum class SectionKind : std::uint8_t {
  other,
  metadata,
  summary,
  impact,
  timeline,
  leadup,
  trigger,
  fault,
  detection,
  response,
  root_cause,
  contributing_factors,
  five_whys,
  resolution,
  actions,
  improvements,  // actions: a list of broad improvements beside the tasks
  tasks,         // actions: the list of specific tasks
  lessons,
  went_well,
  went_wrong,
  lucky,
  backlog_check,
  open_questions,
  metrics,
  supporting,
  people,
  external_message,
  conclusion,
  feedback,
};
inline constexpr std::uint8_t kSectionKindCount = 29;

// Kinds that a team names in its configuration follow from here, in its order.
inline constexpr std::uint8_t kFirstOwnSectionKind = 48;
inline constexpr std::uint8_t kMostOwnSectionKinds = 16;  // a set of kinds is 64 bits
[[nodiscard]] constexpr bool is_own(SectionKind kind) {
  return static_cast<std::uint8_t>(kind) >= kFirstOwnSectionKind;
}

// What a title says: kinds in the order in which it names them, each once. Nearly always it is one.
class SectionKinds {
 public:
  using value_type = SectionKind;
  using const_iterator = const SectionKind*;
  using iterator = const_iterator;

  constexpr SectionKinds() = default;
  constexpr SectionKinds(std::initializer_list<SectionKind> kinds) {
    for (const SectionKind kind : kinds) add(kind);
  }
  constexpr void add(SectionKind kind) {
    if (!holds(kind)) kinds_[size_++] = kind;
  }
  [[nodiscard]] constexpr bool holds(SectionKind kind) const {
    return std::find(begin(), end(), kind) != end();
  }
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr SectionKind front() const { return kinds_.front(); }
  [[nodiscard]] constexpr const_iterator begin() const { return kinds_.data(); }
  [[nodiscard]] constexpr const_iterator end() const { return begin() + size_; }
  friend constexpr bool operator==(const SectionKinds& a, const SectionKinds& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }

 private:
  std::array<SectionKind, kSectionKindCount + kMostOwnSectionKinds> kinds_{};  // all there are
  std::uint8_t size_ = 0;
};

// "root-cause", "five-whys", ...: the name in configuration, facts and the ABI. A team's own kind
// is "other" here: its name is the configuration's.
[[nodiscard]] std::string_view name(SectionKind kind);
[[nodiscard]] std::optional<SectionKind> section_kind(std::string_view name);

// The coarse kind in the facts report: summary impact timeline detection root-cause resolution
// actions lessons other.
[[nodiscard]] SectionKind coarse(SectionKind kind);

}  // namespace pmlint::outline
