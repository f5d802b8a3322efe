"""How long whole commands take, from their start to their end, beside `git --version`: startup.py [PROGRAM] [ROUNDS]

In every round each command runs once, in turn, so that whatever else the machine does falls on all of them alike.
"""

import os
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "checkout"
YARDSTICK = "git --version"


def commands(program):
    evaluate = [program, "-f", f"{EXAMPLE}/career.yaml", "evaluate", f"{EXAMPLE}/offers/ai-shopping-assistant.yaml"]
    return {
        YARDSTICK: ["/usr/bin/git", "--version"],
        "career --version": [program, "--version"],
        "career evaluate": [*evaluate, "--today", "2026-11-22"],
    }


def run(words, silence):
    """Milliseconds of a clock on the wall, and of the processor; output goes nowhere."""
    start = time.perf_counter()
    pid = os.posix_spawn(
        words[0], words, {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        file_actions=[(os.POSIX_SPAWN_DUP2, silence, stream) for stream in (0, 1, 2)],
    )
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"failed: {' '.join(words)}")
    return 1000 * wall, 1000 * (usage.ru_utime + usage.ru_stime)


def main(arguments):
    program = os.path.abspath(arguments[0] if arguments else ROOT / "build" / "career")
    rounds = int(arguments[1]) if len(arguments) > 1 else 300
    if not os.access(program, os.X_OK):
        sys.exit(f"there is no '{program}': sh examples/try.sh builds build/career")

    timings = {name: [] for name in commands(program)}
    silence = os.open("/dev/null", os.O_RDWR)
    for turn in range(rounds + 5):
        for name, words in commands(program).items():
            timing = run(words, silence)
            if turn >= 5:  # the first ones read the programs from the disk
                timings[name].append(timing)

    wall = {name: statistics.median(wall for wall, _ in taken) for name, taken in timings.items()}
    processor = {name: statistics.mean(cpu for _, cpu in taken) for name, taken in timings.items()}
    least = {name: min(wall for wall, _ in taken) for name, taken in timings.items()}
    print(f"{rounds} rounds, milliseconds")
    print(f"{'':20}{'median':>8}{'least':>8}{'cpu':>8}   of {YARDSTICK}")
    for name in timings:
        print(f"{name:20}{wall[name]:8.2f}{least[name]:8.2f}{processor[name]:8.2f}   {wall[name] / wall[YARDSTICK]:.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
