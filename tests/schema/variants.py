"""Small mistakes, and changes that are none, in a file that has every key: each place in it gives a few documents."""

import copy
import json
import re

# What is tried everywhere: nothing, text, a number too small, a list.
FEW = (None, "text", -1, [])

# Something of every type and form that a value may have anywhere.
VALUES = (
    *(None, True, "", " ", "text", "Bad Name", "slug", "true", "same", "unknown"),
    *(0, 1, 3, -1, 50, 2031, 10**16, 0.5, 1.5, "5", "0.5", "50%", "7.5 %", "150%", "-20%", "-120%", "050%", "1e1%"),
    *("2031", "2031-11", "2031-11-30", "2031-13", "2031-11-32", "2031-00-01", "2031-1-1"),
    *([], [1], [1, 2], ["5%", 0.1], ["same", "unknown"], [None], [1, 2, 3], [["a"]]),
    *({}, {"works": 1}, {"works": 1, "fails": "same"}, {"works": None}, {"works": {"fails": 1}}),
    *({"value": 1, "unit": "EUR"}, {"value": [1, 2]}, {"unit": "EUR"}, {"value": 1, "works": 1}, {"craft": 1}),
    *({"5": "a level"}, {"05": "a level"}, {"Bad Name": 1}),
)


def choices(schema, definitions):
    """The schemas that a value may follow, without references."""
    if "$ref" in schema:
        yield from choices(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    elif "allOf" in schema or ("anyOf" in schema and "type" not in schema):
        for choice in schema.get("allOf", schema.get("anyOf")):
            yield from choices(choice, definitions)
    else:
        yield schema


def schema_of(key, schema, definitions):
    """What holds for an entry of a map or a list."""
    for choice in choices(schema, definitions):
        if isinstance(key, int) and "items" in choice:
            return choice["items"]
        if key in choice.get("properties", ()):
            return choice["properties"][key]
        if choice.get("type") != "array":
            for others in (*choice.get("patternProperties", {}).values(), choice.get("additionalProperties")):
                if others:
                    return others
    raise KeyError(key)


def places(value, schema, definitions, path=()):
    """The way to everything in a document, and the schema of what is there."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in entries:
        below = schema_of(key, schema, definitions)
        yield (*path, key), below
        yield from places(entry, below, definitions, (*path, key))


def changed(document, path, change):
    """A copy in which `change(holder, key)` was applied at the end of the path."""
    made = copy.deepcopy(document)
    holder = made
    for key in path[:-1]:
        holder = holder[key]
    change(holder, path[-1])
    return made


def drop(holder, key):
    del holder[key]


def misspell(holder, key):
    holder[f"{key}s"] = holder.pop(key)


def repeat(holder, key):
    holder.append(holder[key])


def put(value):
    def change(holder, key):
        holder[key] = value

    return change


def shape_of(schema):
    """What tells places apart where different values may stand. Of a record only that it is one: its keys are places of
    their own."""
    told = {key: value for key, value in schema.items() if key not in ("description", "default")}
    return re.sub(r'"#/definitions/\w+"', "", json.dumps(told))


def variants(document, schema):
    """What happens at each place: (what was done, the document). Of the other sections only those that are required are
    kept, so that the documents stay small; and of places that may hold the same, only the first tries every value."""
    known = set()
    for path, below in places(document, schema, schema["definitions"]):
        small = {key: value for key, value in document.items() if key in schema["required"] or key == path[0]}
        where = ".".join(map(str, path))
        yield f"{where} dropped", changed(small, path, drop)
        if isinstance(path[-1], str):
            yield f"{where} misspelt", changed(small, path, misspell)
        else:
            yield f"{where} twice", changed(small, path, repeat)
        shape = shape_of(below)
        for value in FEW if shape in known else VALUES:
            yield f"{where}: {value!r}", changed(small, path, put(value))
        known.add(shape)
