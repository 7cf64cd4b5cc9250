"""Problems of messages in a group's own words: no headline, or more words than designs have room for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kit.model.kit import Kit, OwnMessage
from kit.model.message import HEADLINE_MOST, LONG_MOST, SHORT_MOST
from kit.problems import Problem, Severity

_MOST: Final = {"headline": HEADLINE_MOST, "short": SHORT_MOST, "long": LONG_MOST}
"""How many words each wording of a message should have at the most."""


def check_own_messages(kit: Kit) -> Iterator[Problem]:
    """Yield what is wrong with the messages that a group wrote itself, but for what is wrong in their letters."""
    for index, message in enumerate(kit.messages):
        if not isinstance(message, OwnMessage):
            continue
        if not message.headline.strip():
            yield Problem(Severity.ERROR, "no-headline", field=f"messages[{index}].headline")
        for part, most in _MOST.items():
            count = len(getattr(message, part).split())
            if count > most:
                values = {"count": count, "most": most}
                yield Problem(Severity.NOTE, "own-message-long", values, field=f"messages[{index}].{part}")
