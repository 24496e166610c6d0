// SPDX-License-Identifier: MIT
#include "core/facts/kind/kind_title.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/facts/kind/kind_words.hpp"
#include "core/text/byte_set.hpp"

namespace pmlint::facts {
namespace {

constexpr std::array<std::string_view, 15> kIncident = {
    "postmortem", "post-mortem", "post mortem", "incident",      "outage",
    "rca",        "downtime",    "down",        "disruption",    "failure",
    "exploit",    "broken",      "degrad",      "post-incident", "coe"};
// One of them; "Postmortems" are written of in a guide.
constexpr std::array<std::string_view, 4> kPostmortem = {"postmortem", "post-mortem", "post mortem",
                                                         "incident report"};
constexpr std::array<std::string_view, 4> kManyPostmortems = {"postmortems", "post-mortems",
                                                              "post mortems", "incident reports"};
// Of a whole title, at its beginning or its end: "Runbook: disk full", "Incident response process".
constexpr std::array<std::string_view, 25> kOther = {
    "guide",     "how to",     "howto",         "readme",        "process",
    "runbook",   "playbook",   "rfc",           "adr",           "policy",
    "list of",   "handbook",   "changelog",     "release notes", "tutorial",
    "meeting",   "minutes of", "documentation", "contributing",  "best practices",
    "templates", "culture",    "what is",       "introduction",  "how we"};
constexpr std::array<std::string_view, 9> kBlank = {
    "incident title",    "title of",         "issue name", "date - title", "incident name",
    "short description", "descriptive name", "your ",      "[title"};
constexpr std::array<std::string_view, 1> kTemplate = {"template"};
constexpr std::array<std::string_view, 1> kTemplates = {"templates"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

template <std::size_t kCount>
constexpr text::ByteSet first_bytes(const std::array<std::string_view, kCount>& words) {
  std::array<char, kCount> firsts{};
  std::ranges::transform(words, firsts.begin(), [](std::string_view word) { return word.front(); });
  return text::ByteSet({firsts.data(), firsts.size()});
}

// Does one of them stand at the beginning of a word?
template <const auto& kWanted>
bool holds_any(std::string_view lower) {
  constexpr text::ByteSet kFirsts = first_bytes(kWanted);
  for (std::size_t i = 0; i < lower.size(); ++i) {
    if (!kFirsts.holds(lower[i]) || (i > 0 && is_small(lower[i - 1]))) continue;
    const std::string_view rest = lower.substr(i);
    const bool any = std::ranges::any_of(kWanted, [rest](std::string_view one) {
      return one.front() == rest.front() && rest.starts_with(one);
    });
    if (any) return true;
  }
  return false;
}

// The bytes of an article that the title begins with.
std::size_t article_of(std::string_view title) {
  std::size_t size = 0;
  for (const std::string_view article : {"A ", "An ", "The "}) {
    if (title.substr(size).starts_with(article)) size += article.size();
  }
  return size;
}

}  // namespace

TitleSigns title_signs(std::string_view title) {
  std::string all(title);
  std::ranges::transform(all, all.begin(), lower);
  const std::string_view name = std::string_view(all).substr(article_of(title));
  TitleSigns signs;
  signs.incident = holds_any<kIncident>(all);
  signs.postmortem = holds_any<kPostmortem>(all) && !holds_any<kManyPostmortems>(all);
  signs.other = std::ranges::any_of(kOther, [name](std::string_view one) {
    return name.starts_with(one) || name.ends_with(one);
  });
  signs.template_ = holds_any<kTemplate>(all) && !holds_any<kTemplates>(all);
  signs.blank = holds_any<kBlank>(all) || holds_blank(all) || is_bracketed(title);
  return signs;
}

}  // namespace pmlint::facts
