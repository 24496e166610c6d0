// SPDX-License-Identifier: MIT
// Facts, one by one, in the layout of the ABI. A row points into the texts of its fact.
#pragma once

#include <pmlint/abi.h>

#include "core/facts/facts.hpp"
#include "core/time/scan.hpp"

namespace pmlint::plugins {

[[nodiscard]] pml_event row(const facts::Event& event);
[[nodiscard]] pml_time row(const time::TimeExpression& written);
[[nodiscard]] pml_metric row(const facts::StatedMetric& metric);
[[nodiscard]] pml_duration row(const facts::Duration& duration);
[[nodiscard]] pml_window row(const facts::Window& window);
[[nodiscard]] pml_cause row(const facts::Cause& cause);
[[nodiscard]] pml_action row(const facts::Action& action);
[[nodiscard]] pml_quantity row(const facts::Quantity& quantity);
[[nodiscard]] pml_detection row(const facts::Detection& detection);

}  // namespace pmlint::plugins
