"""The front matter of a page: what the publisher's theme writes into the head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import yaml

from generator.profiles.languages import LANGUAGES

from .escape import escape


def write_front_matter(
    title: str,
    language: str,
    *,
    description: str = "",
    tags: Sequence[tuple[str, str]] = (),
    alternates: Sequence[tuple[str, str]] = (),
    linked_data: str = "",
    searched: bool = False,
) -> str:
    """YAML for the publisher. Everything is escaped here: the theme writes it into the page as it stands.

    ``tags`` are names and contents of ``meta`` elements, ``alternates`` languages and paths below the site's root,
    ``linked_data`` is JSON-LD, ``searched`` whether the publisher's own search holds the page.
    """
    head: dict[str, Any] = {"title": escape(title), "lang": language, "dir": LANGUAGES[language].direction, "hide": ["toc", "navigation"]}
    if not searched:
        head["search"] = {"exclude": True}
    if description:
        head["description"] = escape(description)
    if tags:
        head["tags_of_head"] = [[escape(name), escape(content)] for name, content in tags]
    if alternates:
        head["alternates"] = [[code, path] for code, path in alternates]
    if linked_data:
        head["linked_data"] = linked_data.replace("<", "\\u003c")
    return f"---\n{yaml.safe_dump(head, allow_unicode=True, sort_keys=True, width=1000)}---\n\n"
