// SPDX-License-Identifier: MIT
#include "people.hpp"

#include <pmlint/text.hpp>
#include <pmlint/word_lists.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pmlint::language {
namespace {

// "operator" is left out: in a cluster it is software. So are "user" and "customer": they are whom
// the incident happened to.
constexpr std::string_view kRoleWords =
    "admin administrator administrators admins analyst analysts architect architects author "
    "authors colleague colleagues committer committers contractor contractors coworker coworkers "
    "crew dba dbas dev developer developers devops devs employee employees engineer engineers guy "
    "guys human humans intern interns junior juniors leadership maintainer maintainers management "
    "manager managers member members newcomer oncall on-call on-caller on-callers ops people "
    "person "
    "personnel programmer programmers qa responder responders reviewer reviewers sre sres staff "
    "supervisor supervisors sysadmin sysadmins team teammate teammates teams technician "
    "technicians tester testers trainee trainees";

// Given names that are not also the name of a well-known piece of software (Jenkins, Victoria,
// Cassandra, Travis, Ruby, Julia, Athena ...) or an everyday word (Will, Mark, Grace, Hope ...).
constexpr std::string_view kNameWords =
    "aaron abdul abdullah abigail adam adrian ahmed aisha alan albert alejandro alex alexander "
    "alexandra alice alicia alison amanda amina amit amy ana anders andrea andreas andrew andy "
    "angela anil anita anja anna anne annika anthony antonio arjun arthur ashley barbara ben "
    "benjamin bernard beth bob brandon brian bruce bruno caleb cameron carl carla carlos carol "
    "caroline catherine charles charlie charlotte chen chidi chris christian christina christine "
    "christopher claire colin cory craig cynthia dan dana daniel daniela dave david deborah deepak "
    "dennis derek diana diego dmitri donald douglas duncan dylan edith eduardo edward eleanor "
    "elena "
    "elizabeth ellen emeka emily emma eric erik erin eugene eva evan fatima felix fernando fiona "
    "francis francisco frank gabriel gareth gary george gerald gilbert greg gregory hannah hans "
    "harold harry hassan heather helen henrik henry hiroshi hugo ian ibrahim ines ingrid irene "
    "isabel isabella ivan jacob jaime james jane janet jason javier jean jeff jeffrey jennifer "
    "jenny jeremy jessica jim joan joe joel johan johannes john johnny jonas jonathan jorge jose "
    "joseph josh joshua juan judith justin kamau karen karl karla kate katherine kathleen katie "
    "keith kelly ken kenneth kevin khadija kim kofi kumar kwame kyle lars laura lauren laurent "
    "leila leo leonard lewis linda lisa logan lorenzo louis louise lucas lucia luis luke magnus "
    "manuel marc marcel marco marcus margaret maria marie marina mario marta martha martin mary "
    "matthew matthias maurice maxim megan melissa michael michelle miguel mike mohamed mohammed "
    "monica muhammad musa nancy naomi natalie natasha nathan ngozi nicholas nicole nikhil nina "
    "noah "
    "nora nicolas oliver olivia omar oscar otieno pablo pamela patricia patrick paul paula pedro "
    "peter philip philippe pierre priya rachel rafael rahul rajesh ralph ravi raymond rebecca "
    "ricardo "
    "richard rob robert roberto roger roland ronald roy ryan sally sam samantha samira samuel "
    "sandra "
    "sanjay sara sarah scott sean sebastian sergei sergio sharon simon sofia sonia sophie stefan "
    "stephanie stephen steve steven stuart sunil suresh susan susanne sydney sylvia tamara tanya "
    "teresa terry theo thomas tim timothy tobias tom tony tunde ursula valentina vanessa vijay "
    "vincent vivian vladimir walter wanjiru wendy werner wilhelm william xavier yusuf yvonne "
    "zainab";

// What may stand between a subject and its verb.
constexpr std::string_view kBetweenWords =
    "again also are at be been being both could did didn't didn\u2019t do does ever had has have "
    "herself himself is just later least might must myself never not often once ourselves should "
    "should've should\u2019ve soon still then themselves to was wasn't were who would";

// What ends the words that name who did it.
constexpr std::string_view kPrepositionWords =
    "about after and as at because before but during for from if in into of on or so that to until "
    "when where which while who with";

constexpr std::string_view kNegationWords = "didn't didn\u2019t never nobody not wasn't";

constexpr std::string_view kHeWords =
    "anybody anyone everybody everyone he nobody she somebody someone whoever";

// What a word may be beside a verb; one look-up tells all of it.
enum Use : std::uint32_t {
  kIsRole = 1U << 0U,
  kIsName = 1U << 1U,
  kIsBetween = 1U << 2U,
  kIsPreposition = 1U << 3U,
  kIsNegation = 1U << 4U,
  kIsHe = 1U << 5U,
  kIsWe = 1U << 6U,
  kIsThey = 1U << 7U,
  kIsJoint = 1U << 8U,  // another verb stands before it, with the subject of both
  kIsDuty = 1U << 9U,   // "on call"
};
constexpr std::array kLists{
    WordList{kIsRole, kRoleWords},
    WordList{kIsName, kNameWords},
    WordList{kIsBetween, kBetweenWords},
    WordList{kIsPreposition, kPrepositionWords},
    WordList{kIsNegation, kNegationWords},
    WordList{kIsHe, kHeWords},
    WordList{kIsWe, "i we"},
    WordList{kIsThey, "they"},
    WordList{kIsJoint, "and but"},
    WordList{kIsDuty, "call duty shift"},
};
constexpr auto kUses = join_lists<kLists>();

std::uint32_t uses_of(std::string_view lower) {
  const std::uint32_t* const uses = kUses.find(lower);
  return uses == nullptr ? 0 : *uses;
}

bool is_adverb(std::string_view word) { return word.size() > 4 && word.ends_with("ly"); }

// The size of "sam's" without its ending.
std::uint32_t without_possessive(std::string_view token) {
  for (const std::string_view ending : {"'s", "\u2019s"}) {
    if (token.ends_with(ending)) token.remove_suffix(ending.size());
  }
  return static_cast<std::uint32_t>(token.size());
}

// The word that ends at `end`, with what joins words: "on-call", "jane.doe", "dylan@", "@dana".
std::uint32_t token_begin(std::string_view text, std::uint32_t first, std::uint32_t end) {
  const auto joins = [&](std::uint32_t at) {
    const char c = text[at];
    if (is_word_byte(c)) return true;
    if (c == '@') return true;
    return (c == '-' || c == '.' || c == '\'') && at > first && at + 1 < end &&
           is_word_byte(text[at - 1]);
  };
  std::uint32_t begin = end;
  while (begin > first && joins(begin - 1)) --begin;
  return begin;
}

// Somebody whom the document itself introduces: an owner of an action, an author.
bool is_introduced(const Document& doc, std::string_view name) {
  const auto names = [&](std::string_view people) {
    bool found = false;
    bool group = false;
    for_each_word(people, [&](std::string_view word, std::size_t) {
      if (word == name) found = true;
      if ((uses_of(lower(word)) & kIsRole) != 0) group = true;
    });
    return found && !group;
  };
  int left = 100;  // rows looked at: a document that has more stays linear
  for (const Action action : doc.actions()) {
    if (left-- == 0) return false;
    if (names(action.owner())) return true;
  }
  for (const Field field : doc.fields()) {
    if (left-- == 0) return false;
    const std::string_view is = field.name();
    if ((is == "authors" || is == "owner" || is == "commander" || is == "scribe") &&
        names(field.value())) {
      return true;
    }
  }
  return false;
}

}  // namespace

