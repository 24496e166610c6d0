// SPDX-License-Identifier: MIT
#include "secrets.hpp"

#include <pmlint/text.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string>

namespace pmlint::language {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
bool is_alnum(char c) { return is_digit(c) || is_letter(c); }
bool is_hex(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

Secret secret(std::size_t begin, std::size_t end, std::string_view kind = {}) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), kind};
}

template <std::size_t N>
bool contains(const std::string_view (&list)[N], std::string_view text) {
  return std::ranges::find(list, text) != std::end(list);
}

// Domains that RFC 2606 and RFC 6761 keep for examples, and endings of files ("logo@2x.png").
bool is_nobodys_domain(std::string_view domain) {
  constexpr std::string_view kEndings[] = {"example", "gif",   "invalid",   "jpeg", "jpg",
                                           "js",      "local", "localhost", "md",   "png",
                                           "svg",     "test",  "webp"};
  const std::size_t dot = domain.rfind('.');
  const std::string_view last = domain.substr(dot + 1);
  if (contains(kEndings, last)) return true;
  const std::string_view rest = domain.substr(0, dot);
  return rest.substr(rest.rfind('.') + 1) == "example";
}

// ---- addresses

struct Network {
  std::uint32_t address;
  int bits;
};
constexpr std::uint32_t ip(unsigned a, unsigned b, unsigned c, unsigned d) {
  return a << 24U | b << 16U | c << 8U | d;
}
constexpr Network kNotPublic[] = {
    {ip(0, 0, 0, 0), 8},       {ip(10, 0, 0, 0), 8},      // this network, private
    {ip(100, 64, 0, 0), 10},   {ip(127, 0, 0, 0), 8},     // carrier NAT, loopback
    {ip(169, 254, 0, 0), 16},  {ip(172, 16, 0, 0), 12},   // link-local, private
    {ip(192, 0, 0, 0), 24},    {ip(192, 0, 2, 0), 24},    // protocol, documentation
    {ip(192, 168, 0, 0), 16},  {ip(198, 18, 0, 0), 15},   // private, benchmarks
    {ip(198, 51, 100, 0), 24}, {ip(203, 0, 113, 0), 24},  // documentation
    {ip(224, 0, 0, 0), 3},                                // multicast, reserved
    {ip(8, 8, 8, 8), 32},      {ip(8, 8, 4, 4), 32},      // public resolvers
    {ip(1, 1, 1, 1), 32},      {ip(1, 0, 0, 1), 32},
    {ip(9, 9, 9, 9), 32},      {ip(1, 2, 3, 4), 32},  // everybody's example
};

bool is_public(std::uint32_t address) {
  return std::ranges::none_of(kNotPublic, [&](const Network& network) {
    const std::uint32_t mask = ~std::uint32_t{0} << static_cast<unsigned>(32 - network.bits);
    return (address & mask) == network.address;
  });
}

// Four numbers of at most 255 from `at` on; gives the end.
std::size_t parse_ipv4(std::string_view bytes, std::size_t at, std::uint32_t& address) {
  address = 0;
  for (int part = 0; part < 4; ++part) {
    if (part > 0) {
      if (at >= bytes.size() || bytes[at] != '.') return std::string_view::npos;
      ++at;
    }
    const std::size_t begin = at;
    unsigned value = 0;
    while (at < bytes.size() && is_digit(bytes[at]) && at - begin < 3) {
      value = value * 10 + static_cast<unsigned>(bytes[at++] - '0');
    }
    const bool padded = at - begin > 1 && bytes[begin] == '0';
    if (at == begin || value > 255 || padded) return std::string_view::npos;
    address = address << 8U | value;
  }
  const bool goes_on =
      at < bytes.size() && (is_alnum(bytes[at]) || bytes[at] == '-' || bytes[at] == '_' ||
                            (bytes[at] == '.' && at + 1 < bytes.size() && is_alnum(bytes[at + 1])));
  return goes_on ? std::string_view::npos : at;
}

// "version 1.2.3.4": four numbers that are no address.
bool is_version(std::string_view before) {
  const std::string_view words = trim(before);
  for (const std::string_view word : {"version", "release", "v", "build", "upgrade to"}) {
    if (words.size() >= word.size() &&
        equal_ignoring_case(words.substr(words.size() - word.size()), word)) {
      return true;
    }
  }
  return false;
}

// ---- tokens

struct TokenShape {
  std::string_view prefix;
  std::size_t least;  // characters after it
  std::string_view kind;
};
constexpr TokenShape kTokens[] = {
    {"AIza", 35, "a key of the Google API"},
    {"AKIA", 16, "an access key of AWS"},
    {"ASIA", 16, "an access key of AWS"},
    {"SG.", 40, "a key of SendGrid"},
    {"dop_v1_", 40, "an access token of DigitalOcean"},
    {"eyJ", 60, "a JSON web token"},
    {"ghp_", 30, "an access token of GitHub"},
    {"gho_", 30, "an access token of GitHub"},
    {"ghr_", 30, "an access token of GitHub"},
    {"ghs_", 30, "an access token of GitHub"},
    {"ghu_", 30, "an access token of GitHub"},
    {"github_pat_", 40, "an access token of GitHub"},
    {"glpat-", 18, "an access token of GitLab"},
    {"hvs.", 24, "a token of Vault"},
    {"npm_", 30, "an access token of npm"},
    {"pypi-", 60, "an access token of PyPI"},
    {"rk_live_", 20, "a key of Stripe"},
    {"sk_live_", 20, "a key of Stripe"},
    {"xoxa-", 20, "a token of Slack"},
    {"xoxb-", 20, "a token of Slack"},
    {"xoxp-", 20, "a token of Slack"},
    {"xoxr-", 20, "a token of Slack"},
    {"xoxs-", 20, "a token of Slack"},
};

