// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/core/markdown/parsed.hpp"

namespace pmlint::markdown {
namespace {

using test::parsed;

struct CommentCase {
  std::string_view text;
  std::vector<std::string> comments;  // body @ name of its block
};

TEST(Comments, AreFoundEverywhereButInCode) {
  const CommentCase cases[] = {
      {"<!-- a -->\n", {" a @ html"}},
      {"<!-- a -->\n# B\n", {" a @ html"}},
      {"x <!-- a --> y <!--b-->\n", {" a @ p", "b@ p"}},
      {"# T <!-- a -->\n", {" a @ h1"}},
      {"- a\n  <!-- b -->\n- c <!-- d -->\n", {" b @ html", " d @ p"}},
      {"- a\n\n<!-- b -->\n\n- c\n", {" b @ html"}},
      {"| a <!-- b --> |\n|---|\n| c |\n", {" b @ c"}},
      {"> <!-- a\n> b -->\n", {" a\n> b @ html"}},
      {"<ul>\n<!-- a -->\n<li>b</li>\n</ul>\n", {" a @ li"}},
      {"<h2>T <!-- a --></h2>\n", {" a @ h2"}},
      {"<!---->\n", {"@ html"}},
      {"`<!-- a -->`\n\n```\n<!-- b -->\n```\n\n    <!-- c -->\n", {}},
      {"<!-- never closed\n\nb\n", {}},
      {"---\n# <!-- a -->\n---\n", {}},
      {"<script><!-- a --></script>\n", {}},
  };
  for (const CommentCase& c : cases) {
    const auto [source, document] = parsed(c.text);
    std::vector<std::string> found;
    for (const Comment& comment : document.comments()) {
      const std::string_view whole = source.text(comment.range);
      EXPECT_TRUE(whole.starts_with("<!--") && whole.ends_with("-->")) << whole;
      found.push_back(std::string(source.text(comment.body)) + "@ " +
                      test::block_name(document.blocks()[comment.block]));
    }
    EXPECT_EQ(found, c.comments) << c.text;
  }
}

TEST(Comments, OfPmlintMayHoldDashes) {
  const auto [source, document] = parsed(
      "x <!-- pmlint-a b -- c --> y\n\n| t <!--pmlint-d -- --- e---> |\n| - |\n\n"
      "`<!-- pmlint-f -- g -->`\n\n<!-- pmlint-h -- i -->\n\n<!-- pmlint-j -- k\n");
  std::vector<std::string_view> found;
  for (const Comment& comment : document.comments()) found.push_back(source.text(comment.body));
  EXPECT_EQ(found, (std::vector<std::string_view>{" pmlint-a b -- c ", "pmlint-d -- --- e-",
                                                  " pmlint-h -- i "}));
  const std::string_view shown = document.text();
  EXPECT_TRUE(shown.starts_with("x  y\nt \n")) << shown;
  EXPECT_NE(shown.find("<!-- pmlint-f -- g -->"), std::string_view::npos) << shown;
}

TEST(Comments, MayBeLinkDefinitions) {
  const CommentCase cases[] = {
      {"[//]: # (pmlint-disable a)\n", {"pmlint-disable a@ document"}},
      {"[//]: # (a)\n# B\n", {"a@ h1"}},
      {"[//]: # \"a\"\n\nb\n", {"a@ p"}},
      {"[//]: <> (a (b))\n\nb\n", {"a (b)@ p"}},
      {"b\n\n[//]: # 'a'  \n", {"a@ document"}},
      {"- b\n\n  [//]: # (a)\n\n- c\n", {"a@ li"}},
      {"> [//]: # (a)\n> b\n", {"a@ p"}},
      {"- [//]: # (a)\n- b\n", {"a@ li"}},
      {"[//]: # (a)\r\n\r\nb\r\n", {"a@ p"}},
      {"b\n[//]: # (a)\n", {"a@ p"}},  // cmark-gfm shows it; it is meant all the same
      {"see [//]: # (a)\n", {}},
      {"[//]: /url (a)\n", {}},
      {"[//]: # (a\n", {}},
      {"[//]: # a\n", {}},
      {"```\n[//]: # (a)\n```\n", {}},
      {"    [//]: # (a)\n", {}},
      {"<div>\n[//]: # (a)\n</div>\n", {"a@ p"}},
      {"<!--\n[//]: # (a)\n-->\n", {"\n[//]: # (a)\n@ html"}},
      {"---\n[//]: # (a)\n---\n", {"a@ p"}},
  };
  for (const CommentCase& c : cases) {
    const auto [source, document] = parsed(c.text);
    std::vector<std::string> found;
    for (const Comment& comment : document.comments()) {
      found.push_back(std::string(source.text(comment.body)) + "@ " +
                      test::block_name(document.blocks()[comment.block]));
    }
    EXPECT_EQ(found, c.comments) << c.text;
  }
}

TEST(Comments, StandInTheOrderOfTheSource) {
  const auto [source, document] = parsed("[//]: # (a)\n\nx <!--b-->\n\n[//]: # (c)\n\n<!--d-->\n");
  std::string bodies;
  for (const Comment& comment : document.comments()) bodies += source.text(comment.body);
  EXPECT_EQ(bodies, "abcd");
}

}  // namespace
}  // namespace pmlint::markdown
