# Writes the source of a plugin's record, with the pages of its rules, for pmlint_add_plugin():
#   cmake -DOUTPUT=... -DNAME=... -DVERSION=... -DRULES=a;b -DDIRECTORY=... -P PmlintRecord.cmake
string(CONCAT source "// Made by pmlint_add_plugin() from the list of rules and their pages.\n"
  "#include <pmlint/rule.hpp>\n")
foreach(rule IN LISTS RULES)
  file(READ "${DIRECTORY}/${rule}.md" page)
  string(STRIP "${page}" text)
  if(text STREQUAL "")
    message(FATAL_ERROR "${DIRECTORY}/${rule}.md is empty: write what the rule is for")
  endif()
  string(APPEND source "\nextern const pml_rule ${rule};\nextern const pml_str ${rule}_page;\n"
    "static constexpr char ${rule}_text[] = R\"pmlint_page(${page})pmlint_page\";\n"
    "constinit const pml_str ${rule}_page{${rule}_text, sizeof ${rule}_text - 1};\n")
endforeach()
list(SORT RULES)
list(TRANSFORM RULES PREPEND "&")
list(JOIN RULES ", " rules)
string(APPEND source "\nPMLINT_PLUGIN(\"${NAME}\", \"${VERSION}\", ${rules})\n")
file(WRITE "${OUTPUT}" "${source}")
