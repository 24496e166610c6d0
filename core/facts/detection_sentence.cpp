// SPDX-License-Identifier: MIT
#include "core/facts/detection_sentence.hpp"

#include <algorithm>
#include <array>

#include "core/facts/detection_words.hpp"
#include "core/facts/word_map.hpp"

namespace pmlint::facts {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

constexpr std::string_view kFutureText =
    "will may should adding added adds improve improved improving future further";
constexpr auto kFuture = word_set<count_words(kFutureText)>(kFutureText);
constexpr std::string_view kCauseText = "cause causes culprit fix solution";
constexpr auto kCause = word_set<count_words(kCauseText)>(kCauseText);
constexpr std::string_view kReceivesText = "received receives got";
constexpr auto kReceives = word_set<count_words(kReceivesText)>(kReceivesText);
// What monitoring does.
constexpr std::string_view kActsText =
    "showed shows show indicated indicates triggered triggers fired fires sent raised revealed "
    "signaled signalled caught woke posts posted";
constexpr auto kActs = word_set<count_words(kActsText)>(kActsText);
// What denies a word that stands behind it, or before it.
constexpr std::string_view kDenyingText =
    "no not without lack lacked lacking missing insufficient didn wasn weren doesn never nor "
    "neither";
constexpr auto kDenying = word_set<count_words(kDenyingText)>(kDenyingText);
constexpr std::string_view kDeniedAfterText =
    "not didn failed wasn weren doesn never misconfigured";
constexpr auto kDeniedAfter = word_set<count_words(kDeniedAfterText)>(kDeniedAfterText);
constexpr std::string_view kMeansText =
    "by via through using during while when after following because thanks";
constexpr auto kMeans = word_set<count_words(kMeansText)>(kMeansText);

}  // namespace

void DetectionSentence::cut(text::ByteRange sentence) {
  words_.clear();
  seen_ = 0;
  for (const TextWord& word : all_.in(sentence)) {
    Word& own = words_.emplace_back();
    own.text = all_.lower(word);
    own.hash = word.hash;
    own.bits = detection_word(word.hash, own.text);
    seen_ |= own.bits;
    own.name = is_capital(text_[word.begin]) || (word.begin > 0 && text_[word.begin - 1] == '@');
  }
}

// Most sentences have none of the words that the readers below begin with.
bool DetectionSentence::may_tell(bool told) const {
  constexpr std::uint8_t kTelling = kMonitoringWord | kNoticingVerb | kReportingVerb | kReport;
  if ((seen_ & kTelling) != 0 || (told && (seen_ & kStaffWord) != 0)) return true;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (in(i, kReceives)) return true;
  }
  return false;
}

bool DetectionSentence::is(std::size_t at, std::string_view word) const {
  return at < words_.size() && words_[at].text == word;
}

// `words` separated by blanks.
bool DetectionSentence::one_of(std::size_t at, std::string_view words) const {
  while (!words.empty()) {
    const std::size_t blank = std::min(words.find(' '), words.size());
    if (is(at, words.substr(0, blank))) return true;
    words.remove_prefix(std::min(blank + 1, words.size()));
  }
  return false;
}

// "no alert fired", "was not covered by monitoring", "alerts did not fire".
bool DetectionSentence::denied(std::size_t at) const {
  constexpr std::size_t kReach = 4;
  for (std::size_t i = at >= kReach ? at - kReach : 0; i < at; ++i) {
    if (in(i, kDenying)) return true;
  }
  for (std::size_t i = at + 1; i < std::min(at + kReach, words_.size()); ++i) {
    if (in(i, kDeniedAfter)) return true;
  }
  return false;
}

// "we will add alerts": a plan is no detection.
bool DetectionSentence::about_the_future() const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (in(i, kFuture)) return true;
  }
  return false;
}

// Finding the cause is no detection of the incident.
bool DetectionSentence::about_the_cause() const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (in(i, kCause)) return true;
  }
  return false;
}

std::optional<NoticedBy> DetectionSentence::read(text::ByteRange sentence, bool told) {
  cut(sentence);
  if (!may_tell(told) || about_the_future()) return std::nullopt;
  if (by_monitoring(told)) return NoticedBy::monitoring;
  if (by_customer()) return NoticedBy::customer;
  return by_verb(told);
}

