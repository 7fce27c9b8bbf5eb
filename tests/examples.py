"""Runs ``.test`` files: prose, then a fence with input, a line ``.``, and the expected output.

A number on its own line belongs to the words after it.

```
1.
Takes note
.
op1 1. Takes note
```
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

_FENCE = re.compile(r"^```\n(.*?)^\.\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run_examples(file: Path, make: Callable[[str], str], *, update: bool) -> int:
    """Check every example of a file, or rewrite it; give back how many there are."""
    text = file.read_text(encoding="utf-8")
    examples = list(_FENCE.finditer(text))
    assert examples, f"{file} holds no example"
    if update:
        file.write_text(_FENCE.sub(lambda m: f"```\n{m[1]}.\n{make(m[1])}```", text), encoding="utf-8")
        return len(examples)
    for example in examples:
        line = text[: example.start()].count("\n") + 1
        assert make(example[1]) == example[2], f"{file}:{line}"
    return len(examples)
