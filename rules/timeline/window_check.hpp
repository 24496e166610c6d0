// SPDX-License-Identifier: MIT
// Does the timeline support a stated window? The end has to be where the timeline restores service,
// the start not after the incident was noticed.
#pragma once

#include "anchors.hpp"

#include <optional>

namespace pmlint::timeline {

enum class WindowFault : std::uint8_t {
  restored_later,    // the timeline restores service after the stated end
  restored_earlier,  // nothing happens near the stated end; service was restored before it
  elsewhere,         // no event lies in or near the window
  noticed_earlier,   // somebody noticed before the stated start
  cleaned_up,        // the stated end is the last event, after service was back: worth a note
};

struct WindowVerdict {
  WindowFault fault;
  Anchor anchor;                 // the event that contradicts
  std::optional<Anchor> at_end;  // the event that the stated end coincides with
};

// nullopt: supported, or not decidable (no placed events, no end in the timeline).
[[nodiscard]] std::optional<WindowVerdict> check_window(const Document& doc, const Window& window);

}  // namespace pmlint::timeline
