"""Reads every source of core/ and cmd/ and names what breaks the rules of the house (core/README.md): an include that
points up, a library outside its room, a look at the world from a place that must not look.

Usage: layering.py [ROOT]
"""

import re
import sys
from pathlib import Path

# What each room of core/ may include, beside itself. cmd/ may include all of them.
ARROWS = {
    "text": set(),
    "time": set(),
    "platform": {"text", "time"},
    "yaml": {"text"},
    "spec": {"yaml", "text", "time"},
    "decide": {"spec", "time"},
    "plan": {"decide", "spec", "text", "time"},
    "report": {"text", "time"},
    "start": {"spec", "yaml", "text", "time"},
    "views": {"decide", "plan", "spec", "report", "text", "time"},
}

# Where a header of others may be included: its first folder or its name, and the beginnings of paths.
HOMES_OF_HEADERS = {
    "CLI": ("cmd/",),
    "spdlog": ("cmd/",),
    "yaml-cpp": ("core/yaml/",),
    "nlohmann": ("core/views/",),
    "kainjow": ("core/report/",),
    "utf8proc.h": ("core/text/",),
    "iostream": ("core/platform/", "cmd/main.cpp"),
    "fstream": ("core/platform/",),
}

# Where a word may stand in code.
HOMES_OF_WORDS = {
    r"(?:secure_)?getenv|environ": ("core/platform/", "cmd/main.cpp"),
    r"system_clock|localtime(?:_r)?|gettimeofday": ("core/platform/", "cmd/main.cpp"),
    r"std::(?:cin|cout|cerr|clog)": ("core/platform/", "cmd/main.cpp"),
    # by the locale, or lenient: numbers are read with std::from_chars
    r"setlocale|std::locale|sto(?:[dfil]|ld|ll|ul|ull)|strto(?:[dfl]|ul)|ato[fil]": (),
}

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.MULTILINE)
COMMAND = re.compile(r"\bdefine_\w+\s*\(\s*CLI::App\b")
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


def violations(root):
    """Every broken rule, as file:line: what."""
    sources = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for folder in ("core", "cmd")
        for path in sorted((root / folder).rglob("*.[ch]pp"))
    }
    if not sources:
        return [f"{root}: no sources to read"]
    commands = commands_among(sources)
    return [
        f"{path}:{text.count(chr(10), 0, offset) + 1}: {what}"
        for path, text in sources.items()
        for offset, what in sorted([*wrong_includes(path, text, commands), *wrong_words(path, text)])
    ]


def commands_among(sources):
    """The files that are a command: they define `Run define_NAME(CLI::App&)`; the table of commands only names it."""
    return {
        Path(path).stem
        for path, text in sources.items()
        if re.fullmatch(r"cmd/(?!command\.)[^/]+\.cpp", path) and COMMAND.search(code_of(text))
    }


def wrong_includes(path, text, commands):
    for include in INCLUDE.finditer(text):
        quote, header = include.groups()
        why = ours(path, header, commands) if quote == '"' else others(path, header)
        if why:
            yield include.start(), why


def wrong_words(path, text):
    code = code_of(text)
    for word, homes in HOMES_OF_WORDS.items():
        if not any(path.startswith(home) for home in homes):
            for use in re.finditer(rf"(?<!\w)(?:{word})(?!\w)", code):
                yield use.start(), f"'{use[0]}' has no place here"


def ours(path, header, commands):
    """What is wrong with including a header of ours, if anything."""
    if not header.startswith(("core/", "cmd/")):
        return f"'{header}' is not written from the root, as core/ROOM/NAME.hpp"
    here, there = room_of(path), room_of(header)
    if here == "cmd":
        mine, other = Path(path).stem, Path(header).stem
        if there == "cmd" and mine in commands and other in commands and mine != other:
            return f"a command includes another: '{header}'"
    elif here not in ARROWS:
        return f"core/{here} is a room that nobody planned"
    elif there != here and there not in ARROWS[here]:
        return f"core/{here} must not include '{header}'"
    return None


def others(path, header):
    """What is wrong with including a header of somebody else's, if anything."""
    homes = HOMES_OF_HEADERS.get(header.split("/")[0])
    if homes and not path.startswith(homes):
        return f"<{header}> belongs in {' and '.join(homes)}"
    return None


def main(arguments):
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[1]
    found = violations(root)
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
