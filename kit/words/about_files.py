"""Sentences about reading and writing files: YAML, archives, what the system refuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    "time-understood": Words("“{text}” is understood as {moment}.", "If you mean {other}, write {other}."),
}
