// SPDX-License-Identifier: MIT
// The sections of a document: what each title names, and what the configuration asks for.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

enum class SectionKind : std::uint8_t {
  other = PML_SECTION_OTHER,
  metadata = PML_SECTION_METADATA,
  summary = PML_SECTION_SUMMARY,
  impact = PML_SECTION_IMPACT,
  timeline = PML_SECTION_TIMELINE,
  leadup = PML_SECTION_LEADUP,
  trigger = PML_SECTION_TRIGGER,
  fault = PML_SECTION_FAULT,
  detection = PML_SECTION_DETECTION,
  response = PML_SECTION_RESPONSE,
  root_cause = PML_SECTION_ROOT_CAUSE,
  contributing_factors = PML_SECTION_CONTRIBUTING_FACTORS,
  five_whys = PML_SECTION_FIVE_WHYS,
  resolution = PML_SECTION_RESOLUTION,
  actions = PML_SECTION_ACTIONS,
  improvements = PML_SECTION_IMPROVEMENTS,
  tasks = PML_SECTION_TASKS,
  lessons = PML_SECTION_LESSONS,
  went_well = PML_SECTION_WENT_WELL,
  went_wrong = PML_SECTION_WENT_WRONG,
  lucky = PML_SECTION_LUCKY,
  backlog_check = PML_SECTION_BACKLOG_CHECK,
  open_questions = PML_SECTION_OPEN_QUESTIONS,
  metrics = PML_SECTION_METRICS,
  supporting = PML_SECTION_SUPPORTING,
  people = PML_SECTION_PEOPLE,
  external_message = PML_SECTION_EXTERNAL_MESSAGE,
  conclusion = PML_SECTION_CONCLUSION,
  feedback = PML_SECTION_FEEDBACK,
};

// The name in configuration and messages: "root-cause". A kind newer than this header: "other".
[[nodiscard]] constexpr std::string_view name(SectionKind kind) {
  constexpr std::array<std::string_view, 29> kNames{
      "other",      "metadata",      "summary",          "impact",
      "timeline",   "leadup",        "trigger",          "fault",
      "detection",  "response",      "root-cause",       "contributing-factors",
      "five-whys",  "resolution",    "actions",          "improvements",
      "tasks",      "lessons",       "went-well",        "went-wrong",
      "lucky",      "backlog-check", "open-questions",   "metrics",
      "supporting", "people",        "external-message", "conclusion",
      "feedback"};
  const auto index = static_cast<std::size_t>(kind);
  return index < kNames.size() ? kNames[index] : kNames[0];
}

enum class TitleForm : std::uint8_t {
  heading = PML_TITLE_HEADING,  // ATX, setext, HTML
  bold = PML_TITLE_BOLD,        // a line that is all bold
  plain = PML_TITLE_PLAIN,      // a short plain line that stands as a title
  label = PML_TITLE_LABEL,      // "**Impact:** ...": a field of its section
};

class Section {
 public:
  using Row = pml_section;
  explicit Section(const Row& row) : row_(&row) {}

  [[nodiscard]] TextRange title() const { return abi::visible(row_->title_text); }
  [[nodiscard]] Range title_where() const { return abi::source(row_->title_source); }
  // Does the title name this kind? A title may name several.
  [[nodiscard]] bool is(SectionKind kind) const {
    return ((row_->kinds >> static_cast<unsigned>(kind)) & 1U) != 0;
  }
  // All kinds that it names, a bit at the number of each.
  [[nodiscard]] std::uint64_t kinds() const { return row_->kinds; }
  // The nearest kind that is not other: its own or an enclosing section's.
  [[nodiscard]] SectionKind governing() const { return static_cast<SectionKind>(row_->governing); }
  [[nodiscard]] TitleForm form() const { return static_cast<TitleForm>(row_->form); }
  [[nodiscard]] int level() const { return row_->level; }
  // A title inside a timeline that only groups events, or is one.
  [[nodiscard]] bool event_group() const { return row_->event_group != 0; }
  [[nodiscard]] std::optional<std::uint32_t> parent() const { return abi::row(row_->parent); }
  [[nodiscard]] std::optional<std::uint32_t> title_block() const {
    return abi::row(row_->title_block);
  }
  // After the title, subsections included; `own` ends where the first subsection begins.
  [[nodiscard]] TextRange body() const { return abi::visible(row_->body_text); }
  [[nodiscard]] TextRange own() const { return {row_->body_text.begin, row_->own_end}; }
  [[nodiscard]] Range body_where() const { return abi::source(row_->body_source); }

 private:
  const Row* row_;
};

enum class Requirement : std::uint32_t {
  optional = PML_OPTIONAL,
  recommended = PML_RECOMMENDED,
  required = PML_REQUIRED,
};

// A section that the configuration or its preset knows.
class SectionModel {
 public:
  using Row = pml_section_model;
  explicit SectionModel(const Row& row) : row_(&row) {}

  [[nodiscard]] SectionKind kind() const { return static_cast<SectionKind>(row_->kind); }
  [[nodiscard]] Requirement requirement() const {
    return static_cast<Requirement>(row_->requirement);
  }
  // Who asks for it: "preset default", "pmlint.toml:12:3".
  [[nodiscard]] std::string_view origin() const { return abi::text(row_->origin); }
  // What the configuration calls it; a kind that only the team knows has no other name.
  [[nodiscard]] std::string_view name() const { return abi::text(row_->name); }
  // A title to write it under, and Markdown that says what belongs there: "[describe ...]".
  [[nodiscard]] std::string_view title() const { return abi::text(row_->title); }
  [[nodiscard]] std::string_view placeholder() const { return abi::text(row_->placeholder); }
  // Its place among the sections that stand in an order, from 1, and who gives it; 0: none.
  [[nodiscard]] std::uint32_t order() const { return row_->order; }
  [[nodiscard]] std::string_view order_origin() const { return abi::text(row_->order_origin); }

 private:
  const Row* row_;
};

}  // namespace pmlint
