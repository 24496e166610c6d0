// SPDX-License-Identifier: MIT
#include "core/lint/section_text.hpp"

#include <algorithm>
#include <array>

namespace pmlint::lint {
namespace {

using outline::SectionKind;
using enum outline::SectionKind;

struct Part {
  SectionKind kind;
  std::string_view title;
  std::string_view placeholder;
};
constexpr std::array kParts{
    Part{summary, "Summary",
         "[describe in two or three sentences what failed, for whom, and what ended it]"},
    Part{
        impact, "Impact",
        "[describe who was affected and how much: users, failed requests, money, promises broken]"},
    Part{timeline, "Timeline", "- YYYY-MM-DD HH:MM UTC: [describe what happened]"},
    Part{leadup, "Lead-up", "[describe what came before: deploys, changes, growing load]"},
    Part{trigger, "Trigger", "[describe the event that set the incident off]"},
    Part{fault, "Fault", "[describe what did not work as designed, and how that showed]"},
    Part{detection, "Detection",
         "[describe which alert or person noticed it, and how long that took]"},
    Part{response, "Response",
         "[describe who responded, in which order, and what slowed them down]"},
    Part{root_cause, "Root cause",
         "[describe the mechanism: what had changed, what failed because of it, and why that was "
         "possible]"},
    Part{contributing_factors, "Contributing factors",
         "- [describe a condition that made the incident possible, longer or worse]"},
    Part{five_whys, "Five whys",
         "1. Why did users notice? [describe the failure and its evidence]\n"
         "2. Why did that happen? [describe what led to it]\n"
         "3. Why was that possible? [describe the condition behind it]"},
    Part{resolution, "Resolution", "[describe what ended the impact, and how that was verified]"},
    Part{actions, "Action items", "- [describe the work and how one sees that it is done]"},
    Part{improvements, "Improvements", "- [describe what should become better, broadly]"},
    Part{tasks, "Tasks", "- [describe one piece of work and how one sees that it is done]"},
    Part{lessons, "Lessons learned", "[describe what is known now and was not known before]"},
    Part{went_well, "What went well", "- [describe what limited the incident]"},
    Part{went_wrong, "What went wrong", "- [describe what made it longer or worse]"},
    Part{lucky, "Where we got lucky", "- [describe what could have made it worse and did not]"},
    Part{backlog_check, "Backlog check",
         "[describe the planned work that would have prevented it, if there was any]"},
    Part{open_questions, "Open questions", "- [describe what is not known yet]"},
    Part{metrics, "Metrics", "[insert the graphs that show the impact and the recovery]"},
    Part{supporting, "Supporting information", "[insert links to graphs, logs and discussions]"},
    Part{people, "Responders", "- [name], [role]"},
    Part{external_message, "External message", "[insert what customers were told, and when]"},
    Part{conclusion, "Conclusion", "[describe where things stand now]"},
    Part{feedback, "Feedback", "[insert what readers added or asked]"},
};

const Part* find_part(SectionKind kind) {
  const auto* part = std::ranges::find(kParts, kind, &Part::kind);
  return part == kParts.end() ? nullptr : part;
}

}  // namespace

// A configuration that has a word of its own for a section means it to be used. Every kind that only
// the configuration knows has one.
std::string section_title(const Configuration& configuration, SectionKind kind) {
  const auto own = std::ranges::find(configuration.synonyms, kind, &outline::OwnSynonym::kind);
  const Part* part = find_part(kind);
  std::string title(own != configuration.synonyms.end() ? own->title
                    : part != nullptr                   ? part->title
                                                        : configuration.name(kind));
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') {
    title[0] = static_cast<char>(title[0] - ('a' - 'A'));
  }
  return title;
}

std::string_view section_placeholder(SectionKind kind) {
  const Part* part = find_part(kind);
  return part == nullptr ? "[write this section]" : part->placeholder;
}

}  // namespace pmlint::lint
