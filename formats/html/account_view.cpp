// SPDX-License-Identifier: MIT
#include "formats/html/account_view.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "formats/html/markup.hpp"
#include "formats/verdict.hpp"

namespace pmlint::formats::html {
namespace {

constexpr std::string_view kArc = "M-46.7 46.7A66 66 0 1 1 46.7 46.7";
constexpr std::size_t kMostLosses = 50;  // of one dimension

// The mark of a cap lies across the ring.
std::string cap_mark(int cap) {
  const double angle = (135 + 2.7 * cap) * std::numbers::pi / 180;
  return fmt::format(R"(<path class="cap" d="M{} {}L{} {}"/>)", unit(57 * std::cos(angle)),
                     unit(57 * std::sin(angle)), unit(75 * std::cos(angle)),
                     unit(75 * std::sin(angle)));
}

std::string bar(const score::DimensionAccount& row) {
  return share_bar(row.of > 0 ? 100 * row.earned / row.of : 0);
}

std::string losses(const score::DimensionAccount& row, std::string_view document) {
  std::string items;
  for (const score::Loss& loss : row.lost) {
    if (&loss - row.lost.data() >= static_cast<std::ptrdiff_t>(kMostLosses)) break;
    const std::string where =
        loss.line == 0 ? ""
                       : fmt::format(R"( <a href="#{0}-L{1}">line {1}</a>)", document, loss.line);
    const std::string rule =
        loss.rule.empty() ? "" : fmt::format("<code>{}</code> ", escaped(loss.rule));
    items += fmt::format("<li><b>\u2212{:.1f}</b> {}{}{}</li>", loss.points, rule,
                         escaped(shortened(loss.reason, 300)), where);
  }
  if (row.lost.size() > kMostLosses) {
    items += fmt::format("<li>and {} more</li>", row.lost.size() - kMostLosses);
  }
  return items.empty() ? items : "<ul>" + items + "</ul>";
}

std::string row_text(const score::DimensionAccount& row, std::string_view document) {
  const std::string head = fmt::format(
      R"(<span class="dimension">{}</span>{}<span class="points">{:.1f} of {:.1f}</span>)",
      lint::name(row.dimension), bar(row), row.earned, row.of);
  const std::string lost = losses(row, document);
  if (lost.empty()) return fmt::format(R"(<div class="row">{}</div>)", head);
  return fmt::format(R"(<details class="row"><summary>{}</summary>{}</details>)", head, lost);
}

}  // namespace

std::string share_bar(double percent) {
  return fmt::format(
      R"(<svg class="share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="value" width="{}" height="6"/></svg>)",
      unit(percent));
}

std::string grade_class(const score::FileReport& file) {
  return file.account ? fmt::format("grade-{}", file.account->grade) : "grade-none";
}

std::string dial(const score::FileReport& file) {
  if (!file.account) {
    return fmt::format(
        R"(<svg class="dial grade-none" viewBox="-80 -80 160 150" role="img" aria-label="no score"><path class="track" d="{}"/><text class="value" y="8">&#8211;</text><text class="of" y="30">no score</text></svg>)",
        kArc);
  }
  const score::Account& account = *file.account;
  const std::string cap = account.capped_at ? cap_mark(*account.capped_at) : "";
  const std::string fill =
      account.value > 0
          ? fmt::format(R"(<path class="fill" pathLength="100" stroke-dasharray="{} 200" d="{}"/>)",
                        account.value, kArc)
          : "";
  return fmt::format(
      R"(<svg class="dial grade-{1}" viewBox="-80 -80 160 150" role="img" aria-label="score {0} of 100, grade {1}"><path class="track" d="{2}"/>{3}{4}<text class="value" y="10">{0}</text><text class="of" y="30">of 100</text><text class="grade" y="60">{1}</text></svg>)",
      account.value, account.grade, kArc, fill, cap);
}

std::string account_view(const score::FileReport& file, std::string_view document) {
  if (!file.account) {
    return fmt::format(R"(<p class="why">No score: {}.</p>)", why_no_score(file));
  }
  const score::Account& account = *file.account;
  std::string text = R"(<div class="account">)";
  for (const score::DimensionAccount& row : account.dimensions) text += row_text(row, document);
  text += "</div>\n";
  if (account.capped_at) {
    text += fmt::format(R"(<p class="why">At most {}: {}.</p>)", *account.capped_at,
                        escaped(account.cap_reason));
  }
  if (account.suppressed > 0) {
    text += fmt::format(R"(<p class="why">{} suppressed, and counted all the same.</p>)",
                        counted(account.suppressed, "finding"));
  }
  return text;
}

}  // namespace pmlint::formats::html
