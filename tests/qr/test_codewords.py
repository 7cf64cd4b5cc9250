"""How large a code is, how much dirt it bears, and that a reader can make good what it does not see."""

from __future__ import annotations

import pytest

from kit.qr.codewords import MOST_BYTES, Form, codewords, form_for, multiples


@pytest.mark.parametrize(
    ("length", "form"),
    [(7, Form(1, 2)), (8, Form(1, 1)), (11, Form(1, 1)), (12, Form(1, 0)), (14, Form(1, 0)), (15, Form(2, 1))],
)
def test_the_smallest_code_and_of_that_size_the_most_robust(length: int, form: Form) -> None:
    assert form_for(length) == form


def test_the_largest_code() -> None:
    assert form_for(MOST_BYTES) == Form(40, 0)
    with pytest.raises(ValueError, match="do not fit"):
        form_for(MOST_BYTES + 1)


def test_the_codewords_of_a_short_address() -> None:
    """Mode 4, a length, the letters, the terminator and an empty codeword; then EC and 11 by turns."""
    words = codewords(b"tel:999", Form(1, 0), multiples(Form(1, 0).checks))
    assert words[:16].hex(" ") == "40 77 46 56 c3 a3 93 93 90 00 ec 11 ec 11 ec 11"
    assert len(words) == 26


def test_every_block_leaves_nothing_when_it_is_divided() -> None:
    """A sound block is 0 at every root of its polynomial: the powers of 2 (7.5.2)."""
    words = codewords(b"https://example.org/a-rather-long-address", Form(5, 1), multiples(Form(5, 1).checks))
    for number in range(4):  # two blocks of 15 data codewords, two of 16, all with 18 that check
        data = [words[number + 4 * place] for place in range(15)] + ([words[58 + number]] if number > 1 else [])
        block = data + [words[62 + number + 4 * place] for place in range(18)]
        root = 1
        for _ in range(18):
            value = 0
            for word in block:
                value = times(value, root) ^ word
            assert value == 0
            root = times(root, 2)


def times(one: int, other: int) -> int:
    product = 0
    while other:
        product ^= one if other & 1 else 0
        one = one << 1 ^ (0x11D if one & 0x80 else 0)
        other >>= 1
    return product
