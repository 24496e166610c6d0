// SPDX-License-Identifier: MIT
// One page that holds everything: it asks for nothing, runs nothing, and may be mailed, printed or
// kept. A content security policy forbids what it does not need, so even a mistake in escaping could
// neither load nor run anything.
#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "core/version.hpp"
#include "formats/html/account_view.hpp"
#include "formats/html/filters.hpp"
#include "formats/html/incident_view.hpp"
#include "formats/html/markup.hpp"
#include "formats/html/sha256.hpp"
#include "formats/html/source_view.hpp"
#include "formats/html/style_sheet.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/paths.hpp"
#include "formats/reporters.hpp"
#include "formats/verdict.hpp"

namespace pmlint::formats {
namespace {

using namespace html;

constexpr std::size_t kLargestPage = 24U << 20U;  // bytes; documents beyond are in the table only
constexpr std::size_t kLongestTitle = 200;

std::string counts_text(const score::Summary& summary) {
  std::string text;
  const auto add = [&](std::uint32_t count, std::string_view what) {
    if (count == 0) return;
    text += fmt::format(R"({}<span class="badge badge-{}">{}</span>)", text.empty() ? "" : " ",
                        what, counted(count, what));
  };
  add(summary.errors, "error");
  add(summary.warnings, "warning");
  add(summary.notes, "note");
  return text.empty() ? R"(<span class="badge">no findings</span>)" : text;
}

class Page {
 public:
  Page(const score::RunReport& report, const Style& style) : report_(report), style_(style) {}

  void write(std::ostream& out) {
    for (const score::FileReport& file : report_.files) add(file);
    const score::Summary summary = score::summarise(report_);
    const std::string sheet = std::string(style_sheet()) + filters_.style();
    out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        << fmt::format(
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n",
               sha256_base64(sheet))
        << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        << "<meta name=\"color-scheme\" content=\"light dark\">\n"
        << "<meta name=\"referrer\" content=\"no-referrer\">\n"
        << fmt::format("<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n",
                       page_title(summary), sheet)
        << "<a class=\"skip\" href=\"#main\">Skip to the report</a>\n"
        << fmt::format(
               "<header class=\"top\"><h1 class=\"brand\">pmlint</h1><p class=\"run\">{}{}</p>"
               "</header>\n<main id=\"main\">\n",
               counted(summary.files, "document"), files_ > 1 ? ", " + counts_text(summary) : "");
    if (files_ != 1) overview(out, summary);
    notices(out);
    out << filters_.form(report_.rules) << documents_;
    if (left_out_ > 0) {
      out << fmt::format(
          "<p class=\"why\">{} in the table only: the page would be too large.</p>\n",
          counted(left_out_, "document"));
    }
    out << fmt::format(
        "</main>\n<footer>Written by pmlint {}, preset {}.</footer>\n</body>\n</html>\n", version(),
        escaped(report_.preset));
  }

