// SPDX-License-Identifier: MIT
// Random documents made of the pieces that make Markdown hard: every construct, cut and nested at
// random places, with odd line ends. The same seed gives the same document.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>

namespace pmlint::test {

inline constexpr std::string_view kInlinePieces[] = {
    "a",
    "b c",
    "10:05",
    "UTC",
    " ",
    "  ",
    "\t",
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "``",
    "` x `",
    "`a\\|b`",
    "~",
    "~~",
    "~~~",
    "[",
    "]",
    "![",
    "](",
    "](u)",
    "](<u v> \"t\")",
    "](/u\n't')",
    "[r]",
    "[a][r]",
    "[^f]",
    "\\",
    "\\*",
    "\\|",
    "\\\\",
    "\\`",
    "\\[",
    "&",
    "&amp;",
    "&lt;",
    "&#x41;",
    "&#0;",
    "&acE;",
    "&nosuch;",
    "&copy",
    "<",
    ">",
    "<b>",
    "</b>",
    "<br>",
    "<br/>",
    "<a href=\"x\">",
    "</a>",
    "<img alt=\"q &amp; r\" src=s>",
    "<!-- c -->",
    "<!--",
    "-->",
    "<x y='",
    "<http://a.b?c&amp;d\\e>",
    "<m@n.op>",
    "<kbd>",
    "</kbd>",
    "|",
    "||",
    "!",
    "é",
    "—",
    "😀",
    "\u00a0",
    "|-|",
    "--",
    "=",
    "#",
    " #",
    "\v",
    "\f",
};

inline constexpr std::string_view kLineStarts[] = {
    "",
    "",
    "",
    "",
    "# ",
    "### ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "10. ",
    "> ",
    ">",
    "  ",
    "    ",
    "\t",
    "\v",
    "   ",
    "- [ ] ",
    "- [x] ",
    "| ",
    "|",
    "|-|-|",
    "| --- | :-: |",
    "-|-",
    "---",
    "===",
    "***",
    "```",
    "~~~",
    "```` sh",
    "[r]: /url",
    "[r]: <u> 't'\n",
    "[^f]: ",
    "[//]: # (pmlint-x)",
    "<div>",
    "</div>",
    "<h2>",
    "</h2>",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</tr>",
    "</table>",
    "<p align=center>",
    "</p>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<details>",
    "<summary>",
    "</summary>",
    "<!-- x",
    "<!-- y -->",
    "-->",
    "<b>",
    "<?php",
    "?>",
    "<hr>",
    "+++",
    "- > 1. ",
};

inline constexpr std::string_view kLineEnds[] = {
    "\n", "\n",   "\n",   "\n",  "\n\n",   "\n\n",     "\r\n",
    "\r", "  \n", "\\\n", " \n", "\n\n\n", "\r\n\r\n", "",
};

class NastyMarkdown {
 public:
  explicit NastyMarkdown(std::uint32_t seed) : random_(seed) {}

  std::string document() {
    std::string text;
    if (below(20) == 0) text += "\xEF\xBB\xBF";
    if (below(15) == 0) text += "---\nkey: a\n---\n";
    const std::size_t lines = 1 + below(14);
    for (std::size_t i = 0; i < lines; ++i) text += line();
    if (below(8) == 0) spoil(text);
    return text;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  std::string_view pick(std::span<const std::string_view> pieces) {
    return pieces[below(pieces.size())];
  }

  std::string line() {
    std::string text;
    for (std::size_t i = below(3); i > 0; --i) text += pick(kLineStarts);
    for (std::size_t i = below(9); i > 0; --i) text += pick(kInlinePieces);
    text += pick(kLineEnds);
    return text;
  }

  // Random bytes at random places.
  void spoil(std::string& text) {
    for (std::size_t i = 1 + below(4); i > 0 && !text.empty(); --i) {
      text[below(text.size())] = static_cast<char>(below(4) == 0 ? 0 : below(256));
    }
  }

  std::mt19937 random_;
};

}  // namespace pmlint::test
