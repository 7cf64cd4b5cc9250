"""What does not fit on a page that is too full, and which text is to blame for it.

Blamed is the text that is much longer than is usual for what it is, if less of it would help: of several the one of
which that helps most, then the next while the page is still too full. Where no text is longer than usual it is the
one that takes the most height in the container that is too full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

from kit.layout.arrange import TOLERANCE
from kit.layout.fill import fill
from kit.layout.filling import Filling
from kit.layout.fit import Fitted
from kit.layout.fragment import Fragment, Misfit
from kit.layout.usual import as_usual
from kit.model.measures import Unit
from kit.model.template import BoxElement, Column, Container, Element, Layers, TextElement
from kit.model.tree import depends_on_kit
from kit.scene import LargePart, Overset, Source

_FEW_WORDS = 8
_MUCH = 0.3
"""A text is to blame if less of it would help by this share of what is too much."""

_MOST_PARTS = 3
"""So many of the largest parts of a page are told."""


def overset(fitted: Fitted, filling: Filling) -> tuple[Overset, ...]:
    """Return what does not fit on an arranged page, each with about how many words too many."""
    told = []
    for field, texts in _longer_than_usual(fitted, filling):
        if fitted.fits:
            break
        shorter, then = _with_less(field, fitted, filling)
        gained = _over(fitted.fragment) - _over(then.fragment)
        if gained > max(TOLERANCE, _MUCH * _over(fitted.fragment)):
            blamed = texts[0].element
            told.append(Overset(_words_over(texts, gained), gained, blamed.source, blamed.element, texts[0].width))
            filling, fitted = shorter, then
    return (*told, *_largest(fitted.fragment))


def _longer_than_usual(fitted: Fitted, filling: Filling) -> list[tuple[str, list[Fragment]]]:
    """Return the texts that are longer than usual by their fields, first the one of which less helps most.

    Of those that help as much the last comes first: a list of names, not the words that open it.
    """
    if fitted.fits:
        return []
    by_field = [(field, texts) for field, texts in _by_field(fitted.fragment).items() if as_usual(field, filling)]
    by_field.reverse()
    return sorted(by_field, key=lambda each: _over(_with_less(each[0], fitted, filling)[1].fragment))


def _with_less(field: str, fitted: Fitted, filling: Filling) -> tuple[Filling, Fitted]:
    """Return a page in which the text of a field is no longer than usual, and what it is filled from."""
    shorter = as_usual(field, filling) or filling
    return shorter, fitted.refilled(fill(fitted.page.page, shorter))


def _by_field(fragment: Fragment) -> dict[str, list[Fragment]]:
    """Return the texts of each field of the kit on a page; of a list of names there is one for every name."""
    found: dict[str, list[Fragment]] = {}
    for text in _texts(fragment):
        found.setdefault(text.element.source.field, []).append(text)
    return found


def _over(fragment: Fragment) -> float:
    """Return by how much all that does not fit on a page is too large, in mm."""
    return fsum(misfit.over for misfit in fragment.all_misfits())


def _largest(fragment: Fragment) -> tuple[Overset, ...]:
    """Return the highest text wherever there is too little room, each with the worst of what is wrong with it.

    Where only a few words stand there, what fills the page is its highest text; but a text that is too large for a
    room of its own is told itself, however few words it has.
    """
    found: dict[Source, Overset] = {}
    highest_of_all = _highest(fragment)
    for part, misfit in _misfits(fragment):
        text = _highest(part)
        is_own = isinstance(part.element, TextElement) and not _takes_what_is_left(part.element)
        few = text is None or (highest_of_all and text.height < highest_of_all.height and _words(text) < _FEW_WORDS)
        is_page = _is_of_the_page(part)
        if part.children and few and not is_own and highest_of_all:
            text = highest_of_all
        leaves = (inner for inner in part.walk() if depends_on_kit(inner.element) and not inner.children)
        blamed = text or max(leaves, key=lambda leaf: leaf.height, default=part)
        element, source = blamed.element, blamed.element.source
        before = found.get(source)
        if misfit.over > TOLERANCE and (before is None or before.millimetres < misfit.over):
            words, largest = (
                _words_over([text], misfit.over) if text else 0,
                _largest_parts(fragment) if is_page else (),
            )
            found[source] = Overset(words, misfit.over, source, element.element, blamed.width, largest)
    return tuple(found.values())


def _is_of_the_page(part: Fragment) -> bool:
    """Tell whether what is too full has what the page leaves to it, no height of its own, and several texts."""
    element, texts = part.element, {text.element.source for text in _texts(part)}
    own_height = element.height is not None and element.height.unit is not Unit.SHARE
    return isinstance(element, Column | BoxElement | Layers) and not own_height and len(texts) > 1


def _largest_parts(page: Fragment) -> tuple[LargePart, ...]:
    """Return what takes the most height on a page, the highest first; of each event or of one block count together."""
    found: dict[tuple[str, int], LargePart] = {}
    for leaf in _leaves(page):
        source = leaf.element.source
        before = found.get(source.place)
        kind = "block" if source.use[1] else leaf.element.element
        found[source.place] = LargePart(kind, source, leaf.height + (before.height if before else 0.0))
    parts = (part for part in found.values() if part.source.line)
    return tuple(sorted(parts, key=lambda part: -part.height)[:_MOST_PARTS])


def _leaves(part: Fragment) -> Iterator[Fragment]:
    """Yield the parts of a page that hold no other elements: a row of logos or a list as a whole."""
    if not isinstance(part.element, Container):
        yield part
        return
    for _, _, child in part.children:
        yield from _leaves(child)


def _misfits(part: Fragment) -> Iterator[tuple[Fragment, Misfit]]:
    """Yield what does not fit, with the part it is in; not what had to do with what a full container left for it."""
    yield from ((part, misfit) for misfit in part.misfits)
    for _, _, child in part.children:
        if not (part.misfits and _takes_what_is_left(child.element)):
            yield from _misfits(child)


def _takes_what_is_left(element: Element) -> bool:
    return any(length and length.unit is Unit.SHARE for length in (element.width, element.height))


def _texts(fragment: Fragment) -> list[Fragment]:
    return [inner for inner in fragment.walk() if inner.words_by_line]


def _highest(part: Fragment) -> Fragment | None:
    """Return the text in a part that takes the most height; of several, the one with the most words."""
    return max(_texts(part), key=lambda text: (round(text.height, 3), _words(text)), default=None)


def _words(text: Fragment) -> int:
    return sum(text.words_by_line)


def _words_over(texts: Sequence[Fragment], over: float) -> int:
    """Return how many words stand on the last lines of some texts that are as high together as a number of mm."""
    words_by_line = [words for text in texts for words in text.words_by_line]
    pitch = texts[0].line_pitch
    lines = int(-(-over // pitch)) if pitch else len(words_by_line)
    return sum(words_by_line[-lines:]) if lines else 0
