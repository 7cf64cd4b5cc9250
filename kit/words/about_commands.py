"""Sentences about commands and what is given to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {}
