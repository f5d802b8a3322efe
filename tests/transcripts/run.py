"""Plays transcripts: Markdown files whose ```console blocks hold commands and what a person sees when they are
run against the real program.

    <!-- folder: examples/checkout -->       optional first line: run in a copy of this folder; else in an empty one

    ```yaml file=offers/new.yaml             makes this file in the folder, when the transcript gets here
    offer: 1
    ```

    ```console
    $ career evaluate offers/new.yaml        handed to sh, in a sandbox; a line that ends in \\ goes on
    what it prints                           both streams, in the order they were written
    [exit 3]                                 the exit code, unless it is 0
    ```

The sandbox's folder is shown as $FOLDER, a control character as \\x1b, and output that stops without a line break
is followed by [no line break]. A transcript passes when playing it gives back the same file, byte for byte;
--accept writes what playing it gave. Without FILE: every transcript of this folder.
"""

import re
import sys
from pathlib import Path

import expectation
from sandbox import ROOT, Sandbox

FOLDER = re.compile(r"<!-- folder: (\S+) -->$")
FENCE = re.compile(r"(?P<ticks>`{3,})(?P<language>\w*)(?: file=(?P<file>\S+))?$")


class BadTranscript(Exception):
    """The transcript itself is wrong: playing it would prove nothing."""


def played(path, program):
    """The text that the transcript ought to have, given what the program does."""
    lines = path.read_text(encoding="utf-8").split("\n")
    folder = FOLDER.match(lines[0])
    if folder and not (ROOT / folder[1]).is_dir():
        raise BadTranscript(f"{path}:1: there is no folder '{folder[1]}'")

    result = []
    commands = 0
    with Sandbox(program, ROOT / folder[1] if folder else None) as sandbox:
        at = 0
        while at < len(lines):
            fence = FENCE.match(lines[at])
            if not fence:
                result.append(lines[at])
                at += 1
                continue
            try:
                end = lines.index(fence["ticks"], at + 1)
            except ValueError:
                raise BadTranscript(f"{path}:{at + 1}: this block is never closed") from None
            body = lines[at + 1 : end]
            if fence["file"]:
                sandbox.write(fence["file"], "".join(line + "\n" for line in body))
            elif fence["language"] == "console":
                sessions = commands_of(body, f"{path}:{at + 2}")
                commands += len(sessions)
                body = [line for command in sessions for line in session(command, sandbox)]
                if fence["ticks"] in body:
                    raise BadTranscript(f"{path}:{at + 1}: the output would close this block: use more backticks")
            result += [lines[at], *body, lines[end]]
            at = end + 1

    if commands == 0:
        raise BadTranscript(f"{path}: no command: a transcript that runs nothing cannot fail")
    return "\n".join(result)


def commands_of(body, place):
    """The commands of a console block, each as the lines it is written on."""
    if not body or not body[0].startswith("$ "):
        raise BadTranscript(f"{place}: a console block starts with a command: '$ career ...'")
    commands = []
    goes_on = False
    for line in body:
        if goes_on:
            commands[-1].append(line)
        elif line.startswith("$ "):
            commands.append([line])
        else:
            continue  # output, which is about to be made anew
        goes_on = line.endswith("\\")
    return commands


def session(command, sandbox):
    """A command's lines and what came of it."""
    outcome = sandbox.run("\n".join(command)[2:], merged=True)
    *shown, rest = outcome.out.split("\n")
    if rest:
        shown += [rest, "[no line break]"]
    for line in shown:
        if line.startswith("$ "):
            raise BadTranscript(f"the output of '{command[0]}' has a line that looks like a command: '{line}'")
    if outcome.code != 0:
        shown.append(f"[exit {outcome.code}]")
    return command + shown


def main(arguments):
    chosen = expectation.options(__doc__, arguments)
    files = chosen.files or sorted(Path(__file__).parent.glob("*.md"))
    if not files:
        sys.exit("no transcripts to play")

    failed = []
    for path in files:
        try:
            if not expectation.meets(path, played(path, chosen.program), chosen.accept):
                failed.append(path)
        except (BadTranscript, OSError) as error:
            print(error)
            failed.append(path)
    return expectation.closing(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
