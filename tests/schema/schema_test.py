"""The schema and the reader agree: a validator that knows nothing of the program accepts what the reader accepts, and
refuses what the reader refuses, as far as a schema can see it (codes.py).

    schema_test.py PROGRAM

Asked about the examples, every file of tests/errors, the files that `init` writes, and some thousand small changes of a
file that has every key.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))
import codes
from variants import places, variants


class CoreLoader(yaml.CSafeLoader):
    """YAML as the 1.2 core schema means it: dates and yes are text."""


CoreLoader.yaml_implicit_resolvers = {}
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^[-+]?(0|[1-9][0-9]*)$"), list("-+0123456789")
)
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$"),
    list("-+0123456789"),
)
CoreLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(~|null|)$"), ["~", "n", ""])


def load(path):
    return as_json(yaml.load(path.read_bytes(), CoreLoader))


def as_json(value):
    """Keys are text in JSON, also where YAML has numbers: the levels of anchors."""
    if isinstance(value, dict):
        return {str(key): as_json(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [as_json(entry) for entry in value]
    return value


class Program:
    def __init__(self, path):
        self.path = str(Path(path).resolve())

    def run(self, *words, folder=ROOT):
        return subprocess.run([self.path, "--today", "2026-11-22", *words], cwd=folder, capture_output=True, text=True)

    def schema(self, kind):
        made = json.loads(self.run("schema", kind).stdout)
        jsonschema.Draft7Validator.check_schema(made)
        return jsonschema.Draft7Validator(made)

    def errors_in(self, files, folder):
        """The codes of the errors in each file, in one run."""
        said = json.loads(self.run("check", "--format", "json", *map(str, files), folder=folder).stdout)
        found = {str(file): set() for file in files}
        for finding in said["findings"]:
            if finding["severity"] == "error":
                found[finding["file"]].add(finding["code"])
        return found

    def codes(self):
        """The codes of errors, and those of doubts."""
        errors, doubts = self.run("check", "--explain").stdout.split("\n\n")
        return tuple(re.findall(r"^  ([a-z0-9-]+) ", part, re.MULTILINE) for part in (errors, doubts))


def disagreement(value, errors, validator):
    """What is wrong with the validator's verdict on a value that has these errors to the reader; None: nothing."""
    if not errors & codes.SEEN and errors & codes.SEEN_IN_PART.keys():
        return None
    is_refused = not validator.is_valid(value)
    if is_refused == bool(errors & codes.SEEN):
        return None
    if not is_refused:
        return f"the reader says {', '.join(sorted(errors))}, and the schema accepts it"
    said = "; ".join(f"{'.'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(value))
    return f"the schema says '{said[:300]}', and the reader {', '.join(sorted(errors)) or 'accepts it'}"


def check_codes(program):
    errors, _ = program.codes()
    assert len(errors) > 50
    return [
        *(f"codes.py: '{code}' is not placed" for code in sorted(set(errors) - set(codes.PLACED))),
        *(f"codes.py: there is no error '{code}'" for code in sorted(set(codes.PLACED) - set(errors))),
        *(f"codes.py: '{code}' is placed twice" for code in sorted(codes.PLACED) if codes.PLACED.count(code) > 1),
    ]


def check_words(schema, where=""):
    """Every key and every word of a choice says what it means: that is what an editor shows."""
    failures = []
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict) and "additionalProperties" in schema:
            failures += [
                f"{where}/{key} has no description" for key, value in schema["properties"].items() if not value.get("description")
            ]
        if "enum" in schema and len(list(filter(None, schema.get("enumDescriptions", [])))) != len(schema["enum"]):
            failures.append(f"{where}: not every word of {schema['enum']} says what it means")
    entries = schema.items() if isinstance(schema, dict) else enumerate(schema) if isinstance(schema, list) else ()
    for key, value in entries:
        failures += check_words(value, f"{where}/{key}")
    return failures


def check_use(file, schema):
    """The file with every key has every key."""
    used = [id(below) for _, below in places(load(HERE / file), schema, schema["definitions"])]
    return [
        f"tests/schema/{file} has no '{key}' of {record['title']}"
        for record in (schema, *schema["definitions"].values())
        for key, below in record["properties"].items()
        if id(below) not in used
    ]


def check_files(program, files, folder, spec, offer):
    """Files as they are, each with the schema of its kind."""
    failures = []
    for file, errors in program.errors_in(files, folder).items():
        if errors & codes.ABOUT_YAML:
            continue
        value = load(folder / file)
        failure = disagreement(value, errors, offer if "offer" in value else spec)
        if failure:
            failures.append(f"{file}: {failure}")
    return failures


def check_variants(program, folder, file, validator):
    """What is made of the file with every key, in one run of the program."""
    made = list(variants(load(HERE / file), validator.schema))
    place = folder / "offers" if file == "offer.yaml" else folder
    paths = [place / f"{number}.yaml" for number in range(len(made))]
    for path, (_, value) in zip(paths, made):
        path.write_text(json.dumps(value), encoding="utf-8")  # JSON is YAML, and nobody can doubt what it says
    found = program.errors_in(paths, folder)
    failures = []
    for path, (what, value) in zip(paths, made):
        failure = disagreement(value, found[str(path)], validator)
        if failure:
            failures.append(f"{file}: {what}: {failure}")
    return failures, set().union(*found.values()), len(made)


def main(path):
    program = Program(path)
    spec, offer = program.schema("spec"), program.schema("offer")
    failures = check_codes(program) + check_words(spec.schema, "spec") + check_words(offer.schema, "offer")

    failures += check_use("career.yaml", spec.schema) + check_use("offer.yaml", offer.schema)

    own = sorted(HERE.glob("*.yaml")) + sorted(ROOT.glob("examples/**/*.yaml"))
    wrong = sorted(path for path in ROOT.glob("tests/errors/**/*.yaml") if path.is_file())
    assert len(own) > 5 and len(wrong) > 80
    count = len(own) + len(wrong)
    for file, errors in program.errors_in([path.relative_to(ROOT) for path in own], ROOT).items():
        failures += [f"{file}: {', '.join(errors)}"] if errors else []
    failures += check_files(program, [path.relative_to(ROOT) for path in own + wrong], ROOT, spec, offer)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program.run("init", "--vision", "Chief Product Officer", "--skill", "craft=4:8", "--life", "hours=45:40:60",
                    "--role", "PM", "--limit", "pay=at_least:1", "--manager", "Maya", folder=folder)  # fmt: skip
        program.run("init", "--offer", "offers/a.yaml", "--title", "Assistant", "--bet", "swing", folder=folder)
        program.run("init", "bare", folder=folder)
        written = ["career.yaml", "offers/a.yaml", "bare/career.yaml"]
        failures += check_files(program, written, folder, spec, offer)
        count += len(written)

    found = set()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "offers").mkdir()
        (folder / "career.yaml").write_bytes((HERE / "career.yaml").read_bytes())
        for file, validator in (("offer.yaml", offer), ("career.yaml", spec)):
            failed, codes_found, made = check_variants(program, folder, file, validator)
            failures += failed
            found |= codes_found
            count += made
    failures += [f"no change leads to '{code}'" for code in sorted(codes.SEEN - {"not-a-spec", "not-an-offer"} - found)]

    for failure in failures[:100]:
        print(failure)
    print(f"{count} files: {len(failures)} disagreements")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
