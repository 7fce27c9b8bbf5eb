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
    cited_as: str = "",
    found_by: Sequence[tuple[str, str, str]] = (),
) -> str:
    """YAML for the publisher. Everything is escaped here: the theme writes it into the page as it stands.

    ``tags`` are names and contents of ``meta`` elements, ``alternates`` languages and paths below the site's root,
    ``linked_data`` is JSON-LD, ``cited_as`` the citation that is printed below, ``found_by`` what the search knows of a page
    besides its words: ``filter``, ``meta`` or ``sort``, the name and the value.
    """
    head: dict[str, Any] = {"title": escape(title), "lang": language, "dir": LANGUAGES[language].direction, "hide": ["toc", "navigation"]}
    if description:
        head["description"] = escape(description)
    if tags:
        head["tags_of_head"] = [[escape(name), escape(content)] for name, content in tags]
    if cited_as:
        head["cited_as"] = escape(cited_as)
    if found_by:
        head["found_by"] = [[use, name, escape(value)] for use, name, value in found_by]
    if alternates:
        head["alternates"] = [[code, path] for code, path in alternates]
    if linked_data:
        head["linked_data"] = linked_data.replace("<", "\\u003c")
    return f"---\n{yaml.safe_dump(head, allow_unicode=True, sort_keys=True, width=1000)}---\n\n"
