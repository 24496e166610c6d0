// SPDX-License-Identifier: MIT
#include <utility>
#include <variant>

#include "cli/commands.hpp"
#include "cli/notices.hpp"
#include "cli/output.hpp"

namespace pmlint::cli {

int run(std::vector<std::string> arguments) {
  const std::variant<Options, Printed> parsed = parse_options(std::move(arguments));
  if (const auto* printed = std::get_if<Printed>(&parsed)) {
    print_error(printed->error);
    const auto failed = write_to({}, [&](std::ostream& out) { out << printed->out; });
    return failed ? 2 : printed->exit_code;
  }
  const Options& options = std::get<Options>(parsed);
  switch (options.command) {
    case CommandName::check:
      return run_check(options);
    case CommandName::score:
      return run_score(options);
    case CommandName::facts:
      return run_facts(options);
    case CommandName::explain:
      return run_explain(options);
    case CommandName::rules:
      return run_rules(options);
    case CommandName::new_:
      return run_new(options);
    case CommandName::init:
      return run_init(options);
    case CommandName::baseline:
      return run_baseline(options);
    case CommandName::config:
      return run_config(options);
    case CommandName::completions:
      return run_completions(options);
  }
  return 2;
}

}  // namespace pmlint::cli
