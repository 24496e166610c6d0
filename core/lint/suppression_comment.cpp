// SPDX-License-Identifier: MIT
#include "core/lint/suppression_comment.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/lint/skeleton.hpp"
#include "core/text/trim.hpp"

namespace pmlint::lint {
namespace {

struct VerbWord {
  std::string_view word;
  Verb verb;
};
constexpr std::array<VerbWord, 5> kVerbs = {{{"pmlint-disable-next-line", Verb::next_line},
                                             {"pmlint-disable-line", Verb::line},
                                             {"pmlint-disable", Verb::disable},
                                             {"pmlint-enable", Verb::enable},
                                             {"pmlint-disable-file", Verb::file}}};

}  // namespace

std::vector<std::string_view> verb_words() {
  std::vector<std::string_view> words;
  for (const VerbWord& verb : kVerbs) words.push_back(verb.word);
  return words;
}

std::optional<SuppressionComment> read_comment(const text::Source& source,
                                               const markdown::Comment& comment) {
  const std::string_view body = source.text(comment.body);
  const std::string_view trimmed = text::trim(body);
  if (!trimmed.starts_with("pmlint-") || trimmed.starts_with(kSkeletonMark)) return std::nullopt;

  SuppressionComment result;
  result.where = comment.range;
  bool first = true;
  std::size_t at = static_cast<std::size_t>(trimmed.data() - body.data());
  constexpr std::string_view kSeparators = " \t\r\n,";
  while (at < body.size()) {
    const std::size_t begin = body.find_first_not_of(kSeparators, at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(body.find_first_of(kSeparators, begin), body.size());
    const RuleName word = {body.substr(begin, end - begin),
                           {comment.body.begin + static_cast<std::uint32_t>(begin),
                            comment.body.begin + static_cast<std::uint32_t>(end)}};
    at = end;
    if (first) {
      result.word = word;
      first = false;
    } else if (word.id == "--") {
      result.reason = text::trim(body.substr(end));
      break;
    } else {
      result.rules.push_back(word);
    }
  }
  const auto* verb = std::find_if(kVerbs.begin(), kVerbs.end(), [&result](const VerbWord& one) {
    return one.word == result.word.id;
  });
  if (verb != kVerbs.end()) result.verb = verb->verb;
  return result;
}

}  // namespace pmlint::lint
