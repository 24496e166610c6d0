// SPDX-License-Identifier: MIT
// The labelled causes of causes.tsv, and the evidence that the reader finds in one.
#pragma once

#include <algorithm>
#include <cstdint>
#include <istream>
#include <limits>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/facts/causes/cause_model.hpp"
#include "core/facts/causes/cause_sentence.hpp"
#include "core/facts/causes/cause_statements.hpp"
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

// Of each single statement in a passage of a cause section: a sentence, or one with its continuation.
inline std::vector<facts::CauseEvidence> statements_of(const std::string& markdown) {
  const text::Source source("statement.md", markdown);
  const auto parsed = markdown::parse(source);
  const auto& document = std::get<markdown::Document>(parsed);
  const auto size = static_cast<std::uint32_t>(document.text().size());
  const facts::TextWords words(document.text());
  facts::SentenceReader reader(document, words);
  reader.open({0, size}, facts::LineBreak::blank);
  std::vector<facts::CauseEvidence> statements;
  facts::CauseSentence before;
  while (reader.more()) {
    facts::CauseSentence sentence;
    reader.read(sentence);
    if (!facts::states_cause(sentence)) continue;
    statements.push_back(sentence.judged());
    if (!before.text.empty() && facts::continues(words, before, sentence)) {
      statements.push_back(before.judged());
      statements.back().add(sentence.judged());
    }
    before = std::move(sentence);
  }
  if (statements.empty()) statements.emplace_back();
  return statements;
}

// How specific the best of them is.
inline double best_of(const std::string& markdown) {
  double best = std::numeric_limits<double>::lowest();
  for (const facts::CauseEvidence& statement : statements_of(markdown)) {
    best = std::max(best, facts::specificity(statement));
  }
  return best;
}

}  // namespace pmlint::test
