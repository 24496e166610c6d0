// SPDX-License-Identifier: MIT
#include "core/facts/kind_signals.hpp"

#include <algorithm>
#include <array>
#include <bitset>

#include "core/markdown/walk.hpp"

namespace pmlint::facts {
namespace {

using markdown::Block;
using markdown::BlockKind;
using text::ByteRange;

constexpr std::size_t kWordLimit = 16;  // longer words are in no table

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

enum WordUse : std::uint8_t { kPlain, kPast, kYou, kIncident, kAsk };

struct Entry {
  std::string_view word;
  WordUse use;
};

// Sorted. kAsk: opens a line of a template ("Describe what happened").
constexpr std::array kWords = std::to_array<Entry>({
    {"add", kAsk},
    {"and", kPlain},
    {"brief", kAsk},
    {"briefly", kAsk},
    {"capture", kAsk},
    {"copy", kAsk},
    {"degradation", kIncident},
    {"delete", kAsk},
    {"describe", kAsk},
    {"detail", kAsk},
    {"did", kPast},
    {"discovered", kPast},
    {"disruption", kIncident},
    {"document", kAsk},
    {"downtime", kIncident},
    {"enter", kAsk},
    {"explain", kAsk},
    {"exploit", kIncident},
    {"failed", kPast},
    {"fill", kAsk},
    {"fixed", kPast},
    {"found", kPast},
    {"give", kAsk},
    {"had", kPast},
    {"how", kAsk},
    {"identify", kAsk},
    {"impacted", kPast},
    {"incident", kIncident},
    {"include", kAsk},
    {"insert", kAsk},
    {"list", kAsk},
    {"lorem", kAsk},
    {"noticed", kPast},
    {"optional", kAsk},
    {"outage", kIncident},
    {"outline", kAsk},
    {"please", kAsk},
    {"provide", kAsk},
    {"record", kAsk},
    {"replace", kAsk},
    {"reported", kPast},
    {"resolved", kPast},
    {"restored", kPast},
    {"reverted", kPast},
    {"started", kPast},
    {"state", kAsk},
    {"summarise", kAsk},
    {"summarize", kAsk},
    {"tbd", kAsk},
    {"todo", kAsk},
    {"was", kPast},
    {"we'd", kPast},
    {"were", kPast},
    {"what", kAsk},
    {"when", kAsk},
    {"which", kAsk},
    {"who", kAsk},
    {"why", kAsk},
    {"write", kAsk},
    {"you", kYou},
    {"your", kYou},
});
static_assert(std::ranges::is_sorted(kWords, {}, &Entry::word));

// By first letter, a bit for each second letter: most words of a text are told apart by two bytes.
constexpr std::size_t letter_bits(char c) { return static_cast<std::size_t>(c) % 32; }
constexpr auto kOpenings = [] {
  std::array<std::uint32_t, 32> openings{};
  for (const Entry& entry : kWords) {
    openings[letter_bits(entry.word[0])] |= 1U << letter_bits(entry.word[1]);
  }
  return openings;
}();

WordUse use_of(std::string_view word) {
  if (word.size() > kWordLimit || word.size() < 3) return kPlain;
  if ((kOpenings[letter_bits(word[0])] >> letter_bits(word[1]) & 1U) == 0) return kPlain;
  std::array<char, kWordLimit> letters;
  std::ranges::transform(word, letters.begin(), lower);
  const std::string_view folded(letters.data(), word.size());
  const auto found = std::ranges::lower_bound(kWords, folded, {}, &Entry::word);
  return found != kWords.end() && found->word == folded ? found->use : kPlain;
}

bool contains_word(std::string_view text, std::string_view wanted) {
  for (std::size_t i = 0; i + wanted.size() <= text.size(); ++i) {
    if (i > 0 && is_letter(text[i - 1])) continue;
    const auto same = [](char a, char b) { return lower(a) == b; };
    if (std::equal(wanted.begin(), wanted.end(), text.begin() + static_cast<std::ptrdiff_t>(i),
                   [&](char b, char a) { return same(a, b); })) {
      return true;
    }
  }
  return false;
}

template <std::size_t N>
bool contains_any(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words, [&](std::string_view one) { return contains_word(text, one); });
}

// "yyyy-mm-dd", "hh:mm", "dd/mm", "20xx", "{{ title }}", "14:??", "2019-..-..": stands for something
// that is filled in later. One look at each byte.
bool holds_blank(std::string_view text) {
  const auto at = [&](std::size_t i) { return i < text.size() ? lower(text[i]) : '\0'; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    switch (text[i]) {
      case 'y':
      case 'Y':
        if (at(i + 1) == 'y' && at(i + 2) == 'y') return true;
        break;
      case '{':
      case '?':
        if (at(i + 1) == text[i]) return true;
        break;
      case 'x':
      case 'X':
        if (at(i + 1) == 'x' && (at(i + 2) == ':' || (i > 1 && text[i - 1] == '0'))) return true;
        break;
      case ':':
      case '/':
        if (i < 2 || at(i + 1) != at(i + 2) || at(i - 1) != at(i - 2)) break;
        if ((at(i + 1) == 'm' && (at(i - 1) == 'h' || at(i - 1) == 'd')) ||
            (at(i + 1) == 'd' && at(i - 1) == 'm')) {
          return true;
        }
        break;
      case '.':
        if (i > 0 && text[i - 1] == '-' && at(i + 1) == '.' && at(i + 2) == '-') return true;
        break;
      default:
        break;
    }
  }
  return false;
}

bool is_bracketed(std::string_view text) {
  if (text.size() < 3) return false;
  const char open = text.front();
  const char close = open == '[' ? ']' : open == '<' ? '>' : open == '{' ? '}' : '\0';
  return close != '\0' && text.find(close) >= text.size() - 2;
}

constexpr std::array<std::string_view, 15> kIncidentTitle = {
    "postmortem", "post-mortem", "post mortem", "incident",      "outage",
    "rca",        "downtime",    "down",        "disruption",    "failure",
    "exploit",    "broken",      "degrad",      "post-incident", "coe"};
// Of a whole title, at its beginning or its end: "Runbook: disk full", "Incident response process".
constexpr std::array<std::string_view, 25> kOtherTitle = {
    "guide",     "how to",   "howto",         "readme",        "process",
    "runbook",   "playbook", "rfc",           "adr",           "policy",
    "list of",   "handbook", "changelog",     "release notes", "tutorial",
    "meeting",   "minutes",  "documentation", "contributing",  "best practices",
    "templates", "culture",  "what is",       "introduction",  "how we"};
constexpr std::array<std::string_view, 7> kBlankTitle = {
    "incident title",    "title of",         "issue name", "date - title",
    "short description", "descriptive name", "your "};

// Fields that documents of every kind have.
constexpr std::array<std::string_view, 9> kAnyDocument = {
    "title", "published", "updated", "tags", "authors", "status", "owner", "links", "visibility"};

bool opens_or_ends(std::string_view title, std::string_view word) {
  for (const std::string_view article : {"A ", "An ", "The "}) {
    if (title.starts_with(article)) title.remove_prefix(article.size());
  }
  if (title.size() < word.size()) return false;
  return contains_word(title.substr(0, word.size()), word) ||
         contains_word(title.substr(title.size() - word.size()), word);
}

class SignalCounter {
 public:
  SignalCounter(const Reading& reading, const Facts& facts)
      : document_(reading.document),
        outline_(reading.outline),
        scan_(reading.scan),
        facts_(facts) {}

