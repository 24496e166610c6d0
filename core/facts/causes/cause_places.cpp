// SPDX-License-Identifier: MIT
#include "core/facts/causes/cause_places.hpp"

namespace pmlint::facts {
namespace {

using outline::SectionId;
using outline::SectionKind;

CausePlace place_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::root_cause:
    case SectionKind::contributing_factors:
    case SectionKind::five_whys:
    case SectionKind::trigger:
    case SectionKind::fault:
      return CausePlace::cause;
    case SectionKind::leadup:
    case SectionKind::summary:
      return CausePlace::leading;
    case SectionKind::actions:
    case SectionKind::improvements:
    case SectionKind::tasks:
    case SectionKind::lessons:
    case SectionKind::went_well:
    case SectionKind::lucky:
    case SectionKind::people:
    case SectionKind::supporting:
    case SectionKind::backlog_check:
    case SectionKind::feedback:
    case SectionKind::external_message:
      return CausePlace::none;
    default:
      return CausePlace::other;
  }
}

CausePlace place_of(const outline::Section& section) {
  for (const SectionKind kind : section.kinds) {
    if (kind != SectionKind::other && place_of(kind) == CausePlace::cause) return CausePlace::cause;
  }
  return place_of(section.governing);
}

// "Root cause analysis" below "What went well" is what people did well.
bool is_praise(const outline::Outline& outline, const outline::Section& section) {
  if (section.parent == outline::kNoSection) return false;
  const SectionKind above = outline.sections[section.parent].governing;
  return above == SectionKind::went_well || above == SectionKind::lucky;
}

}  // namespace

CausePlaces::CausePlaces(const outline::Outline& outline) : outline_(outline) {
  places_.reserve(outline.sections.size());
  for (const outline::Section& section : outline.sections) {
    places_.push_back(is_praise(outline, section) ? CausePlace::none : place_of(section));
  }
}

SectionId CausePlaces::whole(SectionId id) const {
  while (true) {
    const SectionId parent = outline_.sections[id].parent;
    if (parent == outline::kNoSection || of(parent) != CausePlace::cause) return id;
    id = parent;
  }
}

}  // namespace pmlint::facts
