"""Codes are, module for module, those of another program that has long been read by telephones."""

from __future__ import annotations

import random

import pytest
import segno

from kit.qr.codewords import MOST_BYTES, form_for
from kit.qr.symbol import modules
from kit.store import Store

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%"


STORE = Store()
VERSIONS = [form_for(length).version for length in range(1, MOST_BYTES + 1)]


def address(length: int, seed: int) -> str:
    letters = random.Random(seed)
    return "https://"[:length] + "".join(letters.choice(LETTERS) for _ in range(length - 8))


def theirs(text: str) -> tuple[bytes, ...]:
    return tuple(bytes(row) for row in segno.make(text, error="m", micro=False).matrix)


@pytest.mark.parametrize("start", range(1, 300, 10))
def test_addresses_of_every_usual_length(start: int) -> None:
    for length in range(start, start + 10):
        text = address(length, seed=length)
        assert modules(text, STORE) == theirs(text), text


@pytest.mark.parametrize("version", range(1, 41))
def test_codes_of_every_size_full_and_with_room_to_spare(version: int) -> None:
    first = 1 + VERSIONS.index(version)
    for length in (first, first + VERSIONS.count(version) - 1):
        text = address(length, seed=version)
        assert modules(text, STORE) == theirs(text), text


def test_what_no_code_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        modules(address(MOST_BYTES + 1, seed=1), STORE)