  KindSignals count() {
    for (const Block& block : document_.blocks()) {
      if (block.kind == BlockKind::paragraph || block.kind == BlockKind::cell) lines(block);
    }
    sections();
    facts();
    title();
    return signals_;
  }

 private:
  void lines(const Block& block) {
    if (document_.marked(block.text, markdown::MarkKind::emphasis) && block.text.size() > 20) {
      ++signals_.prompts;
      return;
    }
    markdown::for_each_line(document_.text(block), [&](std::string_view line, std::size_t) {
      const std::uint32_t words = count_words(line);
      if (is_prompt(line)) {
        ++signals_.prompts;
      } else if (words >= 3) {
        ++signals_.content;
      }
    });
  }

  std::uint32_t count_words(std::string_view line) {
    std::uint32_t words = 0;
    for (std::size_t i = 0; i < line.size();) {
      if (!is_letter(line[i])) {
        ++i;
        continue;
      }
      std::size_t end = i + 1;
      while (end < line.size() && (is_letter(line[end]) || line[end] == '\'')) ++end;
      ++words;
      switch (use_of(line.substr(i, end - i))) {
        case kPast:
          ++signals_.past;
          break;
        case kYou:
          ++signals_.you;
          break;
        case kIncident:
          ++signals_.incident_words;
          break;
        default:
          break;
      }
      i = end;
    }
    signals_.words += words;
    return words;
  }

