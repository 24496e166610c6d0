# pmlint_add_fuzzer(NAME markdown SOURCES markdown_fuzzer.cpp LIBRARIES pmlint_core): a libFuzzer
# program bin/fuzz/markdown, part of the target fuzzers. With PACKS it may load the built-in rules, from
# PMLINT_PACK_DIR. Exists only in the fuzz preset, which sets PMLINT_FUZZING.
if(PMLINT_FUZZING)
  add_custom_target(fuzzers)
endif()

function(pmlint_add_fuzzer)
  cmake_parse_arguments(PARSE_ARGV 0 arg "PACKS" "NAME" "SOURCES;LIBRARIES")
  if(NOT PMLINT_FUZZING)
    return()
  endif()
  set(target fuzz_${arg_NAME})
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE pmlint_compile_options ${arg_LIBRARIES})
  target_link_options(${target} PRIVATE -fsanitize=fuzzer)
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME ${arg_NAME}
    RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin/fuzz")
  if(arg_PACKS)
    target_compile_definitions(${target} PRIVATE PMLINT_PACK_DIR="${PROJECT_BINARY_DIR}/lib/pmlint")
    get_property(packs GLOBAL PROPERTY PMLINT_RULE_PACKS)
    add_dependencies(${target} ${packs})
  endif()
  add_dependencies(fuzzers ${target})
endfunction()
