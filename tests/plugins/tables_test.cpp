// SPDX-License-Identifier: MIT
// A document goes through the flat tables and comes out of the SDK's views as core made it.
#include "plugins/tables.hpp"

#include <gtest/gtest.h>
#include <pmlint/document.hpp>

#include <iterator>
#include <memory>
#include <string>
#include <type_traits>
#include <variant>

#include "core/time/tolerance.hpp"

namespace pmlint {
namespace {

constexpr std::string_view kMarkdown = R"(---
severity: SEV-2
---
# Checkout outage: caf&eacute; orders lost

The incident lasted 3 hours, from 10:00 to 13:00 UTC on 5 March 2024. Users waited several hours.

**Impact:** 12 % of `POST /orders` failed, see the [dashboard **now**](https://example.org/d).

**MTTD:** 5 min

<!-- reviewed -->

## Timeline

- 2024-03-05 10:00 UTC: deploy of `orders` 4.2 starts the outage
- 10:05 alert fires & the pager rings
- ~12:55 roll back, service restored
- later: the status page is updated

## Root cause

A migration dropped the index `orders_by_user` because nothing checks query plans, which exhausted
the connection pool (limit 100).

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
| Check query plans in CI | Ines | 2024-04-01 | OPS-12 |
| Alert on pool use | TBD | | |

- [x] Restore the index (@omar)
)";

class TablesTest : public testing::Test {
 protected:
  TablesTest() {
    configuration_.sections = {
        {outline::SectionKind::impact, lint::Requirement::required, {"preset default", 0, 0}},
        {outline::SectionKind::timeline, lint::Requirement::recommended, {"pmlint.toml", 12, 3}}};
    auto read = facts::read(text::Source("a.md", std::string(kMarkdown)));
    postmortem_ = std::get<0>(std::move(read));
    models_ = std::make_unique<plugins::SectionModels>(configuration_);
    tables_ = std::make_unique<plugins::Tables>(*postmortem_, *models_, true);
  }

  [[nodiscard]] Document doc() const { return Document(tables_->document()); }
  [[nodiscard]] const facts::Facts& facts() const { return postmortem_->facts(); }

