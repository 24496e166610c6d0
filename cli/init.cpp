// SPDX-License-Identifier: MIT
// pmlint init: a first configuration file in the working directory.
#include <fmt/core.h>

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

#include "cli/commands.hpp"
#include "cli/new_file.hpp"
#include "cli/notices.hpp"
#include "cli/session.hpp"
#include "cli/starter.hpp"
#include "core/lint/configuration_file.hpp"
#include "core/lint/configuration_search.hpp"

namespace pmlint::cli {
namespace {

// The configuration that this folder has already, under whatever name; empty if none.
std::string existing() {
  std::error_code error;
  for (const char* name : lint::kConfigurationNames) {
    if (std::filesystem::exists(name, error)) return name;
  }
  return {};
}

}  // namespace

int run_init(const Options& options) {
  Options alone = options;
  alone.isolated = true;  // the defaults are the preset's, whatever holds in a folder above
  Session session(alone);
  if (!session.usable()) return session.end();
  const auto fail = [&session](std::string why) {
    session.notice({lint::Severity::error, std::move(why), {}, 0, 0});
    return session.end();
  };
  if (const std::string file = existing(); !file.empty()) {
    return fail(fmt::format("{} exists already and is left as it is", file));
  }
  const Settings* settings = session.settings().for_folder(".");
  if (settings == nullptr) return session.end();
  constexpr const char* kName = lint::kConfigurationNames[0];
  const std::string text = starter_file(settings->configuration, session.catalogue());
  if (const auto failed = write_new_file(kName, text)) return fail(*failed);
  if (options.quiet == 0) {
    print_error(
        fmt::format("wrote {} with the preset {}\n", kName, settings->configuration.preset));
  }
  return session.end();
}

}  // namespace pmlint::cli
