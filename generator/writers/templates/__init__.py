"""Templates, compiled once. What comes from a document is escaped by ``escape`` alone."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from generator.writers.escape import escape


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("generator.writers", "templates"),
        autoescape=False,  # every value goes through |e, which is our own escape, or |html
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["e"] = environment.filters["escape"] = lambda value: Markup(escape(str(value)))  # noqa: S704
    return environment


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


def render(template: str, /, **values: Any) -> str:
    """Fill a template."""
    return _template(template).render(**values)
