// SPDX-License-Identifier: MIT
// pmlint facts: what documents say, without any judgement.
#include <fmt/core.h>

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/check_run.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "cli/session.hpp"
#include "formats/facts_json.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/unicode.hpp"

namespace pmlint::cli {
namespace {

// One document for people: a line a fact, each with the line it was read from.
class FactsText {
 public:
  FactsText(const score::FileReport& file, std::ostream& out) : file_(file), out_(out) {}

  void write() {
    out_ << fmt::format("{}: {}\n", formats::visible(file_.path), formats::kind_of(file_));
    if (!file_.postmortem) return;
    const facts::Facts& facts = file_.postmortem->facts();
    if (const auto& title = file_.postmortem->outline().title)
      line("title", title->source, title->value);
    for (const facts::Field& field : facts.fields) {
      line("field", field.where, fmt::format("{} = {}", field.name, field.value_text));
    }
    for (const facts::Duration& duration : facts.durations) {
      line("duration", duration.where,
           fmt::format("{} s: {}", duration.length.seconds, source(duration.where)));
    }
    for (const facts::Window& window : facts.windows) {
      line("window", window.where,
           fmt::format("{} to {} {}", time::iso(window.start_date, window.start_clock),
                       time::iso(window.end_date, window.end_clock), window.zone));
    }
    for (const facts::Event& event : facts.events) {
      line("event", event.where,
           fmt::format("{} {}: {}", time::iso(event.date, event.clock), event.zone,
                       shown(event.text)));
    }
    for (const facts::Quantity& quantity : facts.quantities) {
      if (quantity.impact) line("impact", quantity.where, source(quantity.where));
    }
    for (const facts::Detection& detection : facts.detections) {
      line("noticed", detection.where,
           fmt::format("{}: {}", noticed_by(detection.by), source(detection.where)));
    }
    for (const facts::Cause& cause : facts.causes) line("cause", cause.where, shown(cause.text));
    for (const facts::Action& action : facts.actions) {
      line(action.kind == facts::ActionClass::task ? "task" : "improvement", action.where,
           fmt::format("{}{}", shown(action.text),
                       action.owner.empty() ? "" : fmt::format(" (owner: {})", action.owner)));
    }
  }

 private:
  static std::string_view noticed_by(facts::NoticedBy by) {
    switch (by) {
      case facts::NoticedBy::monitoring:
        return "monitoring";
      case facts::NoticedBy::staff:
        return "staff";
      case facts::NoticedBy::customer:
        return "customer";
      case facts::NoticedBy::unsaid:
        break;
    }
    return "unsaid";
  }
  [[nodiscard]] std::string_view source(text::ByteRange range) const {
    return file_.postmortem->source().text(range);
  }
  [[nodiscard]] std::string_view shown(text::ByteRange range) const {
    return file_.postmortem->document().text(range);
  }
  void line(std::string_view what, text::ByteRange where, std::string_view says) {
    constexpr std::size_t kLongest = 100;
    std::string text(says);
    for (char& c : text) c = c == '\n' || c == '\r' ? ' ' : c;
    if (text.size() > kLongest) {
      std::size_t end = kLongest;
      while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
      text = text.substr(0, end) + "...";
    }
    out_ << fmt::format("  {:>5}  {:<11}  {}\n", file_.postmortem->source().line_of(where.begin),
                        what, formats::visible(text));
  }

  const score::FileReport& file_;
  std::ostream& out_;
};

}  // namespace

int run_facts(const Options& options) {
  Session session(options);
  const text::Result<std::vector<Sink>> sinks =
      read_sinks(options.output_formats, {"json", "text"}, "text");
  if (!sinks) session.notice({lint::Severity::error, sinks.error(), {}, 0, 0});
  if (!sinks || !session.usable()) return session.end();

  CheckRun run(options, session, session.inputs());
  score::RunReport report;
  run.fill(report, sinks->size() == 1);
  for (const Sink& sink : *sinks) {
    const auto failed = write_to(
        sink,
        [&](std::ostream& out) {
          if (sink.format == "json") return formats::write_facts(report, out);
          for (const score::FileReport& file : report.files) FactsText(file, out).write();
        },
        session.making_way());
    if (failed) session.notice({lint::Severity::error, *failed, {}, 0, 0});
  }
  return session.end();
}

}  // namespace pmlint::cli
