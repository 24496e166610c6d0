# pmlint_add_plugin(acme
#   RULES acme_ticket acme_greeting    # acme_ticket.cpp with its page acme_ticket.md, and so on
#   [NAME acme] [VERSION 1.0]          # as shown to users; default: the target, the project's version
#   [SOURCES wording.cpp])             # what the rules share
#
# A plugin library, acme.so, that exports one symbol and nothing else. Each page becomes part of the
# library; a missing page is a build error. The order of RULES does not matter.
set(PMLINT_PLUGIN_DIR "${CMAKE_CURRENT_LIST_DIR}" CACHE INTERNAL "")

function(pmlint_add_plugin target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME;VERSION" "RULES;SOURCES")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "pmlint_add_plugin(${target}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT arg_RULES)
    message(FATAL_ERROR "pmlint_add_plugin(${target}): name at least one rule after RULES")
  endif()
  if(NOT arg_NAME)
    set(arg_NAME "${target}")
  endif()
  if(NOT arg_VERSION)
    set(arg_VERSION "${PROJECT_VERSION}")
  endif()

  set(record "${CMAKE_CURRENT_BINARY_DIR}/${target}_record.cpp")
  list(TRANSFORM arg_RULES APPEND .cpp OUTPUT_VARIABLE rule_sources)
  list(TRANSFORM arg_RULES APPEND .md OUTPUT_VARIABLE pages)
  list(TRANSFORM pages PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
  add_custom_command(OUTPUT "${record}"
    COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${record}" "-DNAME=${arg_NAME}" "-DVERSION=${arg_VERSION}"
      "-DRULES=${arg_RULES}" "-DDIRECTORY=${CMAKE_CURRENT_SOURCE_DIR}"
      -P "${PMLINT_PLUGIN_DIR}/PmlintRecord.cmake"
    DEPENDS ${pages} "${PMLINT_PLUGIN_DIR}/PmlintRecord.cmake"
    VERBATIM)

  add_library(${target} MODULE ${rule_sources} ${arg_SOURCES} "${record}")
  target_link_libraries(${target} PRIVATE pmlint::sdk)
  set_target_properties(${target} PROPERTIES
    PREFIX "" CXX_VISIBILITY_PRESET hidden C_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  # What a rule calls must be there when it is built, not when it is loaded. The sanitizers of clang
  # leave their symbols to the program.
  set(flags "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_COMPILER_ID}")
  if(NOT flags MATCHES "-fsanitize=.*Clang")
    target_link_options(${target} PRIVATE LINKER:-z,defs)
  endif()
  # Also hides what the standard library makes visible or unique in the process.
  target_link_options(${target} PRIVATE "LINKER:--version-script=${PMLINT_PLUGIN_DIR}/plugin.map")
  set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${PMLINT_PLUGIN_DIR}/plugin.map")
endfunction()

# pmlint_add_plugin_tests(acme tests/ticket.md ...): one test for each file of cases (TESTING.md).
# Call enable_testing() before.
function(pmlint_add_plugin_tests target)
  foreach(file IN LISTS ARGN)
    cmake_path(GET file STEM name)
    add_test(NAME ${target}.${name}
      COMMAND $<TARGET_FILE:pmlint::rule-test> --plugin $<TARGET_FILE:${target}> "${file}"
      WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  endforeach()
endfunction()
