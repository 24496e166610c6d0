// SPDX-License-Identifier: MIT
// Does a document tell what a section of this kind would tell?
#pragma once

#include <pmlint/document.hpp>

#include <string>

namespace structure {

enum class Presence {
  missing,
  linked,
  prose,  // a timeline in sentences
  told,
};

[[nodiscard]] Presence presence(const pmlint::Document& doc, const pmlint::SectionModel& model);

// "root cause": the section in a sentence.
[[nodiscard]] std::string spoken(const pmlint::SectionModel& model);

}  // namespace structure
