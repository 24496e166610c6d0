// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "formats/sarif.hpp"

namespace pmlint::formats::sarif {
namespace {

TEST(SarifMessage, HoldsNothingAViewerActsOn) {
  struct Row {
    std::string_view text, expected;
  };
  constexpr Row kRows[] = {
      {"no section tells the impact", "no section tells the impact."},
      {"is that so?", "is that so?"},
      {"", "."},
      {"{0} and {{owner}}", "｛0｝ and ｛｛owner｝｝."},
      {"see [x](javascript:alert(1))", "see [x] (javascript:alert(1))."},
      {"[a] (b)", "[a] (b)."},
      {"<script>alert(1)</script>", "＜script>alert(1)＜/script>."},
      {"2 < 3, <3, <!-- x -->", "2 < 3, <3, ＜!-- x -->."},
      {"a\u202Eb\x1B[0mc\nd", "ab[0mc d."},
  };
  for (const Row& row : kRows) EXPECT_EQ(message(row.text), row.expected);
}

TEST(SarifPlainText, KeepsTheWordsOfAPage) {
  EXPECT_EQ(plain_text("# A rule\n\nSay **who** does `it`, see [the guide](https://x.invalid/a).\n"
                       "\n```\n- [ ] do it [Ines]\n```\n"),
            "A rule\n\nSay who does it, see the guide.\n\n- [ ] do it [Ines]");
  EXPECT_EQ(plain_text("#hash"), "#hash");
  EXPECT_EQ(plain_text(""), "");
}

}  // namespace
}  // namespace pmlint::formats::sarif
