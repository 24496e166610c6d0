# find_package(pmlint): pmlint::sdk, pmlint_add_plugin(), pmlint_add_plugin_tests().
include("${CMAKE_CURRENT_LIST_DIR}/pmlintTargets.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/PmlintPlugin.cmake")
