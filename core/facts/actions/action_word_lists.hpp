// SPDX-License-Identifier: MIT
// The small lists behind the grammars of actions and owners, with what each is for. Part of the
// vocabulary (action_vocabulary.cpp); nothing else reads them.
#pragma once

#include <string_view>

#include "core/facts/actions/action_vocabulary.hpp"

namespace pmlint::facts {

struct ClassWords {
  WordClass of;
  std::string_view words;  // single blanks between them
};

inline constexpr ClassWords kWordLists[] = {
    // Given names that are words of every day as well: names only with a capital letter.
    {WordClass::given_name_and_word,
     "bill chase chuck dale dean dick don drew frank gail grace gus hank hazel heather holly jack "
     "joy kay kit lane mark max melody mercy miles olive pat penny per ram ray rob rose sandy "
     "scarlett sol sue tia violet wade will"},
    // Inside a name: "Ana de la Cruz".
    {WordClass::particle, "al bin da de del den der di dos el ibn la le ter van von"},
    // Before "team" these name no particular one.
    {WordClass::any_team,
     "a affected all another any appropriate both core correct cross-functional each entire every "
     "full involved multiple my new other our own proper relevant respective responsible right "
     "same several some the their this various which whole wrong your"},
    // A sentence is no name, even if it ends in "team": "He asked the team".
    {WordClass::in_sentence,
     "a across among an between for from he her his i in into it its my of on our she the their "
     "they to we who with within you"},

    // Between the auxiliary and its verb: "Ines will also add".
    {WordClass::adverb, "also now then please jointly always further first next"},
    // After a name these begin something else: "Ines by Friday", "Ines due 3 March".
    {WordClass::after_name,
     "before by deadline due eta for from in on priority status target ticket to tracked until "
     "when "
     "while will"},
    // A name may follow them without a comma: "Unless noted otherwise the Storage team owns".
    {WordClass::clause_word, "and meanwhile otherwise so that then while"},
    // "Ines <...> add"; and the words that lead_trigger() looks at more closely.
    {WordClass::lead_modal, "to will shall should must"},
    {WordClass::lead_word, "is are has have"},
    // "Ines <...> to add"
    {WordClass::pledge,
     "agreed agrees committed commits intends needs offered plans promised volunteered volunteers "
     "wants"},
    // "Ines is <...>": the name owns what follows.
    {WordClass::owning,
     "accountable assigned driving going leading owner owning responsible tasked working"},
    // "Ines <...> this item"
    {WordClass::owns, "drives handles leads owns takes"},
    // "to <...>" with one of these hands nothing over.
    {WordClass::no_verb, "a an be have his her its no not our the their this which whom"},
    // After a mention these make it a thing: "the @storage role".
    {WordClass::handle_thing, "alias bot channel group handle list mention role tag"},
    // In brackets these ask for a name: "[responsible team or person]".
    {WordClass::asks_name,
     "assignee individual insert name names owner person responsible role someone who your"},
    // Before a mention these say that somebody is told, thanked or quoted.
    {WordClass::told,
     "cc thanks thank credit credits kudos via per from fyi found spotted reported raised see"},
    // "the alert will be <done> by the Payments team": work, not a step of a process.
    {WordClass::handed_over,
     "carried completed coordinated delivered done driven executed fixed handled implemented led "
     "managed owned taken tracked"},
    // "all items", "each of these", "the following", "everything below"
    {WordClass::about_all,
     "above actions all below each every everything following follow-ups items list tasks these"},
    // "Ines' actions", "Items for Ines"
    {WordClass::possession, "action actions items tasks follow-ups work"},

    {WordClass::done,
     "accomplished closed complete completed deployed done finished fixed implemented live merged "
     "released resolved rolled-out shipped"},
    {WordClass::not_done,
     "almost awaiting backlog blocked in-progress incomplete mostly not open partial partially "
     "partly pending planned progress review started to todo under until when wip"},
    // Work ahead; with one of these no perfect tense makes an item done.
    {WordClass::ahead,
     "will should must shall plan planning planned going yet need needs continue working consider "
     "would investigate"},
    // Past forms that say what was made. "Improved" or "automated" open titles as well.
    {WordClass::made,
     "added built changed configured created deployed disabled educated enabled fixed implemented "
     "installed introduced merged migrated moved patched published removed renamed replaced "
     "restored reverted revoked rolled rotated switched trained turned updated upgraded wrote"},
    // "Make alerts fixed in ..." is an order, and nothing that was made.
    {WordClass::order,
     "check checking confirm confirming ensure ensuring get have keep make making use validate "
     "validating verify verifying"},
    // "It was decided to", "a ticket was requested": said or begun, and nothing that was finished.
    {WordClass::talked,
     "advised agreed asked assigned assured begun considered debated decided discussed drafted "
     "explored "
     "figured filed found given identified informed initiated investigated learned mentioned "
     "needed noted "
     "offered opened prioritised prioritized proposed raised recommended reported requested "
     "required scheduled started submitted suggested thought told tried triggered understood "
     "wanted"},
    {WordClass::side_clause,
     "after although as because before how if once since that though unless until what when where "
     "which while who whom whose why"},
    // A perfect or passive may begin with these: "have been added", "are now run", "now has".
    {WordClass::perfect, "has have we've was were are is now"},
    {WordClass::level, "critical high highest low lowest medium normal urgent"},

    // "due: Q3"
    {WordClass::due_label, "due deadline eta target"},
    // Before a date: "by 14 March".
    {WordClass::due_announcement,
     "by before due until eta deadline target targeted for on completion expected scheduled "
     "planned "
     "end"},
    {WordClass::period, "eod eow eom eoq eoy asap"},
    // A period of several words may begin with these: "next sprint", "end of May", "in two weeks".
    {WordClass::period_start, "next this coming end within in by sprint milestone iteration"},
    {WordClass::unit,
     "day days week weeks month months quarter quarters sprint sprints iteration year"},
    {WordClass::day, "monday tuesday wednesday thursday friday saturday sunday today tomorrow"},
    // "30 days before expiry" is no deadline.
    {WordClass::relative, "after before following from of prior"},

    // Before a colon: the sentence goes on in the bullets.
    {WordClass::leads_on,
     "allowing at by covering for from if in including into of on so that through to under using "
     "via when where with"},
    {WordClass::modal,
     "going gonna let's must need needed needs plan planned plans shall should will we'll ought"},
    // They weigh or describe: an announced list may be made of them, a line of prose is no work.
    {WordClass::possible, "can could would"},
    // "the following measures", "these steps": what points ahead, and what it announces.
    {WordClass::pointer, "following below these some several few additional number"},
    {WordClass::announced,
     "action actions change changes fixes follow-ups improvement improvements items measure "
     "measures plans preventions recommendations steps tasks things todos"},
    // What makes an announcement one of follow-up work rather than of steps taken.
    {WordClass::future,
     "again avoid avoiding forward future happening improve improvement improvements mitigate next "
     "prevent preventative preventing prevention preventive recommend recommendations recurrence "
     "recurring reoccurrence reoccurring similar"},
    // They stand before the verb of an item: "Also add", "Please review", "Automatically scale".
    {WordClass::before_verb,
     "additionally also always automatically better carefully continuously eventually finally "
     "first "
     "firstly further immediately lastly manually never next not now perhaps periodically please "
     "possibly potentially proactively properly quickly regularly second secondly then third to do "
     "don't fully routinely thoroughly maybe"},
};

}  // namespace pmlint::facts
