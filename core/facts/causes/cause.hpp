// SPDX-License-Identifier: MIT
// A text about causes, and the evidence that it is specific.
#pragma once

#include <cstdint>

#include "core/outline/outline.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

// What a text about causes holds (C6); evidence, not a verdict. A bit each. ABI: append only.
enum CauseFeature : std::uint32_t {
  kCauseGenericClass = 1U << 0U,     // names only a class: "misconfiguration", "bug", "overload"
  kCauseIdentifier = 1U << 1U,       // code span, path, setting, function, named component
  kCauseQuantity = 1U << 2U,         // number with a unit, limit or version
  kCauseQuotedEvidence = 1U << 3U,   // quoted configuration, log or code block
  kCauseChange = 1U << 4U,           // a deploy, commit, migration, release
  kCauseMechanism = 1U << 5U,        // a technical verb with its object: "exhausted the pool"
  kCauseChain = 1U << 6U,            // cause and effect are linked: because, so that, which led to
  kCauseEnabling = 1U << 7U,         // why it was possible: no validation, not tested, limit unset
  kCauseHumanSlip = 1U << 8U,        // mistake, forgot, mix-up, human error
  kCauseUnknown = 1U << 9U,          // honestly unknown or under investigation
  kCauseRestatesImpact = 1U << 10U,  // says only what users saw
  kCauseHedged = 1U << 11U,
};

struct Cause {
  text::ByteRange where;  // the passage in the source
  text::ByteRange text;   // in Document::text()
  outline::SectionId section = outline::kNoSection;
  bool summary = false;  // a brief statement outside a cause section
  std::uint32_t features = 0;
  std::uint32_t content_words = 0;
  // How many different specific features, impact words taken off.
  std::uint32_t specific_points = 0;
  double specificity = 0;         // the model's score; at or above 0: specific
  text::ByteRange generic_where;  // the class word, for the message
  text::ByteRange slip_where;     // the slip word
};

}  // namespace pmlint::facts
