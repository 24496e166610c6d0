// SPDX-License-Identifier: MIT
// libgit2 built on mbedTLS reads every root certificate of the machine when it starts: two thirds of
// the time of a check of staged files, for connections that pmlint never makes. Symbols are looked up
// here before they are in the libraries that this module needs, so this function stands in for that of
// mbedTLS, and there are no certificates: a connection that were tried all the same would be refused.
// Where libgit2 is built on another library nobody calls it.

extern "C" {

// NOLINTNEXTLINE(readability-identifier-naming): the name is that of mbedTLS
[[gnu::visibility("default")]] int mbedtls_x509_crt_parse_file(void* /*chain*/,
                                                               const char* /*path*/) {
  return 0;  // every certificate was read
}

}  // extern "C"
