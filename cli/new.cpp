// SPDX-License-Identifier: MIT
// pmlint new: the skeleton of a postmortem, made from the preset or from the configuration here.
#include <ostream>
#include <string>

#include "cli/commands.hpp"
#include "cli/new_file.hpp"
#include "cli/output.hpp"
#include "cli/session.hpp"
#include "cli/skeleton.hpp"

namespace pmlint::cli {

int run_new(const Options& options) {
  Session session(options);
  if (!session.usable()) return session.end();
  const Settings* settings = session.settings().for_folder(".");
  for (lint::Notice& problem : session.settings().take_problems()) session.notice(problem);
  if (settings == nullptr) return session.end();
  const std::string text = skeleton(settings->configuration, session.catalogue());
  const std::optional<std::string> failed =
      options.output.empty() ? write_to({}, [&](std::ostream& out) { out << text; })
                             : write_new_file(options.output, text);
  if (failed) session.notice({lint::Severity::error, *failed, {}, 0, 0});
  return session.end();
}

}  // namespace pmlint::cli
