// SPDX-License-Identifier: MIT
// The SDK lets nothing that is thrown out of a plugin; a plugin written without it may. Both ends
// are closed here.
#include "plugins/rule_instance.hpp"

#include <fmt/core.h>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <type_traits>
#include <variant>

#include "plugins/abi_rows.hpp"
#include "plugins/report.hpp"

namespace pmlint::plugins {
namespace {

// Runs a function of a plugin; what it throws is a failure.
template <class Call>
void guarded(pml_report& report, Call call) {
  try {
    call();
  } catch (const std::exception& error) {
    report.fail(fmt::format("it threw an exception: {}", error.what()));
  } catch (...) {
    report.fail("it threw something that is no std::exception");
  }
}

std::vector<pml_str> rows(const std::vector<std::string>& texts) {
  std::vector<pml_str> rows;
  rows.reserve(texts.size());
  for (const std::string& text : texts) rows.push_back(str(text));
  return rows;
}

}  // namespace

OptionValues::OptionValues(const lint::RuleInfo& rule, const lint::Configuration& configuration) {
  const auto setting = configuration.rules.find(rule.id);
  for (const lint::OptionInfo& option : rule.options) {
    owned_.push_back(option.default_value);
    if (setting == configuration.rules.end()) continue;
    const auto set = setting->second.options.find(option.name);
    if (set == setting->second.options.end()) continue;
    // Validated where it was read; a value of another type would be a bug there.
    if (set->second.index() == owned_.back().index()) owned_.back() = set->second;
  }
  lists_.reserve(owned_.size());
  for (const lint::OptionValue& option : owned_) {
    pml_value row{};
    row.type = static_cast<std::uint32_t>(option.index());
    std::visit(
        [&](const auto& value) {
          using Value = std::remove_cvref_t<decltype(value)>;
          if constexpr (std::is_same_v<Value, double>) {
            row.number = value;
          } else if constexpr (std::is_same_v<Value, std::string>) {
            row.string = str(value);
          } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
            lists_.push_back(rows(value));
            row.strings = {lists_.back().data(), static_cast<std::uint32_t>(value.size()),
                           sizeof(pml_str)};
          } else {
            row.integer = value;
          }
        },
        option);
    values_.push_back(row);
  }
}

// The alternatives of OptionValue stand in the order of the types.
static_assert(std::is_same_v<std::variant_alternative_t<PML_BOOL, lint::OptionValue>, bool>);
static_assert(std::is_same_v<std::variant_alternative_t<PML_INT, lint::OptionValue>, std::int64_t>);
static_assert(std::is_same_v<std::variant_alternative_t<PML_NUMBER, lint::OptionValue>, double>);
static_assert(
    std::is_same_v<std::variant_alternative_t<PML_STRING, lint::OptionValue>, std::string>);
static_assert(std::is_same_v<std::variant_alternative_t<PML_STRINGS, lint::OptionValue>,
                             std::vector<std::string>>);

pml_table OptionValues::table() const {
  return {values_.data(), static_cast<std::uint32_t>(values_.size()), sizeof(pml_value)};
}

RuleInstance::RuleInstance(const PluginRule& rule, const lint::Configuration& configuration)
    : rule_(rule),
      options_(std::make_unique<const OptionValues>(rule.info, configuration)),
      state_(nullptr, Destroy{rule.record.destroy}) {
  pml_report report;
  guarded(report, [&] {
    state_.reset(rule_.record.create(&host_functions(), options_->table(), &report));
  });
  if (state_ == nullptr) report.fail("it gave no state and no reason");
  if (report.failure()) failure_ = "it could not be created: " + *report.failure();
}

void RuleInstance::check(const pml_document& document, pml_report& report) const {
  report.begin(rule_.info);
  if (failure_) return report.fail(*failure_);
  guarded(report, [&] {
    const std::int32_t result =
        rule_.record.check(&host_functions(), state_.get(), &document, &report);
    if (result != PML_OK) report.fail("it failed without saying why");
  });
  report.end();
}

void RuleInstance::Destroy::operator()(void* state) const {
  try {
    destroy(state);
  } catch (...) {  // NOLINT(bugprone-empty-catch): the state is gone, and nobody is left to tell
  }
}

}  // namespace pmlint::plugins
