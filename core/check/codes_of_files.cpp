#include <array>

#include "core/check/codes_tables.hpp"

namespace career::check {
namespace {

constexpr auto error = Severity::Error;

constexpr std::array codes{
    CodeFacts{"bad-clock", error, "the computer's clock names no date that can be reckoned with",
              "Everything that is due, late or current depends on today.",
              "Set the clock, or say the day yourself with --today or CAREER_TODAY.",
              "career check --today 2026-11-22"},
    CodeFacts{
        "bad-template", error, "a template of yours has a tag that makes no sense where it stands",
        "A document with a gap or a stray brace is nothing to hand on.",
        "Close each section where it ends, and write only {{name}}, {{#name}}, {{^name}}, {{/name}} and "
        "{{! remark }}.",
        "{{#entries}}\n- {{title}}\n{{/entries}}"},
    CodeFacts{"bug", error, "a mistake in career itself",
              "Something happened that its authors thought impossible. Your files are as they were.",
              "Report it with the command that you ran.", "career -vv check"},
    CodeFacts{"cannot-read", error, "a file or a folder is there and cannot be read",
              "Nothing is said about a file that could not be read whole.",
              "Look at its permissions, and whether it is a file at all.", "chmod u+r career.yaml"},
    CodeFacts{"cannot-write", error, "the answer could not be written where it should go",
              "A cut answer would look like a whole one.",
              "Make room on the disk, or write to another place.", "career check > findings.txt"},
    CodeFacts{
        "git-failed", error, "git does not tell what is staged",
        "What the next commit holds is known to git only.",
        "Install git, or see what it says itself; it refuses a repository that belongs to someone else.",
        "git status"},
    CodeFacts{"no-folder", error, "the current folder is gone or may not be looked at",
              "The spec is looked for from there on upward.",
              "Change to a folder that exists, or name the spec with -f.",
              "career -f ~/career/career.yaml check"},
    CodeFacts{"no-repository", error, "a file is in no git repository", "Nothing can be staged there.",
              "Leave out --staged, or make a repository with git init.", "career check"},
    CodeFacts{"no-spec", error, "no career spec was found",
              "It is looked for in this folder and in every one above it.",
              "Change to its folder, name it with -f, or set CAREER_FILE. To start one: career init.",
              "career -f ~/career/career.yaml check"},
    CodeFacts{"not-a-file", error, "a folder was named where a file is meant",
              "A spec or an offer is one file.", "Name the file inside the folder.",
              "career check offers/assistant.yaml"},
    CodeFacts{"not-found", error, "there is no file of this name",
              "A name is taken as it is given, from the current folder on.",
              "Look at the spelling, and at the folder you are in.", "career check offers/assistant.yaml"},
    CodeFacts{"not-staged", error, "git's index does not have the file",
              "The next commit will not hold it, so there is nothing to check.",
              "Look at the spelling, or add the file to the index.", "git add offers/assistant.yaml"},
    CodeFacts{"too-large", error, "the file is larger than 16 MiB",
              "No career fills that much: it is probably another file.",
              "Name the right file, or split off what does not belong into it.", "career check career.yaml"},
    CodeFacts{"unknown-field", error,
              "a template of yours asks for something that the document does not have",
              "The place would stay empty without a word.",
              "Look at the remark that 'career template show NAME' begins with: it lists the fields.",
              "career template show summary-vp"},
    CodeFacts{"unmerged", error, "two branches have not been brought together in the file yet",
              "Git's index holds both sides of the conflict, and no text that could be committed.",
              "Settle the conflict and add the file to the index.", "git add career.yaml"},
};

}  // namespace

std::span<const CodeFacts> codes_of_files() { return codes; }

}  // namespace career::check
