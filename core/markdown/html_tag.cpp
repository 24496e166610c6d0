// SPDX-License-Identifier: MIT
#include "core/markdown/html_tag.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "core/markdown/ascii.hpp"

namespace pmlint::markdown {
namespace {

using enum TagRole;

// Sorted by name.
constexpr auto kTags = std::to_array<Tag>({
    {"a", mark, MarkKind::link},
    {"address", paragraph},
    {"article", paragraph},
    {"aside", paragraph},
    {"b", mark, MarkKind::strong},
    {"blockquote", quote},
    {"body", structure},
    {"br", line_break},
    {"caption", paragraph},
    {"center", paragraph},
    {"code", mark, MarkKind::code},
    {"col", structure},
    {"colgroup", structure},
    {"dd", item},
    {"del", mark, MarkKind::strikethrough},
    {"details", paragraph},
    {"div", paragraph},
    {"dl", list},
    {"dt", item},
    {"em", mark, MarkKind::emphasis},
    {"figcaption", paragraph},
    {"figure", paragraph},
    {"footer", paragraph},
    {"form", paragraph},
    {"h1", heading, MarkKind::html, 1},
    {"h2", heading, MarkKind::html, 2},
    {"h3", heading, MarkKind::html, 3},
    {"h4", heading, MarkKind::html, 4},
    {"h5", heading, MarkKind::html, 5},
    {"h6", heading, MarkKind::html, 6},
    {"head", structure},
    {"header", paragraph},
    {"hr", rule},
    {"html", structure},
    {"i", mark, MarkKind::emphasis},
    {"img", image, MarkKind::image},
    {"input", structure},
    {"kbd", mark, MarkKind::code},
    {"li", item},
    {"link", structure},
    {"main", paragraph},
    {"meta", structure},
    {"nav", paragraph},
    {"noscript", structure},
    {"ol", list, MarkKind::html, 1},
    {"p", paragraph},
    {"pre", preformatted},
    {"s", mark, MarkKind::strikethrough},
    {"samp", mark, MarkKind::code},
    {"script", hidden},
    {"section", paragraph},
    {"source", structure},
    {"strike", mark, MarkKind::strikethrough},
    {"strong", mark, MarkKind::strong},
    {"style", hidden},
    {"summary", paragraph},
    {"svg", hidden},
    {"table", table},
    {"tbody", structure},
    {"td", cell},
    {"template", hidden},
    {"textarea", paragraph},
    {"tfoot", structure},
    {"th", cell},
    {"thead", structure},
    {"title", hidden},
    {"tr", row},
    {"tt", mark, MarkKind::code},
    {"ul", list},
    {"wbr", structure},
});
static_assert(std::ranges::is_sorted(kTags, {}, &Tag::name));
constexpr Tag kUnknown{};
constexpr std::size_t kLongestName = 10;

constexpr bool is_name(char byte) {
  return is_letter(byte) || (byte >= '0' && byte <= '9') || byte == '-' || byte == ':';
}

HtmlToken token(HtmlToken::Kind kind, std::size_t begin, std::size_t end) {
  return {kind, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), {}, false};
}

}  // namespace

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lower, lower);
}

const Tag& find_tag(std::string_view name) {
  if (name.size() > kLongestName) return kUnknown;
  std::array<char, kLongestName> buffer{};
  std::ranges::transform(name, buffer.begin(), lower);
  const std::string_view wanted(buffer.data(), name.size());
  const auto found = std::ranges::lower_bound(kTags, wanted, {}, &Tag::name);
  return found != kTags.end() && found->name == wanted ? *found : kUnknown;
}

std::optional<HtmlToken> HtmlScanner::next() {
  if (at_ >= html_.size()) return std::nullopt;
  if (html_[at_] == '<') {
    if (const auto found = markup()) {
      at_ = found->end;
      return found;
    }
  }
  const std::size_t begin = at_;
  at_ = std::min(html_.find('<', begin + 1), html_.size());
  return token(HtmlToken::Kind::text, begin, at_);
}

