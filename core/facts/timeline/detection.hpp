// SPDX-License-Identifier: MIT
// How the incident was noticed, as one sentence tells it.
#pragma once

#include <cstdint>

#include "core/outline/outline.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

// Who or what noticed the incident. ABI: append only.
enum class NoticedBy : std::uint8_t {
  unsaid,      // "the issue was detected at 10:00"
  monitoring,  // an alert, a probe, a dashboard
  staff,       // somebody who runs the service, or whose name alone is given
  customer,    // users, in their own words or by tickets
};

struct Detection {
  text::ByteRange where;  // source: the sentence
  text::ByteRange text;   // visible
  NoticedBy by = NoticedBy::unsaid;
  std::uint32_t event = 0xFFFFFFFF;  // the timeline event that tells it
  outline::SectionId section = outline::kNoSection;
};

}  // namespace pmlint::facts
