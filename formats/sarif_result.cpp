// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "formats/fingerprint.hpp"
#include "formats/json_diagnostic.hpp"
#include "formats/places.hpp"
#include "formats/sarif.hpp"

namespace pmlint::formats::sarif {
namespace {

using Wrap = JsonWriter::Wrap;

constexpr std::size_t kMostRelated = 100;        // GitHub shows no more
constexpr std::uint32_t kLongestSnippet = 1000;  // bytes
// Of a whole log: GitHub refuses one of more than 10 MB when compressed. What else a result holds
// compresses to a tenth; excerpts of documents may not, and are left out first.
constexpr std::size_t kMostSnippets = 4U << 20U;  // bytes

// The results of one file.
class ResultWriter {
 public:
  ResultWriter(JsonWriter& json, const score::FileReport& file, std::size_t index,
               const Rules& rules, const Artifacts& artifacts, const Style& style,
               std::size_t& snippets)
      : json_(json),
        index_(index),
        source_(source_of(file)),
        rules_(rules),
        artifacts_(artifacts),
        with_suppressed_(style.suppressed),
        snippets_(snippets),
        places_(source_, Column::utf16),
        fingerprints_(file.postmortem.get()) {
    if (source_ != nullptr && !file.findings.empty()) hashes_ = line_hashes(source_->bytes());
  }

  void write(const lint::Finding& finding) {
    json_.begin_object();
    json_.member("ruleId", finding.rule);
    json_.member("ruleIndex", rules_.index_of(finding.rule));
    json_.member("level", lint::name(finding.severity));
    if (finding.novelty != lint::Novelty::uncompared) {
      json_.member("baselineState", baseline_state(finding.novelty));
    }
    write_message(json_, "message", message_of(finding));
    json_.array("locations");
    json_.begin_object();
    primary_location(finding.range);
    json_.end_object();
    json_.end_array();
    related(finding);
    fingerprints(finding);
    fixes(finding);
    if (with_suppressed_) suppressions(finding);
    json_.end_object();
  }

 private:
  // The message, and a link to each related place: GitHub shows a place only where it is linked.
  static std::string message_of(const lint::Finding& finding) {
    std::string text = message(finding.message);
    for (std::size_t i = 0; i < std::min(finding.related.size(), kMostRelated); ++i) {
      std::string label = harmless(finding.related[i].message);
      std::erase_if(label, [](char byte) { return byte == '[' || byte == ']' || byte == '\\'; });
      if (label.empty()) label = "related place";
      text += fmt::format("{}[{}]({})", i == 0 ? " See " : ", ", label, i + 1);
    }
    if (!finding.related.empty()) text += '.';
    return text;
  }

  // Pull requests show an alert only when all its lines were changed, so it stays on one.
  [[nodiscard]] text::ByteRange first_line_of(text::ByteRange range) const {
    if (source_ == nullptr) return range;
    const text::ByteRange line = source_->line(source_->line_of(range.begin));
    const std::uint32_t begin = std::clamp(range.begin, line.begin, line.end);
    return {begin, std::clamp(range.end, begin, line.end)};
  }

  [[nodiscard]] bool has_room_for(text::ByteRange range) const {
    return source_ != nullptr && !range.empty() && range.size() <= kLongestSnippet &&
           range.size() <= snippets_;
  }

  void region(std::string_view name, text::ByteRange range, bool snippet) {
    const Place start = places_.at(range.begin);
    const Place end = places_.at(range.end);
    json_.object(name, Wrap::inline_);
    json_.member("startLine", start.line);
    json_.member("startColumn", start.column);
    json_.member("endLine", end.line);
    json_.member("endColumn", end.column);
    if (snippet && has_room_for(range)) {
      snippets_ -= range.size();
      write_message(json_, "snippet", source_->text(range));
    }
    json_.end_object();
  }

  void physical_location(text::ByteRange range) {
    json_.object("physicalLocation");
    artifacts_.write_location(json_, index_);
    region("region", first_line_of(range), true);
    json_.end_object();
  }

  // With the line, or all lines of a longer range, as context.
  void primary_location(text::ByteRange whole) {
    const text::ByteRange range = first_line_of(whole);
    json_.object("physicalLocation");
    artifacts_.write_location(json_, index_);
    region("region", range, true);
    if (source_ != nullptr) {
      const text::ByteRange line = source_->line(source_->line_of(range.begin));
      const text::ByteRange context = text::cover(line, whole);
      if (context != range && has_room_for(context)) {
        region("contextRegion", context, true);
      }
    }
    json_.end_object();
  }

