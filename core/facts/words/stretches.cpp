// SPDX-License-Identifier: MIT
#include "core/facts/words/stretches.hpp"

namespace pmlint::facts {
namespace {

using text::ByteRange;

class Cutter {
 public:
  explicit Cutter(const Reading& reading)
      : outline_(reading.outline), blocks_(reading.document.blocks()) {}

  std::vector<Stretch> cut(std::uint32_t size) {
    const auto& sections = outline_.sections;
    result_.reserve(sections.size() + 4);
    add({0, sections.empty() ? size : sections.front().title.begin}, outline::kNoSection);
    for (outline::SectionId id = 0; id < sections.size(); ++id) {
      const ByteRange body = sections[id].body;
      const std::uint32_t end = id + 1 < sections.size() ? sections[id + 1].title.begin : size;
      add({body.begin, std::min(body.end, end)}, id);
      // After a label's value its parent goes on.
      if (body.end < end) add({body.end, end}, outline_.section_at(body.end));
    }
    return std::move(result_);
  }

 private:
  // Code blocks and stretches come in document order.
  void add(ByteRange text, outline::SectionId section) {
    while (text.begin < text.end) {
      while (block_ < blocks_.size() && (blocks_[block_].kind != markdown::BlockKind::code ||
                                         blocks_[block_].text.end <= text.begin)) {
        ++block_;
      }
      const bool code = block_ < blocks_.size() && blocks_[block_].text.begin < text.end;
      const std::uint32_t end = code ? std::max(text.begin, blocks_[block_].text.begin) : text.end;
      if (text.begin < end) result_.push_back({{text.begin, end}, section});
      text.begin = code ? blocks_[block_].text.end : text.end;
    }
  }

  const outline::Outline& outline_;
  const std::vector<markdown::Block>& blocks_;
  std::size_t block_ = 0;
  std::vector<Stretch> result_;
};

}  // namespace

std::vector<Stretch> stretches(const Reading& reading) {
  return Cutter(reading).cut(static_cast<std::uint32_t>(reading.document.text().size()));
}

bool tells_of(const outline::Outline& outline, outline::SectionId section,
              outline::SectionKind kind) {
  if (section == outline::kNoSection) return false;
  return outline.sections[section].governing == kind || outline.sections[section].is(kind);
}

}  // namespace pmlint::facts
