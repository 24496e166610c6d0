// SPDX-License-Identifier: MIT
// Opens a shared library and finds its record. The one place that sees Boost.DLL.
#pragma once

#include <pmlint/abi.h>

#include <string>

#include "core/text/result.hpp"

namespace pmlint::plugins {

// The record of the library at `path`; it and all it leads to live until the process ends, because
// a library is never unloaded. The record is not checked yet: see record.hpp. A failure is the
// reason without the path: "is no shared library", "has an undefined symbol: acme_count".
// Opening a library runs its static constructors. Any thread.
[[nodiscard]] text::Result<const pml_plugin*> open_library(const std::string& path);

}  // namespace pmlint::plugins
