// SPDX-License-Identifier: MIT
// A plugin whose rules do what a rule must not do, each one thing, and one rule that behaves.
#include <pmlint/rule.hpp>

#include <cstring>
#include <stdexcept>
#include <string>

namespace {

using namespace pmlint;

// A rule made of its id and a function.
#define PMLINT_TEST_RULE(NAME, ID)                                    \
  struct NAME {                                                       \
    static constexpr RuleInfo info{.id = ID, .summary = "for tests"}; \
    void check(const Document& doc, Report& report) const;            \
  };                                                                  \
  void NAME::check([[maybe_unused]] const Document& doc, [[maybe_unused]] Report& report) const

PMLINT_TEST_RULE(Good, "bad-none") {
  report.add({.range = {0, 1}, .message = "the document begins here"});
}
PMLINT_TEST_RULE(ThrowsException, "bad-throws-exception") {
  report.add({.range = {0, 1}, .message = "reported before the throw"});
  throw std::runtime_error("the index is gone");
}
PMLINT_TEST_RULE(ThrowsInt, "bad-throws-int") { throw 42; }
PMLINT_TEST_RULE(Fails, "bad-fails") { report.fail("the word list is missing"); }
PMLINT_TEST_RULE(PastEnd, "bad-range-past-end") {
  report.add({.range = {0, static_cast<std::uint32_t>(doc.source().size()) + 1}, .message = "x"});
}
PMLINT_TEST_RULE(Backwards, "bad-range-backwards") {
  report.add({.range = {2, 1}, .message = "x"});
}
PMLINT_TEST_RULE(CutsCharacter, "bad-range-cuts-character") {
  const std::size_t accent = doc.source().find("\xC3\xA9");
  const auto at = static_cast<std::uint32_t>(accent + 1);
  report.add({.range = {at, at}, .message = "x"});
}
PMLINT_TEST_RULE(EmptyMessage, "bad-message-empty") { report.add({.range = {}, .message = ""}); }
PMLINT_TEST_RULE(MessageBytes, "bad-message-bytes") {
  report.add({.range = {}, .message = "caf\xE9"});
}
PMLINT_TEST_RULE(MessageLong, "bad-message-long") {
  report.add({.range = {}, .message = std::string(100'000, 'x')});
}
PMLINT_TEST_RULE(RelatedRange, "bad-related-range") {
  report.add({.range = {}, .message = "x", .related = {{{0, 1'000'000}, "there"}}});
}
PMLINT_TEST_RULE(EditsOverlap, "bad-edits-overlap") {
  report.add({.range = {},
              .message = "x",
              .fixes = {{"replace", Safety::safe, {{{0, 3}, "a"}, {{2, 4}, "b"}}}}});
}
PMLINT_TEST_RULE(EditsOutside, "bad-edits-outside") {
  report.add(
      {.range = {}, .message = "x", .fixes = {{"replace", Safety::safe, {{{0, 1'000'000}, "a"}}}}});
}
PMLINT_TEST_RULE(FixEmpty, "bad-fix-empty") {
  report.add({.range = {}, .message = "x", .fixes = {{"nothing", Safety::safe, {}}}});
}
PMLINT_TEST_RULE(SeverityUnknown, "bad-severity") {
  report.add({.range = {}, .message = "x", .severity = static_cast<Severity>(7)});
}
PMLINT_TEST_RULE(Floods, "bad-floods") {
  for (int i = 0; i < 2500; ++i) {
    report.add({.range = {}, .message = "finding " + std::to_string(i)});
  }
}

struct PrepareThrows {
  static constexpr RuleInfo info{.id = "bad-prepare-throws", .summary = "for tests"};
  void prepare() { throw std::invalid_argument("'(' is no pattern"); }
  void check(const Document&, Report& report) const { report.fail("never reached"); }
};

// What the SDK would prevent.
constexpr pml_str kPage{"# x\n", 4};
void* create_state(const pml_host*, pml_table, pml_report*) {
  static int state;
  return &state;
}
void destroy_nothing(void*) {}
constexpr pml_rule raw(const char* id, decltype(pml_rule::create) create,
                       decltype(pml_rule::check) check) {
  return {.size = sizeof(pml_rule),
          .severity = PML_SEVERITY_WARNING,
          .dimension = PML_DIMENSION_NONE,
          .flags = PML_RULE_ENABLED,
          .id = id,
          .summary = "for tests",
          .page = &kPage,
          .options = {nullptr, 0, 0},
          .create = create,
          .check = check,
          .destroy = &destroy_nothing};
}
std::int32_t check_ok(const pml_host*, const void*, const pml_document*, pml_report*) {
  return PML_OK;
}
constexpr pml_rule kThrowsThrough =
    raw("raw-throws-through", &create_state,
        [](const pml_host*, const void*, const pml_document*, pml_report*) -> std::int32_t {
          throw std::runtime_error("straight through the ABI");
        });
constexpr pml_rule kSilentFailure = raw("raw-silent-failure", &create_state,
                                        [](const pml_host*, const void*, const pml_document*,
                                           pml_report*) -> std::int32_t { return 17; });
constexpr pml_rule kNoState = raw(
    "raw-no-state", [](const pml_host*, pml_table, pml_report*) -> void* { return nullptr; },
    &check_ok);
constexpr pml_rule kCreateThrows = raw(
    "raw-create-throws",
    [](const pml_host*, pml_table, pml_report*) -> void* { throw std::runtime_error("no luck"); },
    &check_ok);
constexpr pml_rule kReportsNull = raw(
    "raw-reports-null", &create_state,
    [](const pml_host* host, const void*, const pml_document*, pml_report* out) -> std::int32_t {
      host->report(out, nullptr);
      return PML_OK;
    });
constexpr pml_rule kBrokenTables = raw(
    "raw-broken-tables", &create_state,
    [](const pml_host* host, const void*, const pml_document*, pml_report* out) -> std::int32_t {
      pml_diagnostic diagnostic{};
      diagnostic.size = sizeof diagnostic;
      diagnostic.message = {"x", 1};
      diagnostic.related = {nullptr, 5, sizeof(pml_related)};
      host->report(out, &diagnostic);
      return PML_OK;
    });
constexpr pml_rule kMessageNull = raw(
    "raw-message-null", &create_state,
    [](const pml_host* host, const void*, const pml_document*, pml_report* out) -> std::int32_t {
      pml_diagnostic diagnostic{};
      diagnostic.size = sizeof diagnostic;
      diagnostic.message = {nullptr, 5};
      host->report(out, &diagnostic);
      return PML_OK;
    });

template <class Rule>
constexpr pml_rule kOf = detail::record<Rule>(&kPage);

}  // namespace

PMLINT_PLUGIN("misbehaving", "1.0", &kOf<Good>, &kOf<ThrowsException>, &kOf<ThrowsInt>, &kOf<Fails>,
              &kOf<PastEnd>, &kOf<Backwards>, &kOf<CutsCharacter>, &kOf<EmptyMessage>,
              &kOf<MessageBytes>, &kOf<MessageLong>, &kOf<RelatedRange>, &kOf<EditsOverlap>,
              &kOf<EditsOutside>, &kOf<FixEmpty>, &kOf<SeverityUnknown>, &kOf<Floods>,
              &kOf<PrepareThrows>, &kThrowsThrough, &kSilentFailure, &kNoState, &kCreateThrows,
              &kReportsNull, &kBrokenTables, &kMessageNull)
