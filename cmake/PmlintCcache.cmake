# Compiles through ccache where it is installed.
find_program(PMLINT_CCACHE ccache)
mark_as_advanced(PMLINT_CCACHE)
if(PMLINT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER "${PMLINT_CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${PMLINT_CCACHE}")
endif()
