// SPDX-License-Identifier: MIT
// Facts do not depend on dress: one incident is written in every combination of timeline shape, clock,
// headings and line ends, and tells the same facts each time.
#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "read_facts.hpp"

namespace pmlint::facts {
namespace {

enum class Shape { list, table, headings, paragraphs };
enum class Headings { atx, setext, bold };

struct Style {
  Shape shape = Shape::list;
  bool twelve_hours = false;
  Headings headings = Headings::atx;
  bool crlf = false;
};

struct Entry {
  int minute = 0;  // of the day
  std::string text;
};

struct Incident {
  int day = 1;
  std::vector<Entry> entries;
  std::vector<std::string> actions;
};

// Descriptions that open and end an incident, and what happens between.
const char* const kBegin[] = {"Alert on the error rate pages on-call",
                              "Customers report failed logins", "Outage begins, requests fail"};
const char* const kBetween[] = {"On-call acknowledges",
                                "Escalated to the database team",
                                "Restarted the cache, errors persist",
                                "Root cause identified",
                                "Rollback attempted without success",
                                "Dashboards compared"};
const char* const kEnd[] = {"Service restored", "Error rate back to normal",
                            "Rolled back, all pods healthy again"};
const char* const kActions[] = {"Add a limit to the pool (owner: @ines)",
                                "Page on the age of the queue", "Dana to write the runbook",
                                "Test the restore every week"};

Incident generate(std::mt19937& random) {
  const auto below = [&](std::size_t count) { return random() % count; };
  Incident incident;
  incident.day = static_cast<int>(1 + below(28));
  int minute = static_cast<int>(below(600));
  const auto add = [&](const char* text) {
    incident.entries.push_back({minute, text});
    minute += static_cast<int>(1 + below(90));
  };
  add(kBegin[below(std::size(kBegin))]);
  for (std::size_t i = below(5); i > 0; --i) add(kBetween[below(std::size(kBetween))]);
  add(kEnd[below(std::size(kEnd))]);
  for (std::size_t i = 1 + below(4); i > 0; --i)
    incident.actions.push_back(kActions[below(std::size(kActions))]);
  return incident;
}

std::string padded(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string clock(int minute, bool twelve) {
  const int hour = minute / 60;
  if (!twelve) return padded(hour) + ":" + padded(minute % 60);
  const int shown = hour % 12 == 0 ? 12 : hour % 12;
  return std::to_string(shown) + ":" + padded(minute % 60) + (hour < 12 ? " AM" : " PM");
}

std::string heading(const std::string& title, Headings form) {
  switch (form) {
    case Headings::atx:
      return "## " + title + "\n\n";
    case Headings::setext:
      return title + "\n" + std::string(title.size(), '-') + "\n\n";
    case Headings::bold:
      return "**" + title + "**\n\n";
  }
  return {};
}

std::string timeline(const Incident& incident, const Style& style) {
  std::string text;
  if (style.shape == Shape::table) text += "| Time | Event |\n| --- | --- |\n";
  for (const Entry& entry : incident.entries) {
    const std::string at = clock(entry.minute, style.twelve_hours);
    switch (style.shape) {
      case Shape::list:
        text += "- " + at + " " + entry.text + "\n";
        break;
      case Shape::table:
        text += "| " + at + " | " + entry.text + " |\n";
        break;
      case Shape::headings:
        text += "### " + at + "\n\n" + entry.text + "\n\n";
        break;
      case Shape::paragraphs:
        text += at + " - " + entry.text + "\n\n";
        break;
    }
  }
  return text;
}

std::string write(const Incident& incident, const Style& style) {
  const int begin = incident.entries.front().minute;
  const int end = incident.entries.back().minute;
  std::string text = "# Login outage, 2024-06-" + padded(incident.day) + "\n\n";
  text += heading("Summary", style.headings);
  text += "Logins failed from " + clock(begin, style.twelve_hours) + " to " +
          clock(end, style.twelve_hours) + " UTC, an outage of " + std::to_string(end - begin) +
          " minutes.\n\n";
  text += heading("Timeline", style.headings) + timeline(incident, style) + "\n";
  text += heading("Root cause", style.headings) + "The pool of connections was exhausted.\n\n";
  text += heading("Action items", style.headings);
  for (const std::string& action : incident.actions) text += "- " + action + "\n";
  if (!style.crlf) return text;
  std::string crlf;
  for (const char c : text) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return crlf;
}

// Everything that must not change, without places.
std::string show(const std::string& markdown) {
  const auto postmortem = read_text(markdown);
  const Facts& facts = postmortem->facts();
  std::string shown;
  for (const Event& event : facts.events) {
    shown += time::iso(event.date, event.clock) + " " + std::string(event.zone) + " " +
             std::to_string(event.roles) + "\n";
  }
  for (const Duration& duration : facts.durations) {
    shown += std::to_string(duration.length.seconds) + " s\n";
  }
  for (const Window& window : facts.windows) {
    shown += time::iso(window.start_date, window.start_clock) + "/" +
             time::iso(window.end_date, window.end_clock) + "\n";
  }
  for (const Action& action : facts.actions) {
    shown += std::string(postmortem->document().text(action.text)) + " <" + action.owner + ">\n";
  }
  shown += "causes: " + std::to_string(facts.causes.size()) + "\n";
  shown += "kind: " + std::to_string(static_cast<int>(facts.kind)) + "\n";
  return shown;
}

TEST(Reformatting, LeavesTheFactsAsTheyAre) {
  std::mt19937 random(20240608);  // NOLINT(cert-msc51-cpp): the same incidents in every run
  for (int round = 0; round < 60; ++round) {
    const Incident incident = generate(random);
    const std::string plain = write(incident, {});
    const std::string facts = show(plain);
    ASSERT_EQ(read_text(plain)->facts().events.size(), incident.entries.size()) << plain;
    ASSERT_EQ(read_text(plain)->facts().actions.size(), incident.actions.size()) << plain;
    for (const Shape shape : {Shape::list, Shape::table, Shape::headings, Shape::paragraphs}) {
      for (const Headings headings : {Headings::atx, Headings::setext, Headings::bold}) {
        // Bold titles cannot hold headings: those would stand above them.
        if (shape == Shape::headings && headings == Headings::bold) continue;
        for (const bool twelve : {false, true}) {
          for (const bool crlf : {false, true}) {
            const std::string text = write(incident, {shape, twelve, headings, crlf});
            ASSERT_EQ(show(text), facts) << text;
          }
        }
      }
    }
  }
}

// Wrapped text says what it says in one line, wherever it is wrapped.
TEST(Reformatting, WrappedSentencesTellTheSame) {
  for (const std::string sentence : {
           "The API was down for 66 minutes.",
           "Requests returned errors to customers for over 1 hour.",
           "The outage lasted about 2 hours.",
           "Checkout was unavailable for a total of 45 minutes.",
           "For about 1 hour users were unable to log in.",
           "Service was restored after 40 minutes.",
           "The duration of the outage was 2 hours.",
           "We had 3 hours of downtime.",
           "The shop was down from 10:00 UTC until 10:40 UTC on all hosts.",
           "Logins failed between 10:00 UTC and 10:40 UTC.",
           "At 10:00 the shop had an outage until 12:30.",
           "The shop was down from 10:00 - 10:40, for about 40 minutes in all.",
           "Customers were sent to an old page from 10:00 to 12:30.",
       }) {
    for (const char* const margin : {"", "- "}) {
      const std::string head = std::string("# Login outage\n\n## Summary\n\n") + margin;
      const std::string facts = show(head + sentence + "\n");
      ASSERT_TRUE(facts.find(" s\n") != std::string::npos || facts.find('/') != std::string::npos)
          << facts;
      for (std::size_t at = sentence.find(' '); at != std::string::npos;
           at = sentence.find(' ', at + 1)) {
        const char next = sentence[at + 1];
        if (next == '-' || next == 'U') continue;  // a list; "UTC" may be somebody
        std::string wrapped = sentence;
        wrapped.replace(at, 1, *margin == '\0' ? "\n" : "\n  ");
        EXPECT_EQ(show(head + wrapped + "\n"), facts) << wrapped;
      }
    }
  }
}

}  // namespace
}  // namespace pmlint::facts
