// SPDX-License-Identifier: MIT
#include "tests/support/expect_lint.hpp"

namespace {

using pmlint::test::LintCase;

LintCase first(std::string name, std::string row) {
  return {.name = std::move(name),
          .markdown =
              "# API\n\n## Summary\n\nThe API was down from 10:00 to 11:00 UTC on 5 March "
              "2024.\n\n## Timeline\n\n" +
              std::move(row) + "\n- 11:00 UTC: rolled back, the API is restored\n"};
}

const LintCase kCases[] = {
    {.name = "detected_when_it_started", .markdown = R"(# API

## Summary

The API was down from 10:00 to 11:00 UTC on 5 March 2024.
                      ^^^^^ related: the stated start

## Timeline

- 10:00 UTC: customers reported failed requests
  ^^^^^^^^^ note: the stated start (line 5) is the minute of detection, and nothing tells what broke then: say when the first failure was, by logs or metrics
- 11:00 UTC: rolled back, the API is restored
)"},
    first("an_earlier_event", "- 09:50 UTC: deploy 4.2\n- 10:00 UTC: customers reported failures"),
    first("detected_later", "- 10:05 UTC: customers reported failed requests"),
    first("the_row_tells_of_the_start", "- 10:00 UTC: the errors begin, an alert fires"),
    first("a_probe", "- 10:00 UTC: the synthetic probe (every minute) raises an alert"),
    first("no_detection", "- 10:00 UTC: the API returns 503"),
};

PMLINT_RULE_TEST(DetectionEqualsStartUnexplained, "detection-equals-start-unexplained", kCases)

}  // namespace
