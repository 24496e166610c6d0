// SPDX-License-Identifier: MIT
// Markdown bytes to a Document. The folder behind this header is the only code that sees cmark-gfm.
#pragma once

#include <variant>

#include "core/markdown/document.hpp"
#include "core/text/source.hpp"

namespace pmlint::markdown {

// Parses GitHub-flavoured Markdown (tables, task lists, strikethrough, footnotes) with front matter
// split off and raw HTML headings, lists, tables and paragraphs turned into blocks. A source that
// breaks a limit gives the Refusal and is not parsed. Invalid UTF-8 is shown as U+FFFD in the
// visible text. Linear in the size of the source. Safe to call from several threads.
[[nodiscard]] std::variant<Document, Refusal> parse(const text::Source& source,
                                                    const Limits& limits = {});

}  // namespace pmlint::markdown
