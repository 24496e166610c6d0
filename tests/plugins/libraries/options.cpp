// SPDX-License-Identifier: MIT
// A rule that reports its options as they reach it.
#include <pmlint/rule.hpp>

#include <string>

namespace {

using namespace pmlint;

// Defaults stand in a struct of their own, as in a rule that prepares something.
struct Settings {
  static constexpr std::string_view kWords[] = {"tbd", "caf\xC3\xA9"};
  bool flag = true;
  int count = -3;
  std::int64_t big = std::int64_t{1} << 40;
  double share = 0.25;
  std::string_view text = "a text of more than fifteen bytes";
  Strings words = kWords;
  Strings none;
};

struct EchoOptions : Settings {
  static constexpr RuleInfo info{.id = "echo-options", .summary = "reports its options"};
  static constexpr std::tuple options{
      Option{"flag", &EchoOptions::flag, "a bool"},
      Option{"count", &EchoOptions::count, "an int"},
      Option{"big", &EchoOptions::big, "a big int"},
      Option{"share", &EchoOptions::share, "a number"},
      Option{"text", &EchoOptions::text, "a text"},
      Option{"words", &EchoOptions::words, "a list"},
      Option{"none", &EchoOptions::none, "an empty list"},
  };
  std::string spelled;

  void prepare() {
    spelled = std::string(flag ? "on" : "off") + ' ' + std::to_string(count) + ' ' +
              std::to_string(big) + ' ' + std::to_string(share) + ' ' + std::string(text);
    for (const Strings* list : {&words, &none}) {
      spelled += " [";
      for (const std::string_view word : *list) spelled.append(word).append(";");
      spelled += ']';
    }
  }
  void check(const Document&, Report& report) const {
    report.add({.range = {}, .message = spelled});
  }
};

}  // namespace

PMLINT_RULE(echo_options, EchoOptions)
PMLINT_PAGE(echo_options, "# echo-options\n")
PMLINT_PLUGIN("echo-options", "2.1", &echo_options)