Person person_at(const Document& doc, TextRange word) {
  const std::string_view shown = doc.text(word);
  const std::string_view lower = doc.lower(word);
  if (lower.ends_with("bot")) return kNobody;
  if (shown.size() > 2 && (shown.front() == '@' || shown.back() == '@')) return kNamed;
  const std::uint32_t uses = uses_of(lower);
  if ((uses & kIsWe) != 0) return kWe;
  if ((uses & kIsThey) != 0) return kThey;
  if ((uses & kIsHe) != 0) return kHe;
  if ((uses & kIsRole) != 0) return kRole;
  constexpr std::size_t kShortestName = 3;
  const bool capital = shown.front() != lower.front();
  if (!capital || shown.size() < kShortestName) return kNobody;
  return (uses & kIsName) != 0 || is_introduced(doc, shown) ? kNamed : kNobody;
}

Subject subject_before(const Document& doc, std::uint32_t from, std::uint32_t verb) {
  const std::string_view text = doc.lower();
  std::uint32_t at = verb;
  bool negated = false;
  constexpr int kFarthest = 8;  // words looked at
  for (int i = 0; i < kFarthest; ++i) {
    while (at > from && is_space(text[at - 1])) --at;
    const std::uint32_t end = at;
    const std::uint32_t begin = token_begin(text, from, end);
    if (begin == end) return {};
    const std::string_view token = text.substr(begin, end - begin);
    at = begin;
    const std::uint32_t uses = uses_of(token);
    negated = negated || (uses & kIsNegation) != 0;
    if ((uses & kIsBetween) != 0 || is_adverb(token)) continue;
    if ((uses & kIsJoint) != 0) {
      Subject earlier;
      earlier.distant = true;
      return earlier;
    }
    const std::string_view before = trim(text.substr(from, begin - from));
    // "the engineer on call", "the on-call", "the engineer on duty", "no one"
    if ((uses & kIsDuty) != 0 && before.ends_with("on")) {
      const auto on = static_cast<std::uint32_t>(before.data() + before.size() - 2 - text.data());
      return {kRole, {on, end}, false, negated};
    }
    if (token == "one" && (before == "no" || before.ends_with(" no"))) {
      return {kHe, {begin, end}, false, true};
    }
    const std::uint32_t owner_end = begin + without_possessive(token);
    return {person_at(doc, {begin, owner_end}), {begin, end}, owner_end != end, negated};
  }
  return {};
}

Subject person_after(const Document& doc, TextRange sentence, std::uint32_t from) {
  const std::string_view text = doc.lower();
  std::uint32_t at = from;
  constexpr int kFarthest = 5;  // "the (new) (senior) on-call engineer"
  for (int i = 0; i < kFarthest; ++i) {
    while (at < sentence.end && is_space(text[at])) ++at;
    const std::uint32_t begin = at;
    while (at < sentence.end && (is_word_byte(text[at]) || text[at] == '-' || text[at] == '@'))
      ++at;
    const std::string_view token = text.substr(begin, at - begin);
    if (token.empty() || (uses_of(token) & kIsPreposition) != 0) return {};
    // The engineer's script is no engineer.
    const bool owns = at < sentence.end && text[at] == '\'';
    if (owns || without_possessive(token) != token.size()) return {};
    if (const Person person = person_at(doc, {begin, at}); person != kNobody) {
      return {person, {begin, at}};
    }
  }
  return {};
}

}  // namespace pmlint::language
