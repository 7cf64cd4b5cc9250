"""Fit by wording before size: the longest wordings that fit; then smaller type; what still does not fit is overset.

A slot starts with its longest wording. While a page is too full, slots give up a step, thank-yous before messages and
the last in reading order first; the last step of a thank-you is that it is not shown. Only when every slot has its
shortest wording does type shrink, all of it by one common factor, none below the least size of its style. Then each
slot that gave up more than it had to takes it back, in the opposite order. What fits with no type is tried again
without the notes of its events, then pressed, with large type and pictures smaller than they are meant to be, with the
notes and without, and last without the words below the headlines of messages, the last first. Messages of one style in
one layer are sisters: they give way together. Those in other layers, such as the two sides of a spread, do so apart.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import NamedTuple

from kit.layout.arrange import Room, layered
from kit.layout.filled import UNNAMED, Filled, FilledPage, Slot
from kit.layout.fragment import Fragment
from kit.layout.setting import Setting
from kit.layout.usual import overlong
from kit.model.template import Element, EventText, Layers, MessageText, TextElement, ThankYouText
from kit.scene import Source
from kit.values import dataclass

_LEFT_OUT = 9
"""More steps than any text has wordings: it is shortened by all of them."""

_HALVINGS = 7  # the common factor is found to within one per cent


class Sisters(NamedTuple):
    """Slots that give way together: by how many steps at most, and the element of the first of them."""

    slots: tuple[Slot, ...]
    most: int
    first: Element


@dataclass(frozen=True, slots=True)
class Fitted:
    """A page with the choices that fitting makes: by how many steps each slot is shortened, and the scale of its type.

    fragment: the page arranged with them. meant: the page as it was meant, which did not fit, if it had to be pressed.
    """

    page: FilledPage
    setting: Setting
    shortened: Mapping[Slot, int] = field(default_factory=dict)
    meant: Fitted | None = None
    fragment: Fragment = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fragment", _arranged(self.page, self.setting, self.shortened))

    @property
    def fits(self) -> bool:
        """Whether nothing on the page is larger than its room."""
        return self.fragment.fits

    def with_step(self, sisters: Sisters, change: int) -> Fitted:
        """Return the page with slots that give way together shortened by a step more, or by one less."""
        steps = {slot: self.shortened.get(slot, 0) + change for slot in sisters.slots}
        return replace(self, shortened={**self.shortened, **steps})

    @property
    def left_out(self) -> tuple[str, ...]:
        """The fields of notes on events, and of messages' words below their headlines, for which there was no room."""
        leaves = (leaf for leaf in self.page.leaves if self.shortened.get(leaf.slot) == _LEFT_OUT)
        return tuple(dict.fromkeys(part.field for leaf in leaves for part in leaf.words))

    @property
    def names_thanked(self) -> bool | None:
        """Whether the page names whom the group thanks, None if it shows no thanks even where there is room."""
        thanks = [leaf for leaf in self.page.leaves if isinstance(leaf.element, ThankYouText)]
        shown = (leaf.shortened(self.shortened) for leaf in thanks)
        named = any(leaf and all(part.field != UNNAMED for part in leaf.words) for leaf in shown)
        return named if thanks else None

    @property
    def leaves_thanks_out(self) -> bool:
        """Whether there was no room for any of the thanks that the page shows where there is."""
        thanks = [leaf for leaf in self.page.leaves if isinstance(leaf.element, ThankYouText)]
        return bool(thanks) and not any(leaf.shortened(self.shortened) for leaf in thanks)

    @property
    def thanked_again(self) -> Source | None:
        """Where the page thanks everybody a second time, None if it does not; words above names are no second time."""
        leaves = (leaf.element for leaf in self.page.leaves)
        whole = [leaf for leaf in leaves if isinstance(leaf, ThankYouText) and leaf.value not in ("words", "closing")]
        return whole[1].source if len(whole) > 1 else None

    def steps(self, sisters: Sisters) -> int:
        """Return by how many steps slots that give way together are shortened."""
        return self.shortened.get(sisters.slots[0], 0)

    def scaled(self, text_scale: float) -> Fitted:
        """Return the page with its type at another scale."""
        return replace(self, setting=self.setting.scaled(text_scale))

    def refilled(self, page: FilledPage) -> Fitted:
        """Return another page with the same choices."""
        return replace(self, page=page)


def fit(page: FilledPage, setting: Setting) -> Fitted:
    """Return a page arranged so that it fits if anything makes it fit."""
    whole = Fitted(page, setting)
    usual = _fitting(whole)
    if usual.fits:
        return usual
    fitted = next((fitted for fitted in map(_fitting, _last_resorts(whole)) if fitted.fits), usual)
    return replace(fitted, meant=usual) if fitted.setting.pressed else fitted