  lint::Configuration configuration_;
  std::unique_ptr<const facts::Postmortem> postmortem_;
  std::unique_ptr<plugins::SectionModels> models_;
  std::unique_ptr<plugins::Tables> tables_;
};

// Core's values in the SDK's types, so that EXPECT_EQ compares like with like.
Range source(text::ByteRange r) { return {r.begin, r.end}; }
TextRange visible(text::ByteRange r) { return {r.begin, r.end}; }
std::optional<Moment> sdk(const std::optional<time::Moment>& m) {
  if (!m) return std::nullopt;
  return Moment{m->seconds, m->dated};
}
std::optional<Date> sdk(const std::optional<time::CalendarDate>& d) {
  if (!d) return std::nullopt;
  return Date{d->year, d->month, d->day};
}
std::optional<Clock> sdk(const std::optional<time::ClockTime>& c) {
  if (!c) return std::nullopt;
  return Clock{c->hour, c->minute, c->second, static_cast<Meridiem>(c->meridiem),
               c->minute_unknown};
}
std::optional<std::uint32_t> row(std::uint32_t index) {
  if (index == 0xFFFFFFFF) return std::nullopt;
  return index;
}

TEST_F(TablesTest, TextsAndTheWhole) {
  EXPECT_EQ(doc().source(), postmortem_->source().bytes());
  EXPECT_EQ(doc().text(), postmortem_->document().text());
  EXPECT_EQ(static_cast<int>(doc().kind()), static_cast<int>(facts().kind));
  ASSERT_TRUE(postmortem_->outline().title);
  EXPECT_TRUE(doc().has_title());
  EXPECT_EQ(doc().title(), postmortem_->outline().title->value);
  EXPECT_EQ(doc().title_where(), source(postmortem_->outline().title->source));
  EXPECT_EQ(doc().zone(), facts().zone);
  EXPECT_EQ(doc().date(), sdk(facts().date));
  EXPECT_EQ(doc().several_incidents(), facts().several_incidents);
  EXPECT_EQ(doc().ongoing(), facts().ongoing);
  EXPECT_EQ(doc().timeline_elsewhere(), facts().timeline_elsewhere);
  EXPECT_EQ(doc().timeline_where(), source(facts().timeline_where));
  EXPECT_EQ(doc().time_to_detect(), facts().metrics.time_to_detect);
  EXPECT_EQ(doc().time_to_mitigate(), facts().metrics.time_to_mitigate);
  EXPECT_EQ(doc().time_to_resolve(), facts().metrics.time_to_resolve);
  EXPECT_TRUE(doc().is_public());
}

TEST_F(TablesTest, Blocks) {
  const auto& blocks = postmortem_->document().blocks();
  ASSERT_EQ(doc().blocks().size(), blocks.size());
  for (std::uint32_t i = 0; i < blocks.size(); ++i) {
    const Block block = doc().blocks()[i];
    EXPECT_EQ(static_cast<int>(block.kind()), static_cast<int>(blocks[i].kind));
    EXPECT_EQ(block.level(), blocks[i].level);
    EXPECT_EQ(static_cast<int>(block.task()), blocks[i].task);
    EXPECT_EQ(block.html(), blocks[i].html);
    EXPECT_EQ(block.number(), blocks[i].number);
    EXPECT_EQ(block.parent(), row(blocks[i].parent));
    EXPECT_EQ(block.subtree_end(), blocks[i].subtree_end);
    EXPECT_EQ(block.where(), source(blocks[i].range));
    EXPECT_EQ(block.text(), visible(blocks[i].text));
  }
}

TEST_F(TablesTest, MarksAndComments) {
  const auto& marks = postmortem_->document().marks();
  ASSERT_GT(marks.size(), 3U);
  ASSERT_EQ(doc().marks().size(), marks.size());
  for (std::uint32_t i = 0; i < marks.size(); ++i) {
    const Mark mark = doc().marks()[i];
    EXPECT_EQ(static_cast<int>(mark.kind()), static_cast<int>(marks[i].kind));
    EXPECT_EQ(mark.text(), visible(marks[i].text));
    EXPECT_EQ(mark.target(), marks[i].target);
  }
  const auto& comments = postmortem_->document().comments();
  ASSERT_EQ(comments.size(), 1U);
  ASSERT_EQ(doc().comments().size(), 1U);
  EXPECT_EQ(doc().source(doc().comments()[0].body()), " reviewed ");
  EXPECT_EQ(doc().comments()[0].where(), source(comments[0].range));
}

// The SDK's look-ups answer as core's do, for every stretch of the text.
TEST_F(TablesTest, LookUpsAgreeWithCore) {
  const markdown::Document& core = postmortem_->document();
  const auto size = static_cast<std::uint32_t>(core.text().size());
  for (std::uint32_t begin = 0; begin <= size; ++begin) {
    const auto block = core.block_at(begin);
    const std::optional<Block> found = doc().block_at(begin);
    ASSERT_EQ(found.has_value(), block != markdown::kNoBlock) << begin;
    if (found) {
      EXPECT_EQ(found->where(), source(core.blocks()[block].range)) << begin;
    }
    for (const std::uint32_t length : {0U, 1U, 2U, 5U, 20U}) {
      const std::uint32_t end = std::min(begin + length, size);
      ASSERT_EQ(doc().source_range({begin, end}), source(core.source_range({begin, end})))
          << begin << '-' << end;
      if (begin == end) continue;
      for (std::uint32_t kind = 0; kind < markdown::kMarkKinds; ++kind) {
        ASSERT_EQ(doc().marked({begin, end}, static_cast<MarkKind>(kind)),
                  core.marked({begin, end}, static_cast<markdown::MarkKind>(kind)))
            << begin << '-' << end << " as " << kind;
      }
    }
  }
  for (std::uint32_t at = 0; at <= doc().source().size(); ++at) {
    ASSERT_EQ(doc().line(at), postmortem_->source().line_of(at)) << at;
  }
}

TEST_F(TablesTest, Sections) {
  const auto& sections = postmortem_->outline().sections;
  ASSERT_GE(sections.size(), 3U);
  ASSERT_EQ(doc().sections().size(), sections.size());
  for (std::uint32_t i = 0; i < sections.size(); ++i) {
    const Section section = doc().sections()[i];
    EXPECT_EQ(section.title(), visible(sections[i].title));
    EXPECT_EQ(section.title_where(), doc().source_range(section.title()));
    for (int kind = 0; kind < outline::kSectionKindCount; ++kind) {
      EXPECT_EQ(section.is(static_cast<SectionKind>(kind)),
                sections[i].is(static_cast<outline::SectionKind>(kind)));
    }
    EXPECT_EQ(static_cast<int>(section.governing()), static_cast<int>(sections[i].governing));
    EXPECT_EQ(static_cast<int>(section.form()), static_cast<int>(sections[i].form));
    EXPECT_EQ(section.level(), sections[i].level);
    EXPECT_EQ(section.event_group(), sections[i].event_group);
    EXPECT_EQ(section.parent(), row(sections[i].parent));
    EXPECT_EQ(section.title_block(), row(sections[i].title_block));
    EXPECT_EQ(section.body(), visible(sections[i].body));
    EXPECT_EQ(section.own(), (TextRange{sections[i].body.begin, sections[i].own_end}));
    for (const Block block : doc().blocks_in(section.body())) {
      EXPECT_TRUE(section.body().contains(block.text()));
    }
  }
  ASSERT_TRUE(doc().section(SectionKind::root_cause));
  EXPECT_EQ(doc().text(doc().section(SectionKind::root_cause)->title()), "Root cause");
  EXPECT_FALSE(doc().section(SectionKind::feedback));
  ASSERT_EQ(doc().section_models().size(), 2U);
  EXPECT_EQ(doc().section_models()[0].kind(), SectionKind::impact);
  EXPECT_EQ(doc().section_models()[0].requirement(), Requirement::required);
  EXPECT_EQ(doc().section_models()[0].origin(), "preset default");
  EXPECT_EQ(doc().section_models()[0].title(), "Impact");
  EXPECT_TRUE(doc().section_models()[0].placeholder().starts_with("[describe who was affected"));
  EXPECT_EQ(doc().section_models()[1].origin(), "pmlint.toml:12:3");
}

TEST(SectionModels, NameTheTeamsOwnKindsAndTheOrder) {
  lint::Configuration configuration;
  const auto own = static_cast<outline::SectionKind>(outline::kFirstOwnSectionKind);
  configuration.kinds = {{"customer-message", {"pmlint.toml", 2, 1}}};
  configuration.sections = {{own, lint::Requirement::required, {"pmlint.toml", 3, 1}}};
  configuration.order = {{outline::SectionKind::impact, {"pmlint.toml", 4, 10}},
                         {own, {"pmlint.toml", 4, 20}}};
  const plugins::SectionModels models(configuration);
  ASSERT_EQ(models.rows().size(), 2U);
  const SectionModel message(models.rows()[0]);
  EXPECT_EQ(message.kind(), static_cast<SectionKind>(PML_SECTION_FIRST_OWN));
  EXPECT_EQ(message.name(), "customer-message");
  EXPECT_EQ(message.order(), 2U);
  EXPECT_EQ(message.order_origin(), "pmlint.toml:4:20");
  const SectionModel impact(models.rows()[1]);
  EXPECT_EQ(impact.name(), "impact");
  EXPECT_EQ(impact.requirement(), Requirement::optional);
  EXPECT_EQ(impact.order(), 1U);
}

TEST_F(TablesTest, SectionKindNames) {
  for (int kind = 0; kind < outline::kSectionKindCount; ++kind) {
    EXPECT_EQ(name(static_cast<SectionKind>(kind)),
              outline::name(static_cast<outline::SectionKind>(kind)));
  }
  EXPECT_EQ(name(static_cast<SectionKind>(63)), "other");  // of a newer pmlint
}

TEST_F(TablesTest, FieldsAndEvents) {
  ASSERT_FALSE(facts().fields.empty());
  ASSERT_EQ(doc().fields().size(), facts().fields.size());
  for (std::uint32_t i = 0; i < facts().fields.size(); ++i) {
    const Field field = doc().fields()[i];
    const facts::Field& core = facts().fields[i];
    EXPECT_EQ(field.name(), core.name);
    EXPECT_EQ(field.value(), core.value_text);
    EXPECT_EQ(field.where(), source(core.where));
    EXPECT_EQ(field.label_where(), source(core.label));
    EXPECT_EQ(field.value_where(), source(core.value));
  }
  ASSERT_EQ(facts().events.size(), 3U);
  ASSERT_EQ(doc().events().size(), 3U);
  for (std::uint32_t i = 0; i < facts().events.size(); ++i) {
    const Event event = doc().events()[i];
    const facts::Event& core = facts().events[i];
    EXPECT_EQ(event.where(), source(core.where));
    EXPECT_EQ(event.time_where(), source(core.time_where));
    EXPECT_EQ(event.text(), visible(core.text));
    EXPECT_EQ(event.moment(), sdk(core.moment));
    EXPECT_EQ(event.until(), sdk(core.until));
    EXPECT_EQ(event.relative(), core.relative);
    EXPECT_EQ(event.date(), sdk(core.date));
    EXPECT_EQ(event.clock(), sdk(core.clock));
    EXPECT_EQ(event.zone(), core.zone);
    EXPECT_EQ(event.zone_written(), core.zone_written);
    EXPECT_EQ(event.zone_offset(), core.zone_offset);
    EXPECT_EQ(event.date_written(), core.date_written);
    EXPECT_EQ(event.approximate(), core.approximate);
    EXPECT_EQ(event.minute_unknown(), core.minute_unknown);
    EXPECT_EQ(event.rolled_over(), core.rolled_over);
    EXPECT_EQ(event.roles(), core.roles);
    EXPECT_EQ(event.section(), row(core.section));
    EXPECT_EQ(event.group(), core.group);
  }
  EXPECT_EQ(doc().source(doc().events()[1].time_where()), "10:05");
}

TEST_F(TablesTest, TimesAsWritten) {
  EXPECT_EQ(doc().path(), "a.md");
  ASSERT_GT(facts().times.size(), 5U);
  ASSERT_EQ(doc().times().size(), facts().times.size());
  for (std::uint32_t i = 0; i < facts().times.size(); ++i) {
    const WrittenTime written = doc().times()[i];
    const time::TimeExpression& core = facts().times[i];
    EXPECT_EQ(written.text(), visible(core.range));
    EXPECT_EQ(written.date(), sdk(core.date));
    EXPECT_EQ(written.clock(), sdk(core.clock));
    EXPECT_EQ(written.zone(), core.zone ? core.zone->name : std::string_view());
    EXPECT_EQ(written.zone_offset(), core.zone ? core.zone->offset : std::nullopt);
    EXPECT_EQ(written.weekday(), core.weekday);
    EXPECT_EQ(written.impossible(), core.impossible);
    EXPECT_EQ(written.ambiguous_order(), core.ambiguous_order);
    EXPECT_EQ(written.redundant_meridiem(), core.redundant_meridiem);
    EXPECT_EQ(written.approximate(), core.approximate);
    EXPECT_EQ(written.date_shared(), core.date_shared);
    EXPECT_EQ(written.zone_shared(), core.zone_shared);
  }
  ASSERT_EQ(facts().vague_times.size(), 1U);
  ASSERT_EQ(doc().vague_times().size(), 1U);
  EXPECT_EQ(doc().source(doc().vague_times()[0].where()), "later");
  ASSERT_EQ(doc().metrics().size(), 1U);
  const StatedMetric metric = doc().metrics()[0];
  EXPECT_EQ(metric.metric(), Metric::detect);
  EXPECT_EQ(metric.seconds(), 300);
  EXPECT_TRUE(metric.agrees(240));
  EXPECT_FALSE(metric.agrees(1320));
  EXPECT_TRUE(metric.mean());
  EXPECT_EQ(doc().source(metric.where()), "MTTD:** 5 min");
}

TEST_F(TablesTest, StandardInputHasNoPath) {
  auto read = facts::read(text::Source("<stdin>", std::string(kMarkdown)));
  const plugins::Tables tables(*std::get<0>(read), *models_, false);
  EXPECT_EQ(Document(tables.document()).path(), "");
}

TEST_F(TablesTest, DurationsAndWindows) {
  ASSERT_FALSE(facts().durations.empty());
  ASSERT_EQ(doc().durations().size(), facts().durations.size());
  for (std::uint32_t i = 0; i < facts().durations.size(); ++i) {
    const Duration duration = doc().durations()[i];
    const facts::Duration& core = facts().durations[i];
    EXPECT_EQ(duration.where(), source(core.where));
    EXPECT_EQ(duration.seconds(), core.length.seconds);
    EXPECT_EQ(duration.low(), core.length.low);
    EXPECT_EQ(duration.high(), core.length.high);
    EXPECT_EQ(duration.granularity(), core.length.granularity);
    EXPECT_EQ(duration.tolerance(), time::tolerance(core.length));
    EXPECT_EQ(static_cast<int>(duration.precision()), static_cast<int>(core.length.precision));
    EXPECT_EQ(duration.partial(), core.partial);
    EXPECT_EQ(duration.in_table(), core.cell);
    EXPECT_EQ(duration.window(), row(core.window));
  }
  ASSERT_FALSE(facts().windows.empty());
  ASSERT_EQ(doc().windows().size(), facts().windows.size());
  for (std::uint32_t i = 0; i < facts().windows.size(); ++i) {
    const Window window = doc().windows()[i];
    const facts::Window& core = facts().windows[i];
    EXPECT_EQ(window.where(), source(core.where));
    EXPECT_EQ(window.start_where(), source(core.start_where));
    EXPECT_EQ(window.end_where(), source(core.end_where));
    EXPECT_EQ(window.start(), sdk(core.start));
    EXPECT_EQ(window.end(), sdk(core.end));
    EXPECT_EQ(window.start_date(), sdk(core.start_date));
    EXPECT_EQ(window.end_date(), sdk(core.end_date));
    EXPECT_EQ(window.start_clock(), sdk(core.start_clock));
    EXPECT_EQ(window.end_clock(), sdk(core.end_clock));
    EXPECT_EQ(window.zone(), core.zone);
    EXPECT_EQ(window.approximate(), core.approximate);
  }
  EXPECT_EQ(doc().vague_durations().size(), facts().vague_durations.size());
}

TEST_F(TablesTest, CausesAndActions) {
  ASSERT_FALSE(facts().causes.empty());
  ASSERT_EQ(doc().causes().size(), facts().causes.size());
  for (std::uint32_t i = 0; i < facts().causes.size(); ++i) {
    const Cause cause = doc().causes()[i];
    const facts::Cause& core = facts().causes[i];
    EXPECT_EQ(cause.where(), source(core.where));
    EXPECT_EQ(cause.text(), visible(core.text));
    EXPECT_EQ(cause.summary(), core.summary);
    EXPECT_EQ(cause.features(), core.features);
    EXPECT_EQ(cause.content_words(), core.content_words);
    EXPECT_EQ(cause.specific_points(), core.specific_points);
    EXPECT_EQ(cause.specificity(), core.specificity);
    EXPECT_EQ(cause.generic_where(), source(core.generic_where));
    EXPECT_EQ(cause.slip_where(), source(core.slip_where));
    EXPECT_EQ(cause.section(), row(core.section));
  }
  ASSERT_EQ(facts().actions.size(), 3U);
  ASSERT_EQ(doc().actions().size(), 3U);
  for (std::uint32_t i = 0; i < facts().actions.size(); ++i) {
    const Action action = doc().actions()[i];
    const facts::Action& core = facts().actions[i];
    EXPECT_EQ(action.where(), source(core.where));
    EXPECT_EQ(action.text(), visible(core.text));
    EXPECT_EQ(static_cast<int>(action.kind()), static_cast<int>(core.kind));
    EXPECT_EQ(action.owner(), core.owner);
    EXPECT_EQ(action.owner_where(), source(core.owner_where));
    EXPECT_EQ(action.owner_is_placeholder(), core.owner_is_placeholder);
    EXPECT_EQ(action.owner_is_group(), core.owner_is_group);
    EXPECT_EQ(action.due(), core.due);
    EXPECT_EQ(action.due_where(), source(core.due_where));
    EXPECT_EQ(action.ticket(), core.ticket);
    EXPECT_EQ(action.priority(), core.priority);
    EXPECT_EQ(action.done(), core.done);
    EXPECT_EQ(action.in_table(), core.table);
    EXPECT_EQ(action.section(), row(core.section));
  }
}

TEST_F(TablesTest, ImpactAndDetection) {
  ASSERT_FALSE(facts().quantities.empty());
  ASSERT_EQ(doc().quantities().size(), facts().quantities.size());
  for (std::uint32_t i = 0; i < facts().quantities.size(); ++i) {
    const Quantity quantity = doc().quantities()[i];
    const facts::Quantity& core = facts().quantities[i];
    EXPECT_EQ(quantity.where(), source(core.where));
    EXPECT_EQ(quantity.text(), visible(core.text));
    EXPECT_EQ(quantity.qualifier(), visible(core.qualifier));
    EXPECT_EQ(quantity.noun(), visible(core.noun));
    EXPECT_EQ(quantity.value(), core.value);
    EXPECT_EQ(static_cast<int>(quantity.kind()), static_cast<int>(core.kind));
    EXPECT_EQ(static_cast<int>(quantity.counted()), static_cast<int>(core.counted));
    EXPECT_EQ(static_cast<int>(quantity.amount()), static_cast<int>(core.amount));
    EXPECT_EQ(quantity.narrowed(), core.narrowed);
    EXPECT_EQ(quantity.impact(), core.impact);
    EXPECT_EQ(quantity.section(), row(core.section));
  }
  ASSERT_FALSE(facts().detections.empty());
  ASSERT_EQ(doc().detections().size(), facts().detections.size());
  for (std::uint32_t i = 0; i < facts().detections.size(); ++i) {
    const Detection detection = doc().detections()[i];
    const facts::Detection& core = facts().detections[i];
    EXPECT_EQ(detection.where(), source(core.where));
    EXPECT_EQ(detection.text(), visible(core.text));
    EXPECT_EQ(static_cast<int>(detection.by()), static_cast<int>(core.by));
    EXPECT_EQ(detection.event(), row(core.event));
    EXPECT_EQ(detection.section(), row(core.section));
  }
}

// A host of a later minor has longer rows; the plugin of today steps over what it does not know.
TEST(TableTest, StepsByTheStrideOfTheHost) {
  struct LaterComment {
    pml_comment known;
    std::uint64_t later[3];
  };
  const LaterComment rows[] = {{{{1, 2}, {3, 4}, 5}, {}}, {{{6, 7}, {8, 9}, PML_NONE}, {}}};
  const Table<Comment> table(pml_table{rows, 2, sizeof(LaterComment)});
  ASSERT_EQ(table.size(), 2U);
  EXPECT_EQ(table[1].where(), (Range{6, 7}));
  EXPECT_EQ(table.back().block(), std::nullopt);
  EXPECT_EQ(table.end() - table.begin(), 2);
  std::uint32_t sum = 0;
  for (const Comment comment : table) sum += comment.body().begin;
  EXPECT_EQ(sum, 11U);
}

// A binary search that walks is a linear one, and every look-up of the SDK is such a search.
TEST(TableTest, BinarySearchesDoNotWalk) {
  using Category = std::iterator_traits<Table<Block>::Iterator>::iterator_category;
  static_assert(std::is_base_of_v<std::random_access_iterator_tag, Category>);
  static_assert(std::random_access_iterator<Table<Block>::Iterator>);
}

TEST(TableTest, EmptyTableHasNoRows) {
  const Table<Comment> table(pml_table{nullptr, 0, 0});
  EXPECT_TRUE(table.empty());
  for (const Comment comment : table) FAIL() << comment.where().begin;
}

// The stretch of agreeing lengths is what core says, at both its ends.
TEST(AgreementTest, EndsAreTheLastLengthsThatAgree) {
  constexpr time::Seconds kHour = 3600;
  using time::Precision;
  const time::LengthExpression kStatements[] = {
      {{}, 3 * kHour, kHour, Precision::exact, 3 * kHour, 3 * kHour, {}},
      {{}, 48 * kHour, kHour, Precision::approximate, 48 * kHour, 48 * kHour, {}},
      {{}, 3 * kHour, kHour, Precision::at_least, 3 * kHour, 3 * kHour, {}},
      {{}, 3 * kHour, kHour, Precision::range, 2 * kHour, 4 * kHour, {}},
      {{}, 0, 1, Precision::exact, 0, 0, {}},
  };
  for (const time::LengthExpression& stated : kStatements) {
    const time::Agreement ends = time::agreement(stated);
    EXPECT_TRUE(time::agrees(stated, ends.low));
    EXPECT_FALSE(time::agrees(stated, ends.low - 1));
    EXPECT_TRUE(time::agrees(stated, ends.high));
    EXPECT_FALSE(time::agrees(stated, ends.high + 1));
  }
  const time::Agreement open =
      time::agreement({{}, kHour, kHour, Precision::at_most, kHour, kHour, {}});
  EXPECT_EQ(open.low, std::numeric_limits<time::Seconds>::min());
  EXPECT_TRUE(time::agrees({{}, kHour, kHour, Precision::at_most, kHour, kHour, {}}, open.high));
}

}  // namespace
}  // namespace pmlint
