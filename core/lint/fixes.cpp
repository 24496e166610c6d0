// SPDX-License-Identifier: MIT
#include "core/lint/fixes.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "core/lint/fix_guard.hpp"
#include "core/lint/quoted_list.hpp"

namespace pmlint::lint {
namespace {

bool changes_something(const text::Source& source, const Fix& fix) {
  return std::any_of(fix.edits.begin(), fix.edits.end(),
                     [&source](const Edit& edit) { return source.text(edit.range) != edit.text; });
}

// The edits taken so far, by place. Two insertions at one place overlap: nothing says which comes
// first.
class EditPlan {
 public:
  [[nodiscard]] bool fits(const Fix& fix) const {
    return std::none_of(fix.edits.begin(), fix.edits.end(),
                        [this](const Edit& edit) { return overlaps(edit.range); });
  }
  void add(const Fix& fix) {
    for (const Edit& edit : fix.edits) edits_.emplace(edit.range, &edit);
  }
  [[nodiscard]] std::string apply(const text::Source& source) const {
    std::string result;
    std::uint32_t at = 0;
    for (const auto& [range, edit] : edits_) {
      result += source.text({at, range.begin});
      result += edit->text;
      at = range.end;
    }
    return result.append(source.bytes().substr(at));
  }

 private:
  // Edits in the plan do not overlap, so only the neighbours of a range can overlap it.
  [[nodiscard]] bool overlaps(text::ByteRange range) const {
    const auto after = edits_.lower_bound(range);
    if (after != edits_.end() && (after->first == range || after->first.begin < range.end)) {
      return true;
    }
    return after != edits_.begin() && std::prev(after)->first.end > range.begin;
  }

  std::map<text::ByteRange, const Edit*> edits_;
};

// For a sentence about what they did.
std::string fixes_of(const std::vector<const Finding*>& findings) {
  std::set<std::string_view> rules;
  for (const Finding* finding : findings) rules.insert(finding->rule);
  return "the fixes of " + quoted_list(rules);
}

bool any_unsafe(const std::vector<const Finding*>& findings, Safety most) {
  return std::any_of(findings.begin(), findings.end(), [most](const Finding* finding) {
    return applicable_fix(*finding, most)->safety == Safety::unsafe;
  });
}

FixedDocument broken(CheckedDocument original, std::string fault) {
  fault += "; nothing was changed, please report this as a bug";
  return {std::move(original), 0, std::move(fault), std::nullopt};
}

}  // namespace

const Fix* applicable_fix(const Finding& finding, Safety most) {
  if (!finding.is_told()) return nullptr;
  const Fix* best = nullptr;
  for (const Fix& fix : finding.fixes) {
    if (fix.safety == Safety::display || fix.safety > most || fix.edits.empty()) continue;
    if (best == nullptr || fix.safety < best->safety) best = &fix;
  }
  return best;
}

FixPass apply_fixes(const text::Source& source, const std::vector<Finding>& findings, Safety most,
                    const WantsFix& wants) {
  FixPass pass;
  EditPlan plan;
  for (const Finding& finding : findings) {
    const Fix* fix = applicable_fix(finding, most);
    if (fix == nullptr || !changes_something(source, *fix) || !plan.fits(*fix)) continue;
    if (wants && !wants(finding)) continue;
    plan.add(*fix);
    pass.fixed.push_back(&finding);
  }
  pass.text = plan.apply(source);
  return pass;
}

FixedDocument fix(CheckedDocument document, const Recheck& recheck, Safety most) {
  FixedDocument result{document, 0, std::nullopt, std::nullopt};
  FixGuard guard(document.outcome.findings, recheck, most);
  for (int pass = 0;; ++pass) {
    const CheckedDocument& before = result.document;
    FixPass fixed =
        apply_fixes(before.postmortem->source(), before.outcome.findings, most,
                    [&guard](const Finding& finding) { return !guard.refuses(finding); });
    if (fixed.fixed.empty()) {
      if (!result.left) result.left = guard.left_out();
      return result;
    }
    const std::string who = fixes_of(fixed.fixed);
    if (pass == kMostFixPasses) {
      return broken(std::move(document),
                    fmt::format("{} did not come to an end in {} passes", who, pass));
    }
    const auto count = static_cast<std::uint32_t>(fixed.fixed.size());
    text::Result<CheckedDocument> next = recheck(std::move(fixed.text));
    if (!next) {
      return broken(std::move(document),
                    fmt::format("{} made a document that cannot be read ({})", who, next.error()));
    }
    if (next->postmortem->facts().kind != before.postmortem->facts().kind) {
      result.left = who + " would make another kind of document of it and are left to you";
      if (!any_unsafe(fixed.fixed, most)) return result;
      most = Safety::safe;
      continue;
    }
    if (guard.objects_to(next->outcome.findings)) {
      guard.refuse_some(before, fixed.fixed);
      continue;
    }
    result.document = std::move(next).value();
    result.fixed += count;
  }
}

}  // namespace pmlint::lint
