# Compiles through ccache where it is installed. What uses precompiled headers is cached only when told so.
find_program(PMLINT_CCACHE ccache)
mark_as_advanced(PMLINT_CCACHE)
if(PMLINT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${PMLINT_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
