// SPDX-License-Identifier: MIT
// A postmortem as the flat tables that cross the plugin ABI. Made once for a document, read by every
// rule.
#pragma once

#include <pmlint/abi.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "core/facts/postmortem.hpp"
#include "core/lint/configuration.hpp"

namespace pmlint::plugins {

// What the configuration tells every rule, made once for a checker.
class SectionModels {
 public:
  explicit SectionModels(const lint::Configuration& configuration);
  [[nodiscard]] const std::vector<pml_section_model>& rows() const { return rows_; }

 private:
  std::deque<std::string> texts_;  // what the rows point to
  std::vector<pml_section_model> rows_;
};

// Points into the postmortem and the models, which must outlive it. Not movable: document() points
// into it too. Any thread may read.
class Tables {
 public:
  Tables(const facts::Postmortem& postmortem, const SectionModels& models, bool is_public);
  Tables(const Tables&) = delete;
  Tables& operator=(const Tables&) = delete;

  [[nodiscard]] const pml_document& document() const { return document_; }

 private:
  void add_words(const facts::TextWords& words);
  void add_markdown(const facts::Postmortem& postmortem);
  void add_marked(std::uint32_t kind);
  void add_sections(const facts::Postmortem& postmortem);
  void add_times(const facts::Facts& facts);
  void add_causes_and_actions(const facts::Facts& facts);
  void add_impact(const facts::Facts& facts);

  std::unique_ptr<std::uint32_t[]> word_index_;  // NOLINT(modernize-avoid-c-arrays): never zeroed
  std::vector<pml_mark> marks_;
  std::vector<pml_marked> marked_;
  std::vector<pml_section> sections_;
  std::vector<pml_field> fields_;
  std::vector<pml_event> events_;
  std::vector<pml_duration> durations_;
  std::vector<pml_window> windows_;
  std::vector<pml_vague_duration> vague_durations_;
  std::vector<pml_time> times_;
  std::vector<pml_vague_time> vague_times_;
  std::vector<pml_metric> metrics_;
  std::vector<pml_cause> causes_;
  std::vector<pml_action> actions_;
  std::vector<pml_quantity> quantities_;
  std::vector<pml_detection> detections_;
  std::vector<pml_local_target> local_targets_;
  pml_document document_{};
};

}  // namespace pmlint::plugins
