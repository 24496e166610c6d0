// SPDX-License-Identifier: MIT
// The reporters, one a source file. A new one is declared here and listed in formats.cpp.
#pragma once

#include "formats/format.hpp"

namespace pmlint::formats {

Reporter write_checkstyle;
Reporter write_concise;
Reporter write_github;
Reporter write_gitlab;
Reporter write_html;
Reporter write_json;
Reporter write_jsonl;
Reporter write_junit;
Reporter write_markdown;
Reporter write_rdjson;
Reporter write_sarif;
Reporter write_text;

}  // namespace pmlint::formats
