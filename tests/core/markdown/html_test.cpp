// SPDX-License-Identifier: MIT
// Raw HTML as blocks; a star in the dump says that a block was made from HTML.
#include <gtest/gtest.h>

#include "core/markdown/html_tag.hpp"
#include "tests/core/markdown/parsed.hpp"

namespace pmlint::markdown {
namespace {

using test::blocks_of;
using test::DumpCase;
using test::marks_of;
using test::parsed;

TEST(Html, MakesBlocks) {
  const DumpCase cases[] = {
      {"<h2 align=\"center\">Timeline</h2>\n", R"(h2*"Timeline")"},
      {"<H3>\n  Root &amp; cause\n</H3>\nafter\n", R"(h3*"Root & cause" p*"after")"},
      {"<h1>\n\nTitle\n\n</h1>\n\ntext\n", R"(h1*"Title" p"text")"},
      {"<p>one\n   two</p><p>three</p>\n", R"(p*"one\ntwo" p*"three")"},
      {"<ul>\n<li>a</li>\n<li><b>10:30 AM:</b> b\n</ul>\n",
       R"(ul*(li*(p*"a") li*(p*"10:30 AM: b")))"},
      {"<ol><li>a<ul><li>b</ul><li>c</ol>", R"(ol*(li*(p*"a" ul*(li*(p*"b"))) li*(p*"c")))"},
      {"<ul>\n<li>\n\n**a**\n\n- b\n\n</li>\n</ul>\n\nc\n", R"(ul*(li*(p"a" ul(li(p"b")))) p"c")"},
      {"<table>\n<tr><th>Time</th><th>What</th></tr>\n<tr><td>10:00</td><td>a<br>b</td></tr>\n</"
       "table>\n",
       R"(table*(row*(c*"Time" c*"What") row*(c*"10:00" c*"a\nb")))"},
      {"<table><tr><td>a<td>b<tr><td>c</table>d", R"(table*(row*(c*"a" c*"b") row*(c*"c")) p*"d")"},
      {"<table><tr><td>\n\n**a**\n\n- b\n- c\n\n</td><td>d</td></tr></table>\n",
       R"(table*(row*(c*"a\nb\nc" c*"d")))"},
      {"<details>\n<summary>Logs</summary>\n\n```\nx\n```\n\n</details>\n",
       R"(p*"Logs" code"x" html"")"},
      {"<div align=\"center\">\n\n# A\n\n</div>\n", R"(html"" h1"A" html"")"},
      {"<div>a &lt; b &#x41;</div>\n", R"(p*"a < b A")"},
      {"<pre>\n  a\n  b</pre>\n", R"(code*"  a\n  b")"},
      {"<script>\nvar a = '<p>';\n</script>\n\n<style>p {}</style>\n", R"(html"" html"")"},
      {"<blockquote>a</blockquote>", R"(quote*(p*"a"))"},
      {"<dl><dt>Severity<dd>SEV-1</dl>", R"(ul*(li*(p*"Severity") li*(p*"SEV-1")))"},
      {"<hr>\n\n<hr/>\n", R"(hr* hr*)"},
      {"a <br> b<br/>\nc\n", R"(p"a \n b\nc")"},
      {"<my-tag>a <x-y>b</x-y></my-tag>\n", R"(p"a b")"},
      {"<!-- only a comment -->\n", R"(html"")"},
      {"<ul>\n<li>a\n\n## Never closed\n\nb\n", R"(ul*(li*(p*"a")) h2"Never closed" p"b")"},
      {"- <ul><li>a\n- b\n", R"(ul(li(ul*(li*(p*"a"))) li(p"b")))"},
      {"<li>a</li>\n<li>b</li>\n", R"(ul*(li*(p*"a") li*(p*"b")))"},
      {"<div><a href='x'\n", R"(p*"<a href='x'")"},
  };
  for (const DumpCase& c : cases) EXPECT_EQ(blocks_of(c.text), c.expected) << c.text;
}

TEST(Html, MarksText) {
  EXPECT_EQ(marks_of("<p><strong>a</strong> <a href=/u>b</a> <del>c</del></p>\n"),
            R"(strong"a" link"b"->/u strike"c")");
  EXPECT_EQ(marks_of("<p><b>ends with its paragraph</p><p>b</p>"),
            R"(strong"ends with its paragraph")");
}

TEST(Html, HasRanges) {
  const auto [source, document] = parsed("x\n\n<h2 id=a>T</h2>\n<ul><li>b</li></ul>\n");
  EXPECT_EQ(source.text(document.blocks()[2].range), "<h2 id=a>T</h2>");
  EXPECT_EQ(source.text(document.blocks()[3].range), "<ul><li>b</li></ul>");
  EXPECT_EQ(source.text(document.blocks()[4].range), "<li>b</li>");
  EXPECT_EQ(source.text(document.blocks()[5].range), "b");
}

TEST(HtmlTag, IsFoundByItsNameInAnyCase) {
  EXPECT_EQ(find_tag("H2").level, 2);
  EXPECT_EQ(find_tag("BlockQuote").role, TagRole::quote);
  EXPECT_EQ(find_tag("b").mark, MarkKind::strong);
  EXPECT_EQ(find_tag("nosuchtag").role, TagRole::mark);
  EXPECT_EQ(find_tag("a-name-that-is-longer-than-any").mark, MarkKind::html);
}

struct AttributeCase {
  std::string_view tag, name, value;
};

TEST(HtmlTag, HasAttributes) {
  const AttributeCase cases[] = {
      {"<a href=\"/u\">", "href", "/u"},
      {"<a HREF='/u v' x>", "href", "/u v"},
      {"<a href = /u>", "href", "/u"},
      {"<img alt src=i.png>", "src", "i.png"},
      {"<a title=\"href='no'\" href=yes>", "href", "yes"},
      {"<a>", "href", "-"},
      {"<a hrefs=x>", "href", "-"},
      {"<a href", "href", "-"},
      {"<a href=", "href", "-"},
      {"<a href='never closed>", "href", "never closed>"},
  };
  for (const AttributeCase& c : cases) {
    const auto range = attribute(c.tag, c.name);
    EXPECT_EQ(range ? c.tag.substr(range->begin, range->size()) : "-", c.value) << c.tag;
  }
}

}  // namespace
}  // namespace pmlint::markdown
