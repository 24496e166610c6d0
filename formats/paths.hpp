// SPDX-License-Identifier: MIT
// Paths as services want them: relative to the root of the checkout, with '/', and percent-encoded
// where they are URIs. Purely textual: the file system is not asked.
#pragma once

#include <string>
#include <string_view>

#include "formats/format.hpp"

namespace pmlint::formats {

// The path from the repository's root; absolute (or with "..") when the file lies outside of it or
// the root is not known.
[[nodiscard]] std::string repository_path(std::string_view path, const Style& style);

struct Location {
  std::string uri;
  bool relative = true;  // to the root of the checkout
};

// RFC 3986: a relative reference without "..", or a file: URI for what lies outside.
[[nodiscard]] Location location_of(std::string_view path, const Style& style);

}  // namespace pmlint::formats
