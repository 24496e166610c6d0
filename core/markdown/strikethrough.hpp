// SPDX-License-Identifier: MIT
// ~~struck~~ text. Runs of one or two tildes are noted while the text of a leaf is written; when it
// ends, pairs become marks and their tildes leave the text.
#pragma once

#include <cstdint>
#include <vector>

#include "core/markdown/document_builder.hpp"

namespace pmlint::markdown {

class Strikethrough {
 public:
  struct Run {
    text::ByteRange text;          // the tildes, in Document::text()
    const void* parent = nullptr;  // the node they stand in; a pair has one parent
    std::uint32_t depth = 0;       // of that node
    bool can_open = false, can_close = false;
  };

  void begin_leaf(const DocumentBuilder& builder) {
    tail_ = builder.tail();
    runs_.clear();
  }
  void add(const Run& run) { runs_.push_back(run); }
  void end_leaf(DocumentBuilder& builder);

 private:
  DocumentBuilder::LeafTail tail_;
  std::vector<Run> runs_;
};

// Whether a run of tildes between these characters opens, closes, or both ('\n' at an edge).
void set_flanking(Strikethrough::Run& run, char before, char after);

}  // namespace pmlint::markdown
