// SPDX-License-Identifier: MIT
#include "cli/fix_file.hpp"

#include <string_view>
#include <utility>

#include "cli/rewrite_file.hpp"
#include "cli/unified_diff.hpp"

namespace pmlint::cli {

Fixing fixing(const Options& options) {
  Fixing fixing;
  if (options.diff) {
    fixing.mode = FixMode::diff;
  } else if (options.fix) {
    fixing.mode = FixMode::write;
  }
  if (options.unsafe_fixes) fixing.most = lint::Safety::unsafe;
  return fixing;
}

FixedFile fix_file(const Input& input, lint::CheckedDocument document, const lint::Recheck& recheck,
                   const Fixing& fixing) {
  FixedFile file;
  const std::shared_ptr<const facts::Postmortem> original = document.postmortem;
  const std::string_view before = original->source().bytes();
  lint::FixedDocument fixed = lint::fix(document, recheck, fixing.most);
  const std::string_view after = fixed.document.postmortem->source().bytes();
  file.fault = std::move(fixed.fault);
  file.left = std::move(fixed.left);
  file.document = std::move(document);
  if (fixed.fixed == 0) return file;
  if (fixing.mode == FixMode::diff) {
    file.output = unified_diff(input.path, before, after);
    file.fixed = fixed.fixed;
    return file;
  }
  if (input.standard_input) {
    file.output = after;
  } else {
    file.refused = rewrite_file(input.path, before, after);
  }
  if (file.refused) return file;
  file.document = std::move(fixed.document);
  file.fixed = fixed.fixed;
  return file;
}

}  // namespace pmlint::cli
