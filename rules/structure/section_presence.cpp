// SPDX-License-Identifier: MIT
// A table says which other titles, fields and facts stand for a section.
#include "section_presence.hpp"

#include <pmlint/beginnings.hpp>
#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace structure {
namespace {

using namespace pmlint;
using Kind = SectionKind;

bool any_event(const Document& doc, std::uint32_t roles) {
  for (const Event event : doc.events()) {
    if (event.has(roles)) return true;
  }
  return false;
}

// Prose above the first section that is long enough to sum the incident up.
bool opens_with_prose(const Document& doc) {
  constexpr std::uint32_t kSummaryBytes = 120;
  auto begin = static_cast<std::uint32_t>(doc.text().size());
  for (const Section section : doc.sections()) {
    // A field, or a second title: not the end of the preamble.
    if (section.form() == TitleForm::label || section.is(Kind::other)) continue;
    begin = section.title().begin;
    break;
  }
  for (const Block block : doc.blocks()) {
    if (block.text().begin >= begin) break;
    if (block.kind() == BlockKind::paragraph && block.text().size() >= kSummaryBytes) return true;
  }
  return false;
}

// "Background" as the first section tells what happened, under whatever name; so does "What went
// wrong".
bool opens_with_background(const Document& doc) {
  for (const Section section : doc.sections()) {
    if (section.form() == TitleForm::label || section.is(Kind::metadata)) continue;
    return section.is(Kind::leadup) || section.is(Kind::went_wrong) ||
           lower(doc.text(section.title())).starts_with("background");
  }
  return false;
}

bool has_duration_above(const Document& doc, std::uint32_t end) {
  return std::ranges::any_of(doc.fields(), [end](const Field& field) {
    return field.where().begin < end && !field.value().empty() &&
           (field.name() == "duration" || field.name() == "start");
  });
}

// "Duration", "Impact", "Root cause", each under a title of its own above the timeline, are what a
// summary holds. The duration may be a field, too.
bool opens_with_its_parts(const Document& doc) {
  bool duration = false;
  bool impact = false;
  bool cause = false;
  for (const Section section : doc.sections()) {
    if (section.is(Kind::timeline)) {
      if (duration) return impact || cause;
      return impact && cause && has_duration_above(doc, section.title_where().begin);
    }
    duration = duration || lower(doc.text(section.title())).starts_with("duration");
    impact = impact || section.is(Kind::impact);
    cause = cause || section.is(Kind::root_cause);
  }
  return false;
}

bool opens_with_summary(const Document& doc) {
  return opens_with_prose(doc) || opens_with_background(doc) || opens_with_its_parts(doc);
}

// Is there a sentence with a word of each kind? Line ends within a paragraph end no sentence.
template <std::size_t N, std::size_t M>
bool any_sentence(const Document& doc, const WordBeginnings<N>& first,
                  const WordBeginnings<M>& second) {
  const std::string_view text = doc.text();
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && !ends_sentence_or_line(text, end)) ++end;
    const std::string_view sentence = text.substr(begin, end - begin);
    if (first.find(sentence) != std::string_view::npos &&
        second.find(sentence) != std::string_view::npos) {
      return true;
    }
    begin = end + 1;
  }
  return false;
}

// A scope that was read, or a sentence that says whom it hit and how.
bool tells_impact(const Document& doc) {
  constexpr WordBeginnings kWhom({"user", "customer", "client", "subscriber", "visitor", "tenant",
                                  "player", "member", "request", "traffic", "everyone", "nobody",
                                  "service", "site", "website", "platform", "hub", "api"});
  constexpr WordBeginnings kHit({"affect", "impact", "unable", "unavail", "inaccess", "unreach",
                                 "could", "couldn", "fail", "error", "denied", "lost", "slow",
                                 "degrad", "down", "timeout", "interrupt", "offline"});
  for (const Quantity quantity : doc.quantities()) {
    if (quantity.impact() && !quantity.noun().empty()) return true;  // "None." alone tells nothing
  }
  return any_sentence(doc, kWhom, kHit);
}

bool tells_detection(const Document& doc) {
  for (const Detection detection : doc.detections()) {
    if (detection.by() != NoticedBy::unsaid) return true;
  }
  return any_event(doc, kDetected);
}

bool has_word(const Document& doc, const auto& beginnings) {
  return beginnings.in(doc, {0, static_cast<std::uint32_t>(doc.text().size())});
}

bool tells_resolution(const Document& doc) {
  constexpr WordBeginnings kMended({"fixed", "resolved", "solved", "repaired", "patch", "restored",
                                    "revert", "rolled", "rollback", "corrected", "mitigated",
                                    "recovered", "workaround"});
  return any_event(doc, kMitigated | kResolved) || has_word(doc, kMended);
}

bool tells_lesson(const Document& doc) {
  constexpr WordBeginnings kLearned({"lesson", "learned", "learnt", "takeaway"});
  return has_word(doc, kLearned);
}

// However vague: root-cause-vague judges that.
bool tells_cause(const Document& doc) { return !doc.causes().empty(); }

// Does something else than its time and a word or two stand between the line's begin and the time?
bool opens_line(const Document& doc, const Event& event) {
  constexpr std::uint32_t kOpener = 12;  // "On 3 May, at "
  const std::string_view source = doc.source();
  std::uint32_t begin = event.time_where().begin;
  const std::uint32_t end = begin;
  while (begin > 0 && source[begin - 1] != '\n' && end - begin <= kOpener) --begin;
  return end - begin <= kOpener;
}

