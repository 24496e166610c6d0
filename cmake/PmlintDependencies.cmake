# Everything pmlint links or includes, all from Debian 12. scripts/packages.txt names the packages.
# What has no CMake target of its own gets one here, named pmlint_<library>.
find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(LIBGIT2 REQUIRED IMPORTED_TARGET libgit2)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(CLI11 REQUIRED)
find_package(date REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(tomlplusplus REQUIRED)

# cmark-gfm has no description of its extensions for pkg-config on every release; name both.
find_library(CMARK_GFM_LIBRARY cmark-gfm REQUIRED)
find_library(CMARK_GFM_EXTENSIONS_LIBRARY cmark-gfm-extensions REQUIRED)
mark_as_advanced(CMARK_GFM_LIBRARY CMARK_GFM_EXTENSIONS_LIBRARY)
add_library(pmlint_cmark INTERFACE)
target_link_libraries(pmlint_cmark INTERFACE
  "${CMARK_GFM_EXTENSIONS_LIBRARY}" "${CMARK_GFM_LIBRARY}")

add_library(pmlint_re2 INTERFACE)
target_link_libraries(pmlint_re2 INTERFACE PkgConfig::RE2)

# Boost.DLL is header only; it takes std::filesystem instead of Boost.Filesystem when told so.
add_library(pmlint_boost_dll INTERFACE)
target_link_libraries(pmlint_boost_dll INTERFACE Boost::headers ${CMAKE_DL_LIBS})
target_compile_definitions(pmlint_boost_dll INTERFACE BOOST_DLL_USE_STD_FS)
