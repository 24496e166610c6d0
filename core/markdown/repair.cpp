// SPDX-License-Identifier: MIT
// A replacement has two bytes more than what it stands for, so an offset moves back by two for each
// replacement before it.
#include "core/markdown/repair.hpp"

#include <algorithm>

#include "core/text/utf8.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::uint32_t kGrowth = 2;

}  // namespace

Repair::Repair(std::string_view bytes) {
  repaired_.reserve(bytes.size() + 64);
  // Each search goes on where it stopped, never over the same bytes again.
  const auto malformed_from = [bytes](std::size_t from) {
    return from + text::first_malformed_utf8(bytes.substr(from));
  };
  std::size_t at = 0;
  std::size_t malformed = malformed_from(0);
  std::size_t nul = std::min(bytes.find('\0'), bytes.size());
  while (at < bytes.size()) {
    const std::size_t bad = std::min(malformed, nul);
    repaired_ += bytes.substr(at, bad - at);
    if (bad == bytes.size()) break;
    replaced_.push_back(static_cast<std::uint32_t>(repaired_.size()));
    repaired_ += kReplacement;
    at = bad + 1;
    if (malformed == bad) malformed = malformed_from(at);
    if (nul == bad) nul = std::min(bytes.find('\0', at), bytes.size());
  }
}

std::uint32_t Repair::original(std::uint32_t offset) const {
  const auto after = std::lower_bound(replaced_.begin(), replaced_.end(), offset);
  const auto before = static_cast<std::uint32_t>(after - replaced_.begin());
  return offset - kGrowth * before;
}

text::ByteRange Repair::original(text::ByteRange range) const {
  return {original(range.begin), original(range.end)};
}

std::vector<Segment> Repair::relocated(const std::vector<Segment>& segments) const {
  std::vector<Segment> result;
  result.reserve(segments.size() + replaced_.size());
  for (const Segment& segment : segments) {
    const std::uint32_t begin = segment.source;
    const std::uint32_t end = segment.source + segment.source_length;
    if (segment.length != segment.source_length) {
      const std::uint32_t at = original(begin);
      std::uint32_t length = original(end) - at;
      // Equal lengths would promise equal bytes.
      if (length == segment.length) --length;
      result.push_back({segment.text, at, segment.length, length});
      continue;
    }
    std::uint32_t from = begin;
    const auto push = [&](std::uint32_t to, std::uint32_t source_length) {
      if (to > from) {
        result.push_back({segment.text + (from - begin), original(from), to - from, source_length});
      }
      from = to;
    };
    const auto first = std::lower_bound(replaced_.begin(), replaced_.end(), begin);
    for (auto replaced = first; replaced != replaced_.end() && *replaced < end; ++replaced) {
      push(*replaced, *replaced - from);
      push(*replaced + kGrowth + 1, 1);
    }
    push(end, end - from);
  }
  return result;
}

void Repair::relocate(Document& document) const {
  for (Block& block : document.blocks_) block.range = original(block.range);
  for (Comment& comment : document.comments_) {
    comment.range = original(comment.range);
    comment.body = original(comment.body);
  }
  document.segments_ = relocated(document.segments_);
  document.index_segments();
}

}  // namespace pmlint::markdown
