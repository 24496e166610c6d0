// SPDX-License-Identifier: MIT
#include "core/markdown/inline_tags.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::size_t kDeepest = 16;  // bounds the search for an opener; deeper tags are ignored

std::string_view text_of(const LeafContent& leaf, const HtmlToken& token) {
  return leaf.content().substr(token.begin, token.end - token.begin);
}

std::string_view value_of(std::string_view tag, std::string_view name) {
  const auto range = attribute(tag, name);
  return range ? tag.substr(range->begin, range->size()) : std::string_view();
}

}  // namespace

void InlineTags::handle(const LeafContent& leaf, const HtmlToken& token, const Tag& tag) {
  if (tag.role == TagRole::line_break) {
    leaf.builder().line_break(leaf.source(token.begin, token.end));
  } else if (tag.role == TagRole::image) {
    if (token.kind == HtmlToken::Kind::open) show_image(leaf, token);
  } else if (token.kind == HtmlToken::Kind::close) {
    close_mark(leaf.builder(), tag);
  } else if (!token.self_closing) {
    open_mark(leaf, token, tag);
  }
}

void InlineTags::open_mark(const LeafContent& leaf, const HtmlToken& token, const Tag& tag) {
  if (open_.size() >= kDeepest) return;
  std::string_view target;
  if (tag.mark == MarkKind::link) {
    target = value_of(text_of(leaf, token), "href");
    if (target.empty()) return;  // <a name="..."> is no link
  }
  open_.push_back({&tag, leaf.builder().begin_mark(tag.mark, target)});
}

void InlineTags::close_mark(DocumentBuilder& builder, const Tag& tag) {
  for (std::size_t i = open_.size(); i-- > 0;) {
    if (open_[i].tag != &tag) continue;
    for (std::size_t inner = i; inner < open_.size(); ++inner) builder.end_mark(open_[inner].mark);
    open_.resize(i);
    return;
  }
}

void InlineTags::show_image(const LeafContent& leaf, const HtmlToken& token) {
  const std::string_view tag = text_of(leaf, token);
  const MarkId mark = leaf.builder().begin_mark(MarkKind::image, value_of(tag, "src"));
  if (const auto alternative = attribute(tag, "alt")) {
    leaf.copy_decoded(token.begin + alternative->begin, token.begin + alternative->end);
  }
  leaf.builder().end_mark(mark);
}

void InlineTags::end_leaf(DocumentBuilder& builder) {
  for (const Open& open : open_) builder.end_mark(open.mark);
  open_.clear();
}

}  // namespace pmlint::markdown
