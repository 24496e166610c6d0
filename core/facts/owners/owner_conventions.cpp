// SPDX-License-Identifier: MIT
#include "core/facts/owners/owner_conventions.hpp"

#include <algorithm>

namespace pmlint::facts {
namespace {

// The first candidate of each form that may be one at all.
template <class Visit>
void for_each_form(const std::vector<OwnerCandidate>& item, Visit visit) {
  std::array<bool, kOwnerForms> seen{};
  for (const OwnerCandidate& candidate : item) {
    bool& known = seen[static_cast<std::size_t>(candidate.form)];
    if (known || candidate.trust() == Trust::never) continue;
    known = true;
    visit(candidate);
  }
}

}  // namespace

OwnerConventions::OwnerConventions(std::span<const std::vector<OwnerCandidate>> items)
    : items_(items.size()) {
  for (const std::vector<OwnerCandidate>& item : items) {
    for_each_form(item, [&](const OwnerCandidate& candidate) {
      FormUse& use = forms_[static_cast<std::size_t>(candidate.form)];
      ++use.items;
      if (candidate.trust() == Trust::always) ++use.certain;
    });
  }
  for (const std::vector<OwnerCandidate>& item : items) {
    for_each_form(item, [&](const OwnerCandidate& candidate) {
      FormUse& use = forms_[static_cast<std::size_t>(candidate.form)];
      if (use.certain > 0) return;
      for (const std::string& part : candidate.parts) ++use.repeats[part];
    });
  }
}

bool OwnerConventions::holds(const OwnerCandidate& candidate) const {
  const FormUse& use = forms_[static_cast<std::size_t>(candidate.form)];
  if (use.certain > 0) return true;
  const bool topic = candidate.who == NameClass::area;
  const bool repeated = std::ranges::any_of(candidate.parts, [&](const std::string& part) {
    const auto found = use.repeats.find(part);
    return found != use.repeats.end() && found->second > 1;
  });
  if (repeated && !topic) return true;
  const bool tail =
      candidate.form == OwnerForm::tail_paren || candidate.form == OwnerForm::tail_dash;
  return tail && use.items > 1 && use.items * 2 > items_;
}

}  // namespace pmlint::facts
