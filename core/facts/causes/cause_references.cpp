// SPDX-License-Identifier: MIT
// Words of cause that only refer to something: "the root cause of this issue", "into the unknown".
#include <algorithm>
#include <string_view>

#include "core/facts/causes/cause_sentence.hpp"
#include "core/facts/words/word_bytes.hpp"

namespace pmlint::facts {

// "The outage was caused by", "the root cause of this issue": what came of it, and no class of cause.
bool SentenceReader::is_caused(std::size_t at) const {
  constexpr std::size_t kFarthest = 6;  // "main underlying cause of this <outage>"
  if (at > 0 && words_.is(at - 1, kWordDefinite) && words_.is(at + 1, kWordCopula) &&
      words_.is(at + 2, kWordCue)) {
    return true;
  }
  const std::uint32_t begin = words_.words()[at].range.begin;
  for (std::size_t back = 2; back <= std::min(at, kFarthest); ++back) {
    if (!words_.is(at - back, kWordCue)) continue;
    const std::uint32_t end = words_.phrase(at - back).end;
    std::string_view between = end < begin ? shown_.substr(end, begin - end) : "";
    const auto skip = [&between](std::string_view word) {
      if (between.size() <= word.size() || !is_blank(between.front())) return false;
      if (!between.substr(1).starts_with(word)) return false;
      between.remove_prefix(word.size() + 1);
      return true;
    };
    if (!skip("of")) return false;
    if (!skip("the")) skip("this");
    return between.size() == 1 && is_blank(between.front());
  }
  return false;
}

// "Into the unknown", "that unknown made us ...": where the story went, not what is known of the cause.
bool SentenceReader::is_noun(std::size_t at) const {
  const std::span<const SentenceWord> words = words_.words();
  if (at == 0 || !words_.is(at, kWordUnknown) || words[at].phrase != 1) return false;
  if (!words_.is(at - 1, kWordDefinite)) return false;
  const std::uint32_t end = words[at].range.end;
  if (at + 1 == words.size() || words[at + 1].range.begin != end + 1) return true;
  const text::ByteRange next = words[at + 1].range;
  return words_.is(at + 1, kWordCopula) || shown_.substr(next.begin, next.size()).ends_with("ed");
}

}  // namespace pmlint::facts
