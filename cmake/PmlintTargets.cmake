# Optimising, GCC 12 takes the standard library's code in a precompiled header for ours, and warns of it.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()

# The libraries the folders fill. A folder adds its sources to one of them with target_sources().
#
#   pmlint_core     core/        pmlint_formats  formats/
#   pmlint_plugins  plugins/     pmlint_cli      cli/ without main.cpp, so that tests link it
function(pmlint_add_library name)
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE pmlint_compile_options)
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX
    ARCHIVE_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/archive")
endfunction()

pmlint_add_library(pmlint_core)
target_link_libraries(pmlint_core
  PUBLIC pmlint_re2 date::date-tz fmt::fmt nlohmann_json::nlohmann_json
    tomlplusplus::tomlplusplus Threads::Threads
  PRIVATE pmlint_cmark)

# What nearly every source reads before its first own line takes half of its compile time: it is read
# once, for all four libraries. ./dev lint reads each source without it, so that none leans on it.
target_precompile_headers(pmlint_core PRIVATE
  <algorithm> <array> <bit> <cstddef> <cstdint> <filesystem> <functional> <map> <memory> <optional>
  <set> <span> <sstream> <string> <string_view> <system_error> <tuple> <utility> <variant> <vector>
  <fmt/format.h>)

pmlint_add_library(pmlint_plugins)
target_link_libraries(pmlint_plugins
  PUBLIC pmlint_core pmlint::sdk
  PRIVATE pmlint_boost_dll)
target_precompile_headers(pmlint_plugins REUSE_FROM pmlint_core)

pmlint_add_library(pmlint_formats)
target_link_libraries(pmlint_formats PUBLIC pmlint_core)
target_precompile_headers(pmlint_formats REUSE_FROM pmlint_core)

pmlint_add_library(pmlint_cli)
target_link_libraries(pmlint_cli PUBLIC pmlint_core pmlint_plugins pmlint_formats CLI11::CLI11)
target_precompile_headers(pmlint_cli REUSE_FROM pmlint_core)

# pmlint_add_rule_pack(timeline RULES a b [SOURCES c.cpp]): a built-in pack, lib/pmlint/timeline.so, of
# a.cpp with its page a.md and so on. It is built by the function an outsider uses; only the name, the
# place it goes to and the warnings are the project's.
function(pmlint_add_rule_pack pack)
  set(target pmlint_rules_${pack})
  pmlint_add_plugin(${target} NAME pmlint-${pack} VERSION "${PROJECT_VERSION}" ${ARGN})
  target_link_libraries(${target} PRIVATE pmlint_compile_options pmlint_re2)
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME ${pack}
    DEFINE_SYMBOL ""  # one of its own would keep it from sharing precompiled headers
    LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib/pmlint")
  install(TARGETS ${target} LIBRARY DESTINATION lib/pmlint)
  get_property(packs GLOBAL PROPERTY PMLINT_RULE_PACKS)
  if(packs)
    list(GET packs 0 first)
    target_precompile_headers(${target} REUSE_FROM ${first})
  else()
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <bit> <cstddef> <cstdint> <optional> <span> <string> <string_view> <utility>
      <vector> <pmlint/rule.hpp>)
  endif()
  set_property(GLOBAL APPEND PROPERTY PMLINT_RULE_PACKS ${target})
endfunction()
