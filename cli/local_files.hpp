// SPDX-License-Identifier: MIT
// Which files stand beside a document: answers for links, and looks nowhere else. Nothing outside the
// repository is asked for, no symbolic link is followed and no file is opened.
#pragma once

#include <string>

#include "core/facts/local_targets.hpp"

namespace pmlint::cli {

// For a document at this path. Its repository is the nearest folder above with a `.git`; without one
// the document's own folder.
[[nodiscard]] facts::TargetLookup local_files(const std::string& document);

}  // namespace pmlint::cli
