#include <array>

#include "core/check/codes_tables.hpp"

namespace career::check {
namespace {

constexpr auto error = Severity::Error;

constexpr std::array codes{
    CodeFacts{"already-there", error, "a file that was to be made is there already",
              "What is there is never overwritten.", "Choose another name, or move the file away first.",
              "mv career.yaml career-old.yaml"},
    CodeFacts{"cannot-save", error, "a file could not be locked or written",
              "It is as it was: the old one stays until the new one is whole.",
              "Look at the permissions of the file and its folder, and whether the disk is full.",
              "df . && ls -ld . career.yaml"},
    CodeFacts{"changed-meanwhile", error, "another program changed the file while it was being edited",
              "One of the two changes would be lost.",
              "Save it in the other program, then run the command again.",
              "career set metrics.zero_to_one.now 3"},
    CodeFacts{"edit-alias", error, "the edit would change what an alias or an anchor stands for",
              "The same text counts in another place, which would change with it.",
              "Write the value out in both places, or edit the file by hand.",
              "zero_to_one: {now: 2, target: 7}"},
    CodeFacts{"edit-comment", error, "a comment stands where the edit would have to write",
              "Every comment is kept, and here there is no place for it.",
              "Move the comment to a line of its own.", "# where I stand\nskipped: []"},
    CodeFacts{"edit-key", error, "the edit names a key and not its value", "Edits change values, not names.",
              "Rename it by hand, everywhere.", "career set metrics.zero_to_one.now 3"},
    CodeFacts{"edit-key-exists", error, "a key that was to be added is there already",
              "Two equal keys would be an error.", "Change the one that is there.",
              "career set metrics.zero_to_one.now 3"},
    CodeFacts{"edit-no-newline", error, "the file ends in a way that nothing can be added to",
              "What is added would become part of the last value.", "End the file with a line break.",
              "echo >> career.yaml"},
    CodeFacts{"edit-not-a-list", error, "an entry was to be added where there is no list",
              "Only a list takes entries.", "Write it as a list.", "roles: []"},
    CodeFacts{"edit-not-a-map", error, "a key was to be added where there is no map",
              "Only a map takes keys.", "Write it as keys and values.", "publishing:\n  log: []"},
    CodeFacts{"edit-not-a-value", error, "a single value was to be written over a list or a map",
              "All that stands in it would be lost.", "Name one value inside of it.",
              "career set metrics.zero_to_one.now 3"},
    CodeFacts{"edit-pair", error, "an entry of a list is written as a pair without braces",
              "There is no safe place for a second key.", "Put braces around it.", "log: [{title: Tests}]"},
    CodeFacts{"edit-text", error, "the new text cannot be written as YAML",
              "It would not be read back as it was given.",
              "Leave out control characters and what is no UTF-8.", "career set name 'Dana Reyes'"},
    CodeFacts{"edit-too-deep", error, "the file would be nested too deeply", "It could not be read any more.",
              "Take some of it apart.", "career check career.yaml"},
    CodeFacts{"edit-too-large", error, "the file would become larger than can be read",
              "Nothing is written that could not be read again.", "Move old entries to another file.",
              "ls -l career.yaml"},
    CodeFacts{"locked", error, "another program holds the lock of the file",
              "Two writers at once would lose one of the two changes.",
              "Wait until it is done, or end it; then try again.", "career set metrics.zero_to_one.now 3"},
    CodeFacts{"not-synced", error, "the file is saved, and the disk does not confirm it",
              "After a power cut it might be the old one.", "Look whether it holds what you expect.",
              "git diff career.yaml"},
};

}  // namespace

std::span<const CodeFacts> codes_of_edits() { return codes; }

}  // namespace career::check
