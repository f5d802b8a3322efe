"""The manual agrees with the program: the keys and codes it lists are those that the program knows, each command and
each verb has a synopsis with the options that its --help shows, each option is described, and what the pages show as
examples is possible.

    manual_test.py PROGRAM [--accept]

With --accept the lists of keys in the pages of section 5, and of codes in career-check(1), are written anew.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "transcripts"))

from notation import ManualPage  # noqa: E402
from sandbox import Sandbox  # noqa: E402

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
    choices = [f"{word} ({about})" for word, about in zip(schema.get("enum", ()), schema.get("enumDescriptions", ()))]
    if choices:
        text += f": {', '.join(choices[:-1])} or {choices[-1]}"
    sentences = [text + "."]
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


def helps_of(program):
    """What --help says, by the words of each command and of each of its verbs."""
    helps = {}
    for command in NAME_IN_HELP.findall(run(program, "--help").split("Options")[0]):
        helps[command] = run(program, command, "--help")
        for verbs in re.findall(r"^Verbs:\n((?:  .*\n)+)", helps[command], re.MULTILINE):
            for verb in NAME_IN_HELP.findall(verbs):
                helps[f"{command} {verb}"] = run(program, command, verb, "--help")
    assert len(helps) > 20
    return helps


SHORT = {"n": "--dry-run", "o": "--output"}


def synopses(page):
    """The options that a page's synopsis shows, by the words of the command."""
    found = {}
    text = section(page, "SYNOPSIS")
    for part in text.split(".Nm career ")[1:]:
        words, _, rest = part.partition("\n")
        options = {option[1:] if option.startswith("-") else option for option in re.findall(r"\bFl (-?[a-z-]+)", rest)}
        found.setdefault(words, set()).update(SHORT.get(option, f"--{option}") for option in options)
    return found


def section(page, title):
    text = page.read_text(encoding="utf-8")
    return re.search(rf"^\.Sh {title}\n(.*?)(?=^\.Sh |\Z)", text, re.MULTILINE | re.DOTALL)[1]


def check_options(program):
    failures = []
    helps = helps_of(program)
    general = options_in(run(program, "--help"))
    pages = {"career": general}
    for words, text in helps.items():
        pages.setdefault(f"career-{words.split()[0]}", set()).update(options_in(text) - general)
    for name, options in pages.items():
        page = MAN / f"{name}.1"
        if not page.exists():
            failures.append(f"{name}.1 is missing")
            continue
        described = {f"--{option}" for option in re.findall(r"Fl -([a-z-]+)", page.read_text(encoding="utf-8"))}
        failures += [f"{page.name}: {option} is not described" for option in sorted(options - described)]
        failures += [f"{page.name}: there is no {option}" for option in sorted(described - options - general)]

    shown = {}
    for page in MAN.glob("career-*.1"):
        shown |= synopses(page)
    for words in sorted(shown.keys() | helps.keys()):
        has_verbs = any(other.startswith(f"{words} ") for other in helps)
        if words not in helps:
            failures.append(f"SYNOPSIS of 'career {words}': there is no such command")
        elif words not in shown:
            if not has_verbs or "Options:" in helps[words].split("Options of every command")[0]:
                failures.append(f"there is no SYNOPSIS of 'career {words}'")
        else:
            real = options_in(helps[words].split("Options of every command")[0].split("Options:\n")[-1]) - general
            name = f"SYNOPSIS of 'career {words}'"
            failures += [f"{name}: {option} is missing" for option in sorted(real - shown[words])]
            failures += [f"{name}: there is no {option}" for option in sorted(shown[words] - real)]
    return failures


def check_examples(program):
    """The commands that the pages show have the options that they are shown with."""
    failures, count = [], 0
    helps = helps_of(program)
    general = options_in(run(program, "--help"))
    for page in sorted(MAN.glob("career*.[157]")):
        text = page.read_text(encoding="utf-8").replace("\\-", "-").replace("\\e\n", " ")
        for line in re.findall(r"^(?:\.Dl )?\$ career (.*)", text, re.MULTILINE):
            words = [word for word in line.split() if not word.startswith("-")]
            name = next((name for name in (" ".join(words[:2]), words[0]) if name in helps), None)
            known = options_in(helps[name]) | general if name else general
            failures += [f"{page.name}: there is no {option} in: career {line}" for option in options_in(line) - known]
            count += 1
    assert count > 50
    return failures


def check_example_files(program):
    """The spec and the offer that section 5 shows fit together, and can be evaluated."""
    with Sandbox(program) as sandbox:
        for page, file in (("career-spec.5", "career.yaml"), ("career-offer.5", "offers/example.yaml")):
            lines = section(MAN / page, "EXAMPLES").split("\n")
            body = ManualPage().text(lines[lines.index(".Bd -literal") + 1 : lines.index(".Ed")])
            sandbox.write(file, "".join(line + "\n" for line in body))
        outcomes = [sandbox.run(command, merged=True) for command in ("career check", "career evaluate")]
    return [f"the examples of section 5: {outcome.out}" for outcome in outcomes if outcome.code != 0]


def main(program, accept):
    failures = []
    for kind in ("spec", "offer"):
        failures += check_list(f"career-{kind}.5", "keys", key_list(program, kind), accept)
    failures += check_list("career-check.1", "codes", code_list(program), accept)
    failures += check_options(program) + check_examples(program) + check_example_files(program)
    for failure in failures:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], "--accept" in sys.argv))
