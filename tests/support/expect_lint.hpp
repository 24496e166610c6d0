// SPDX-License-Identifier: MIT
// The expectation language: what a rule reports, written where it reports it.
//
//   const LintCase kCases[] = {
//       {.name = "forward_is_fine", .markdown = R"(## Timeline
//   - 09:50 pager fired
//   - 10:05 rolled back
//   )"},
//       {.name = "backwards_is_reported", .markdown = R"(## Timeline
//   - 10:05 rolled back
//   - 09:50 pager fired
//     ^^^^^ warning: 09:50 comes after 10:05
//   )", .options = {{"allow-equal", "false"}}, .fixed = R"(...)"},
//   };
//   PMLINT_RULE_TEST(TimelineOrder, "timeline-out-of-order", kCases)
//
// A caret line stands under the line it is about: spaces, carets, "error", "warning" or "note", a
// colon and the whole message. Caret lines are taken out before the text is linted.
//   - The carets stand under exactly the characters (code points) of the finding's range.
//   - A range over several lines has carets to the end of its first line.
//   - An empty range (a point) is one '!' under the character it stands before.
//   - Several findings on a line are several caret lines, by place, then message.
//   - "^^^^ related: message" marks a related place. If a case has no such line, related places are
//     not compared; otherwise all of them are.
// The comparison is annotate(markdown, findings) == markdown, so a failure shows a text that can be
// pasted back when it is right.
//
// The rule runs alone, on any kind of document, with the default configuration, loaded from its
// built pack. A case with `fixed` applies the fixes (safe and unsafe, the first of each finding)
// until none is left, compares, and so checks that a fix adds no finding with a fix. An empty
// `fixed` applies nothing.
#pragma once

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pmlint::test {

struct LintCase {
  std::string name;  // letters, digits and '_'
  std::string markdown;
  // Options of the rule, value in TOML: {"allow-equal", "false"}, {"words", R"(["tbd", "todo"])"}.
  std::vector<std::pair<std::string, std::string>> options = {};
  std::string fixed = {};
  // What else is configured, as on the command line: R"(sections.required=["impact"])",
  // "visibility=public", "preset=aws-coe".
  std::vector<std::string> config = {};
  // Paths that exist beside the document; empty: none is looked up, as on standard input.
  std::vector<std::string> files = {};
};
inline void PrintTo(const LintCase& lint_case, std::ostream* out) { *out << lint_case.name; }

// Checks one case; fails the current test with a text in the notation above. An unknown rule or
// option, and a rule that fails, fail the test by name.
void expect_lint(std::string_view rule, const LintCase& lint_case);

}  // namespace pmlint::test

// One test for each case: SUITE, the rule's id, an array of LintCase.
#define PMLINT_RULE_TEST(SUITE, RULE, CASES)                                                     \
  class SUITE : public testing::TestWithParam<pmlint::test::LintCase> {};                        \
  TEST_P(SUITE, Reports) { pmlint::test::expect_lint(RULE, GetParam()); }                        \
  INSTANTIATE_TEST_SUITE_P(Cases, SUITE, testing::ValuesIn(CASES),                               \
                           [](const testing::TestParamInfo<pmlint::test::LintCase>& case_info) { \
                             return case_info.param.name;                                        \
                           });
