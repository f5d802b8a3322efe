"""Holds the sources of core/ and cmd/ against the tables of core/README.md, and names what breaks them: an include that
points up, a library outside its room, a look at the world from a place that must not look, a command that includes
another, a command or a flag that core names. The tables are read, not repeated; what cannot be found (a table, a room,
a command) is a violation too.

Usage: layering.py [ROOT]
"""

import re
import sys
from pathlib import Path

MAP = "core/README.md"
TABLE_OF_COMMANDS = "cmd/command.cpp"

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.MULTILINE)
NOT_CODE = re.compile(
    r"""//[^\n]* | /\*.*?\*/ | R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)" | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])+'""",
    re.VERBOSE | re.DOTALL,
)


def code_of(text):
    """A source with blanks for its comments and literals: what is left stands where it stood."""
    return NOT_CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def room_of(path):
    """core/text/span.hpp is in `text`, cmd/app.cpp in `cmd`."""
    parts = path.split("/")
    return parts[1] if parts[0] == "core" else parts[0]


def rows_of(text, heading):
    """The rows of the Markdown table whose first column has that heading, as (first cell, second cell)."""
    table = re.search(rf"^\| {re.escape(heading)} \|.*\n\|[-|]+\|\n((?:\|.*\n)*)", text, re.MULTILINE)
    return [[cell.strip() for cell in row.strip().strip("|").split("|")] for row in table[1].splitlines()] if table else []


class Rules:
    """What core/README.md says may use what."""

    def __init__(self, text):
        # {room: the rooms that it may include beside itself}; `cmd` may include all of them
        self.arrows = {}
        for room, below in rows_of(text, "room"):
            if room != "`cmd`":
                self.arrows[room.strip("`")] = set() if below == "nothing" else set(below.split(", "))
        # [(the beginnings of paths, the beginnings of headers, the words)]
        self.homes = []
        for homes, what in rows_of(text, "only here"):
            names = re.findall(r"`([^`]+)`", what)
            self.homes.append((tuple(re.findall(r"`([^`]+)`", homes)), tuple(n[1:] for n in names if n[0] == "<"),
                               [n for n in names if n[0] != "<"]))
        self.map = re.search(r"^core/\n((?: .*\n)+)", text, re.MULTILINE)

    def rooms_on_the_map(self):
        return set(re.findall(r"^  (\w+)/", self.map[1], re.MULTILINE)) if self.map else set()


def violations(root):
    """Every broken rule, as file:line: what."""
    sources = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for folder in ("core", "cmd")
        for path in sorted((root / folder).rglob("*.[ch]pp"))
    }
    readme = root / MAP
    rules = Rules(readme.read_text(encoding="utf-8") if readme.exists() else "")
    commands, found = commands_among(sources)
    found += missing(rules, sources)
    names = {Path(file).stem for file in commands} | {file.split("/")[1] for file in commands if file.count("/") == 2}
    for path, text in sources.items():
        for offset, what in sorted([*wrong_includes(path, text, rules, commands), *wrong_words(path, text, rules),
                                    *wrong_hints(path, text, names)]):
            found.append(f"{path}:{text.count(chr(10), 0, offset) + 1}: {what}")
    return found


def missing(rules, sources):
    """What must be there to compare anything, and is not."""
    found = [f"{MAP}: there is no table of {name}"
             for name, rows in (("rooms", rules.arrows), ("homes", rules.homes)) if not rows]
    rooms = {room_of(path) for path in sources if path.startswith("core/")}
    if not rooms:
        found.append("core/: there are no sources")
    for room in sorted(set(rules.arrows) - rooms):
        found.append(f"{MAP}: there is no room '{room}'")
    for room in sorted(set(rules.arrows) ^ rules.rooms_on_the_map()):
        found.append(f"{MAP}: '{room}' is on the map or in the table of rooms, and not in both")
    return found


def commands_among(sources):
    """The files that define what the table of commands names, and what is missing of them."""
    table = code_of(sources.get(TABLE_OF_COMMANDS, ""))
    wanted = set(re.findall(r"\bdefine_\w+", table))
    files = {}
    for path, text in sources.items():
        if path.startswith("cmd/") and path.endswith(".cpp"):
            for name in re.findall(r"^Run (define_\w+)\(", code_of(text), re.MULTILINE):
                files[name] = path
    found = [] if wanted else [f"{TABLE_OF_COMMANDS}: there is no command"]
    found += [f"{TABLE_OF_COMMANDS}: '{name}' is not defined in cmd/" for name in sorted(wanted - files.keys())]
    return {files[name] for name in wanted & files.keys()}, found


def wrong_includes(path, text, rules, commands):
    for include in INCLUDE.finditer(text):
        quote, header = include.groups()
        why = ours(path, header, rules, commands) if quote == '"' else others(path, header, rules)
        if why:
            yield include.start(), why


def wrong_words(path, text, rules):
    code = code_of(text)
    for homes, _, words in rules.homes:
        if words and not path.startswith(homes):
            for use in re.finditer(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", code):
                yield use.start(), f"'{use[0]}' has no place here"


# The reader says of an offer in the place of a spec, and the other way round, which command takes it: a finding carries
# its help with it, into every format.
MAY_NAME_COMMANDS = ("core/platform/git/", "core/file/read.cpp")


def wrong_hints(path, text, names):
    """Commands and flags that core names: what can be done is a Hint there, and how it is typed is for cmd to say."""
    if not path.startswith("core/") or path.startswith(MAY_NAME_COMMANDS):
        return
    for use in re.finditer(r"(?:\.|->)command\(", code_of(text)):
        yield use.start(), "core names a command; add a Hint"
    for literal in NOT_CODE.finditer(text):
        if literal[0][0] == '"':
            named = re.search(rf"\bcareer (?:{'|'.join(sorted(names))})\b|(?<![\w-])--[a-z][a-z-]+", literal[0])
            if named:
                yield literal.start(), f"core names '{named[0]}'; add a Hint"


def ours(path, header, rules, commands):
    """What is wrong with including a header of ours, if anything."""
    if not header.startswith(("core/", "cmd/")):
        return f"'{header}' is not written from the root, as core/ROOM/NAME.hpp"
    here, there = room_of(path), room_of(header)
    if here == "cmd":
        other = header.removesuffix(".hpp") + ".cpp"
        if path in commands and other in commands and path != other:
            return f"a command includes another: '{header}'"
    elif here not in rules.arrows:
        return f"core/{here} is not a room of the map"
    elif there != here and there not in rules.arrows[here]:
        return f"core/{here} must not include '{header}'"
    return None


def others(path, header, rules):
    """What is wrong with including a header of somebody else's, if anything."""
    for homes, headers, _ in rules.homes:
        if header.startswith(headers or ("\0",)) and not path.startswith(homes):
            return f"<{header}> belongs in {' or '.join(homes)}"
    return None


def main(arguments):
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[1]
    found = violations(root)
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
