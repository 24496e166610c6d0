// SPDX-License-Identifier: MIT
// Write a rule in C++20. Header only; nothing to link. A rule is a struct:
//
//   struct TimelineOrder {
//     static constexpr RuleInfo info{.id = "timeline-order", .summary = "Entries run forward"};
//     bool allow_equal = true;                       // an option and its default
//     static constexpr std::tuple options{
//         Option{"allow-equal", &TimelineOrder::allow_equal, "accept two entries with the same time"},
//     };
//     void check(const Document& doc, Report& report) const;
//   };
//   PMLINT_RULE(timeline_order, TimelineOrder)
//
// It stands in timeline_order.cpp beside its page timeline_order.md, and
// `pmlint_add_plugin(acme RULES timeline_order)` makes a plugin of the two. Options are bool,
// integers, double, std::string_view or pmlint::Strings (a list). A rule that prepares something
// (compiles a pattern) has `void prepare()`, called once after the options are set; what
// it throws is shown to the user. Such a rule inherits its options from a plain struct, because
// their defaults are read at compile time. `check` is const: it runs on several documents at once.
// It may throw; pmlint names the rule, drops its findings in that document and goes on.
#pragma once

#include <pmlint/abi.h>
#include <pmlint/document.hpp>
#include <pmlint/option.hpp>
#include <pmlint/report.hpp>

#include <cstdint>
#include <exception>
#include <memory>
#include <tuple>

namespace pmlint {

enum class Dimension : std::uint32_t {
  structure = PML_DIMENSION_STRUCTURE,
  time = PML_DIMENSION_TIME,
  timeline = PML_DIMENSION_TIMELINE,
  impact = PML_DIMENSION_IMPACT,
  cause = PML_DIMENSION_CAUSE,
  actions = PML_DIMENSION_ACTIONS,
  language = PML_DIMENSION_LANGUAGE,
  learning = PML_DIMENSION_LEARNING,
  none = PML_DIMENSION_NONE,  // findings cost nothing
};

// What a rule says about itself. Constant data: listing rules runs no rule code.
struct RuleInfo {
  const char* id;       // "root-cause-vague": lower case words joined by '-'
  const char* summary;  // one line
  Severity severity = Severity::warning;
  Dimension dimension = Dimension::none;
  bool enabled = true;     // on unless a configuration says otherwise
  bool mandatory = false;  // its findings cap the score
  bool per_item = false;   // charged by the share of items hit: set Diagnostic::total
};

namespace detail {

// The three functions of the ABI. Nothing thrown leaves them.
template <class Rule>
void* create(const pml_host* host, pml_table values, pml_report* out) noexcept {
  try {
    auto rule = std::make_unique<Rule>();
    if constexpr (requires { Rule::options; }) set_options(*rule, values);
    if constexpr (requires { rule->prepare(); }) rule->prepare();
    return rule.release();
  } catch (const std::exception& error) {
    host->fail(out, abi::str(error.what()));
  } catch (...) {
    host->fail(out, abi::str("it threw something that is no std::exception"));
  }
  return nullptr;
}

template <class Rule>
std::int32_t check(const pml_host* host, const void* state, const pml_document* document,
                   pml_report* out) noexcept {
  try {
    Report report(*host, out);
    static_cast<const Rule*>(state)->check(Document(*document), report);
    return PML_OK;
  } catch (const std::exception& error) {
    host->fail(out, abi::str(error.what()));
  } catch (...) {
    host->fail(out, abi::str("it threw something that is no std::exception"));
  }
  return PML_FAILED;
}

template <class Rule>
void destroy(void* state) noexcept {
  const std::unique_ptr<Rule> owned(static_cast<Rule*>(state));
}

// The C view of a rule, as constant data.
template <class Rule>
constexpr pml_rule record(const pml_str* page) {
  constexpr RuleInfo info = Rule::info;
  return {.size = sizeof(pml_rule),
          .severity = static_cast<std::uint32_t>(info.severity),
          .dimension = static_cast<std::uint32_t>(info.dimension),
          .flags = (info.enabled ? std::uint32_t{PML_RULE_ENABLED} : 0U) |
                   (info.mandatory ? std::uint32_t{PML_RULE_MANDATORY} : 0U) |
                   (info.per_item ? std::uint32_t{PML_RULE_PER_ITEM} : 0U),
          .id = info.id,
          .summary = info.summary,
          .page = page,
          .options = option_table<Rule>(),
          .create = &create<Rule>,
          .check = &check<Rule>,
          .destroy = &destroy<Rule>};
}

}  // namespace detail
}  // namespace pmlint

// At the end of a rule's file, outside any namespace. constinit: loading the plugin runs no code.
// The page NAME_page is made from NAME.md by pmlint_add_plugin(), or by PMLINT_PAGE.
#define PMLINT_RULE(NAME, TYPE)     \
  extern const pml_str NAME##_page; \
  extern const pml_rule NAME;       \
  constinit const pml_rule NAME = ::pmlint::detail::record<TYPE>(&NAME##_page);

// A page written in the source, for a plugin that is not built by pmlint_add_plugin().
#define PMLINT_PAGE(NAME, TEXT)     \
  extern const pml_str NAME##_page; \
  constinit const pml_str NAME##_page{TEXT, sizeof(TEXT) - 1};

// The record of a plugin, once, in a file of its own; pmlint_add_plugin() writes it. RULES are
// pointers: PMLINT_PLUGIN("acme", "1.0", &timeline_order, &acme_ticket)
#define PMLINT_PLUGIN(NAME, VERSION, ...)                                                   \
  static constexpr const pml_rule* pmlint_plugin_rules[] = {__VA_ARGS__};                   \
  constinit const pml_plugin pmlint_plugin{                                                 \
      PML_MAGIC,                                                                            \
      PML_ABI_MAJOR,                                                                        \
      PML_ABI_MINOR,                                                                        \
      sizeof(pml_plugin),                                                                   \
      static_cast<std::uint32_t>(sizeof pmlint_plugin_rules / sizeof *pmlint_plugin_rules), \
      NAME,                                                                                 \
      VERSION,                                                                              \
      pmlint_plugin_rules};
