# pmlint_add_test(NAME core_time SOURCES clock_test.cpp LIBRARIES pmlint_core): one GoogleTest program,
# each of its tests known to ctest as core_time.Suite.Name.
#
# A test program sees four places as macros: PMLINT_SOURCE_DIR (the project), PMLINT_PACK_DIR (the
# built-in rule packs), PMLINT_PROGRAM (bin/pmlint) and PMLINT_BINARY_DIR (the build). It may need
# packs or the program at run time: name them in DEPENDS (default: none).
find_package(GTest REQUIRED)
include(GoogleTest)

# What nearly every test reads before its first own line takes half of its compile time: it is read
# once, for all of them.
add_executable(pmlint_test_headers "${PROJECT_SOURCE_DIR}/tests/support/test_headers.cpp")
target_link_libraries(pmlint_test_headers PRIVATE
  pmlint_compile_options GTest::gmock GTest::gtest_main)
target_compile_options(pmlint_test_headers PRIVATE -O0 -pthread)  # as the tests
target_precompile_headers(pmlint_test_headers PRIVATE
  <gmock/gmock.h> <gtest/gtest.h>
  <algorithm> <array> <cstdint> <filesystem> <fstream> <functional> <map> <memory> <optional> <random>
  <span> <sstream> <string> <string_view> <variant> <vector>)

option(PMLINT_TEST_PROGRAMS_WHOLE "Each test program is two tests: for sanitizers, which start slowly")

function(pmlint_add_test)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;LIBRARIES;DEPENDS")
  set(target test_${arg_NAME})
  add_executable(${target} ${arg_SOURCES})
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${target} PRIVATE
    pmlint_compile_options ${arg_LIBRARIES} GTest::gmock GTest::gtest_main)
  target_compile_definitions(${target} PRIVATE
    PMLINT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    PMLINT_BINARY_DIR="${PROJECT_BINARY_DIR}"
    PMLINT_PACK_DIR="${PROJECT_BINARY_DIR}/lib/pmlint"
    PMLINT_PROGRAM="${PROJECT_BINARY_DIR}/bin/pmlint")
  target_precompile_headers(${target} REUSE_FROM pmlint_test_headers)
  set_target_properties(${target} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin/tests")
  if(arg_DEPENDS)
    add_dependencies(${target} ${arg_DEPENDS})
  endif()
  if(PMLINT_TEST_PROGRAMS_WHOLE)
    list(LENGTH arg_SOURCES cost)  # the largest first: nothing waits for it at the end
    foreach(shard 0 1)
      add_test(NAME ${arg_NAME}.${shard} COMMAND ${target} --gtest_brief=1)
      set_tests_properties(${arg_NAME}.${shard} PROPERTIES TIMEOUT 1200 COST ${cost}
        ENVIRONMENT "GTEST_TOTAL_SHARDS=2;GTEST_SHARD_INDEX=${shard}")
    endforeach()
  else()
    gtest_discover_tests(${target} TEST_PREFIX "${arg_NAME}." DISCOVERY_MODE PRE_TEST
      DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 120)
  endif()
endfunction()

# pmlint_add_rule_tests(timeline timezone_missing_test.cpp ...): the tests of one built-in pack.
function(pmlint_add_rule_tests pack)
  pmlint_add_test(NAME rules_${pack}
    SOURCES ${ARGN}
    LIBRARIES pmlint_test_support
    DEPENDS pmlint_rules_${pack})
endfunction()
