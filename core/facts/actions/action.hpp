// SPDX-License-Identifier: MIT
// An action item: what is to be done, by whom, by when.
#pragma once

#include <cstdint>
#include <string>

#include "core/outline/outline.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

enum class ActionClass : std::uint8_t { task, improvement };

struct Action {
  text::ByteRange where;  // the item
  text::ByteRange text;   // visible text of the item
  ActionClass kind = ActionClass::task;
  std::string owner;  // as written; empty: none
  text::ByteRange owner_where;
  bool owner_is_placeholder = false;  // TBD, -, ?: an owner field that names nobody
  bool owner_is_group = false;        // everyone, the team
  std::string due;                    // as written; empty: none
  text::ByteRange due_where;
  std::string ticket;
  std::string priority;
  bool done = false;
  bool table = false;
  outline::SectionId section = outline::kNoSection;
};

}  // namespace pmlint::facts
