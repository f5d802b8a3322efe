"""Runs the examples of wrong files: one or more for every code that a diagnostic can have.

    CODE.yaml          a spec with that mistake; it becomes career.yaml in a folder of its own
    CODE/              or such a folder, when it takes more than one file
    CODE.expected      what the program says about it on standard error

The command is `career evaluate`, unless the spec begins with a comment such as `# run: evaluate offer.yaml` or, where
there is no such line to write, the folder holds a file `command` with the same words. A second example of a code
puts a word between: CODE.WORD.yaml with CODE.WORD.expected.

Each must name its code, print nothing on standard output and exit with 3; where another exit code is meant, the last
line of the expectation says so: [exit 4]. Findings are the result of `career check`: where that is the command, they
stand on standard output, nothing on the other, and 0 is the exit code that need not be said.

Without FILE, all of them run, and the codes in the sources are compared with the examples, and with the table behind
`career check --explain`. --accept writes what is said now; the rest must hold even so.
"""

import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "transcripts"))
import expectation
from sandbox import ROOT, Sandbox

# A code in the sources: a literal such as "unknown-key" in a place where a diagnostic is given its code.
CODE_IN_SOURCE = re.compile(
    r"""(?: \b(?:Severity|Kind)::\w+,                                                  # {Severity::Error, "...
          | \bcode\s*=(?!=)                                                           # finding.code = "...
          | \boutgrown\( \w+,                                                          # outgrown(document, "...
          | \bfault\( [^,"()]+ (?:\(\))? ,                                             # fault(source, "...
          | \b(?:SpecCheck|OfferCheck)\{                                               # SpecCheck{"no-home", no_home}
          | \b(?:add|broken|error|fail|failure|finding|invalid|make|must_exist|must_name_one|refuse|report|stop|unavailable|warning)\( )   # make("...
        \s* "([a-z]+(?:-[a-z0-9]+)*)" """,
    re.VERBOSE,
)

# Codes that no file can bring about, each with the reason.
WITHOUT_EXAMPLE = {
    **dict.fromkeys(
        (
            *("edit-key", "edit-key-exists", "edit-not-a-list", "edit-not-a-map", "edit-not-a-value"),
            *("edit-too-deep", "edit-too-large"),
        ),
        "takes an edit that no command makes; see tests/yaml",
    ),
    **dict.fromkeys(
        ("changed-meanwhile", "locked", "not-synced"),
        "takes a disk or another program in the way; see tests/platform and tests/saving",
    ),
    "bad-clock": "takes a computer whose clock is out of range",
    "bug": "takes a bug",
    **dict.fromkeys(
        ("git-failed", "no-repository", "not-staged", "unmerged"),
        "takes a repository of git's, or a computer without git; see tests/transcripts/staged.md and tests/git",
    ),
    "no-folder": "takes a current folder that is gone",
    "no-spec": "names every folder above the temporary one; see tests/cmd",
    "too-many-nodes": "takes a file of many megabytes; see tests/yaml",
}

RUN_LINE = re.compile(r"# run: (.+)")
CHECK = re.compile(r"career check\b")
EXITS_MEANT = (2, 3, 4)
EXITS_OF_CHECK = (0, 1)


def examples():
    """Every example's .expected file, whether it is there yet or not."""
    inputs = [path for path in HERE.iterdir() if path.suffix == ".yaml" or is_example_folder(path)]
    return sorted({path.with_name(name_of(path) + ".expected") for path in inputs} | set(HERE.glob("*.expected")))


def is_example_folder(path):
    return path.is_dir() and not path.name.startswith("_")


def name_of(path):
    return path.name.removesuffix(".yaml").removesuffix(".expected")


def code_of(path):
    return path.name.split(".")[0]


