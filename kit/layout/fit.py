"""Fit by wording before size: the longest wordings that fit; then smaller type; what still does not fit is overset.

A slot starts with its longest wording. While a page is too full, slots give up a step, thank-yous before messages and
the last in reading order first; then each that gave up more than it had to takes it back, in the opposite order. Only
when every slot has its shortest wording does type shrink, all of it by one common factor, none below the least size
of its style.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from kit.layout.arrange import Room, layered
from kit.layout.filled import FilledPage, Slot
from kit.layout.fragment import Fragment
from kit.layout.setting import Setting
from kit.model.template import Layers, MessageText, TextElement, ThankYouText
from kit.values import dataclass

_HALVINGS = 7  # the common factor is found to within one per cent


@dataclass(frozen=True, slots=True)
class Fitted:
    """A page with the choices that fitting makes: by how many steps each slot is shortened, and the scale of its type.

    fragment: the page arranged with them.
    """

    page: FilledPage
    setting: Setting
    shortened: Mapping[Slot, int] = field(default_factory=dict)
    fragment: Fragment = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fragment", _arranged(self.page, self.setting, self.shortened))

    @property
    def fits(self) -> bool:
        """Whether nothing on the page is larger than its room."""
        return self.fragment.fits

    def with_step(self, slot: Slot, change: int) -> Fitted:
        """Return the page with one slot shortened by a step more, or by one less."""
        return replace(self, shortened={**self.shortened, slot: self.shortened.get(slot, 0) + change})

    def scaled(self, text_scale: float) -> Fitted:
        """Return the page with its type at another scale."""
        return replace(self, setting=self.setting.scaled(text_scale))

    def refilled(self, page: FilledPage) -> Fitted:
        """Return another page with the same choices."""
        return replace(self, page=page)


def fit(page: FilledPage, setting: Setting) -> Fitted:
    """Return a page arranged so that it fits if anything makes it fit."""
    whole = _shorten(page, setting)
    if whole.fits:
        return whole
    floor = _least_scale(page, setting)
    fitted = whole.scaled(floor)
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
    layers = tuple(layer.shortened(shortened) for layer in page.layers)
    whole = Layers(value=page.page.layers, source=page.page.source)
    return layered(whole, layers, Room(setting.page.width, setting.page.height, page.page.ground), setting)


def _slots(page: FilledPage) -> list[tuple[Slot, int]]:
    """Return what can give way, and by how many steps; the last does so first: messages in order, then thank-yous."""
    leaves = [leaf for leaf in page.leaves() if len(leaf.wordings) > 1]
    kinds = (MessageText, ThankYouText)
    return [(leaf.slot, len(leaf.wordings) - 1) for kind in kinds for leaf in leaves if isinstance(leaf.element, kind)]


def _shorten(page: FilledPage, setting: Setting) -> Fitted:
    """Return the page with the longest wordings that fit, or with the shortest ones if none do."""
    slots = _slots(page)
    fitted = Fitted(page, setting)
    while not fitted.fits:
        giving = (slot for slot, most in reversed(slots) if fitted.shortened.get(slot, 0) < most)
        slot = next(giving, None)
        if slot is None:
            return fitted
        fitted = fitted.with_step(slot, 1)
    for slot, _ in slots:
        while fitted.shortened.get(slot, 0) and (longer := fitted.with_step(slot, -1)).fits:
            fitted = longer
    return fitted


def _least_scale(page: FilledPage, setting: Setting) -> float:
    """Return the factor at which every style on the page has reached its least size."""
    scale = setting.campaign.type_scale
    texts = [leaf.element for leaf in page.leaves() if isinstance(leaf.element, TextElement)]
    return min((scale[text.style].least / setting.style(text).size for text in texts), default=1.0)