std::optional<HtmlToken> HtmlScanner::markup() {
  const std::string_view rest = html_.substr(at_);
  using Kind = HtmlToken::Kind;
  if (rest.starts_with("<!--")) {
    auto comment = until("-->", at_ + 4, Kind::comment);
    return comment ? comment : token(Kind::other, at_, html_.size());
  }
  if (rest.starts_with("<![CDATA[")) return until("]]>", at_ + 9, Kind::other);
  if (rest.starts_with("<?")) return until("?>", at_ + 2, Kind::other);
  if (rest.size() > 2 && rest[1] == '!' && is_letter(rest[2]))
    return until(">", at_ + 2, Kind::other);
  const std::size_t name = rest.starts_with("</") ? 2 : 1;
  if (no_more_tags_ || rest.size() <= name || !is_letter(rest[name])) return std::nullopt;
  auto found = tag();
  if (!found) no_more_tags_ = true;
  return found;
}

std::optional<HtmlToken> HtmlScanner::until(std::string_view closer, std::size_t from,
                                            HtmlToken::Kind kind) const {
  const std::size_t end = html_.find(closer, from);
  if (end == std::string_view::npos) return token(HtmlToken::Kind::other, at_, html_.size());
  return token(kind, at_, end + closer.size());
}

std::optional<HtmlToken> HtmlScanner::tag() {
  const bool close = html_[at_ + 1] == '/';
  const std::size_t name = at_ + (close ? 2 : 1);
  std::size_t at = name;
  while (at < html_.size() && is_name(html_[at])) ++at;
  const std::size_t name_end = at;
  while (at < html_.size() && html_[at] != '>') {
    // A quote opens a value only after '='; elsewhere it is a character like any other.
    const bool quote = (html_[at] == '"' || html_[at] == '\'') && html_[at - 1] == '=';
    const std::size_t closing = quote ? html_.find(html_[at], at + 1) : std::string_view::npos;
    if (quote && closing == std::string_view::npos) return std::nullopt;
    at = quote ? closing + 1 : at + 1;
  }
  if (at >= html_.size()) return std::nullopt;
  HtmlToken found = token(close ? HtmlToken::Kind::close : HtmlToken::Kind::open, at_, at + 1);
  found.name = html_.substr(name, name_end - name);
  found.self_closing = html_[at - 1] == '/';
  return found;
}

std::uint32_t HtmlScanner::skip_to_close(std::string_view name) {
  while (at_ < html_.size()) {
    at_ = std::min(html_.find("</", at_), html_.size());
    if (at_ == html_.size() || equal_ignoring_case(html_.substr(at_ + 2, name.size()), name)) break;
    at_ += 2;
  }
  return static_cast<std::uint32_t>(at_);
}

std::optional<text::ByteRange> attribute(std::string_view tag, std::string_view name) {
  std::size_t at = 1;
  while (at < tag.size() && is_name(tag[at])) ++at;  // past the tag's own name
  while (at < tag.size()) {
    while (at < tag.size() && !is_name(tag[at])) ++at;
    const std::size_t key = at;
    while (at < tag.size() && is_name(tag[at])) ++at;
    const std::string_view found = tag.substr(key, at - key);
    while (at < tag.size() && is_space(tag[at])) ++at;
    if (at >= tag.size() || tag[at] != '=') continue;
    ++at;
    while (at < tag.size() && is_space(tag[at])) ++at;
    if (at >= tag.size()) break;
    const char quote = tag[at] == '"' || tag[at] == '\'' ? tag[at] : '\0';
    const std::size_t begin = quote != '\0' ? at + 1 : at;
    std::size_t end =
        quote != '\0' ? tag.find(quote, begin) : tag.find_first_of(" \t\n\r\f>", begin);
    end = std::min(end, tag.size());
    if (equal_ignoring_case(found, name)) {
      return text::ByteRange{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }
    at = quote != '\0' ? end + 1 : end;
  }
  return std::nullopt;
}

}  // namespace pmlint::markdown
