"""Sentences about pictures and logos."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {}