  void sections() {
    std::bitset<outline::kSectionKindCount> seen;
    for (const outline::Section& section : outline_.sections) {
      if (section.event_group) continue;
      bool known = false;
      for (const outline::SectionKind kind : section.kinds) {
        const outline::SectionKind coarse = outline::coarse(kind);
        if (coarse == outline::SectionKind::other) continue;
        known = true;
        seen.set(static_cast<std::size_t>(coarse));
      }
      if (!known || section.form == outline::TitleForm::label) continue;
      ++signals_.known_sections;
      const std::string_view body = document_.text(section.body);
      if (std::ranges::none_of(body, is_letter)) ++signals_.empty_sections;
    }
    signals_.section_kinds = static_cast<std::uint32_t>(seen.count());
  }

  void facts() {
    for (const Event& event : facts_.events) {
      const std::string_view text = document_.text(event.text);
      if (!is_prompt(text)) ++signals_.events;
    }
    const auto year = [](const time::TimeExpression& one) {
      return one.date && one.date->year != 0;
    };
    signals_.dates = static_cast<std::uint32_t>(std::ranges::count_if(scan_.times, year));
    signals_.statements =
        static_cast<std::uint32_t>(facts_.durations.size() + facts_.windows.size());
    for (const Field& field : facts_.fields) {
      const bool blank = field.value_text.empty() || holds_blank(field.value_text);
      if (blank) {
        ++signals_.empty_fields;
      } else if (std::ranges::find(kAnyDocument, field.name) == kAnyDocument.end()) {
        ++signals_.filled_fields;
      }
    }
    signals_.specific_cause = std::ranges::any_of(
        facts_.causes, [](const Cause& cause) { return cause.specificity >= 0; });
  }

  void title() {
    if (!outline_.title) return;
    const std::string_view title = outline_.title->value;
    signals_.incident_title = contains_any(title, kIncidentTitle);
    signals_.other_title = std::ranges::any_of(
        kOtherTitle, [&](std::string_view word) { return opens_or_ends(title, word); });
    signals_.template_title =
        contains_word(title, "template") && !contains_word(title, "templates");
    signals_.blank_title =
        contains_any(title, kBlankTitle) || holds_blank(title) || is_bracketed(title);
  }

  const markdown::Document& document_;
  const outline::Outline& outline_;
  const time::Scan& scan_;
  const Facts& facts_;
  KindSignals signals_;
};

}  // namespace

bool is_prompt(std::string_view line) {
  const auto trim = [&] {
    while (!line.empty() && !is_letter(line.front()) && line.front() != '[' &&
           line.front() != '<' && line.front() != '{' &&
           !(line.front() >= '0' && line.front() <= '9')) {
      line.remove_prefix(1);
    }
    while (!line.empty() && (line.back() == ' ' || line.back() == '.')) line.remove_suffix(1);
  };
  trim();
  if (line.empty()) return false;
  if (is_bracketed(line) || holds_blank(line)) return true;
  const std::size_t end = std::min(line.find_first_of(" ,:;.?"), line.size());
  const bool asks = use_of(line.substr(0, end)) == kAsk;
  return line.back() == '?' || (asks && line.size() > end);
}

KindSignals kind_signals(const Reading& reading, const Facts& facts) {
  return SignalCounter(reading, facts).count();
}

}  // namespace pmlint::facts
