// SPDX-License-Identifier: MIT
// Scanners for what the rule sensitive-data reports. Each walks the bytes once.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace pmlint::language {

struct Secret {
  std::uint32_t begin;
  std::uint32_t end;
  std::string_view kind = {};  // of a token: "an access token of GitHub"
};
using OnSecret = std::function<void(Secret)>;

// jane@corp.com; not example.com, git@github.com, no-reply addresses or the handle "jane@".
void find_mail(std::string_view bytes, const OnSecret& on_secret);

// IPv4 and IPv6 addresses of the internet: none that are private, local, reserved for documentation
// or a well-known resolver, and no version numbers.
void find_addresses(std::string_view bytes, const OnSecret& on_secret);

// Tokens whose issuer gave them a known beginning, and private keys.
void find_tokens(std::string_view bytes, const OnSecret& on_secret);

}  // namespace pmlint::language
