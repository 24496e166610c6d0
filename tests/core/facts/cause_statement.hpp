// SPDX-License-Identifier: MIT
// The labelled statements of cause in causes.tsv, and the evidence that the reader finds in one.
#pragma once

#include <istream>
#include <string>
#include <variant>
#include <vector>

#include "core/facts/causes/cause_sentence.hpp"
#include "core/markdown/parse.hpp"
#include "core/text/source.hpp"

namespace pmlint::test {

struct CauseStatement {
  bool specific = false;
  std::string text;
};

// One statement a line, "verdict<tab>text"; lines that begin with '#' are comments.
inline std::vector<CauseStatement> read_statements(std::istream& file) {
  std::vector<CauseStatement> statements;
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    if (line.empty() || line.front() == '#' || tab == std::string::npos) continue;
    statements.push_back({line.substr(0, tab) == "specific", line.substr(tab + 1)});
  }
  return statements;
}

// Of all sentences but remedies, as for a passage of a cause section.
inline facts::CauseEvidence evidence_of(const std::string& markdown) {
  const text::Source source("statement.md", markdown);
  const auto parsed = markdown::parse(source);
  const auto& document = std::get<markdown::Document>(parsed);
  facts::CauseEvidence evidence;
  const auto size = static_cast<std::uint32_t>(document.text().size());
  const facts::TextWords words(document.text());
  facts::SentenceReader reader(document, words);
  reader.open({0, size}, facts::LineBreak::blank);
  while (reader.more()) {
    facts::CauseSentence sentence;
    reader.read(sentence);
    if (!sentence.remedy) evidence.add(sentence.evidence);
  }
  return evidence;
}

}  // namespace pmlint::test
