"""How a transcript is written down: as Markdown, or as a manual page in mdoc. A notation finds the blocks of a file
that are sessions or files to make, and knows how their lines are written in it.
"""

import re
from dataclasses import dataclass


class BadTranscript(Exception):
    """The transcript itself is wrong: playing it would prove nothing."""


@dataclass
class Block:
    """What stands between a line that opens it and the line `end`."""

    end: int
    is_session: bool
    file: str | None


class Markdown:
    """Fenced blocks: ```console is a session, and any with file=NAME is that file."""

    FOLDER = re.compile(r"<!-- folder: (\S+) -->$")
    SETTING = re.compile(r"<!-- (today|columns): (\S+) -->$")
    FENCE = re.compile(r"(?P<ticks>`{3,})(?P<language>\w*)(?: file=(?P<file>\S+))?$")
    columns = None  # full lines
    is_terminal = False

    def block(self, lines, at):
        """The block that the line `at` opens, if it does."""
        fence = self.FENCE.match(lines[at])
        if not fence:
            return None
        try:
            end = lines.index(fence["ticks"], at + 1)
        except ValueError:
            raise BadTranscript("this block is never closed") from None
        return Block(end, fence["language"] == "console", fence["file"])

    def text(self, source):
        """The lines that are meant by the lines of a block."""
        return source

    def source(self, text):
        """And back: how such lines are written."""
        return text

    def shown(self, output):
        """A command's output as it is shown."""
        return output

    def check(self, source, opening):
        """Refuses lines that would end the block."""
        if self.FENCE.match(opening)["ticks"] in source:
            raise BadTranscript("the output would close this block: use more backticks")


class ManualPage:
    """Literal displays: one that begins with a command is a session, and one below '.\\" file: NAME' is that file.
    What is shown is as wide as a page has room for, and ASCII, since that is what every reader of pages can show."""

    FOLDER = re.compile(r'\.\\" folder: (\S+)$')
    SETTING = re.compile(r'\.\\" (today): (\S+)$')
    FILE = re.compile(r'\.\\" file: (\S+)$')
    columns = 72
    is_terminal = True
    ESCAPES = {"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}
    ESCAPE = re.compile(r"\\(?:[e&-]|\((?:aq|ga|ha|ti))")

    def block(self, lines, at):
        if not lines[at].startswith(".Bd -literal"):
            return None
        try:
            end = lines.index(".Ed", at + 1)
        except ValueError:
            raise BadTranscript("this display is never closed") from None
        file = self.FILE.match(lines[at - 1])
        return Block(end, lines[at + 1].startswith("$ "), file[1] if file else None)

    def text(self, source):
        meanings = {escape: character for character, escape in self.ESCAPES.items()} | {"\\&": ""}
        return [self.ESCAPE.sub(lambda found: meanings[found[0]], line) for line in source]

    def source(self, text):
        escaped = ["".join(self.ESCAPES.get(character, character) for character in line) for line in text]
        return ["\\&" + line if line.startswith(".") else line for line in escaped]

    def shown(self, output):
        return [piece for line in output for piece in self._folded(line)]

    def _folded(self, line):
        """A line too long for the page, broken where spaces are."""
        while len(line) > self.columns and (space := line.rfind(" ", 1, self.columns + 1)) > 0:
            yield line[:space]
            line = line[space + 1 :]
        yield line

    def check(self, source, opening):
        pass  # what is escaped closes nothing


def notation_of(path):
    return Markdown() if path.suffix == ".md" else ManualPage()