bool is_token_byte(char c) { return is_alnum(c) || c == '_' || c == '-' || c == '.'; }

// "ghp_xxxxxxxx" and "AKIAIOSFODNN7EXAMPLE" are written for readers.
bool is_sample(std::string_view token) {
  std::bitset<256> seen;
  for (const char c : token) seen.set(static_cast<unsigned char>(c));
  constexpr std::size_t kFewest = 8;  // different characters of a random token
  return seen.count() < kFewest || lower(token).find("example") != std::string::npos;
}

}  // namespace

void find_mail(std::string_view bytes, const OnSecret& on_secret) {
  constexpr std::size_t kLongest = 64;  // of either side
  for (std::size_t at = bytes.find('@'); at != std::string_view::npos;
       at = bytes.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < kLongest &&
           (is_alnum(bytes[begin - 1]) ||
            std::string_view("._%+-").find(bytes[begin - 1]) != std::string_view::npos)) {
      --begin;
    }
    std::size_t end = at + 1;
    while (end < bytes.size() && end - at < kLongest &&
           (is_alnum(bytes[end]) || bytes[end] == '.' || bytes[end] == '-')) {
      ++end;
    }
    while (end > at + 1 && !is_alnum(bytes[end - 1])) --end;
    const std::string local = lower(bytes.substr(begin, at - begin));
    const std::string domain = lower(bytes.substr(at + 1, end - at - 1));
    const std::size_t dot = domain.rfind('.');
    if (local.empty() || dot == std::string::npos || dot == 0 || domain.size() - dot < 3) continue;
    if (!std::all_of(domain.begin() + static_cast<std::ptrdiff_t>(dot) + 1, domain.end(),
                     is_letter))
      continue;
    constexpr std::string_view kMachines[] = {"donotreply", "git", "mailer-daemon", "no-reply",
                                              "noreply"};
    if (contains(kMachines, local) || is_nobodys_domain(domain)) continue;
    on_secret(secret(begin, end));
  }
}

void find_addresses(std::string_view bytes, const OnSecret& on_secret) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (!is_alnum(bytes[at])) {
      ++at;
      continue;
    }
    const char previous = at > 0 ? bytes[at - 1] : ' ';
    const bool free = previous != '.' && previous != '-' && previous != '_';
    std::uint32_t address = 0;
    std::size_t end =
        free && is_digit(bytes[at]) ? parse_ipv4(bytes, at, address) : std::string_view::npos;
    if (end != std::string_view::npos) {
      constexpr std::size_t kWord = 12;
      const std::size_t from = at - std::min(at, kWord);
      if (is_public(address) && !is_version(bytes.substr(from, at - from)))
        on_secret(secret(at, end));
      at = end;
      continue;
    }
    // 2000::/3 is the internet of IPv6: "2a00:1450:4001:81b::200e". 2001:db8 is for documentation.
    end = at;
    std::size_t colons = 0;
    while (end < bytes.size() && (is_hex(bytes[end]) || bytes[end] == ':')) {
      colons += bytes[end] == ':' ? 1 : 0;
      ++end;
    }
    const std::string_view run = bytes.substr(at, end - at);
    const bool global = !run.empty() && (run[0] == '2' || run[0] == '3') && run.find(':') == 4;
    if (global && colons >= 3 && (colons == 7 || run.find("::") != std::string_view::npos) &&
        (end == bytes.size() || !is_alnum(bytes[end])) && free && previous != ':' &&
        lower(run).rfind("2001:db8", 0) != 0) {
      on_secret(secret(at, end));
    }
    at = std::max(end, at + 1);
    while (at < bytes.size() && is_alnum(bytes[at])) ++at;
  }
}

void find_tokens(std::string_view bytes, const OnSecret& on_secret) {
  constexpr std::string_view kKey = "PRIVATE KEY-----";
  for (std::size_t at = 0; at < bytes.size();) {
    if (bytes.substr(at).starts_with("-----BEGIN ")) {
      const std::size_t line = std::min(bytes.find('\n', at), bytes.size());
      const std::size_t key = bytes.substr(at, line - at).find(kKey);
      if (key != std::string_view::npos)
        on_secret(secret(at, at + key + kKey.size(), "a private key"));
      at = line;
      continue;
    }
    if (!is_alnum(bytes[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < bytes.size() && is_token_byte(bytes[end])) ++end;
    std::string_view token = bytes.substr(at, end - at);
    while (token.back() == '.' || token.back() == '-') token.remove_suffix(1);
    const auto* const shape = std::ranges::find_if(kTokens, [&](const TokenShape& t) {
      return token.size() >= t.prefix.size() + t.least && token.starts_with(t.prefix);
    });
    if (shape != std::end(kTokens) && !is_sample(token)) {
      on_secret(secret(at, at + token.size(), shape->kind));
    }
    at = end;
  }
}

}  // namespace pmlint::language
