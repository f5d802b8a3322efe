"""An expectation is a file that holds what ought to happen. It is met when what happened is the same, byte for
byte; otherwise the difference is shown, or, with --accept, what happened becomes the expectation.
"""

import argparse
import difflib
import os
import sys
from pathlib import Path

from sandbox import DEFAULT_PROGRAM


def options(description, arguments):
    """The command line that every runner of expectations has: .program, .accept, .files"""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=DEFAULT_PROGRAM, help="what `career` means")
    parser.add_argument("--accept", action="store_true", help="what happens now is what is expected")
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE")
    chosen = parser.parse_args(arguments)
    if not chosen.program.is_file():
        sys.exit(f"there is no '{chosen.program}': build it, or say where it is with --program")
    return chosen


def meets(path, actual, accept):
    """Whether `path` holds `actual`, if need be because it was just written there."""
    expected = path.read_text(encoding="utf-8") if path.exists() else ""
    if actual == expected:
        return True
    if accept:
        path.write_text(actual, encoding="utf-8", newline="")
        print(f"accepted {path}")
        return True
    print(difference(path, expected, actual))
    return False


def difference(path, expected, actual):
    """A unified diff; its line numbers are those of the file."""
    return "\n".join(
        difflib.unified_diff(
            expected.split("\n"), actual.split("\n"), f"{path} (expected)", f"{path} (what happened)", lineterm=""
        )
    )


def closing(failed):
    """Says how to accept what failed, and gives the exit code."""
    if failed:
        runner = os.path.relpath(sys.argv[0])
        print(f"\nif that is how it should be: python3 {runner} --accept {' '.join(map(str, failed))}")
    return 1 if failed else 0
