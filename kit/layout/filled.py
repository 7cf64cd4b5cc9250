"""A design filled from a kit: what each of its elements shows, as data, before anything has a size or a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import NamedTuple

from kit.model.measures import Focus, Unit
from kit.model.picture import PictureData
from kit.model.scenes import SceneName
from kit.model.template import Element, EventText, MessageText, PageTemplate, Space, ThankYouText
from kit.model.tree import depends_on_kit
from kit.values import dataclass

LISTED = "thank_you.names"
"""The field of a name that stands in a list of those who are thanked."""

UNNAMED = "thank_you.wording"
"""The field of thanks in which those who are thanked have no room to be named."""

Slot = tuple[str, int, int]
"""What tells one text that has shorter wordings from the others: its place in the files, its message's number."""


class Words(NamedTuple):
    """A paragraph to be set: its text, the field of the kit behind it, and the address that it opens, if any.

    language: the tag of its language where that is another than the kit's. beside: whether it says in the kit's second
    language what is said in the first, and so begins where its own language does.
    """

    text: str
    field: str = ""
    address: str = ""
    language: str = ""
    beside: bool = False


class ShownPicture(NamedTuple):
    """A picture to be shown: its name on the page, what was read of it, its field in the kit, what it says in words.

    on_dark: the version that is shown instead on a dark ground, if there is one. focus: the point that stays in view,
    the design's own if None. scale: how large a logo is beside the others. decorative: it is left out where the page is
    read aloud.
    """

    name: str
    data: PictureData
    field: str = ""
    alt: str = ""
    on_dark: ShownPicture | None = None
    focus: Focus | None = None
    scale: float = 1.0
    decorative: bool = False


class ShownScene(NamedTuple):
    """A scene to be drawn, and what it shows in words."""

    name: SceneName
    alt: str = ""


class Address(NamedTuple):
    """The address of a QR code as it was typed, as it is opened, and its field; '' for a design's own."""

    typed: str
    opened: str
    field: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Filled:
    """An element that shows something, with what it shows. Two are equal if they show the same for the same element.

    inside: what a container holds, without what shows nothing. wordings: the paragraphs of a text, for each of the
    wordings that it may have, the longest first. pictures: logos in the group's order, or the one picture.
    """

    element: Element
    inside: tuple[Filled, ...] = ()
    wordings: tuple[tuple[Words, ...], ...] = ()
    address: Address | None = None
    pictures: tuple[ShownPicture, ...] = ()
    scene: ShownScene | None = None
    _hash: int = field(init=False, repr=False)
    _leaves: tuple[Filled, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_leaves", tuple(leaf for child in self.inside for leaf in child.leaves))
        object.__setattr__(self, "_hash", hash((id(self.element), *self._shown())))

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        same = isinstance(other, Filled) and self.element is other.element and self._hash == other._hash
        return same and self._shown() == other._shown()  # type: ignore[attr-defined]

    def _shown(self) -> tuple[object, ...]:
        return self.inside, self.wordings, self.address, self.pictures, self.scene

    @property
    def words(self) -> tuple[Words, ...]:
        """The paragraphs of the wording in hand, none of an element that is no text."""
        return self.wordings[0] if self.wordings else ()

    @property
    def slot(self) -> Slot:
        """What tells a text from the others; those of one place and number give way together."""
        source = self.element.source
        return source.file, source.line, self.element.number if isinstance(self.element, MessageText) else 0

    @property
    def leaves(self) -> tuple[Filled, ...]:
        """Every leaf in reading order."""
        return self._leaves if self.element.contents else (self,)

    def shortened(self, steps: Mapping[Slot, int], *, frames: bool = False) -> Filled | None:
        """Return it with each slot as many steps shorter as it is told to be, None if that leaves nothing to be shown.

        A container vanishes with the last of what it shows of the kit, unless it frames a page.
        """
        if self.inside:
            inside = tuple(child.shortened(steps) for child in self.inside)
            same = all(map(lambda one, other: one is other, inside, self.inside))
            return self if same else self._holding(inside, frames)
        if len(self.wordings) < 2 or not isinstance(self.element, MessageText | ThankYouText | EventText):
            return self
        step = min(steps.get(self.slot, 0), len(self.wordings) - 1)
        if not self.wordings[step]:
            return None
        return Filled(self.element, wordings=self.wordings[step:]) if step else self

    def _holding(self, inside: tuple[Filled | None, ...], frames: bool) -> Filled | None:
        """Return a container with what is left in it, without the room beside what is not."""
        left = Filled(self.element, tuple(without_gaps([child.element for child in self.inside], inside)))
        lost = None in inside and not (frames or self.element.keep)
        return left if not lost or any(child.stays for child in left.inside) else None

    @property
    def stays(self) -> bool:
        """Whether it is a reason to show what it is in, or something in it is."""
        own = depends_on_kit(self.element) or bool(self.element.when) or self.element.keep
        return own or any(child.stays for child in self.inside)


def without_gaps(elements: Sequence[Element], filled: Sequence[Filled | None]) -> list[Filled]:
    """Return what shows something; of two fixed spaces that meet where something vanished, only the larger."""
    kept: list[Filled] = []
    vanished = False
    for element, each in zip(elements, filled, strict=True):
        if each is None:
            vanished = True
            continue
        before = kept[-1].element if kept else None
        if vanished and _is_gap(element) and (before is None or _is_gap(before)):
            if isinstance(before, Space) and isinstance(element, Space) and element.value.value > before.value.value:
                kept[-1] = each
        else:
            kept.append(each)
        vanished = False
    if vanished and kept and _is_gap(kept[-1].element):
        kept.pop()
    return kept


def _is_gap(element: Element) -> bool:
    return isinstance(element, Space) and element.value.unit is not Unit.SHARE


@dataclass(frozen=True, slots=True)
class FilledPage:
    """One side of a design with what it shows. empty: whether it shows none of the words and pictures it has.

    leaves: every leaf that shows something, in reading order.
    """

    page: PageTemplate
    layers: tuple[Filled, ...]
    empty: bool
    leaves: tuple[Filled, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "leaves", tuple(leaf for layer in self.layers for leaf in layer.leaves))
