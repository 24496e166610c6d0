// SPDX-License-Identifier: MIT
// The floor that pmlint is measured against: read every file under a folder, parse it with cmark-gfm
// and the extensions pmlint uses, free the tree. It finds nothing and prints nothing but a count.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace {

struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};

constexpr std::array kExtensions{"table", "tasklist", "strikethrough"};

bool parses(const std::string& text) {
  const std::unique_ptr<cmark_parser, FreeParser> parser(
      cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE));
  for (const char* name : kExtensions) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  const std::unique_ptr<cmark_node, FreeNode> document(cmark_parser_finish(parser.get()));
  return document != nullptr;
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text(std::filesystem::file_size(path), '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  return text;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: bench_bare_parse FOLDER\n", stderr);
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  int count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
    if (entry.is_regular_file() && parses(contents(entry.path()))) ++count;
  }
  std::printf("%d files\n", count);
  return 0;
}
