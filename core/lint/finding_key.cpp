// SPDX-License-Identifier: MIT
#include "core/lint/finding_key.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "core/text/digest.hpp"

namespace pmlint::lint {
namespace {

// Enough to know a sentence by, and less than what an edit at the end of a long list would change.
constexpr std::size_t kExcerpt = 80;

std::string without_digits(std::string_view text) {
  std::string words(text);
  std::erase_if(words, [](char byte) { return byte >= '0' && byte <= '9'; });
  return words;
}

}  // namespace

SectionTitles::SectionTitles(const facts::Postmortem* postmortem) {
  if (postmortem == nullptr) return;
  const markdown::Document& document = postmortem->document();
  for (const outline::Section& section : postmortem->outline().sections) {
    titles_.push_back({document.source_range(section.title).begin, document.text(section.title)});
  }
}

std::string_view SectionTitles::at(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(titles_, offset, {}, &Title::offset);
  return after == titles_.begin() ? std::string_view() : std::prev(after)->text;
}

std::string content_key(const Finding& finding, const facts::Postmortem& postmortem) {
  text::Digest digest;
  digest.add_normalised(postmortem.source().text(finding.range), kExcerpt);
  digest.add_normalised(without_digits(finding.message));
  return fmt::format("{:016x}", digest.value());
}

}  // namespace pmlint::lint
