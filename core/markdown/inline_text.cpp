// SPDX-License-Identifier: MIT
// Text nodes. Where one is a view into the content of its block, its place is known; where cmark-gfm
// put it together, the pieces are found again side by side with the content.
#include <algorithm>

#include "core/markdown/ascii.hpp"
#include "core/markdown/inline_writer.hpp"

namespace pmlint::markdown {
namespace {

bool is_emphasis(const Node* node) {
  return kind_of(node) == NodeKind::emphasis || kind_of(node) == NodeKind::strong;
}

// Text after emphasis may begin with the rest of the run that closed it: how many delimiters at the
// front of `content` were used up. Escaped delimiters may follow the run.
std::uint32_t used_up(std::string_view content, std::string_view shown) {
  if (content.empty() || (content[0] != '*' && content[0] != '_')) return 0;
  const char delimiter = content[0];
  std::size_t run = 0;
  while (run < content.size() && content[run] == delimiter) ++run;
  std::size_t escaped = 0;
  for (std::size_t at = run; at + 1 < content.size(); at += 2, ++escaped) {
    if (content[at] != '\\' || content[at + 1] != delimiter) break;
  }
  std::size_t left = 0;
  while (left < shown.size() && shown[left] == delimiter) ++left;
  left -= std::min(left, escaped);
  return static_cast<std::uint32_t>(run - std::min(run, left));
}

}  // namespace

void InlineWriter::write_text(const Node* node) {
  const std::string_view shown = view(node->as.literal);
  const std::string_view content = leaf_->content();
  if (const auto place = place_in(content, shown)) {
    const bool escaped = shown.size() == 1 && *place > cursor_ && content[*place - 1] == '\\' &&
                         is_punctuation(shown[0]);
    if (!shown.starts_with('`')) calibrate(node, escaped ? *place - 1 : *place);
    if (!escaped) return copy_text(*place, *place + static_cast<std::uint32_t>(shown.size()));
    leaf_->show(shown, *place - 1, *place + 1);
    cursor_ = *place + 1;
    return;
  }
  std::uint32_t at = offset_of_column(node->start_column);
  if (node->start_column <= 0 && shown.starts_with("[^")) {  // a reference without its footnote
    at = static_cast<std::uint32_t>(
        std::min<std::size_t>(content.find("[^", cursor_), content.size()));
  }
  // The column of backticks that close no code span is that of what follows them.
  for (std::size_t i = 0; i < shown.size() && shown[i] == '`'; ++i) {
    if (at == cursor_ || content[at - 1] != '`') break;
    --at;
  }
  if (node->prev != nullptr && is_emphasis(node->prev)) at += used_up(content.substr(at), shown);
  align(shown, at, !in_autolink_);
}

// Shows text that cmark-gfm put together from several pieces of content: plain text, escapes,
// entities, and delimiters of which some were used up for emphasis.
void InlineWriter::align(std::string_view shown, std::uint32_t at, bool escapes) {
  const std::string_view content = leaf_->content();
  std::size_t done = 0;
  while (done < shown.size() && at < content.size()) {
    const std::string_view rest = shown.substr(done);
    if (escapes && content[at] == '\\' && at + 1 < content.size() &&
        is_punctuation(content[at + 1]) && content[at + 1] == rest.front()) {
      leaf_->show(content.substr(at + 1, 1), at, at + 2);
      at += 2;
      ++done;
      continue;
    }
    if (content[at] == '&') {
      const Entity entity = entity_at(content, at);
      if (entity.length != 0 && rest.starts_with(entity.bytes)) {
        leaf_->show(entity.bytes, at, at + entity.length);
        at += entity.length;
        done += entity.bytes.size();
        continue;
      }
    }
    if (content[at] != rest.front()) {
      if (content[at] == '*' || content[at] == '_') {
        ++at;  // a delimiter that became emphasis
        continue;
      }
      break;
    }
    // As much as is equal, up to what may be an escape or an entity.
    std::uint32_t end = at + 1;
    std::size_t next = done + 1;
    while (next < shown.size() && end < content.size() && content[end] == shown[next] &&
           content[end] != '\\' && content[end] != '&') {
      ++end;
      ++next;
    }
    copy_text(at, end);
    at = end;
    done = next;
  }
  cursor_ = std::max(cursor_, at);
  leaf_->show(shown.substr(done), at, at);
}

void InlineWriter::copy_text(std::uint32_t begin, std::uint32_t end) {
  const std::string_view content = leaf_->content();
  while (has_tildes_ && begin < end) {
    const std::uint32_t tilde = find_in(content, '~', begin, end);
    leaf_->copy(begin, tilde);
    begin = tilde;
    while (begin < end && content[begin] == '~') ++begin;
    if (begin == tilde) break;
    leaf_->copy(tilde, begin);
    if (begin - tilde > 2) continue;
    const std::uint32_t shown = leaf_->builder().text_size();
    Strikethrough::Run run{
        {shown - (begin - tilde), shown}, parent_, static_cast<std::uint32_t>(marks_.size())};
    set_flanking(run, tilde == 0 ? '\n' : content[tilde - 1],
                 begin < content.size() ? content[begin] : '\n');
    strikethrough_.add(run);
  }
  leaf_->copy(begin, end);
  cursor_ = std::max(cursor_, end);
}

}  // namespace pmlint::markdown
