"""What a QR code holds: an address as codewords, with those by which a reader makes good what is dirty or torn."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, zip_longest
from typing import Final, NamedTuple

MOST_BYTES: Final = 2331
"""What a code of the largest size holds at error correction M (7.1, table 7)."""

_LARGEST: Final = 40
_BYTE_MODE: Final = 4
_FILLING: Final = (0xEC, 0x11)
_POLYNOMIAL: Final = 0x11D
"""Of the field in which codewords are reckoned: x⁸ + x⁴ + x³ + x² + 1 (7.5.2)."""

_CHECKS: Final[Sequence[Sequence[int]]] = (
    (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, *[28] * 19),
    (13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, *[30] * 4, 28, *[30] * 14),
    (17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, *[30] * 18),
)
"""How many codewords of a block correct errors, by level (M, Q, H) and by version from 1 on (7.5.1, table 9)."""

_BLOCKS: Final[Sequence[Sequence[int]]] = (
    (
        *(1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16),
        *(17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49),
    ),
    (
        *(1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20),
        *(23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68),
    ),
    (
        *(1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25),
        *(25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81),
    ),
)
"""Into how many blocks the codewords are divided, in the same order."""


class Form(NamedTuple):
    """How large a code is and how much dirt it bears: its version, 1 to 40, and its level, 0 to 2 for M, Q, H."""

    version: int
    level: int

    @property
    def checks(self) -> int:
        """How many codewords of each block correct errors."""
        return _CHECKS[self.level][self.version - 1]

    @property
    def blocks(self) -> int:
        """Into how many blocks the codewords are divided."""
        return _BLOCKS[self.level][self.version - 1]

    @property
    def data(self) -> int:
        """How many codewords hold data."""
        return modules_for_data(self.version) // 8 - self.checks * self.blocks

    def holds(self, length: int) -> bool:
        """Tell whether so many bytes find room, with the mode and their number before them."""
        return 4 + _count_bits(self.version) + 8 * length <= 8 * self.data


def modules_for_data(version: int) -> int:
    """Return how many modules of a code are not part of a pattern or of what is said about the code (7.1, table 1)."""
    count = (16 * version + 128) * version + 64
    if version > 1:
        across = version // 7 + 2
        count -= (25 * across - 10) * across - 55
    return count - 36 if version > 6 else count


def form_for(length: int) -> Form:
    """Return the smallest form for so many bytes, and of that size the most robust. Raises ValueError for too many."""
    for version in range(1, _LARGEST + 1):
        levels = [level for level in range(3) if Form(version, level).holds(length)]
        if levels:
            return Form(version, levels[-1])
    raise ValueError(f"{length} bytes do not fit into a QR code")


def codewords(data: bytes, form: Form, divisor: Sequence[int]) -> bytes:
    """Return all codewords of a code in the order in which they are placed. divisor: the multiples for its checks."""
    words = _data_words(data, form)
    short, longer = divmod(form.data, form.blocks)
    blocks, checks, start = [], [], 0
    for number in range(form.blocks):
        end = start + short + (number >= form.blocks - longer)
        blocks.append(words[start:end])
        checks.append(_remainder(words[start:end], form.checks, divisor))
        start = end
    placed = chain(chain.from_iterable(zip_longest(*blocks)), chain.from_iterable(zip(*checks, strict=True)))
    return bytes(word for word in placed if word is not None)


def _data_words(data: bytes, form: Form) -> bytes:
    """Return mode, number of bytes, the bytes, a terminator, an empty codeword, and what fills the rest (7.4)."""
    bits = _count_bits(form.version)
    number = (_BYTE_MODE << bits | len(data)) << 8 * len(data) | int.from_bytes(data, "big")
    words = (number << 4).to_bytes(len(data) + (8 + bits) // 8, "big") + b"\0"
    filling = bytes(_FILLING) * (form.data // 2)
    return (words + filling)[: form.data]


def _count_bits(version: int) -> int:
    return 8 if version < 10 else 16


def _powers() -> tuple[list[int], list[int]]:
    """Return the powers of 2 in the field, twice over, and of which power each number is."""
    powers, number = [], 1
    for _ in range(255):
        powers.append(number)
        number = number << 1 ^ (_POLYNOMIAL if number & 0x80 else 0)
    logarithms = [0] * 256
    for power, number in enumerate(powers):
        logarithms[number] = power
    return powers * 2, logarithms


_POWERS, _LOGARITHMS = _powers()


def _generator(degree: int) -> list[int]:
    """Return the factors of the polynomial by which a block is divided but for the first, each as a power of 2."""
    factors = [1]
    for power in range(degree):
        raised = [_POWERS[_LOGARITHMS[factor] + power] for factor in factors]
        factors = [a ^ b for a, b in zip([*factors, 0], [0, *raised], strict=True)]
    return [_LOGARITHMS[factor] for factor in factors[1:]]


def multiples(degree: int) -> tuple[int, ...]:
    """Return the polynomial by which a block is divided times each number, without its first factor: as many bytes as
    codewords of a block correct errors.
    """
    factors, powers = _generator(degree), map(_LOGARITHMS.__getitem__, range(1, 256))
    found = (bytes(_POWERS[power + factor] for factor in factors) for power in powers)
    return 0, *(int.from_bytes(each, "big") for each in found)


def _remainder(block: bytes, degree: int, divisor: Sequence[int]) -> bytes:
    """Return what is left of a block divided by a polynomial of a degree: the codewords that correct its errors.

    divisor: the multiples of the polynomial.
    """
    first, whole = 8 * (degree - 1), (1 << 8 * degree) - 1
    left = 0
    for word in block:
        left = (left << 8 & whole) ^ divisor[word ^ left >> first]
    return left.to_bytes(degree, "big")
