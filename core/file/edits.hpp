// How a command changes the career spec: it changes a copy of the `Spec`, plain data, and `edited` writes
// what is different (model/changes.hpp) into the person's text, byte by byte only that. What differs, under
// which key and in which order is told by the table of keys; so what the reader reads is what is written.
//
// A value needs no span: `Text{"Maya"}`, `Day{today}`. Values may be changed, added and taken away, and so
// may entries; new ones go to the end of their list. The order of entries stays as it is in the file.
#pragma once

#include <string>

#include "core/model/spec.hpp"
#include "core/yaml/document.hpp"

namespace career::file {

// The text of `document`, which says `spec`, with whatever `wanted` has different. The same text when nothing
// is. Sections and parents that are missing are put where a tidy file has them. Throws Misuse, with the
// accepted form, when the reader would refuse the result; Failure Invalid for what cannot be edited, such as
// an alias on the way; Failure Bug when the text would say anything but `wanted`. New entries without an id
// get one.
[[nodiscard]] std::string edited(yaml::Document document, Spec spec, Spec wanted);

}  // namespace career::file
