// SPDX-License-Identifier: MIT
// One document, read: source, blocks, sections, facts. Immutable, made once, shared by all.
#pragma once

#include <memory>
#include <variant>
#include <vector>

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

class Postmortem;
// The document, or which limit it breaks.
using ReadResult = std::variant<std::unique_ptr<const Postmortem>, markdown::Refusal>;

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
  friend class Draft;  // a document on its way
  Postmortem(text::Source source, markdown::Document document);
  text::Source source_;
  markdown::Document document_;
  outline::Outline outline_;
  TextWords words_;
  Facts facts_;
};

[[nodiscard]] ReadResult read(text::Source source, const ReadOptions& options = {});

// Documents abreast, their results in the same order. Each stage of reading is done for all of them
// before the next one begins, so that its code stays in the processor's caches: for documents of a few
// KB, some dozens at a time, that saves a quarter of the time. All of them are in memory at once.
[[nodiscard]] std::vector<ReadResult> read_abreast(std::vector<text::Source> sources,
                                                   const ReadOptions& options);

}  // namespace pmlint::facts
