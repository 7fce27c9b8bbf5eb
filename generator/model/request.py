"""What a text asks of someone: extracted as its words say it, never with a status."""

from __future__ import annotations

from msgspec import Struct


class Request(Struct, frozen=True):
    """One thing that one paragraph asks of one actor. What the words do not say is None."""

    paragraph: str
    """Address of the paragraph that asks."""
    verb: str
    """How it is asked: ``requests``, ``invites``, ``urges``, ``calls upon``, ``decides`` …"""
    actor: str | None
    """Who is asked, as printed without its article: ``Secretary-General``, ``Member States``."""
    action: str | None
    """What is to be done: ``submit``, ``report``, ``prepare``."""
    object: str | None
    """The rest of what is asked, as printed, without the words that say when: ``a report on the implementation …``."""
    due: str | None = None
    """When, as printed: ``at its sixty-first session``, ``by 31 December 2025``."""
    due_session: str | None = None
    """The session that ``due`` names: ``61``; also where it is told by the text's own ("at its next session")."""
    due_body: str | None = None
    """Whose session ``due`` names: ``General Assembly``; two organs have a sixty-first session."""
    due_date: str | None = None
    """The last day that ``due`` names, ISO 8601."""
