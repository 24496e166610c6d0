// SPDX-License-Identifier: MIT
#include "plugins/report.hpp"

#include <fmt/core.h>

#include <cstddef>
#include <string_view>
#include <utility>

#include "core/text/utf8.hpp"
#include "plugins/diagnostic.hpp"

namespace {

constexpr std::size_t kMostFindings = 1000;
constexpr std::size_t kLongestReason = 1000;

void report(pml_report* to, const pml_diagnostic* diagnostic) noexcept { to->add(diagnostic); }

void fail(pml_report* to, pml_str why) noexcept {
  const std::string_view reason(why.data == nullptr ? "" : why.data,
                                why.data == nullptr ? 0 : why.size);
  const std::string_view short_reason = reason.substr(0, kLongestReason);
  to->fail(std::string(short_reason.substr(0, pmlint::text::first_malformed_utf8(short_reason))));
}

constexpr pml_host kHost{sizeof(pml_host), PML_ABI_MINOR, &report, &fail};

}  // namespace

void pml_report::begin(const pmlint::lint::RuleInfo& rule) {
  rule_ = &rule;
  first_ = findings_ == nullptr ? 0 : findings_->size();
  left_out_ = 0;
  failure_.reset();
}

void pml_report::add(const pml_diagnostic* diagnostic) {
  if (failure_) return;
  if (source_ == nullptr) return fail("it reported before it was given a document");
  if (diagnostic == nullptr) return fail("it reported nothing");
  std::optional<std::string> refused =
      pmlint::plugins::read_diagnostic(*diagnostic, *rule_, *source_, findings_->emplace_back());
  if (refused) return fail(*std::move(refused));
  if (findings_->size() - first_ <= kMostFindings) return;
  findings_->pop_back();
  ++left_out_;
}

void pml_report::fail(std::string why) {
  if (failure_) return;
  failure_ = why.empty() ? "it failed without saying why" : std::move(why);
}

void pml_report::end() {
  if (failure_) {
    if (findings_ == nullptr) return;
    findings_->erase(findings_->begin() + static_cast<std::ptrdiff_t>(first_), findings_->end());
  } else if (left_out_ > 0) {
    findings_->back().message += fmt::format(" (and {} more of this rule in the file)", left_out_);
  }
}

namespace pmlint::plugins {

const pml_host& host_functions() { return kHost; }

}  // namespace pmlint::plugins
