"""The schema and the reader agree: a validator that knows nothing of the program accepts what the reader accepts, and
refuses the mistakes that a schema can see.

    schema_test.py PROGRAM
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import yaml

ROOT = Path(__file__).resolve().parent.parent

# Codes of mistakes in the values themselves. The others are about YAML, about files, or about how values go together,
# which a schema does not see.
SEEN_BY_A_SCHEMA = {
    "bad-chance",
    "bad-level",
    "bad-name",
    "bad-number",
    "bad-range",
    "bad-share",
    "missing-key",
    "out-of-range",
    "unknown-key",
    "unknown-value",
    "wrong-type",
}


class CoreLoader(yaml.SafeLoader):
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
    return as_json(yaml.load(path.read_text(encoding="utf-8"), CoreLoader))


def as_json(value):
    """Keys are text in JSON, also where YAML has numbers: the levels of anchors."""
    if isinstance(value, dict):
        return {str(key): as_json(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [as_json(entry) for entry in value]
    return value


def schema(program, kind):
    text = subprocess.run([program, "schema", kind], check=True, capture_output=True).stdout
    made = json.loads(text)
    jsonschema.Draft7Validator.check_schema(made)
    return jsonschema.Draft7Validator(made)


def main(program):
    spec, offer = schema(program, "spec"), schema(program, "offer")
    failures = []

    def expect(is_valid, path, validator):
        errors = [f"{'.'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(load(path))]
        if is_valid != (not errors):
            failures.append(f"{path.relative_to(ROOT)}: {'; '.join(errors) or 'the schema accepts it'}")

    specs = sorted(ROOT.glob("examples/*/career.yaml"))
    offers = sorted(ROOT.glob("examples/*/offers/*.yaml"))
    mistakes = [path for path in sorted(ROOT.glob("tests/errors/*.yaml")) if path.name.split(".")[0] in SEEN_BY_A_SCHEMA]
    assert specs and offers and len(mistakes) >= len(SEEN_BY_A_SCHEMA)
    for path in specs:
        expect(True, path, spec)
    for path in offers:
        expect(True, path, offer)
    for path in mistakes:
        expect(False, path, spec)

    for failure in failures:
        print(failure)
    print(f"{len(specs)} specs, {len(offers)} offers, {len(mistakes)} mistakes: {len(failures)} disagreements")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
