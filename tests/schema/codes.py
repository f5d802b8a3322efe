"""What a schema can see of the mistakes that the reader finds: every code of an error stands here once. A new one has
to be placed."""

# The schema refuses what the reader refuses with one of these.
SEEN = {
    *("bad-chance", "bad-level", "bad-name", "bad-number", "bad-range", "bad-share", "bad-version", "empty-value"),
    *("missing-key", "newer-version", "not-a-spec", "not-an-offer", "out-of-range", "unknown-key", "unknown-value"),
    "wrong-type",
}

# It does for some of the ways to make the mistake.
SEEN_IN_PART = {
    "bad-date": "a pattern sees months up to 12 and days up to 31, not how long a month is",
    "bad-limit": "it sees which keys a limit has, not whether one is above the other or a metric's",
    "comma-in-value": "to a validator it is an unknown key, or an entry with nothing in it",
}

# What reaches a validator is a value already: about these there is nothing to ask it.
ABOUT_YAML = {
    *("alias-cycle", "bad-colon", "bad-escape", "bad-indentation", "bad-scalar", "bad-yaml", "complex-key"),
    *("conflict-marker", "control-character", "duplicate-key", "empty-file", "lone-cr", "merge-key"),
    *("missing-colon", "missing-comma", "not-utf8", "odd-yaml", "second-document", "tab-indentation", "tag"),
    *("too-deep", "too-large", "too-many-aliases", "too-many-nodes", "unclosed-bracket", "unclosed-quote"),
    "unknown-alias",
}

# It does not, for one of these reasons.
UNSEEN = {
    "it tells how values go together": {
        *("bad-period", "bad-term", "duplicate-id", "log-scale", "no-weight", "past-target", "reversed-dates"),
        *("reversed-range", "several-current-roles", "shared-id", "target-is-worst", "too-many-branches", "unit-differs"),
        *("unknown-entry", "unknown-metric", "unknown-role"),
    },
    "it is about an edit": {
        *("edit-alias", "edit-comment", "edit-key", "edit-key-exists", "edit-no-newline", "edit-not-a-list"),
        *("edit-not-a-map", "edit-not-a-value", "edit-pair", "edit-text", "edit-too-deep", "edit-too-large"),
    },
    "it is about files, templates or the machine": {
        *("already-there", "bad-clock", "bad-template", "bug", "cannot-read", "cannot-save", "cannot-write"),
        *("changed-meanwhile", "git-failed", "locked", "no-folder", "no-repository", "no-spec", "not-a-file"),
        *("not-found", "not-staged", "not-synced", "unknown-field", "unmerged"),
    },
}

PLACED = [*SEEN, *SEEN_IN_PART, *ABOUT_YAML, *(code for codes in UNSEEN.values() for code in codes)]
