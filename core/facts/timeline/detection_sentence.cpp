// SPDX-License-Identifier: MIT
#include "core/facts/timeline/detection_sentence.hpp"

#include <algorithm>

#include "core/facts/timeline/detection_words.hpp"

namespace pmlint::facts {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

void DetectionSentence::enter(std::span<const TextWord> sentence) {
  words_.clear();
  seen_ = 0;
  for (const TextWord& word : sentence) {
    const std::string_view lower = all_.lower(word);
    const std::uint32_t bits = detection_word(word.hash, lower);
    const bool name =
        is_capital(text_[word.begin]) || (word.begin > 0 && text_[word.begin - 1] == '@');
    words_.push_back({lower, bits, name});
    seen_ |= bits;
  }
}

bool DetectionSentence::is(std::size_t at, std::string_view word) const {
  return at < words_.size() && words_[at].text == word;
}

// "customer SUPPORT", "client SUCCESS".
bool DetectionSentence::is_own_staff(std::size_t at) const {
  return one_of<"support", "service", "success", "care", "representative", "facing">(at);
}

// "no alert fired", "was not covered by monitoring", "alerts did not fire".
bool DetectionSentence::denied(std::size_t at) const {
  constexpr std::size_t kReach = 4;
  for (std::size_t i = at >= kReach ? at - kReach : 0; i < at; ++i) {
    if (is(i, kDenyingWord)) return true;
  }
  for (std::size_t i = at + 1; i < std::min(at + kReach, words_.size()); ++i) {
    if (is(i, kDeniedAfter)) return true;
  }
  return false;
}

std::optional<NoticedBy> DetectionSentence::read(std::span<const TextWord> sentence, bool told) {
  enter(sentence);
  if ((seen_ & kFutureWord) != 0) return std::nullopt;  // "we will add alerts": a plan
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
    acts = acts || is(i, kNoticingVerb | kReportingVerb | kActingVerb);
  }
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (!is(i, kMonitoringWord) || denied(i)) continue;
    if (one_of<"alerted", "alerts">(i) && i > 0 &&
        one_of<"the", "our", "us", "them", "that">(i + 1) &&
        (words_[i - 1].name || is(i - 1, kStaffWord | kCustomerWord))) {
      continue;  // somebody alerted somebody
    }
    const char first = words_[i].text.front();
    const bool speaks =
        first == 'a' || first == 'p';  // alert, alarm, paged: they say it themselves
    // "Users complained of slow dashboards": what only shows things does not speak for them.
    if (speaks || (acts && !by_customer())) return true;
  }
  return false;
}

bool DetectionSentence::by_customer() const {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (!is(i, kNoticingVerb | kReportingVerb | kReport)) continue;
    if (is(i, "complaint") || is(i, "complaints") || is(i, "complained")) return true;
    const bool arrives = one_of<"of", "from">(i + 1) || one_of<"came", "started">(i + 1);
    if (is(i, "reports") && arrives && !(i > 0 && words_[i - 1].name)) return true;
    if ((is(i, "tickets") || is(i, "ticket")) && !denied(i)) {
      if (i > 0 && (is(i - 1, kStaffWord | kCustomerWord) || one_of<"of">(i - 1))) return true;
      if (one_of<"was", "were", "from">(i + 1))
        return !one_of<"by">(i + 3) || is(i + 4, kCustomerWord);
      if (i > 1 && one_of<"opened", "raised", "filed">(i - 2) && is(0, kCustomerWord)) return true;
    }
    if (is(i, kNoticingVerb | kReportingVerb) && customers_tell(i)) return true;
  }
  return false;
}

// "users reported", "reported by users", "reports from customers"; not "customer support reported",
// "informed customers", "users were notified", "sent users notifications".
bool DetectionSentence::customers_tell(std::size_t verb) const {
  constexpr std::size_t kReach = 4;
  const bool passive = verb > 0 && is(verb - 1, kAuxiliary);
  const bool noun = one_of<"notification", "notifications">(verb);
  for (std::size_t i = verb >= kReach ? verb - kReach : 0; i < verb && !passive && !noun; ++i) {
    if (is(i, kCustomerWord) && !is_own_staff(i + 1)) return true;
  }
  for (std::size_t i = verb + 1; i < std::min(verb + kReach + 2, words_.size()); ++i) {
    if (!one_of<"by", "from">(i) && !(one_of<"of">(i) && !is(verb, "report"))) continue;
    for (std::size_t k = i + 1; k < std::min(i + kReach, words_.size()); ++k) {
      if (is(k, kCustomerWord) && !is_own_staff(k + 1)) return !one_of<"of">(i);
    }
  }
  return false;
}

std::optional<NoticedBy> DetectionSentence::by_verb(bool told) const {
  // Finding the cause is no detection of the incident.
  if (!told && (seen_ & kCauseWord) != 0) return std::nullopt;
  std::optional<NoticedBy> best;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (told && is(i, kStaffWord)) best = NoticedBy::staff;
    if (is(i, kReceivingVerb) &&
        (is(i + 1, kReport) || is(i + 2, kReport) || one_of<"word", "call">(i + 1))) {
      return NoticedBy::staff;  // from whom is not said, or it is nobody's customer
    }
    if (!is(i, kNoticingVerb | kReportingVerb) || one_of<"report">(i)) continue;
    if (one_of<"aware">(i)) return NoticedBy::staff;
    const bool subject = i > 0 && !is(i - 1, kAuxiliary | kThing);
    if (subject &&
        (is(i - 1, kStaffWord) || words_[i - 1].name ||
         one_of<"i", "he", "she", "they", "who", "and", "first", "also", "later">(i - 1))) {
      return NoticedBy::staff;
    }
    if (one_of<"notices", "discovers", "detects", "observes", "spots">(i) ||
        (i == 0 && one_of<"that">(1)) || (one_of<"reports">(i) && !one_of<"of", "from">(i + 1))) {
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
    if (!is(i, kMeansWord)) continue;
    const bool tells = i + 1 < words_.size() &&
                       !(words_[i + 1].text.front() >= '0' && words_[i + 1].text.front() <= '9');
    if (tells) return NoticedBy::staff;
  }
  return NoticedBy::unsaid;
}

}  // namespace pmlint::facts
