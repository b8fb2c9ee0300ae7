"""What is wrong with a value of a request, in words for a person."""

import re
from collections.abc import Mapping
from typing import Any

# What is wrong with a value, in words, where the validator's own say little to a person; by kind, and by pattern.
SENTENCES = {
    "extra_forbidden": "There is no such field here.",
    "missing": "This is needed.",
    "json_invalid": "This is not JSON.",
}
PATTERNS: dict[str, str] = {}
MEMBER = re.compile(r"<\w+\.\w+: ('[^']*')>")


def explained(pattern: str, sentence: str) -> str:
    """The pattern, which from now on is explained by the sentence to whoever sends something else."""
    PATTERNS[pattern] = sentence
    return pattern


def sentence(error: Mapping[str, Any]) -> str:
    """What is wrong with a value, as its validator has found it, in words."""
    pattern = error.get("ctx", {}).get("pattern")
    known = PATTERNS.get(pattern) if pattern else SENTENCES.get(error["type"])
    # Of a member of an enumeration its value, not its name in the code.
    return known or MEMBER.sub(r"\1", str(error["msg"]).removeprefix("Value error, "))
