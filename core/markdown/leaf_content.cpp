// SPDX-License-Identifier: MIT
#include "core/markdown/leaf_content.hpp"

#include <cmark-gfm/buffer.h>
#include <cmark-gfm/houdini.h>

#include <algorithm>

#include "core/markdown/parse_memory.hpp"

namespace pmlint::markdown {
namespace {

constexpr std::uint32_t kLongestEntity =
    34;  // "&CounterClockwiseContourIntegral;" and one to spare

}  // namespace

Entity entity_at(std::string_view content, std::uint32_t at) {
  const std::string_view rest = content.substr(at + 1, kLongestEntity);
  if (rest.empty()) return {};
  cmark_strbuf buffer;  // in the pool of the parse, like the tree
  cmark_strbuf_init(ParseMemory::functions(), &buffer, 0);
  const int used = houdini_unescape_ent(&buffer, reinterpret_cast<const std::uint8_t*>(rest.data()),
                                        static_cast<bufsize_t>(rest.size()));
  if (used == 0) return {};
  return {{reinterpret_cast<const char*>(buffer.ptr), static_cast<std::size_t>(buffer.size)},
          static_cast<std::uint32_t>(used) + 1};
}

std::uint32_t find_in(std::string_view content, char byte, std::uint32_t begin, std::uint32_t end) {
  const std::size_t found = content.substr(begin, end - begin).find(byte);
  return found == std::string_view::npos ? end : begin + static_cast<std::uint32_t>(found);
}

text::ByteRange LeafContent::source(std::uint32_t begin, std::uint32_t end) const {
  const std::uint32_t first = map_.source_of(begin);
  return {first, end > begin ? std::max(first, map_.source_end_of(end)) : first};
}

void LeafContent::copy(std::uint32_t begin, std::uint32_t end) const {
  map_.for_each_stretch(
      begin, end,
      [this](std::uint32_t from, std::uint32_t to, text::ByteRange source, bool verbatim) {
        if (verbatim) return builder_.copy(source);
        builder_.show(content_.substr(from, to - from), source);
      });
}

void LeafContent::copy_decoded(std::uint32_t begin, std::uint32_t end) const {
  while (begin < end) {
    const std::uint32_t ampersand = find_in(content_, '&', begin, end);
    copy(begin, ampersand);
    begin = ampersand;
    if (begin == end) break;
    const Entity entity = entity_at(content_.substr(0, end), begin);
    if (entity.length == 0) {
      copy(begin, begin + 1);
      ++begin;
    } else {
      show(entity.bytes, begin, begin + entity.length);
      begin += entity.length;
    }
  }
}

}  // namespace pmlint::markdown