def prepare(name, sandbox):
    """Fills the sandbox with an example and gives the command to run there."""
    file, folder = HERE / f"{name}.yaml", HERE / name
    if file.exists():
        shutil.copyfile(file, sandbox.folder / "career.yaml")
    elif folder.is_dir():
        shutil.copytree(folder, sandbox.folder, dirs_exist_ok=True)
    else:
        return None

    command, spec = sandbox.folder / "command", sandbox.folder / "career.yaml"
    if command.exists():
        words = command.read_text(encoding="utf-8").strip()
        command.unlink()
        return f"career {words}"
    first_line = spec.read_bytes().split(b"\n")[0].decode("utf-8", errors="replace") if spec.exists() else ""
    chosen = RUN_LINE.match(first_line)
    return f"career {chosen[1]}" if chosen else "career evaluate"


def holds(path, program, accept):
    """Whether the example behaves; says why not."""
    with Sandbox(program) as sandbox:
        command = prepare(name_of(path), sandbox)
        if command is None:
            print(f"{path}: there is no {name_of(path)}.yaml and no folder {name_of(path)}/")
            return False
        outcome = sandbox.run(command)

    is_check = CHECK.match(command)
    said = outcome.out if is_check else outcome.err
    wrong = []
    if outcome.code not in (EXITS_OF_CHECK if is_check else EXITS_MEANT):
        wrong.append(f"exit code {outcome.code}")
    if is_check and outcome.err:
        wrong.append(f"something on standard error:\n{outcome.err}")
    if not is_check and outcome.out:
        wrong.append(f"something on standard output:\n{outcome.out}")
    if f"[{code_of(path)}]" not in said:
        wrong.append(f"nothing marked [{code_of(path)}], but:\n{said}")
    if outcome.code != (0 if is_check else 3):
        said += f"[exit {outcome.code}]\n"
    for reason in wrong:
        print(f"{path}: '{command}': {reason}")
    return not wrong and expectation.meets(path, said, accept)


def codes_in(sources):
    """Every code that occurs in the sources, with a place where it does."""
    codes = {}
    for path in sorted(sources):
        text = path.read_text(encoding="utf-8")
        for found in CODE_IN_SOURCE.finditer(text):
            line = text.count("\n", 0, found.start(1)) + 1
            codes.setdefault(found[1], f"{path.relative_to(ROOT)}:{line}")
    return codes


def uncovered(codes, shown):
    """Complaints: codes that nothing shows, and examples of codes that there are no more."""
    exempt = WITHOUT_EXAMPLE.keys()
    return [
        *(f"{codes[code]}: '{code}' has no example in tests/errors" for code in sorted(codes.keys() - shown - exempt)),
        *(f"tests/errors: no source has the code '{code}'" for code in sorted(shown - codes.keys())),
        *(f"WITHOUT_EXAMPLE: '{code}' has one, or is gone" for code in sorted(exempt & shown | exempt - codes.keys())),
    ]


def unexplained(codes, explained):
    """Complaints: codes that `career check --explain` does not know, and those it knows that there are no more."""
    return [
        *(f"{codes[code]}: '{code}' is not in the table of cmd/codes.hpp" for code in sorted(codes.keys() - explained)),
        *(f"cmd/codes.hpp: no source has the code '{code}'" for code in sorted(explained - codes.keys())),
    ]


def explained_by(program):
    """The codes that the program can explain."""
    with Sandbox(program) as sandbox:
        return set(re.findall(r"^  ([a-z0-9-]+) ", sandbox.run("career check --explain").out, re.MULTILINE))


def main(arguments):
    chosen = expectation.options(__doc__, arguments)
    files = [path.with_name(name_of(path) + ".expected") for path in chosen.files] or examples()
    if not files:
        sys.exit("no examples in tests/errors")
    failed = [path for path in files if not holds(path, chosen.program, chosen.accept)]

    complaints = []
    if not chosen.files:
        sources = [path for room in ("core", "cmd") for path in (ROOT / room).rglob("*.[ch]pp")]
        codes = codes_in(sources)
        complaints = uncovered(codes, {code_of(path) for path in files})
        complaints += unexplained(codes, explained_by(chosen.program))
        print(*complaints, sep="\n", end="\n" if complaints else "")
    return expectation.closing(failed) or int(bool(complaints))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
