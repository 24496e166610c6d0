// SPDX-License-Identifier: MIT
#include "formats/html/finding_view.hpp"

#include <fmt/format.h>

#include "formats/html/markup.hpp"

namespace pmlint::formats::html {
namespace {

constexpr std::size_t kMostRelated = 8;
constexpr std::size_t kLongestMessage = 2000;

std::string related_view(const lint::Finding& finding, const text::Source& source,
                         std::string_view document) {
  std::string items;
  for (std::size_t i = 0; i < std::min(finding.related.size(), kMostRelated); ++i) {
    const lint::Related& related = finding.related[i];
    items += fmt::format(R"(<li><a href="#{0}-L{1}">line {1}</a> {2}</li>)", document,
                         source.line_of(related.range.begin),
                         escaped(shortened(related.message, kLongestMessage)));
  }
  return items.empty() ? items : "<ul>" + items + "</ul>";
}

std::string fix_view(const lint::Finding& finding) {
  if (finding.fixes.empty()) return {};
  const lint::Fix& fix = finding.fixes.front();
  const std::string_view how = fix.safety == lint::Safety::safe ? "mended by --fix"
                               : fix.safety == lint::Safety::unsafe
                                   ? "mended by --fix --unsafe-fixes"
                                   : "a proposal";
  return fmt::format(R"(<p class="fix"><b>Fix</b> {} <span class="how">{}</span></p>)",
                     escaped(shortened(fix.title, kLongestMessage)), how);
}

}  // namespace

Costs::Costs(const score::FileReport& file) {
  if (!file.account) return;
  for (const score::DimensionAccount& row : file.account->dimensions) {
    for (const score::Loss& loss : row.lost) {
      if (!loss.rule.empty()) points_[{loss.rule, loss.line}] += loss.points;
    }
  }
}

double Costs::of(const lint::Finding& finding, std::uint32_t line) const {
  const auto found = points_.find({finding.rule, line});
  return found == points_.end() ? 0 : found->second;
}

std::string finding_view(const lint::Finding& finding, const text::Source& source,
                         std::string_view document, std::string_view classes, double points) {
  const std::string cost =
      points < 0.05 ? "" : fmt::format("<span class=\"cost\">\u2212{:.1f}</span>", points);
  return fmt::format(
      R"(<div class="finding {}" role="note"><p class="message"><span class="severity">{}</span> {}</p>{}{}<p class="rule"><code>{}</code>{}</p></div>)",
      classes, lint::name(finding.severity), escaped(shortened(finding.message, kLongestMessage)),
      related_view(finding, source, document), fix_view(finding),
      escaped(shortened(finding.rule, 80)), cost);
}

}  // namespace pmlint::formats::html
