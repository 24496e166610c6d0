// SPDX-License-Identifier: MIT
// Which files stand beside a document: answers for links, and looks nowhere else. Nothing outside the
// repository is asked for, no symbolic link is followed and no file is opened.
#pragma once

#include "core/facts/local_targets.hpp"

namespace pmlint::cli {

// For documents at any paths. The repository of one is the nearest folder above with a `.git`; without
// one the document's own folder. What was asked once is remembered, so keep it for a few documents,
// not longer than the files can be trusted to stay. On one thread.
[[nodiscard]] facts::TargetLookup local_files();

}  // namespace pmlint::cli
