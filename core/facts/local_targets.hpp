// SPDX-License-Identifier: MIT
// Links and images that point to files beside the document. Core has no files: whoever reads the
// document gives a function that knows them, or none.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/facts/facts.hpp"
#include "core/markdown/document.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

// Is there a file at this path, relative to the folder of this document (Source::path())? Nothing: it
// cannot be told, or must not be looked at.
using TargetLookup =
    std::function<std::optional<bool>(const std::string& document, const std::string& path)>;

// The path of a target that names a local file: decoded, without query and fragment. Nothing for
// addresses, routes of a site, templates and headings of the document.
[[nodiscard]] std::optional<std::string> local_path(std::string_view target);

// At most a few dozen look-ups, in document order.
[[nodiscard]] std::vector<LocalTarget> read_local_targets(const text::Source& source,
                                                          const markdown::Document& document,
                                                          const TargetLookup& lookup);

}  // namespace pmlint::facts