  void related(const lint::Finding& finding) {
    if (finding.related.empty()) return;
    json_.array("relatedLocations");
    for (std::size_t i = 0; i < std::min(finding.related.size(), kMostRelated); ++i) {
      const lint::Related& place = finding.related[i];
      json_.begin_object();
      json_.member("id", i + 1);
      physical_location(place.range);
      write_message(json_, "message", message(place.message));
      json_.end_object();
    }
    json_.end_array();
  }

  void fingerprints(const lint::Finding& finding) {
    json_.object("partialFingerprints", Wrap::inline_);
    if (source_ != nullptr) {
      const std::uint32_t line = source_->line_of(finding.range.begin);
      if (line <= hashes_.size()) json_.member("primaryLocationLineHash", hashes_[line - 1]);
    }
    json_.member("pmlint/v1", fingerprints_.of(finding));
    json_.end_object();
  }

  void fix(const lint::Fix& fix) {
    json_.begin_object();
    write_message(json_, "description", message(fix.title));
    json_.array("artifactChanges");
    json_.begin_object();
    artifacts_.write_location(json_, index_);
    json_.array("replacements");
    for (const lint::Edit& edit : fix.edits) {
      json_.begin_object(Wrap::inline_);
      region("deletedRegion", edit.range, false);
      write_message(json_, "insertedContent", edit.text);
      json_.end_object();
    }
    json_.end_array();
    json_.end_object();
    json_.end_array();
    json_.object("properties", Wrap::inline_);
    json_.member("safety", lint::name(fix.safety));
    json_.end_object();
    json_.end_object();
  }

  // Each fix is an alternative; what is safe comes first.
  void fixes(const lint::Finding& finding) {
    std::vector<const lint::Fix*> fixes;
    for (const lint::Fix& one : finding.fixes) {
      if (!one.edits.empty()) fixes.push_back(&one);
    }
    if (fixes.empty()) return;
    std::ranges::stable_sort(fixes, {}, [](const lint::Fix* one) { return one->safety; });
    json_.array("fixes");
    for (const lint::Fix* one : fixes) fix(*one);
    json_.end_array();
  }

  void suppressions(const lint::Finding& finding) {
    json_.array("suppressions");
    if (finding.suppressed) {
      json_.begin_object(Wrap::inline_);
      json_.member("kind", "inSource");
      json_.member("status", "accepted");
      if (!finding.justification.empty()) {
        json_.member("justification", harmless(finding.justification));
      }
      json_.end_object();
    }
    json_.end_array();
  }

  JsonWriter& json_;
  std::size_t index_;
  const text::Source* source_;
  const Rules& rules_;
  const Artifacts& artifacts_;
  bool with_suppressed_;
  std::size_t& snippets_;  // bytes that excerpts may still take
  Places places_;
  Fingerprints fingerprints_;
  std::vector<std::string> hashes_;
};

bool wanted(const lint::Finding& finding, const Style& style) {
  return style.suppressed || !finding.suppressed;
}

}  // namespace

Quota quota(const score::RunReport& report, const Style& style) {
  Quota result;
  for (const score::FileReport& file : report.files) {
    for (const lint::Finding& finding : file.findings) {
      if (wanted(finding, style)) ++result.of[static_cast<std::size_t>(finding.severity)];
    }
  }
  std::uint32_t room = kMostResults;
  for (std::size_t severity = std::size(result.of); severity-- > 0;) {
    const std::uint32_t kept = std::min(result.of[severity], room);
    result.left_out += result.of[severity] - kept;
    result.of[severity] = kept;
    room -= kept;
  }
  return result;
}

void write_results(JsonWriter& json, const score::RunReport& report, const Rules& rules,
                   const Artifacts& artifacts, Quota quota, const Style& style) {
  json.array("results");
  std::size_t snippets = kMostSnippets;
  for (std::size_t i = 0; i < report.files.size(); ++i) {
    ResultWriter results(json, report.files[i], i, rules, artifacts, style, snippets);
    for (const lint::Finding& finding : report.files[i].findings) {
      std::uint32_t& room = quota.of[static_cast<std::size_t>(finding.severity)];
      if (!wanted(finding, style) || room == 0) continue;
      --room;
      results.write(finding);
    }
  }
  json.end_array();
}

}  // namespace pmlint::formats::sarif
