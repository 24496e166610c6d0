// SPDX-License-Identifier: MIT
// What a document says about causes and actions, as a rule sees it.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/values.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint {

// What a text about causes holds: evidence, not a verdict.
enum CauseFeature : std::uint32_t {
  kGenericClass = PML_CAUSE_GENERIC_CLASS,      // "misconfiguration", "bug", "overload"
  kIdentifier = PML_CAUSE_IDENTIFIER,           // code span, path, setting, named component
  kQuantity = PML_CAUSE_QUANTITY,               // number with a unit, limit or version
  kQuotedEvidence = PML_CAUSE_QUOTED_EVIDENCE,  // quoted configuration, log or code block
  kChange = PML_CAUSE_CHANGE,                   // a deploy, commit, migration, release
  kMechanism = PML_CAUSE_MECHANISM,             // a technical verb with its object
  kChain = PML_CAUSE_CHAIN,                     // cause and effect are linked
  kEnabling = PML_CAUSE_ENABLING,               // why it was possible
  kHumanSlip = PML_CAUSE_HUMAN_SLIP,            // mistake, forgot, human error
  kUnknownCause = PML_CAUSE_UNKNOWN,            // honestly unknown or under investigation
  kRestatesImpact = PML_CAUSE_RESTATES_IMPACT,  // says only what users saw
  kHedged = PML_CAUSE_HEDGED,
};

// A passage that tells why the incident happened.
class Cause {
 public:
  using Row = pml_cause;
  explicit Cause(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }
  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }
  // A brief statement outside a cause section.
  [[nodiscard]] bool summary() const { return (row_->flags & PML_CAUSE_SUMMARY) != 0; }
  [[nodiscard]] std::uint32_t features() const { return row_->features; }
  // Does it have one of these features?
  [[nodiscard]] bool has(std::uint32_t features) const { return (row_->features & features) != 0; }
  [[nodiscard]] std::uint32_t content_words() const { return row_->content_words; }
  [[nodiscard]] std::uint32_t specific_points() const { return row_->specific_points; }
  [[nodiscard]] double specificity() const { return row_->specificity; }  // from 0 up: specific
  [[nodiscard]] Range generic_where() const { return abi::source(row_->generic_where); }
  [[nodiscard]] Range slip_where() const { return abi::source(row_->slip_where); }
  [[nodiscard]] std::optional<std::uint32_t> section() const { return abi::row(row_->section); }

 private:
  const Row* row_;
};

enum class ActionClass : std::uint32_t {
  task = PML_ACTION_TASK,
  improvement = PML_ACTION_IMPROVEMENT,
};

// Something that shall be done after the incident. Texts are as written; empty: none.
class Action {
 public:
  using Row = pml_action;
  explicit Action(const Row& row) : row_(&row) {}

  [[nodiscard]] Range where() const { return abi::source(row_->where); }
  [[nodiscard]] TextRange text() const { return abi::visible(row_->text); }
  [[nodiscard]] ActionClass kind() const { return static_cast<ActionClass>(row_->kind); }
  [[nodiscard]] std::string_view owner() const { return abi::text(row_->owner); }
  [[nodiscard]] Range owner_where() const { return abi::source(row_->owner_where); }
  // TBD, -, ?: an owner field that names nobody.
  [[nodiscard]] bool owner_is_placeholder() const { return flag(PML_ACTION_OWNER_IS_PLACEHOLDER); }
  [[nodiscard]] bool owner_is_group() const { return flag(PML_ACTION_OWNER_IS_GROUP); }
  [[nodiscard]] std::string_view due() const { return abi::text(row_->due); }
  [[nodiscard]] Range due_where() const { return abi::source(row_->due_where); }
  [[nodiscard]] std::string_view ticket() const { return abi::text(row_->ticket); }
  [[nodiscard]] std::string_view priority() const { return abi::text(row_->priority); }
  [[nodiscard]] bool done() const { return flag(PML_ACTION_DONE); }
  [[nodiscard]] bool in_table() const { return flag(PML_ACTION_IN_TABLE); }
  [[nodiscard]] std::optional<std::uint32_t> section() const { return abi::row(row_->section); }

 private:
  [[nodiscard]] bool flag(std::uint32_t bit) const { return (row_->flags & bit) != 0; }
  const Row* row_;
};

}  // namespace pmlint