def _last_resorts(whole: Fitted) -> Iterator[Fitted]:
    """Yield a page without more and more of what it is made to do without only where it fits with no type.

    For the sake of a text that is overlong, only notes on events go: it is to blame.
    """
    notes = dict.fromkeys(_notes(whole.page), _LEFT_OUT)
    if notes:
        yield replace(whole, shortened=notes)
    if any(overlong(part.text, part.field) for leaf in whole.page.leaves for part in leaf.words):
        return
    whole = replace(whole, setting=replace(whole.setting, pressed=True))
    yield whole
    if notes:
        whole = replace(whole, shortened=notes)
        yield whole
    for slot in reversed(_below_headlines(whole.page)):
        whole = replace(whole, shortened={**whole.shortened, slot: _LEFT_OUT})
        yield whole


def _fitting(whole: Fitted) -> Fitted:
    """Return a page with the wordings and then the type with which it fits, if it does with any."""
    every = _sisters(whole)
    shortest = _shorten(whole, every)
    fitted = shortest if shortest.fits else _smaller(shortest)
    return _lengthen(fitted, every) if fitted.fits else fitted


def _notes(page: FilledPage) -> list[Slot]:
    """Return the slots of what is told of events that need not be."""
    leaves = (leaf for leaf in page.leaves if isinstance(leaf.element, EventText))
    return [leaf.slot for leaf in leaves if len(leaf.wordings) > 1]


def _below_headlines(page: FilledPage) -> list[Slot]:
    """Return the slots of messages' words that need not be where their headlines are, in reading order."""
    messages = [(leaf, leaf.element) for leaf in page.leaves if isinstance(leaf.element, MessageText)]
    headed = {message.number for _, message in messages if message.value == "headline"}
    return [leaf.slot for leaf, message in messages if not leaf.wordings[-1] and message.number in headed]


def _smaller(whole: Fitted) -> Fitted:
    """Return a page with the largest type with which it fits, or with the smallest if it fits with none."""
    fitted = whole.scaled(_least_scale(whole.page, whole.setting))
    if not fitted.fits:
        return fitted
    too_large = 1.0
    for _ in range(_HALVINGS):
        middle = (fitted.setting.text_scale + too_large) / 2
        tried = whole.scaled(middle)
        if tried.fits:
            fitted = tried
        else:
            too_large = middle
    return fitted


def _arranged(page: FilledPage, setting: Setting, shortened: Mapping[Slot, int]) -> Fragment:
    left = (layer.shortened(shortened, frames=layer.element.at is None) for layer in page.layers)
    layers = tuple(layer for layer in left if layer)
    whole = Layers(value=page.page.layers, source=page.page.source)
    return layered(whole, layers, Room(setting.page.width, setting.page.height, page.page.ground), setting)


def _sisters(whole: Fitted) -> list[Sisters]:
    """Return what can give way; the last does so first: messages in order, then thank-yous."""
    found: dict[Hashable, list[Filled]] = {}
    for number, layer in enumerate(whole.page.layers):
        for leaf in layer.leaves:
            text = leaf.element
            if _steps(leaf) and isinstance(text, MessageText | ThankYouText) and leaf.slot not in whole.shortened:
                is_message = isinstance(text, MessageText)
                found.setdefault((number, text.style) if is_message else leaf.slot, []).append(leaf)
    sisters = [
        Sisters(tuple(leaf.slot for leaf in leaves), max(map(_steps, leaves)), leaves[0].element)
        for leaves in found.values()
    ]
    return sorted(sisters, key=lambda each: isinstance(each.first, ThankYouText))


def _steps(leaf: Filled) -> int:
    """Return by how many steps a text is shortened before type gets smaller: a message not to nothing."""
    steps = len(leaf.wordings) - 1
    return steps - 1 if isinstance(leaf.element, MessageText) and steps > 0 and not leaf.wordings[-1] else steps


def _shorten(fitted: Fitted, every: Sequence[Sisters]) -> Fitted:
    """Return a page with wordings so short that it fits, or with the shortest ones if it does with none."""
    while not fitted.fits:
        giving = next((each for each in reversed(every) if fitted.steps(each) < each.most), None)
        if giving is None:
            return fitted
        fitted = fitted.with_step(giving, 1)
    return fitted


def _lengthen(fitted: Fitted, every: Sequence[Sisters]) -> Fitted:
    """Return a page that fits with every wording taken back that did not have to give way."""
    for each in every:
        while fitted.steps(each) and (longer := fitted.with_step(each, -1)).fits:
            fitted = longer
    return fitted


def _least_scale(page: FilledPage, setting: Setting) -> float:
    """Return the factor at which every style on the page has reached its least size."""
    texts = [leaf.element for leaf in page.leaves if isinstance(leaf.element, TextElement)]
    return min((setting.least(text.style) / setting.style(text).size for text in texts), default=1.0)
