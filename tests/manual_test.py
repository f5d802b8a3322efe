"""The manual agrees with the program: its pages are clean, the keys and codes it lists are those that the program knows,
and each option that --help shows is described.

    manual_test.py PROGRAM [--accept]

With --accept the lists of keys in the pages of section 5, and of codes in career-check(1), are written anew.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAN = ROOT / "man"
BEGIN = '.\\" The list of {} is made from the program; tests/manual_test.py --accept writes it anew.\n'
END = '.\\" The end of the list of {}.\n'


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def escaped(text):
    """A sentence as text that mdoc takes for nothing but text, in lines short enough for its lint."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > 78:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    lines.append(line)
    return "\n".join("\\&" + entry if entry[0] in ".'" else entry for entry in lines)


def sentence(key, schema, required):
    text = schema["description"]
    default = re.search(r" \(default: (.*)\)$", text)
    if default:
        text = text[: default.start()]
    text = text[0].upper() + text[1:]
    choices = schema.get("enum")
    if choices:
        text += f": {', '.join(choices[:-1])} or {choices[-1]}"
    text += "."
    sentences = [text]
    if default:
        sentences.append(f"Default: {default[1]}.")
    if required:
        sentences.append("Required.")
    return "\n".join(escaped(sentence) for sentence in sentences)


def keys_of(record):
    lines = [".Bl -tag -width Ds\n"]
    for key, schema in record["properties"].items():
        lines.append(f".It Cm {key}\n{sentence(key, schema, key in record.get('required', []))}\n")
    return "".join(lines) + ".El\n"


def key_list(program, kind):
    schema = json.loads(run(program, "schema", kind))
    text = ".Ss The file itself\n" + keys_of(schema)
    for name, record in schema["definitions"].items():
        text += f".Ss {name.replace('_', ' ').capitalize()}\n" + keys_of(record)
    return text


def code_list(program):
    text = ""
    for part in run(program, "check", "--explain").split("\n\n"):
        title, *lines = part.splitlines()
        text += f".Ss {title.rstrip(':')}\n.Bl -tag -width Ds\n"
        for line in lines:
            code, what = line.split(maxsplit=1)
            text += f".It Cm {code}\n{escaped(what[0].upper() + what[1:] + '.')}\n"
        text += ".El\n"
    return text


def check_list(page, what, wanted_list, accept):
    page = MAN / page
    begin, end = BEGIN.format(what), END.format(what)
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(begin)
    after = rest.split(end)[1]
    wanted = before + begin + wanted_list + end + after
    if accept:
        page.write_text(wanted, encoding="utf-8")
    elif wanted != text:
        return [f"{page.name}: its list of {what} is not the program's; tests/manual_test.py --accept writes it anew"]
    return []


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


NAME_IN_HELP = re.compile(r"^  ([a-z][a-z-]*)  ", re.MULTILINE)


def options_of(program, command):
    """The options of a command and of all its verbs."""
    text = run(program, command, "--help")
    options = options_in(text)
    for verbs in re.findall(r"^Verbs:\n((?:  .*\n)+)", text, re.MULTILINE):
        for verb in NAME_IN_HELP.findall(verbs):
            options |= options_in(run(program, command, verb, "--help"))
    return options


def check_options(program):
    failures = []
    commands = NAME_IN_HELP.findall(run(program, "--help").split("Options")[0])
    assert commands
    general = options_in(run(program, "--help"))
    pages = {"career": general}
    for command in commands:
        pages[f"career-{command}"] = options_of(program, command) - general
    for name, options in pages.items():
        page = MAN / f"{name}.1"
        if not page.exists():
            failures.append(f"{name}.1 is missing")
            continue
        described = {f"--{option}" for option in re.findall(r"Fl -([a-z-]+)", page.read_text(encoding="utf-8"))}
        failures += [f"{page.name}: {option} is not described" for option in sorted(options - described)]
        failures += [f"{page.name}: there is no {option}" for option in sorted(described - options - general)]
    return failures


def check_clean():
    failures = []
    for page in sorted(MAN.glob("career*.[157]")):
        lint = subprocess.run(["mandoc", "-Tlint", "-Wwarning", page.name], cwd=MAN, capture_output=True, text=True)
        failures += lint.stdout.splitlines()
        groff = subprocess.run(["groff", "-ww", "-z", "-mdoc", "-Tutf8", page.name], cwd=MAN, capture_output=True, text=True)
        failures += groff.stderr.splitlines()
        for title, section in re.findall(r"^\.Xr (career\S*) (\d)", page.read_text(encoding="utf-8"), re.MULTILINE):
            if not (MAN / f"{title}.{section}").exists():
                failures.append(f"{page.name}: there is no {title}({section})")
    return failures


def main(program, accept):
    failures = []
    for kind in ("spec", "offer"):
        failures += check_list(f"career-{kind}.5", "keys", key_list(program, kind), accept)
    failures += check_list("career-check.1", "codes", code_list(program), accept)
    failures += check_options(program) + check_clean()
    for failure in failures:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--accept" in sys.argv))
