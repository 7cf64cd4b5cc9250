"""One folder of assets laid over the shipped one, and how it came to be there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from kit.values import dataclass


class Origin(StrEnum):
    """How a folder of assets came to count, from the lowest to the topmost."""

    SHIPPED = "shipped"
    PACK = "pack"
    OWN = "own"
    SETTING = "setting"
    ENVIRONMENT = "environment"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Layer:
    """One folder of assets.

    name, version, campaign, valid_until: of the pack that it is, if it is one: the id of the campaign that it was made
    for, and the last day on which it is to be used.
    """

    folder: Path
    origin: Origin = Origin.GIVEN
    name: str = ""
    version: str = ""
    campaign: str = ""
    valid_until: date | None = None


SHIPPED: Final = Layer(Path(), Origin.SHIPPED)
"""Stands for the assets that came with the program, wherever they are."""


def layer_of(file: str | Path, layers: Iterable[Layer]) -> Layer:
    """Return the folder of assets that a file lies in, the shipped one if it is in none of those."""
    return next((layer for layer in layers if Path(file).is_relative_to(layer.folder)), SHIPPED)
