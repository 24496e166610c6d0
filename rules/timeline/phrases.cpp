// SPDX-License-Identifier: MIT
#include "phrases.hpp"

namespace pmlint::timeline {

bool says(const Document& doc, TextRange where, std::span<const Phrase> phrases) {
  const Table<Word> words = doc.words();
  auto word = std::lower_bound(
      words.begin(), words.end(), where.begin,
      [](const Word& one, std::uint32_t begin) { return one.text().begin < begin; });
  for (; word != words.end() && (*word).text().end <= where.end; ++word) {
    const std::uint32_t hash = (*word).hash();
    auto row = std::ranges::lower_bound(phrases, hash, {}, &Phrase::first);
    for (; row != phrases.end() && row->first == hash; ++row) {
      const std::string_view there =
          doc.text({(*word).text().begin, where.end}).substr(0, row->words.size() + 1);
      if (find_words(there, row->words) == 0) return true;
    }
  }
  return false;
}

}  // namespace pmlint::timeline
