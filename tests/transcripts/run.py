"""Plays transcripts: Markdown files whose ```console blocks hold commands and what a person sees when they are
run against the real program.

    <!-- folder: examples/checkout -->       optional first line: run in a copy of this folder; else in an empty one

    ```yaml file=offers/new.yaml             makes this file in the folder, when the transcript gets here
    offer: 1
    ```

    <!-- today: 2027-01-11 -->               from here on it is this day
    <!-- columns: 100 -->                    and what is written is as wide as this; else full lines

    ```console
    $ career evaluate offers/new.yaml        handed to sh, in a sandbox; a line that ends in \\ goes on
    what it prints                           both streams, in the order they were written
    ...                                      one or more lines that are left out
    [exit 3]                                 the exit code, unless it is 0
    ```

The sandbox's folder is shown as $FOLDER, a control character as \\x1b, and output that stops without a line break
is followed by [no line break]. A transcript passes when playing it gives back the same file, byte for byte;
--accept writes what playing it gave. Without FILE: every transcript of this folder. A manual page may be a transcript
as well; notation.py tells how it is written there.
"""

import sys
from pathlib import Path

import expectation
from excerpt import LEFT_OUT, excerpt
from notation import BadTranscript, notation_of
from sandbox import ROOT, Sandbox


def played(path, program, kind=Sandbox):
    """The text that the transcript ought to have, given what the program does."""
    lines = path.read_text(encoding="utf-8").split("\n")
    notation = notation_of(path)
    folder = notation.FOLDER.match(lines[0])
    if folder and not (ROOT / folder[1]).is_dir():
        raise BadTranscript(f"{path}:1: there is no folder '{folder[1]}'")

    result = []
    commands = 0
    with kind(program, ROOT / folder[1] if folder else None) as sandbox:
        sandbox.columns = notation.columns
        sandbox.is_terminal = notation.is_terminal
        at = 0
        while at < len(lines):
            if setting := notation.SETTING.match(lines[at]):
                setattr(sandbox, setting[1], setting[2])
            try:
                block = notation.block(lines, at)
                if not block:
                    result.append(lines[at])
                    at += 1
                    continue
                source = lines[at + 1 : block.end]
                if block.file:
                    sandbox.write(block.file, "".join(line + "\n" for line in notation.text(source)))
                elif block.is_session:
                    sessions = commands_of(notation.text(source))
                    commands += len(sessions)
                    text = [line for lines_of in sessions for line in session(*lines_of, sandbox, notation)]
                    source = notation.source(text)
                    notation.check(source, lines[at])
            except BadTranscript as error:
                raise BadTranscript(f"{path}:{at + 1}: {error}") from None
            result += [lines[at], *source, lines[block.end]]
            at = block.end + 1

    if commands == 0:
        raise BadTranscript(f"{path}: no command: a transcript that runs nothing cannot fail")
    return "\n".join(result)


def commands_of(body):
    """The commands of a session, each as the lines it is written on and what is shown below them."""
    if not body or not body[0].startswith("$ "):
        raise BadTranscript("a session starts with a command: '$ career ...'")
    commands = []
    goes_on = False
    for line in body:
        if goes_on:
            commands[-1][0].append(line)
        elif line.startswith("$ "):
            commands.append(([line], []))
        else:
            commands[-1][1].append(line)
            continue
        goes_on = line.endswith("\\")
    return commands


def session(command, expected, sandbox, notation):
    """A command's lines and what came of it, as much of it as is expected to be shown."""
    outcome = sandbox.run("\n".join(command)[2:], merged=True)
    *output, rest = outcome.out.split("\n")
    if rest:
        output += [rest, "[no line break]"]
    for line in output:
        if line.startswith("$ "):
            raise BadTranscript(f"the output of '{command[0]}' has a line that looks like a command: '{line}'")
        if line == LEFT_OUT:
            raise BadTranscript(f"the output of '{command[0]}' has a line that looks as if something were left out")
    if outcome.code != 0:
        output.append(f"[exit {outcome.code}]")
    return command + excerpt(expected, notation.shown(output))


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
