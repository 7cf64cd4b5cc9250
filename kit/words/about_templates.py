"""Sentences about templates and what staff write in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {}
