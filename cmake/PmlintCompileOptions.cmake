# pmlint_compile_options: the warnings every target of the project compiles with, and nothing else.
# An interface target, so that no flag leaks into a plugin author's build.
add_library(pmlint_compile_options INTERFACE)
target_compile_options(pmlint_compile_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion>  # GCC's -Wconversion does not include it
  # GCC 12 sees these two in std::optional and in std::string's operator+ where there are none.
  $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-maybe-uninitialized>
  $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-restrict>
  $<$<BOOL:${PMLINT_WERROR}>:-Werror>)
