// SPDX-License-Identifier: MIT
// A postmortem tells what happened once, in the past, with times and causes. A template asks for it.
// Everything else (guides, runbooks, decisions, notes) tells what to do or how something works. The
// signals are weighed in the table below. Most of them the facts tell; what the lines tell, word by
// word, is counted only where it could change the verdict.
#include "core/facts/kind/kind.hpp"

#include <algorithm>
#include <array>

#include "core/facts/kind/kind_signals.hpp"

namespace pmlint::facts {
namespace {

struct Weight {
  std::string_view signal;
  double (*value)(const KindSignals&);
  double for_postmortem;
  double for_template;
  // Of a signal that the lines tell: may it be above 0, by what is known without them?
  bool (*may_be)(const KindSignals&) = nullptr;
};

double capped(double value, double most) { return std::min(value, most); }

double share(std::uint32_t part, std::uint32_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / whole;
}

// A day of the calendar and two events with a time on it happened once, however few the words.
bool dated_story(const KindSignals& s) {
  return s.dates > 0 && s.events >= 2 && 2 * s.prompts <= s.content;
}

// Some of it waits to be filled in. A short document in which nothing does is no template; an action
// item may read like a prompt.
bool asks(const KindSignals& s) {
  return 3 * s.prompts > s.content || s.empty_fields + s.empty_sections > 0 || s.title.blank ||
         s.title.template_;
}

// Called a postmortem, with an impact and a cause told beneath, and something in it that is known of one
// incident only: a report in keywords has hardly a verb in the past tense.
bool is_called_postmortem(const KindSignals& s) {
  const bool of_one = s.dates + s.events + s.statements > 0 || s.specific_cause;
  return s.title.postmortem && s.tells_impact && s.tells_cause && of_one && !s.title.template_ &&
         !s.title.blank && !asks(s);
}

bool always(const KindSignals& /*signals*/) { return true; }
bool has_blank_title(const KindSignals& s) { return s.title.blank; }
bool is_short(const KindSignals& s) { return s.known_sections >= 3 && s.few_words; }
bool has_few_events(const KindSignals& s) { return s.events < 3; }

// Each signal's value lies between 0 and about 1. The sums are compared with the thresholds below.
constexpr std::array kWeights{
    Weight{"kinds of sections that a postmortem has",
           [](const KindSignals& s) { return capped(s.section_kinds, 5) / 5.0; }, 3.0, 3.0},
    Weight{"events with a time",
           [](const KindSignals& s) { return capped(s.events, kMostEvents) / kMostEvents; }, 2.5,
           -3.0},
    Weight{"a length or window of the incident",
           [](const KindSignals& s) { return capped(s.statements, 1); }, 1.5, -1.5},
    Weight{"a specific cause is told",
           [](const KindSignals& s) { return s.specific_cause ? 1.0 : 0.0; }, 1.0, -1.0},
    Weight{"fields of an incident",
           [](const KindSignals& s) { return capped(s.filled_fields, 3) / 3.0; }, 1.0, -0.5},
    Weight{"fields left empty",
           [](const KindSignals& s) { return capped(s.empty_fields, 3) / 3.0; }, 0.0, 1.0},
    Weight{"days of the calendar", [](const KindSignals& s) { return capped(s.dates, 2) / 2.0; },
           0.7, 0.0},
    Weight{"the past tense",
           [](const KindSignals& s) { return capped(share(s.past, s.words) / 0.03, 1); }, 2.0, -1.0,
           always},
    Weight{"words of an incident",
           [](const KindSignals& s) { return capped(share(s.incident_words, s.words) / 0.008, 1); },
           1.0, 0.0, always},
    Weight{"the title names an incident",
           [](const KindSignals& s) { return s.title.incident ? 1.0 : 0.0; }, 1.0, 0.5},
    // Several are a list of incidents.
    Weight{"the title of a section names the incident and its day",
           [](const KindSignals& s) { return s.dated_incidents == 1 ? 1.0 : 0.0; }, 1.5, 0.0},
    Weight{"it is called a postmortem and tells impact and cause",
           [](const KindSignals& s) { return is_called_postmortem(s) ? 1.0 : 0.0; }, 6.0, 0.0,
           always},
    Weight{"the title names another kind of document",
           [](const KindSignals& s) { return s.title.other ? 1.0 : 0.0; }, -4.0, -4.0},
    Weight{"the title is a blank to fill in",
           [](const KindSignals& s) { return has_blank_title(s) && !dated_story(s) ? 1.0 : 0.0; },
           -6.0, 7.0, has_blank_title},
    Weight{"the title says template",
           [](const KindSignals& s) { return s.title.template_ ? 1.0 : 0.0; }, -4.0, 5.0},
    // Beside a timeline or the sections of a postmortem it lists those that were alike.
    Weight{"a log of several incidents",
           [](const KindSignals& s) {
             return s.log && s.events == 0 && s.section_kinds < 3 ? 1.0 : 0.0;
           },
           -8.0, 0.0},
    Weight{"a page of a status site",
           [](const KindSignals& s) { return s.status_page ? 1.0 : 0.0; }, -8.0, 0.0},
    Weight{
        "hardly a word in a section",
        [](const KindSignals& s) { return is_short(s) && !dated_story(s) && asks(s) ? 1.0 : 0.0; },
        -3.0, 3.0, is_short},
    Weight{"no event and no length of an incident",
           [](const KindSignals& s) { return s.events + s.statements == 0 ? 1.0 : 0.0; }, -1.0,
           0.0},
    // A timeline in the present tense ("the alert fires") tells of the past all the same.
    Weight{"nothing is told of the past",
           [](const KindSignals& s) {
             return has_few_events(s) && !dated_story(s) && share(s.past, s.words) < 0.005 ? 1.0
                                                                                           : 0.0;
           },
           -3.0, 0.0, has_few_events},
    Weight{"the reader is addressed",
           [](const KindSignals& s) { return capped(share(s.you, s.words) / 0.012, 1); }, -2.0, 0.0,
           always},
    Weight{"lines that ask instead of tell",
           [](const KindSignals& s) { return share(s.prompts, s.prompts + s.content); }, -1.0, 5.0,
           always},
    Weight{"sections without content",
           [](const KindSignals& s) { return share(s.empty_sections, s.known_sections); }, 0.0,
           3.0},
};
constexpr double kPostmortem = 3.5;
constexpr double kTemplate = 4.5;

// Is it a postmortem whatever the lines tell? Each of their signals that may be above 0 is taken to
// be 0 or 1, whichever speaks against it.
bool is_plainly_postmortem(const KindSignals& signals) {
  constexpr double kRounding = 1e-6;
  double postmortem = 0;  // at least
  double template_ = 0;   // at most
  for (const Weight& weight : kWeights) {
    if (weight.may_be == nullptr) {
      const double value = weight.value(signals);
      postmortem += value * weight.for_postmortem;
      template_ += value * weight.for_template;
    } else if (weight.may_be(signals)) {
      postmortem += std::min(weight.for_postmortem, 0.0);
      template_ += std::max(weight.for_template, 0.0);
    }
  }
  return postmortem >= kPostmortem + kRounding &&
         template_ + kRounding < std::max(kTemplate, postmortem);
}

}  // namespace

DocumentKind document_kind(const Reading& reading, const Facts& facts) {
  KindSignals signals = kind_signals(reading, facts);
  if (is_plainly_postmortem(signals)) return DocumentKind::postmortem;
  count_lines(reading, signals);
  double postmortem = 0;
  double template_ = 0;
  for (const Weight& weight : kWeights) {
    const double value = weight.value(signals);
    postmortem += value * weight.for_postmortem;
    template_ += value * weight.for_template;
  }
  if (template_ >= kTemplate && template_ > postmortem) return DocumentKind::template_;
  return postmortem >= kPostmortem ? DocumentKind::postmortem : DocumentKind::other;
}

}  // namespace pmlint::facts
