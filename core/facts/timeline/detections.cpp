// SPDX-License-Identifier: MIT
#include "core/facts/timeline/detections.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "core/facts/timeline/detection_sentence.hpp"
#include "core/facts/timeline/detection_words.hpp"
#include "core/text/trim.hpp"

namespace pmlint::facts {
namespace {

using outline::SectionKind;
using text::ByteRange;

enum class Place : std::uint8_t {
  detection,  // all of it is about noticing
  first,      // tells it when anything does
  later,      // looked at when nothing else told
  none,       // plans and people
};

Place place_of(const outline::Outline& outline, outline::SectionId id) {
  if (id == outline::kNoSection) return Place::first;
  if (tells_of(outline, id, SectionKind::detection)) return Place::detection;
  switch (outline.sections[id].governing) {
    case SectionKind::summary:
    case SectionKind::impact:
    case SectionKind::metadata:
    case SectionKind::fault:
      return Place::first;
    case SectionKind::actions:
    case SectionKind::improvements:
    case SectionKind::tasks:
    case SectionKind::people:
    case SectionKind::supporting:
    case SectionKind::backlog_check:
    case SectionKind::feedback:
    case SectionKind::five_whys:
      return Place::none;
    default:
      return Place::later;
  }
}

class DetectionReader {
 public:
  explicit DetectionReader(const Reading& reading)
      : document_(reading.document),
        outline_(reading.outline),
        text_(reading.document.text()),
        words_(reading.words),
        sentence_(text_, words_) {}

  std::vector<Detection> read(const Facts& facts, const std::vector<Stretch>& all) {
    events(facts.events);
    fields(facts.fields);
    for (const Stretch& stretch : all) {
      const Place place = place_of(outline_, stretch.section);
      if (place == Place::detection || place == Place::first) {
        sentences(stretch, place == Place::detection);
      }
    }
    const bool known = std::ranges::any_of(
        found_, [](const Detection& one) { return one.by != NoticedBy::unsaid; });
    for (std::size_t i = 0; i < all.size() && !known; ++i) {
      if (place_of(outline_, all[i].section) == Place::later) sentences(all[i], false);
    }
    return std::move(found_);
  }

 private:
  void events(const std::vector<Event>& events) {
    for (std::uint32_t row = 0; row < events.size(); ++row) {
      const Event& event = events[row];
      constexpr std::uint32_t kLater = kRoleFollowUp | kRoleComms;
      if ((event.roles & kRoleDetected) == 0 || (event.roles & kLater) != 0) continue;
      event_ = row;
      sentences({event.text, event.section}, false);
    }
    event_ = kNoEvent;
  }

  void fields(const std::vector<Field>& fields) {
    for (const Field& field : fields) {
      if (field.name != "detection_method" || field.value_text.empty()) continue;
      Detection detection;
      detection.where = field.value;
      const TextWords words(field.value_text);
      DetectionSentence value(field.value_text, words);
      detection.by = value.read(words.words(), true).value_or(NoticedBy::staff);
      found_.push_back(detection);
    }
  }

  // Most sentences have none of the words that a reading begins with, so sentences are cut only
  // around those that have.
  void sentences(const Stretch& stretch, bool told) {
    const std::uint32_t opening = told ? kTellingWords | kStaffWord : kTellingWords;
    const std::span<const TextWord> words = words_.in(stretch.text);
    std::size_t read = 0;  // words of sentences that were read
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (!kTellingFilter.may_hold(words[at].hash) ||
          (detection_word(words[at].hash, words_.lower(words[at])) & opening) == 0) {
        continue;
      }
      std::size_t first = at;
      while (first > read && !ends(words[first - 1], words[first])) --first;
      while (at + 1 < words.size() && !ends(words[at], words[at + 1])) ++at;
      read = at + 1;
      if (is_question(words[at], read < words.size() ? words[read].begin : stretch.text.end)) {
        if (words_.lower(words[first]) == "how") read = answer(words, read, stretch);
        at = read - 1;
        continue;
      }
      const std::uint32_t end = read < words.size() ? words[at].end() : stretch.text.end;
      sentence(words.subspan(first, read - first), end, stretch.section, told);
    }
  }

  [[nodiscard]] bool is_question(const TextWord& last, std::uint32_t next) const {
    return text_.substr(last.end(), next - last.end()).find('?') != std::string_view::npos;
  }

  // "How was it noticed? By a probe.": in the line of the question. Returns how far was read.
  std::size_t answer(std::span<const TextWord> words, std::size_t first, const Stretch& stretch) {
    if (first == words.size()) return first;
    const std::uint32_t asked = words[first - 1].end();
    if (text_.substr(asked, words[first].begin - asked).find('\n') != std::string_view::npos) {
      return first;
    }
    std::size_t last = first;
    while (last + 1 < words.size() && !ends(words[last], words[last + 1])) ++last;
    const ByteRange where{words[first].begin, words[last].end()};
    const auto by = sentence_.read(words.subspan(first, last + 1 - first), true);
    found_.push_back({document_.source_range(where), where, by.value_or(NoticedBy::staff), event_,
                      stretch.section});
    return last + 1;
  }

  // Is there an end of a sentence between two words: a full stop before a blank, or a line break
  // after which the next line begins anew?
  [[nodiscard]] bool ends(const TextWord& word, const TextWord& next) const {
    if (next.plain && next.begin == word.end() + 1) return false;
    const bool begins_anew = !(text_[next.begin] >= 'a' && text_[next.begin] <= 'z');
    for (std::uint32_t at = word.end(); at < next.begin; ++at) {
      const char c = text_[at];
      if (c == '\n' && begins_anew) return true;
      const bool stop = c == '.' || c == '!' || c == '?';
      if (stop && (text_[at + 1] == ' ' || text_[at + 1] == '\n')) return true;
    }
    return false;
  }

  void sentence(std::span<const TextWord> words, std::uint32_t end, outline::SectionId section,
                bool told) {
    constexpr std::size_t kFewest = 2;
    const ByteRange whole{words.front().begin, end};
    if (words.size() < kFewest || is_prompt(whole)) return;
    const std::optional<NoticedBy> by = sentence_.read(words, told);
    if (!by) return;
    const auto size = static_cast<std::uint32_t>(text::trim(document_.text(whole)).size());
    const ByteRange shown{whole.begin, whole.begin + size};
    found_.push_back({document_.source_range(shown), shown, *by, event_, section});
  }

  // "*Report when the team detected the incident.*": a template's question, left above its answer.
  [[nodiscard]] bool is_prompt(ByteRange range) const {
    return document_.marked(range, markdown::MarkKind::emphasis);
  }

  static constexpr std::uint32_t kNoEvent = 0xFFFFFFFF;
  const markdown::Document& document_;
  const outline::Outline& outline_;
  std::string_view text_;
  const TextWords& words_;
  DetectionSentence sentence_;
  std::uint32_t event_ = kNoEvent;  // the event that is read
  std::vector<Detection> found_;
};

}  // namespace

std::vector<Detection> read_detections(const Reading& reading, const Facts& facts,
                                       const std::vector<Stretch>& stretches) {
  return DetectionReader(reading).read(facts, stretches);
}

}  // namespace pmlint::facts
