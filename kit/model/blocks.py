"""Blocks: what several designs share, and how a design uses it."""

from __future__ import annotations

from collections.abc import Mapping

from kit.model.head import VERSION
from kit.model.language import Localised
from kit.model.option import option
from kit.model.paint import ColourName
from kit.model.template import Element
from kit.model.tree import elements_of
from kit.scene import Source
from kit.values import dataclass


class BlockName(str):
    """The name of a file in assets/blocks, without its ending."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is written of a part: 'none', options and what they are to be, or an element that takes its place."""


@dataclass(frozen=True, kw_only=True)
class BlockUse(Element):
    """What several designs share: the elements of a file in the folder blocks are put here."""

    element = "block"
    value: BlockName = option("the name of the file, without .yaml")
    colours: Mapping[str, ColourName] = option("colours of the block, and what they become", {})
    parts: Mapping[str, Part] = option("parts of the block by their names, and how they change", {})


@dataclass(frozen=True, kw_only=True)
class Block:
    """What several designs share, written once. id: the name by which they use it."""

    elements: tuple[Element, ...] = option("the elements that are put where the block is used", within=(0, 500))
    about: Localised = option("a sentence about what it is good for", {})
    version: int = option(
        "2 for this language; without it, there is no room between elements for which no gap is written",
        1,
        within=(1, VERSION),
    )
    source: Source = Source()
    id: str = ""

    @property
    def file(self) -> str:
        """The file it was read from."""
        return self.source.file

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of its parts."""
        return tuple(each.part for each in elements_of(self.elements) if each.part)
