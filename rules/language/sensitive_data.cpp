// SPDX-License-Identifier: MIT
// Data that must not travel with a document: mail addresses, addresses of machines on the internet,
// access tokens. It looks at the file itself, because code, links and comments leak as well.
#include <pmlint/rule.hpp>

#include <string>
#include <string_view>
#include <tuple>

#include "secrets.hpp"

namespace {

using namespace pmlint;

struct SensitiveData {
  static constexpr RuleInfo info{.id = "sensitive-data",
                                 .summary = "a mail address, an IP address or a token is shown",
                                 .severity = Severity::warning,
                                 .dimension = Dimension::none,
                                 .enabled = false};
  bool mail = true;
  bool addresses = true;
  bool tokens = true;
  static constexpr std::tuple options{
      Option{"mail", &SensitiveData::mail, "report mail addresses"},
      Option{"addresses", &SensitiveData::addresses, "report public IP addresses"},
      Option{"tokens", &SensitiveData::tokens, "report access tokens and private keys"},
  };

  void check(const Document& doc, Report& report) const {
    const std::string_view source = doc.source();
    const auto add = [&](language::Secret found, std::string_view what) {
      report.add({.range = {found.begin, found.end}, .message = std::string(what)});
    };
    if (mail) {
      language::find_mail(source, [&](language::Secret found) {
        add(found, "a mail address names a person: give the role, or the channel of a team");
      });
    }
    if (addresses) {
      language::find_addresses(source, [&](language::Secret found) {
        add(found, "a public IP address leads to a machine or a person: give its host's role");
      });
    }
    if (tokens) {
      // The message does not repeat it: reports travel farther than documents.
      language::find_tokens(source, [&](language::Secret found) {
        add(found, std::string(found.kind) + " is shown: revoke it, then take it out");
      });
    }
  }
};

}  // namespace

PMLINT_RULE(sensitive_data, SensitiveData)
