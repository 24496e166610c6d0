// SPDX-License-Identifier: MIT
// One document, read: source, blocks, sections, facts. Immutable, made once, shared by all.
#pragma once

#include <memory>
#include <variant>

#include "core/facts/facts.hpp"
#include "core/facts/local_targets.hpp"
#include "core/facts/words/text_words.hpp"
#include "core/markdown/document.hpp"
#include "core/outline/outline.hpp"
#include "core/text/source.hpp"

namespace pmlint::facts {

struct ReadOptions {
  markdown::Limits limits;
  std::vector<outline::OwnSynonym> synonyms;
  TargetLookup local_files = {};  // none: targets are not looked up
};

// Owns the source; views in facts and outline point into it and into the document. Not movable
// once made, so hold it by unique_ptr. Any thread may read.
class Postmortem {
 public:
  [[nodiscard]] const text::Source& source() const { return source_; }
  [[nodiscard]] const markdown::Document& document() const { return document_; }
  [[nodiscard]] const outline::Outline& outline() const { return outline_; }
  // The words of Document::text().
  [[nodiscard]] const TextWords& words() const { return words_; }
  [[nodiscard]] const Facts& facts() const { return facts_; }

 private:
  friend std::variant<std::unique_ptr<const Postmortem>, markdown::Refusal> read(
      text::Source source, const ReadOptions& options);
  Postmortem(text::Source source, markdown::Document document);
  text::Source source_;
  markdown::Document document_;
  outline::Outline outline_;
  TextWords words_;
  Facts facts_;
};

// Reads a document, or says which limit it breaks.
[[nodiscard]] std::variant<std::unique_ptr<const Postmortem>, markdown::Refusal> read(
    text::Source source, const ReadOptions& options = {});

}  // namespace pmlint::facts
