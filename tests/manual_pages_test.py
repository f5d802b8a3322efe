"""Every page of man/ is clean in mandoc and groff, on terminals with UTF-8 and without, has the sections that its kind
has, shows what can be copied, and is referred to by the pages that it refers to. What the pages say of the program is
the business of manual_test.py.
"""

import re
import subprocess
import sys
from pathlib import Path

MAN = Path(__file__).resolve().parent.parent / "man"
SECTIONS = {
    ".1": ["NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "EXAMPLES", "SEE ALSO"],
    ".5": ["NAME", "DESCRIPTION", "EXAMPLES", "SEE ALSO"],
    ".7": ["NAME", "DESCRIPTION", "SEE ALSO"],
}


def check_sections(page):
    titles = re.findall(r"^\.Sh (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    wanted = SECTIONS[page.suffix]
    if page.name == "career.1":
        wanted = wanted + ["ENVIRONMENT", "FILES"]
    return [f"{page.name}: there is no section {title}" for title in wanted if title not in titles]


def references(text):
    return re.findall(r"^\.Xr (\S+) (\d)", text, re.MULTILINE)


def check_references(pages):
    """Pages refer to pages that exist, in order, and to each other; career(1) to all of them."""
    failures = []
    see_also = {page.name: references(page.read_text(encoding="utf-8").partition(".Sh SEE ALSO")[2]) for page in pages}
    for page in pages:
        for name, number in references(page.read_text(encoding="utf-8")):
            if name.startswith("career") and f"{name}.{number}" not in see_also:
                failures.append(f"{page.name}: there is no {name}({number})")
        listed = see_also[page.name]
        if listed != sorted(set(listed), key=lambda reference: (reference[1], reference[0])):
            failures.append(f"{page.name}: SEE ALSO is not in the order of section and name")
        here = (page.stem, page.suffix[1:])
        for name, number in listed:
            if here not in see_also.get(f"{name}.{number}", [here]):
                failures.append(f"{name}.{number}: SEE ALSO does not name {here[0]}({here[1]}), which names it")
        if page.name != "career.1" and ("career", "1") not in listed:
            failures.append(f"{page.name}: SEE ALSO does not name career(1)")
    return failures


def check_clean(pages):
    names = [page.name for page in pages]
    failures = []
    for words in (
        ["mandoc", "-Tlint", "-Wwarning"],
        ["groff", "-Kutf8", "-ww", "-z", "-mandoc", "-Tutf8"],
        ["groff", "-Kutf8", "-ww", "-z", "-mandoc", "-Tascii"],
    ):
        said = subprocess.run(words + names, cwd=MAN, capture_output=True, text=True)
        failures += said.stdout.splitlines() + said.stderr.splitlines()
    return failures


def check_copied(page):
    """What is copied arrives as it is shown: of plain characters groff makes dashes and curly quotes."""
    failures = []
    is_literal = False
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        is_literal = line.startswith(".Bd -literal") or (is_literal and line != ".Ed")
        if line.startswith((".Dl ", ".Ql ")) or (is_literal and not line.startswith(".")):
            if re.search(r"(?<!\\)[-'`^~]", line):
                failures.append(f"{page.name}:{number}: write \\- \\(aq \\(ga \\(ha \\(ti in what is to be copied")
    return failures


def main():
    pages = sorted(page for page in MAN.iterdir() if page.suffix in SECTIONS)
    failures = [f"{page.name}: no page of a section that we have" for page in MAN.iterdir()
                if page not in pages and page.name != "CMakeLists.txt"]
    for page in pages:
        failures += check_sections(page) + check_copied(page)
    failures += check_references(pages) + check_clean(pages)
    for failure in failures:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
