"""How much memory a whole command takes at its peak, above that of `career --version`, as a multiple of the file.

Usage: memory.py [PROGRAM] [ENTRIES...]

PROGRAM is build/career unless said otherwise; ENTRIES are the log entries of the spec, 1000 and 10000. Exit 1 when a
command takes more than it may.
"""

import os
import sys
import tempfile
from pathlib import Path

import make_spec
from measure import peak_of

READ, EDIT = 12, 20  # times the file, at most

COMMANDS = [
    ("evaluate --today 2026-11-22", READ),
    ("check", READ),
    ("set north_star.by 2033-01", EDIT),
    ("set metrics.zero_to_one.evidence again --dry-run", EDIT),
]


def main(program, sizes):
    too_much = False
    with tempfile.TemporaryDirectory(prefix="career-memory-") as folder:
        spec = Path(folder, "career.yaml")
        least = peak_of([program, "--version"], os.environ, folder)
        for entries in sizes:
            spec.write_text(make_spec.career(entries), encoding="ascii")
            size = spec.stat().st_size
            for words, most in COMMANDS:
                times = (peak_of([program, *words.split()], os.environ, folder) - least) / size
                may = times <= most or entries < 10000  # what is small is mostly what every command needs
                too_much = too_much or not may
                said = "" if may else "  TOO MUCH"
                print(f"{entries:6} entries, {size / 1e6:5.2f} MB  {times:5.1f} x  (at most {most})"
                      f"  career {words}{said}")
    return int(too_much)


if __name__ == "__main__":
    program = str(Path(sys.argv[1] if len(sys.argv) > 1 else "build/career").resolve())
    sys.exit(main(program, [int(entries) for entries in sys.argv[2:]] or [1000, 10000]))
