// SPDX-License-Identifier: MIT
// The values of the ABI are those of core, so the host copies them as they are, and some rows begin as
// those of core, so the host hands those out. Here the compiler holds the two together; nothing else
// is in this file.
#include <pmlint/abi.h>
#include <pmlint/words.hpp>

#include <cstddef>

#include "core/facts/facts.hpp"
#include "core/facts/words/word_map.hpp"
#include "core/lint/configuration.hpp"
#include "core/lint/finding.hpp"
#include "core/lint/rule_info.hpp"
#include "core/markdown/document.hpp"
#include "core/outline/outline.hpp"

namespace pmlint::plugins {
namespace {

template <class Enum>
constexpr bool same(Enum core, int abi) {
  return static_cast<long long>(core) == abi;
}

// Do both structs hold this member, of the same size, at the same place?
#define PMLINT_SAME_MEMBER(CORE, MEMBER, ABI, ABI_MEMBER)              \
  static_assert(offsetof(CORE, MEMBER) == offsetof(ABI, ABI_MEMBER) && \
                sizeof(CORE::MEMBER) == sizeof(ABI::ABI_MEMBER))

PMLINT_SAME_MEMBER(text::Word, begin, pml_word, begin);
PMLINT_SAME_MEMBER(text::Word, size, pml_word, size);
PMLINT_SAME_MEMBER(text::Word, hash, pml_word, hash);
PMLINT_SAME_MEMBER(markdown::Block, kind, pml_block, kind);
PMLINT_SAME_MEMBER(markdown::Block, level, pml_block, level);
PMLINT_SAME_MEMBER(markdown::Block, task, pml_block, task);
PMLINT_SAME_MEMBER(markdown::Block, html, pml_block, html);
PMLINT_SAME_MEMBER(markdown::Block, number, pml_block, number);
PMLINT_SAME_MEMBER(markdown::Block, parent, pml_block, parent);
PMLINT_SAME_MEMBER(markdown::Block, subtree_end, pml_block, subtree_end);
PMLINT_SAME_MEMBER(markdown::Block, range, pml_block, source);
PMLINT_SAME_MEMBER(markdown::Block, text, pml_block, text);
PMLINT_SAME_MEMBER(markdown::Comment, range, pml_comment, source);
PMLINT_SAME_MEMBER(markdown::Comment, body, pml_comment, body);
PMLINT_SAME_MEMBER(markdown::Comment, block, pml_comment, block);
PMLINT_SAME_MEMBER(markdown::Segment, text, pml_segment, text);
PMLINT_SAME_MEMBER(markdown::Segment, source, pml_segment, source);
PMLINT_SAME_MEMBER(markdown::Segment, length, pml_segment, length);
PMLINT_SAME_MEMBER(markdown::Segment, source_length, pml_segment, source_length);

static_assert(facts::word_hash("up") == pmlint::word_hash("up"));
static_assert(facts::word_hash("unavailability") == pmlint::word_hash("unavailability"));

using markdown::BlockKind;
static_assert(same(BlockKind::document, PML_BLOCK_DOCUMENT));
static_assert(same(BlockKind::heading, PML_BLOCK_HEADING));
static_assert(same(BlockKind::paragraph, PML_BLOCK_PARAGRAPH));
static_assert(same(BlockKind::list, PML_BLOCK_LIST));
static_assert(same(BlockKind::item, PML_BLOCK_ITEM));
static_assert(same(BlockKind::table, PML_BLOCK_TABLE));
static_assert(same(BlockKind::row, PML_BLOCK_ROW));
static_assert(same(BlockKind::cell, PML_BLOCK_CELL));
static_assert(same(BlockKind::quote, PML_BLOCK_QUOTE));
static_assert(same(BlockKind::code, PML_BLOCK_CODE));
static_assert(same(BlockKind::html, PML_BLOCK_HTML));
static_assert(same(BlockKind::thematic_break, PML_BLOCK_THEMATIC_BREAK));
static_assert(same(BlockKind::front_matter, PML_BLOCK_FRONT_MATTER));
static_assert(same(BlockKind::footnote, PML_BLOCK_FOOTNOTE));
static_assert(markdown::kNoBlock == PML_NONE);

using markdown::MarkKind;
static_assert(same(MarkKind::strong, PML_MARK_STRONG));
static_assert(same(MarkKind::emphasis, PML_MARK_EMPHASIS));
static_assert(same(MarkKind::strikethrough, PML_MARK_STRIKETHROUGH));
static_assert(same(MarkKind::code, PML_MARK_CODE));
static_assert(same(MarkKind::link, PML_MARK_LINK));
static_assert(same(MarkKind::image, PML_MARK_IMAGE));
static_assert(same(MarkKind::html, PML_MARK_HTML));

using outline::SectionKind;
static_assert(same(SectionKind::other, PML_SECTION_OTHER));
static_assert(same(SectionKind::metadata, PML_SECTION_METADATA));
static_assert(same(SectionKind::summary, PML_SECTION_SUMMARY));
static_assert(same(SectionKind::impact, PML_SECTION_IMPACT));
static_assert(same(SectionKind::timeline, PML_SECTION_TIMELINE));
static_assert(same(SectionKind::leadup, PML_SECTION_LEADUP));
static_assert(same(SectionKind::trigger, PML_SECTION_TRIGGER));
static_assert(same(SectionKind::fault, PML_SECTION_FAULT));
static_assert(same(SectionKind::detection, PML_SECTION_DETECTION));
static_assert(same(SectionKind::response, PML_SECTION_RESPONSE));
static_assert(same(SectionKind::root_cause, PML_SECTION_ROOT_CAUSE));
static_assert(same(SectionKind::contributing_factors, PML_SECTION_CONTRIBUTING_FACTORS));
static_assert(same(SectionKind::five_whys, PML_SECTION_FIVE_WHYS));
static_assert(same(SectionKind::resolution, PML_SECTION_RESOLUTION));
static_assert(same(SectionKind::actions, PML_SECTION_ACTIONS));
static_assert(same(SectionKind::improvements, PML_SECTION_IMPROVEMENTS));
static_assert(same(SectionKind::tasks, PML_SECTION_TASKS));
static_assert(same(SectionKind::lessons, PML_SECTION_LESSONS));
static_assert(same(SectionKind::went_well, PML_SECTION_WENT_WELL));
static_assert(same(SectionKind::went_wrong, PML_SECTION_WENT_WRONG));
static_assert(same(SectionKind::lucky, PML_SECTION_LUCKY));
static_assert(same(SectionKind::backlog_check, PML_SECTION_BACKLOG_CHECK));
static_assert(same(SectionKind::open_questions, PML_SECTION_OPEN_QUESTIONS));
static_assert(same(SectionKind::metrics, PML_SECTION_METRICS));
static_assert(same(SectionKind::supporting, PML_SECTION_SUPPORTING));
static_assert(same(SectionKind::people, PML_SECTION_PEOPLE));
static_assert(same(SectionKind::external_message, PML_SECTION_EXTERNAL_MESSAGE));
static_assert(same(SectionKind::conclusion, PML_SECTION_CONCLUSION));
static_assert(same(SectionKind::feedback, PML_SECTION_FEEDBACK));
static_assert(outline::kSectionKindCount == PML_SECTION_FEEDBACK + 1);
static_assert(outline::kSectionKindCount <= outline::kFirstOwnSectionKind);
static_assert(outline::kFirstOwnSectionKind == PML_SECTION_FIRST_OWN);
static_assert(outline::kFirstOwnSectionKind + outline::kMostOwnSectionKinds <= 64,
              "pml_section::kinds has 64 bits");
static_assert(outline::kNoSection == PML_NONE);

using outline::TitleForm;
static_assert(same(TitleForm::heading, PML_TITLE_HEADING));
static_assert(same(TitleForm::bold, PML_TITLE_BOLD));
static_assert(same(TitleForm::plain, PML_TITLE_PLAIN));
static_assert(same(TitleForm::label, PML_TITLE_LABEL));

static_assert(same(lint::Requirement::optional, PML_OPTIONAL));
static_assert(same(lint::Requirement::recommended, PML_RECOMMENDED));
static_assert(same(lint::Requirement::required, PML_REQUIRED));

static_assert(same(facts::kRoleTrigger, PML_ROLE_TRIGGER));
static_assert(same(facts::kRoleStart, PML_ROLE_START));
static_assert(same(facts::kRoleDetected, PML_ROLE_DETECTED));
static_assert(same(facts::kRoleAcknowledged, PML_ROLE_ACKNOWLEDGED));
static_assert(same(facts::kRoleEscalated, PML_ROLE_ESCALATED));
static_assert(same(facts::kRoleIdentified, PML_ROLE_IDENTIFIED));
static_assert(same(facts::kRoleAttempt, PML_ROLE_ATTEMPT));
static_assert(same(facts::kRoleMitigated, PML_ROLE_MITIGATED));
static_assert(same(facts::kRoleResolved, PML_ROLE_RESOLVED));
static_assert(same(facts::kRoleVerified, PML_ROLE_VERIFIED));
static_assert(same(facts::kRoleClosed, PML_ROLE_CLOSED));
static_assert(same(facts::kRoleComms, PML_ROLE_COMMS));
static_assert(same(facts::kRoleFollowUp, PML_ROLE_FOLLOW_UP));
static_assert(same(facts::kRoleNegated, PML_ROLE_NEGATED));

using time::Precision;
static_assert(same(Precision::exact, PML_EXACT));
static_assert(same(Precision::approximate, PML_APPROXIMATE));
static_assert(same(Precision::at_most, PML_AT_MOST));
static_assert(same(Precision::at_least, PML_AT_LEAST));
static_assert(same(Precision::range, PML_BETWEEN));

using facts::Metric;
static_assert(same(Metric::detect, PML_METRIC_DETECT));
static_assert(same(Metric::acknowledge, PML_METRIC_ACKNOWLEDGE));
static_assert(same(Metric::mitigate, PML_METRIC_MITIGATE));
static_assert(same(Metric::resolve, PML_METRIC_RESOLVE));

static_assert(same(facts::kCauseGenericClass, PML_CAUSE_GENERIC_CLASS));
static_assert(same(facts::kCauseIdentifier, PML_CAUSE_IDENTIFIER));
static_assert(same(facts::kCauseQuantity, PML_CAUSE_QUANTITY));
static_assert(same(facts::kCauseQuotedEvidence, PML_CAUSE_QUOTED_EVIDENCE));
static_assert(same(facts::kCauseChange, PML_CAUSE_CHANGE));
static_assert(same(facts::kCauseMechanism, PML_CAUSE_MECHANISM));
static_assert(same(facts::kCauseChain, PML_CAUSE_CHAIN));
static_assert(same(facts::kCauseEnabling, PML_CAUSE_ENABLING));
static_assert(same(facts::kCauseHumanSlip, PML_CAUSE_HUMAN_SLIP));
static_assert(same(facts::kCauseUnknown, PML_CAUSE_UNKNOWN));
static_assert(same(facts::kCauseRestatesImpact, PML_CAUSE_RESTATES_IMPACT));
static_assert(same(facts::kCauseHedged, PML_CAUSE_HEDGED));

static_assert(same(facts::ActionClass::task, PML_ACTION_TASK));
static_assert(same(facts::ActionClass::improvement, PML_ACTION_IMPROVEMENT));

using facts::QuantityKind;
static_assert(same(QuantityKind::count, PML_QUANTITY_COUNT));
static_assert(same(QuantityKind::share, PML_QUANTITY_SHARE));
static_assert(same(QuantityKind::money, PML_QUANTITY_MONEY));
using facts::Counted;
static_assert(same(Counted::unsaid, PML_COUNTED_UNSAID));
static_assert(same(Counted::people, PML_COUNTED_PEOPLE));
static_assert(same(Counted::work, PML_COUNTED_WORK));
static_assert(same(Counted::places, PML_COUNTED_PLACES));
static_assert(same(Counted::parts, PML_COUNTED_PARTS));
using facts::Amount;
static_assert(same(Amount::number, PML_AMOUNT_NUMBER));
static_assert(same(Amount::all, PML_AMOUNT_ALL));
static_assert(same(Amount::none, PML_AMOUNT_NONE));
static_assert(same(Amount::vague, PML_AMOUNT_VAGUE));
using facts::NoticedBy;
static_assert(same(NoticedBy::unsaid, PML_NOTICED_UNSAID));
static_assert(same(NoticedBy::monitoring, PML_NOTICED_BY_MONITORING));
static_assert(same(NoticedBy::staff, PML_NOTICED_BY_STAFF));
static_assert(same(NoticedBy::customer, PML_NOTICED_BY_CUSTOMER));

static_assert(same(facts::DocumentKind::postmortem, PML_POSTMORTEM));
static_assert(same(facts::DocumentKind::template_, PML_TEMPLATE));
static_assert(same(facts::DocumentKind::other, PML_NO_POSTMORTEM));

static_assert(same(lint::Severity::note, PML_SEVERITY_NOTE));
static_assert(same(lint::Severity::warning, PML_SEVERITY_WARNING));
static_assert(same(lint::Severity::error, PML_SEVERITY_ERROR));
static_assert(same(lint::Safety::safe, PML_FIX_SAFE));
static_assert(same(lint::Safety::unsafe, PML_FIX_UNSAFE));
static_assert(same(lint::Safety::display, PML_FIX_DISPLAY));

using lint::Dimension;
static_assert(same(Dimension::structure, PML_DIMENSION_STRUCTURE));
static_assert(same(Dimension::time, PML_DIMENSION_TIME));
static_assert(same(Dimension::timeline, PML_DIMENSION_TIMELINE));
static_assert(same(Dimension::impact, PML_DIMENSION_IMPACT));
static_assert(same(Dimension::cause, PML_DIMENSION_CAUSE));
static_assert(same(Dimension::actions, PML_DIMENSION_ACTIONS));
static_assert(same(Dimension::language, PML_DIMENSION_LANGUAGE));
static_assert(same(Dimension::learning, PML_DIMENSION_LEARNING));
static_assert(same(Dimension::none, PML_DIMENSION_NONE));

}  // namespace
}  // namespace pmlint::plugins