bool DetectionSentence::by_monitoring(bool told) const {
  if ((seen_ & kMonitoringWord) == 0) return false;
  bool acts = told;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (is(i, kNoticingVerb) && denied(i))
      return false;  // "monitoring was checked, no issue found"
    acts = acts || is(i, kNoticingVerb | kReportingVerb) || in(i, kActs);
  }
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (!is(i, kMonitoringWord) || denied(i)) continue;
    if (one_of(i, "alerted alerts") && i > 0 && one_of(i + 1, "the our us them that") &&
        (words_[i - 1].name || is(i - 1, kStaffWord | kCustomerWord))) {
      continue;  // somebody alerted somebody
    }
    const char first = words_[i].text.front();
    const bool speaks =
        first == 'a' || first == 'p';  // alert, alarm, paged: they say it themselves
    if (acts || speaks) return true;
  }
  return false;
}

bool DetectionSentence::by_customer() const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (is(i, "complaint") || is(i, "complaints") || is(i, "complained")) return true;
    const bool arrives = one_of(i + 1, "of from") || one_of(i + 1, "came started");
    if (is(i, "reports") && arrives && !(i > 0 && words_[i - 1].name)) return true;
    if ((is(i, "tickets") || is(i, "ticket")) && !denied(i)) {
      if (i > 0 && (is(i - 1, kStaffWord | kCustomerWord) || one_of(i - 1, "of"))) return true;
      if (one_of(i + 1, "was were from")) return !one_of(i + 3, "by") || is(i + 4, kCustomerWord);
      if (i > 1 && one_of(i - 2, "opened raised filed") && is(0, kCustomerWord)) return true;
    }
    if (is(i, kNoticingVerb | kReportingVerb) && customers_tell(i)) return true;
  }
  return false;
}

// "users reported", "reported by users", "reports from customers"; not "customer support reported",
// "informed customers", "users were notified".
bool DetectionSentence::customers_tell(std::size_t verb) const {
  constexpr std::size_t kReach = 4;
  constexpr std::string_view kOwn = "support service success care representative facing";
  const bool passive = verb > 0 && is(verb - 1, kAuxiliary);
  for (std::size_t i = verb >= kReach ? verb - kReach : 0; i < verb && !passive; ++i) {
    if (is(i, kCustomerWord) && !one_of(i + 1, kOwn)) return true;
  }
  for (std::size_t i = verb + 1; i < std::min(verb + kReach + 2, words_.size()); ++i) {
    if (!one_of(i, "by from") && !(one_of(i, "of") && !is(verb, "report"))) continue;
    for (std::size_t k = i + 1; k < std::min(i + kReach, words_.size()); ++k) {
      if (is(k, kCustomerWord) && !one_of(k + 1, kOwn)) return !one_of(i, "of");
    }
  }
  return false;
}

std::optional<NoticedBy> DetectionSentence::by_verb(bool told) const {
  if (!told && about_the_cause()) return std::nullopt;
  std::optional<NoticedBy> best;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (told && is(i, kStaffWord)) best = NoticedBy::staff;
    if (in(i, kReceives) &&
        (is(i + 1, kReport) || is(i + 2, kReport) || one_of(i + 1, "word call"))) {
      return NoticedBy::staff;  // from whom is not said, or it is nobody's customer
    }
    if (!is(i, kNoticingVerb | kReportingVerb) || one_of(i, "report")) continue;
    if (one_of(i, "aware")) return NoticedBy::staff;
    const bool subject = i > 0 && !is(i - 1, kAuxiliary | kThing);
    if (subject && (is(i - 1, kStaffWord) || words_[i - 1].name ||
                    one_of(i - 1, "i he she they who and first also later"))) {
      return NoticedBy::staff;
    }
    if (one_of(i, "notices discovers detects observes spots") || (i == 0 && one_of(1, "that")) ||
        (one_of(i, "reports") && !one_of(i + 1, "of from"))) {
      return NoticedBy::staff;  // whoever it is, somebody did
    }
    const NoticedBy who = passive(i);
    if (who != NoticedBy::unsaid) return who;
    best = best.value_or(who);
  }
  return best;
}

// "detected by", "found during", "noticed when": how it came to light, or at least that it tells.
NoticedBy DetectionSentence::passive(std::size_t verb) const {
  constexpr std::size_t kReach = 20;
  for (std::size_t i = verb + 1; i < std::min(verb + kReach, words_.size()); ++i) {
    if (!in(i, kMeans)) continue;
    const bool tells = i + 1 < words_.size() &&
                       !(words_[i + 1].text.front() >= '0' && words_[i + 1].text.front() <= '9');
    if (tells) return NoticedBy::staff;
  }
  return NoticedBy::unsaid;
}

}  // namespace pmlint::facts
