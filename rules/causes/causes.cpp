// SPDX-License-Identifier: MIT
#include "causes.hpp"

#include <pmlint/text.hpp>

namespace pmlint::causes {

Told told(const Document& doc) {
  Told told;
  for (const Cause cause : doc.causes()) {
    told.features |= cause.features();
    if (!cause.summary()) {
      told.in_section = true;
      told.content_words += cause.content_words();
    }
    const bool better =
        !told.best || (told.best->summary() && !cause.summary()) ||
        (told.best->summary() == cause.summary() && cause.specificity() > told.best->specificity());
    // A summary may be the only specific statement.
    const bool rescues = told.best && told.best->specificity() < 0 && cause.specificity() >= 0;
    const bool spoils = told.best && told.best->specificity() >= 0 && cause.specificity() < 0;
    if (!told.best || rescues || (better && !spoils)) told.best = cause;
  }
  return told;
}

bool has_content(const Document& doc, SectionKind kind) {
  for (const Section section : doc.sections()) {
    if (section.is(kind) && !trim(doc.text(section.body())).empty()) return true;
  }
  return false;
}

}  // namespace pmlint::causes
