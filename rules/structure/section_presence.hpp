// SPDX-License-Identifier: MIT
// Does a document tell what a section of this kind would tell?
#pragma once

#include <pmlint/document.hpp>

#include <string>

namespace structure {

enum class Presence { missing, linked, told };

[[nodiscard]] Presence presence(const pmlint::Document& doc, pmlint::SectionKind kind);

// "root cause": the kind in a sentence.
[[nodiscard]] std::string spoken(pmlint::SectionKind kind);

}  // namespace structure
