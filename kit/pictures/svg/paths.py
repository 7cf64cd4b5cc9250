"""The data of paths (SVG 2, 9.3) as straight lines and cubic curves with absolute places."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Final

Step = tuple[str | float, ...]
"""('M', x, y), ('L', x, y), ('C', x1, y1, x2, y2, x, y) or ('Z',)."""

_LENGTHS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_FLAG: Final = re.compile(r"[\s,]*([01])")
_NUMBER: Final = re.compile(r"[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")


def read_path(data: str) -> list[Step]:
    """Return the steps of a path. Raises ValueError where it is wrong; a renderer would draw it up to there."""
    steps: list[Step] = []
    pen = _Pen()
    for command, numbers in _commands(data):
        if not steps and command.upper() != "M":
            raise ValueError(command)
        steps += pen.go(command, numbers)
    return steps


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Yield each command with its numbers; those after the first of a move are lines."""
    place, command = 0, ""
    while place < len(data):
        found = re.compile(r"[\s,]*([A-Za-z])?").match(data, place)
        if found and found[1]:
            command, place = found[1], found.end()
            if command.upper() not in _LENGTHS:
                raise ValueError(command)
            if command in "Zz":
                yield command, []
                continue
        elif not data[place:].strip(" \t\r\n,"):
            return
        if not command or command in "Zz":
            raise ValueError(data[place : place + 9])
        numbers: list[float] = []
        for index in range(_LENGTHS[command.upper()]):
            pattern = _FLAG if command in "Aa" and index in (3, 4) else _NUMBER
            number = pattern.match(data, place)
            if not number:
                raise ValueError(data[place : place + 9])
            numbers.append(float(number[1]))
            place = number.end()
        yield command, numbers
        command = {"M": "L", "m": "l"}.get(command, command)


class _Pen:
    """Where the pen is, where its figure began, and the last handle, for curves that go on smoothly."""

    def __init__(self) -> None:
        self.x = self.y = self.start_x = self.start_y = 0.0
        self.handle: tuple[str, float, float] = ("", 0.0, 0.0)

    def go(self, command: str, numbers: list[float]) -> list[Step]:
        """Return the steps of one command."""
        kind = command.upper()
        if command != kind:
            numbers = self._absolute(kind, numbers)
        handle, self.handle = self.handle, ("", 0.0, 0.0)
        if kind == "Z":
            self.x, self.y = self.start_x, self.start_y
            return [("Z",)]
        if kind in "HV":
            numbers = [numbers[0], self.y] if kind == "H" else [self.x, numbers[0]]
        if kind in "MLHV":
            self.x, self.y = numbers
            if kind == "M":
                self.start_x, self.start_y = numbers
            return [("M" if kind == "M" else "L", *numbers)]
        curves = _arc((self.x, self.y), numbers) if kind == "A" else [self._curve(kind, numbers, handle)]
        self.x, self.y = numbers[-2:]
        return [("C", *curve) for curve in curves]

    def _absolute(self, kind: str, numbers: list[float]) -> list[float]:
        if kind == "A":
            return [*numbers[:5], numbers[5] + self.x, numbers[6] + self.y]
        if kind == "V":
            return [numbers[0] + self.y]
        return [number + (self.y if index % 2 else self.x) for index, number in enumerate(numbers)]

    def _curve(self, kind: str, numbers: list[float], handle: tuple[str, float, float]) -> list[float]:
        """Return a cubic curve for one, whole or smooth, cubic or quadratic."""
        if kind in "ST":
            smooth = handle[0] == ("C" if kind == "S" else "Q")
            mirrored = [2 * self.x - handle[1], 2 * self.y - handle[2]] if smooth else [self.x, self.y]
            numbers = [*mirrored, *numbers]
        if kind in "CS":
            self.handle = ("C", numbers[2], numbers[3])
            return numbers
        handle_x, handle_y, x, y = numbers
        self.handle = ("Q", handle_x, handle_y)
        return [
            self.x + 2 / 3 * (handle_x - self.x),
            self.y + 2 / 3 * (handle_y - self.y),
            x + 2 / 3 * (handle_x - x),
            y + 2 / 3 * (handle_y - y),
            x,
            y,
        ]


def _arc(start: tuple[float, float], numbers: list[float]) -> list[list[float]]:
    """Return an elliptical arc as cubic curves of a quarter turn at most (SVG 2, B.2)."""
    (x1, y1), (rx, ry, turn, large, sweep, x2, y2) = start, numbers
    rx, ry = abs(rx), abs(ry)
    if not rx or not ry or (x1, y1) == (x2, y2):
        return [[x1, y1, x2, y2, x2, y2]]
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    half_x, half_y = (x1 - x2) / 2, (y1 - y2) / 2
    px, py = cos * half_x + sin * half_y, cos * half_y - sin * half_x
    grow = max(1.0, math.sqrt((px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    rest = max(0.0, (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2) - 1)
    factor = math.sqrt(rest) * (1 if large != sweep else -1)
    mid_x, mid_y = factor * rx * py / ry, -factor * ry * px / rx
    first = math.atan2((py - mid_y) / ry, (px - mid_x) / rx)
    last = math.atan2((-py - mid_y) / ry, (-px - mid_x) / rx)
    angle = (last - first) % (2 * math.pi) if sweep else -((first - last) % (2 * math.pi))
    centre_x, centre_y = cos * mid_x - sin * mid_y + (x1 + x2) / 2, sin * mid_x + cos * mid_y + (y1 + y2) / 2
    count = max(1, math.ceil(abs(angle) / (math.pi / 2) - 1e-9))
    reach = 4 / 3 * math.tan(angle / count / 4)

    def placed(along: float, across: float) -> tuple[float, float]:
        return centre_x + cos * rx * along - sin * ry * across, centre_y + sin * rx * along + cos * ry * across

    curves = []
    for index in range(count):
        a, b = first + angle * index / count, first + angle * (index + 1) / count
        near = placed(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
        far = placed(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
        end = (x2, y2) if index == count - 1 else placed(math.cos(b), math.sin(b))
        curves.append([*near, *far, *end])
    return curves