 private:
  void add(const score::FileReport& file) {
    const std::string id = fmt::format("d{}", files_++);
    const std::string path = escaped(repository_path(file.path, style_));
    score::Summary counts;
    counts.count(file);
    if (first_path_.empty()) first_path_ = path;
    const bool worth_showing =
        file.account || std::ranges::any_of(file.findings, &lint::Finding::is_told);
    const bool has_room = documents_.size() < kLargestPage;
    const std::string title = title_of(file);
    const std::string& name = title.empty() ? path : title;
    rows_ += fmt::format(
        R"(<tr><td class="{}">{}</td><th scope="row">{}{}</th><td>{}</td></tr>)"
        "\n",
        grade_class(file), score_cell(file),
        worth_showing && has_room ? fmt::format(R"(<a href="#{}">{}</a>)", id, name) : name,
        title.empty() ? "" : fmt::format(R"( <span class="path">{}</span>)", path),
        counts_text(counts));
    if (worth_showing && !has_room) ++left_out_;
    if (files_ == 2 && only_alone_) documents_.clear();
    only_alone_ = files_ == 1 && !worth_showing;
    if (has_room && (worth_showing || only_alone_)) write_document(file, id, path, counts);
  }

  // Of the document itself; empty: it has none.
  static std::string title_of(const score::FileReport& file) {
    if (!file.postmortem || !file.postmortem->outline().title) return {};
    return escaped(shortened(file.postmortem->outline().title->value, kLongestTitle));
  }

  static std::string score_cell(const score::FileReport& file) {
    if (!file.account) {
      return fmt::format(R"(<span class="why">{}</span>)",
                         file.postmortem ? "not scored" : "unreadable");
    }
    return fmt::format(R"(<span class="chip">{} {}</span>{})", file.account->value,
                       file.account->grade, share_bar(file.account->value));
  }

  void write_document(const score::FileReport& file, const std::string& id, const std::string& path,
                      const score::Summary& counts) {
    documents_ += fmt::format("<article id=\"{0}\" aria-labelledby=\"{0}-title {0}-path\">\n", id);
    head(file, id, path, counts);
    if (file.postmortem) {
      const bool told = file.postmortem->facts().kind == facts::DocumentKind::postmortem;
      if (told) documents_ += incident_view(file, id);
      documents_ += fmt::format(
          "<section class=\"document\" aria-labelledby=\"{0}-source {0}-path\"><h3 "
          "id=\"{0}-source\">The "
          "document</h3>\n",
          id);
      documents_ += source_view(file, id, filters_, room_) + "</section>\n";
    }
    documents_ += "</article>\n";
  }

  void head(const score::FileReport& file, const std::string& id, const std::string& path,
            const score::Summary& counts) {
    const std::string title = title_of(file);
    const std::string fields = file.postmortem ? fields_text(file.postmortem->facts()) : "";
    documents_ += fmt::format(
        "<header class=\"head\"><div class=\"names\"><h2 id=\"{0}-title\">{1}</h2>\n"
        "<p class=\"path\" id=\"{0}-path\">{2}</p>\n{3}<p class=\"counts\">{4}</p></div>\n{5}\n"
        "<div class=\"score\">{6}</div></header>\n",
        id, title.empty() ? path : title, path, fields, counts_text(counts), dial(file),
        account_view(file, id));
  }

  static std::string fields_text(const facts::Facts& facts) {
    constexpr std::pair<std::string_view, std::string_view> kShown[] = {
        {"severity", "severity"}, {"status", "status"}, {"owner", "owner"}, {"authors", "authors"}};
    std::string text;
    for (const auto& [name, label] : kShown) {
      for (const facts::Field& field : facts.fields) {
        if (field.name != name || field.value_text.empty()) continue;
        text += fmt::format("<div><dt>{}</dt><dd>{}</dd></div>", label,
                            escaped(shortened(field.value_text, 60)));
        break;
      }
    }
    return text.empty() ? text : "<dl class=\"fields\">" + text + "</dl>\n";
  }

  [[nodiscard]] std::string page_title(const score::Summary& summary) const {
    if (files_ == 1) return first_path_ + " \u2013 pmlint";
    return counted(summary.files, "document") + " \u2013 pmlint";
  }

  void overview(std::ostream& out, const score::Summary& summary) const {
    if (files_ == 0) {
      out << "<p class=\"why\">There was nothing to check.</p>\n";
      return;
    }
    out << "<section class=\"overview\" aria-labelledby=\"overview\"><h2 id=\"overview\">";
    if (summary.scored > 0) {
      out << fmt::format("Mean score {:.0f}, {}",
                         static_cast<double>(summary.score_sum) / summary.scored,
                         counted(summary.scored, "postmortem"));
    } else {
      out << "Documents";
    }
    out << "</h2>\n<table><thead><tr><th scope=\"col\">Score</th><th scope=\"col\">Document</th>"
           "<th scope=\"col\">Findings</th></tr></thead>\n<tbody>"
        << rows_ << "</tbody></table></section>\n";
  }

  void notices(std::ostream& out) const {
    if (report_.notices.empty()) return;
    out << "<section class=\"notices\" aria-labelledby=\"notices\"><h2 "
           "id=\"notices\">Notices</h2><ul>\n";
    for (const lint::Notice& notice : report_.notices) {
      const std::string place =
          notice.path.empty() ? "" : repository_path(notice.path, style_) + ": ";
      out << fmt::format("<li class=\"s-{0}\"><span class=\"severity\">{0}</span> {1}</li>\n",
                         lint::name(notice.severity), escaped(place + notice.message));
    }
    out << "</ul></section>\n";
  }

  const score::RunReport& report_;
  const Style& style_;
  Filters filters_;
  Room room_;
  std::string documents_;
  std::string rows_;
  std::string first_path_;
  std::size_t files_ = 0;
  bool only_alone_ = false;  // the first document is shown unless another follows
  std::size_t left_out_ = 0;
};

}  // namespace

void write_html(const score::RunReport& report, std::ostream& out, const Style& style) {
  Page(report, style).write(out);
}

}  // namespace pmlint::formats
