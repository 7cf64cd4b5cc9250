"""What is begun once goes on as if it had been written in one go."""

from __future__ import annotations

import random
import zlib

from hypothesis import given
from hypothesis import strategies as st

from kit.pdf.deflating import deflated_lines
from kit.store import Store

CHANCE = random.Random(5)
DRAWINGS = ["".join(CHANCE.choices("0123456789. cm", k=30_000)), "1 0 0 1 20.5 30 cm 2 w\n" * 4_000]
LINES = st.lists(st.sampled_from(DRAWINGS) | st.text("0123456789 re", max_size=20), max_size=8)
STORE = Store()


@given(LINES)
def test_lines_are_deflated_as_in_one_go_whatever_was_begun_before(lines: list[str]) -> None:
    whole = "\n".join(lines).encode()
    for store in (STORE, Store()):
        data, deflated = deflated_lines(lines, store)
        assert data == whole and zlib.decompress(deflated) == whole
        assert deflated == zlib.compress(whole, 6)


def test_a_drawing_that_stays_is_not_deflated_again() -> None:
    store, keys = Store(), []
    made = store.made

    def noticed(key: object, make: object, weigh: object = None) -> object:
        keys.append(key)
        return made(key, make, weigh)  # type: ignore[arg-type]

    store.made = noticed  # type: ignore[assignment, method-assign]
    for text in ("first", "second"):
        deflated_lines([DRAWINGS[0], text], store)
    assert keys[0] == keys[1]
