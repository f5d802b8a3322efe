# Writes the examples into a C++ source: cmake -D EXAMPLES=FOLDER -D OUTPUT=FILE -P embed_examples.cmake
# Each begins with the comment that leads an editor to the schema, which `career init` puts beside it; in the project
# itself there is none. The same files give the same bytes, wherever and in whatever order they lie on the disk.
cmake_minimum_required(VERSION 3.25)

set(arrays "")
set(rows "")
file(GLOB folders LIST_DIRECTORIES true RELATIVE ${EXAMPLES} ${EXAMPLES}/*)
list(SORT folders)
set(number 0)
foreach(folder IN LISTS folders)
  if(NOT EXISTS ${EXAMPLES}/${folder}/career.yaml)
    continue()
  endif()
  file(GLOB_RECURSE paths RELATIVE ${EXAMPLES}/${folder} ${EXAMPLES}/${folder}/*.yaml)
  list(SORT paths)
  string(APPEND arrays "constexpr ExampleFile files_${number}[] = {\n")
  foreach(path IN LISTS paths)
    file(READ ${EXAMPLES}/${folder}/${path} text)
    set(schema .career/career-spec.schema.json)
    if(path MATCHES "^offers/")
      set(schema ../.career/career-offer.schema.json)
    endif()
    string(PREPEND text "# yaml-language-server: $schema=${schema}\n")
    string(APPEND arrays "    {\"${path}\", R\"example(${text})example\"},\n")
  endforeach()
  string(APPEND arrays "};\n")
  string(APPEND rows "    {\"${folder}\", files_${number}},\n")
  math(EXPR number "${number} + 1")
endforeach()

file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT [[
// NOLINTBEGIN(modernize-avoid-c-arrays)
// Made from examples/ by core/init/embed_examples.cmake.
#include "core/init/examples.hpp"

namespace career::init {
namespace {

@arrays@
constexpr Example all[] = {
@rows@};

}  // namespace

std::span<const Example> examples() { return all; }

}  // namespace career::init
// NOLINTEND(modernize-avoid-c-arrays)
]])
