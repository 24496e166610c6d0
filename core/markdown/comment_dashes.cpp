// SPDX-License-Identifier: MIT
#include "core/markdown/comment_dashes.hpp"

#include <algorithm>

namespace pmlint::markdown {
namespace {

constexpr std::string_view kWord = "pmlint-";
constexpr std::string_view kOpening = "<!--";
constexpr std::string_view kClosing = "-->";

// Does a comment open right before this place?
bool opens_before(std::string_view bytes, std::size_t at) {
  while (at > 0 && (bytes[at - 1] == ' ' || bytes[at - 1] == '\t')) --at;
  return bytes.substr(0, at).ends_with(kOpening);
}

}  // namespace

CommentDashes::CommentDashes(std::string_view bytes) {
  if (bytes.find(kOpening) == std::string_view::npos) return;
  std::size_t end = 0;
  for (std::size_t word = 0; (word = bytes.find(kWord, end)) != std::string_view::npos;) {
    end = word + kWord.size();
    if (!opens_before(bytes, word)) continue;
    const std::size_t closing = bytes.find(kClosing, end);
    if (closing == std::string_view::npos) break;  // nor does a later one close
    for (std::size_t at = end; at < closing; ++at) {
      const bool doubled = bytes[at - 1] == '-' || bytes[at + 1] == '-';
      if (bytes[at] == '-' && doubled) places_.push_back(static_cast<std::uint32_t>(at));
    }
    end = closing;
  }
  if (places_.empty()) return;
  without_ = bytes;
  for (const std::uint32_t place : places_) without_[place] = '_';
}

void CommentDashes::restore(Document& document) const {
  for (const Segment& segment : document.segments_) {
    if (segment.length != segment.source_length) continue;
    const std::uint32_t end = segment.source + segment.length;
    for (auto place = std::lower_bound(places_.begin(), places_.end(), segment.source);
         place != places_.end() && *place < end; ++place) {
      document.text_[segment.text + (*place - segment.source)] = '-';
    }
  }
}

}  // namespace pmlint::markdown