// Times in the midst of paragraphs: a reader must look for what happened when.
bool is_told_in_prose(const Document& doc) {
  if (!doc.timeline_where().empty()) return false;
  std::size_t inside = 0;
  for (const Event event : doc.events()) {
    const std::optional<Block> block = doc.block_at(event.text().begin);
    if (!block || block->kind() != BlockKind::paragraph || block->parent() != 0U) return false;
    if (!opens_line(doc, event)) ++inside;
  }
  return 2 * inside > doc.events().size();
}

struct Equivalent {
  Kind kind;
  std::span<const Kind> titles;              // other kinds of title that tell the same
  std::span<const std::string_view> fields;  // a filled field that tells the same
  bool (*fact)(const Document&) = nullptr;   // a fact found anywhere
};

constexpr Kind kSummary[] = {Kind::summary};
constexpr Kind kCauses[] = {Kind::contributing_factors, Kind::five_whys, Kind::fault};
constexpr Kind kTimelines[] = {Kind::timeline};
constexpr Kind kActions[] = {Kind::improvements, Kind::tasks};
constexpr Kind kLessons[] = {Kind::went_well, Kind::went_wrong, Kind::lucky};
constexpr Kind kLeadups[] = {Kind::trigger};
constexpr Kind kResponses[] = {Kind::resolution};
constexpr Kind kResolutions[] = {Kind::response};
constexpr Kind kFaults[] = {Kind::root_cause, Kind::contributing_factors};
constexpr Kind kMetadata[] = {Kind::metadata};
constexpr std::string_view kImpactFields[] = {"users_affected", "requests_lost", "revenue",
                                              "services"};
constexpr std::string_view kDetectionFields[] = {"detected", "detection_method", "time_to_detect"};
constexpr std::string_view kPeopleFields[] = {"commander", "responders", "owner", "authors",
                                              "roles"};
constexpr std::string_view kMetricFields[] = {"time_to_detect", "time_to_resolve",
                                              "time_to_mitigate", "slo", "requests_lost"};
constexpr std::string_view kMetadataFields[] = {"incident_date", "severity", "status",  "authors",
                                                "owner",         "start",    "duration"};

constexpr std::array kEquivalents{
    Equivalent{Kind::summary, kSummary, {}, opens_with_summary},
    Equivalent{Kind::timeline,
               kTimelines,
               {},
               [](const Document& doc) { return doc.events().size() >= 2; }},
    Equivalent{Kind::root_cause, kCauses, {}, tells_cause},
    Equivalent{Kind::contributing_factors, kFaults, {}, nullptr},
    Equivalent{Kind::fault, kFaults, {}, nullptr},
    Equivalent{
        Kind::actions, kActions, {}, [](const Document& doc) { return !doc.actions().empty(); }},
    Equivalent{Kind::lessons, kLessons, {}, tells_lesson},
    Equivalent{Kind::impact, {}, kImpactFields, tells_impact},
    Equivalent{Kind::detection, {}, kDetectionFields, tells_detection},
    Equivalent{Kind::trigger, {}, {}, [](const Document& doc) { return any_event(doc, kTrigger); }},
    Equivalent{
        Kind::leadup, kLeadups, {}, [](const Document& doc) { return any_event(doc, kTrigger); }},
    Equivalent{Kind::response, kResponses, {}, nullptr},
    Equivalent{Kind::resolution, kResolutions, {}, tells_resolution},
    Equivalent{Kind::people, {}, kPeopleFields, nullptr},
    Equivalent{Kind::metrics, {}, kMetricFields, nullptr},
    Equivalent{Kind::metadata, kMetadata, kMetadataFields, nullptr},
};

bool has_title(const Document& doc, Kind kind, std::span<const Kind> also) {
  for (const Section section : doc.sections()) {
    if (section.event_group()) continue;
    if (section.is(kind)) return true;
    if (std::ranges::any_of(also, [&](Kind one) { return section.is(one); })) return true;
  }
  return false;
}

bool has_field(const Document& doc, std::span<const std::string_view> names) {
  for (const Field field : doc.fields()) {
    if (field.value().empty()) continue;
    if (std::ranges::find(names, field.name()) != names.end()) return true;
  }
  return false;
}

// "[Full timeline](...)": a link whose words name the section.
bool has_link(const Document& doc, const SectionModel& model) {
  const std::string words = spoken(model);
  for (const Mark mark : doc.marks()) {
    if (mark.kind() != MarkKind::link) continue;
    if (find_words(doc.text(mark.text()), words) != std::string_view::npos) return true;
  }
  return model.kind() == Kind::timeline && doc.timeline_elsewhere();
}

}  // namespace

Presence presence(const Document& doc, const SectionModel& model) {
  const Kind kind = model.kind();
  Equivalent row{kind, {}, {}, nullptr};
  for (const Equivalent& known : kEquivalents) {
    if (known.kind == kind) row = known;
  }
  const bool linked_only = kind == Kind::timeline && doc.timeline_elsewhere();
  if (!linked_only) {
    if (has_title(doc, kind, row.titles) || has_field(doc, row.fields)) return Presence::told;
    if (row.fact != nullptr && row.fact(doc)) {
      return kind == Kind::timeline && is_told_in_prose(doc) ? Presence::prose : Presence::told;
    }
  }
  return has_link(doc, model) ? Presence::linked : Presence::missing;
}

std::string spoken(const SectionModel& model) {
  std::string words(model.name());
  std::ranges::replace(words, '-', ' ');
  return words;
}

}  // namespace structure
