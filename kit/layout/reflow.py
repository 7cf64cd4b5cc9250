"""What a piece says set again from the top: one column of larger type, on as many pages as it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from math import ceil, fsum
from typing import Final, NamedTuple

from kit.colour import WHITE
from kit.layout.fill import fill_element
from kit.layout.filled import Filled, ShownScene, Words
from kit.layout.filling import Filling
from kit.layout.fragment import Fragment
from kit.layout.leaves import leaf
from kit.layout.mirroring import mirrored
from kit.layout.paragraphs import TOLERANCE, paragraph_of, set_words
from kit.layout.qr import qr_code
from kit.layout.retold import HEADINGS, Told, retold
from kit.layout.setting import Setting
from kit.model.art import Scene
from kit.model.edition import Edition
from kit.model.measures import Distance, PageSize, Range
from kit.model.named import StyleName
from kit.model.paint import GROUND, ColourName
from kit.model.pictures import Logos
from kit.model.places import CodeAddress
from kit.model.scenes import SceneName
from kit.model.template import QrCode, Template, Text
from kit.scene import Group, Item, Page, Role
from kit.text.breaking import closes_sentence
from kit.text.paragraph import Paragraph
from kit.text.style import TextStyle
from kit.units import Box, millimetres

PAPER_SIZE: Final = PageSize.parse("A4")
"""What editions are printed on."""

_MARGIN: Final = 20.0
"""The white edge of a page, in mm: room for fingers and for a hole punch."""

_LEADING: Final = {Role.H1: 1.15, Role.H2: 1.2}
_LARGER: Final = {Role.H1: 1.7, Role.H2: 1.3}
"""How much larger than the rest headings are; they are bold, and nothing is in capitals or italics (UKAAF, 2012)."""

_BODY_LEADING: Final = 1.4
_PART_GAP, _BODY_GAP = 2.0, 0.75
"""The room above a part and a paragraph, in ems of the running text."""

_CODE: Final = Distance(45.0)
"""How wide a QR code is, in mm."""

_PICTURE, _GUTTER = 46.0, 8.0
"""How wide a picture beside a text is, and the room between the two, in mm."""

_FOOT: Final = 10.0
"""How far the number of a page is from its lower edge, in mm."""

_SHORT_PART: Final = 0.5
"""A part that is lower than this share of a page is not parted."""

_TOGETHER: Final = 2
"""So many lines of a paragraph stand together at the foot of a page, and at the head of the next one."""


_LOGOS: Final = Logos(value=Range(0, 8), logo_height=Distance(18.0))


class _Block(NamedTuple):
    """A paragraph, or what is in one piece. gap: the room above it, in mm. scene: what is drawn beside it, if anything.

    keeps: whether what comes next is on its page.
    """

    gap: float
    height: float
    told: Told | None = None
    paragraph: Paragraph | None = None
    whole: Fragment | None = None
    scene: SceneName | None = None
    keeps: bool = False


class _Placed(NamedTuple):
    """A block on a page, how far below its top edge in mm."""

    y: float
    block: _Block


def reflowed(template: Template, filling: Filling, edition: Edition) -> tuple[Page, ...]:
    """Return the pages of an edition of a piece: A4, its words in the order in which they are read."""
    size = PAPER_SIZE.size
    setting = Setting(
        campaign=filling.library.campaign,
        languages=filling.library.languages,
        language=filling.language,
        typefaces=filling.typefaces,
        factor=1.0,
        paper=size,
        page=size,
    )
    typesetter = _Typesetter(edition, setting)
    blocks = [*typesetter.blocks(retold(template, filling)), *typesetter.logos(filling)]
    sheets = list(_paged(blocks, size.height - _MARGIN - typesetter.em / 2))
    return tuple(typesetter.page(placed, number, len(sheets)) for number, placed in enumerate(sheets, 1))


def _paged(blocks: Sequence[_Block], bottom: float) -> Iterator[list[_Placed]]:
    """Yield what is on each page, from its margin down to a bottom in mm; long paragraphs go on on the next one."""
    coming, page, y, below_picture = list(reversed(blocks)), list[_Placed](), _MARGIN, 0.0
    while coming:
        block = coming.pop()
        top = y + (block.gap if page else 0.0)
        if block.scene:
            top = max(top, below_picture + (block.gap if page else 0.0))
        if top + _needed(block, coming) <= bottom + TOLERANCE or not page:
            here, rest = _parted(block, bottom - top)
            page.append(_Placed(top, here))
            y, below_picture = top + here.height, top + _PICTURE if block.scene else below_picture
            coming += [rest] if rest else []
            if not rest:
                continue
        else:
            coming.append(block)
        yield page
        page, y, below_picture = [], _MARGIN, 0.0
    if page:
        yield page


def _needed(block: _Block, coming: Sequence[_Block]) -> float:
    """Return the least height that a block takes on its page, in mm: below a heading its text has to begin."""
    least = _parted(block, 0.0)[0].height if block.paragraph else block.height
    if block.scene:
        least = max(least, _PICTURE)
    if block.keeps and coming:
        return block.height + coming[-1].gap + _needed(coming[-1], coming[:-1])
    return least


def _parted(block: _Block, room: float) -> tuple[_Block, _Block | None]:
    """Return as much of a block as goes into a room of a height in mm, no less than a few lines, and what is left."""
    paragraph = block.paragraph
    if paragraph is None or block.height <= room + TOLERANCE or block.keeps:
        return block, None
    count, pitch = len(paragraph.lines), paragraph.metrics.pitch
    lines = max(_TOGETHER, count - ceil((block.height - room - TOLERANCE) / pitch))
    lines = min(lines, count - _TOGETHER)
    if lines < _TOGETHER:
        return block, None
    here, rest = (
        replace(paragraph, lines=part, height=block.height - (count - len(part)) * pitch)
        for part in (paragraph.lines[:lines], paragraph.lines[lines:])
    )
    return block._replace(paragraph=here, height=here.height), block._replace(
        paragraph=rest, height=rest.height, scene=None
    )


class _Typesetter:
    """Sets what is told in the type of an edition."""

    def __init__(self, edition: Edition, setting: Setting) -> None:
        self.edition, self.setting = edition, setting
        self.em = millimetres(edition.points)
        self.left = _MARGIN + (_PICTURE + _GUTTER if edition.by_sentence else 0.0)
        self.width = setting.page.width - _MARGIN - self.left
        self.white = ColourName("white" if "white" in setting.campaign.palette else GROUND)

    def style(self, role: Role) -> TextStyle:
        """Return the type of a heading, or of running text."""
        base = self.setting.style(Text(value={}, style=StyleName("heading" if role in HEADINGS else "body")))
        points = self.edition.points * _LARGER.get(role, 1.0)
        return replace(base, size=points, leading=_LEADING.get(role, _BODY_LEADING))

    def blocks(self, every: Sequence[Told]) -> Iterator[_Block]:
        """Yield what is told; a part that is not long stays together."""
        for _, part in groupby(every, key=lambda told: told.part):
            blocks = list(self._blocks(list(part)))
            together = fsum(block.gap + block.height for block in blocks) < _SHORT_PART * self.setting.page.height
            yield from (block._replace(keeps=block.keeps or together) for block in blocks[:-1])
            yield blocks[-1]

    def _blocks(self, part: Sequence[Told]) -> Iterator[_Block]:
        """Yield a part, each paragraph or, if they begin lines, each sentence by itself."""
        gap, scene = _PART_GAP * self.em, part[0].scene if self.edition.by_sentence else None
        for told in part:
            if told.address:
                element = QrCode(value=CodeAddress(told.address.opened), side=_CODE, ground=self.white)
                code = qr_code(element, told.address, _CODE.mm, self.setting)
                yield _Block(gap, code.height, told, whole=code, scene=scene)
                scene = None
            for text in self._texts(told):
                said = told._replace(words=told.words._replace(text=text))
                paragraph = set_words(said.words, self.style(told.role), self.width, self.setting)
                heads = told.role in HEADINGS or told.leads
                yield _Block(gap, paragraph.height, said, paragraph, scene=scene, keeps=heads)
                gap, scene = _BODY_GAP * self.em, None
            gap = _BODY_GAP * self.em

    def _texts(self, told: Told) -> Iterable[str]:
        """Return what is set of something in paragraphs of their own: nothing of a code."""
        if told.address:
            return ()
        whole = not self.edition.by_sentence or told.role is not Role.PARAGRAPH or told.words.address
        return (told.words.text,) if whole else _sentences(told.words.text)

    def logos(self, filling: Filling) -> Iterator[_Block]:
        """Yield the group's logos, in rows."""
        filled = fill_element(_LOGOS, filling)
        if filled:
            rows = leaf(filled, self.width, None, GROUND, self.setting)
            yield _Block(1.5 * self.em, rows.height, whole=rows)

    def page(self, placed: Sequence[_Placed], number: int, count: int) -> Page:
        """Return one page, with its number at its foot if there are several."""
        store, (width, height) = self.setting.store, self.setting.page
        items = tuple(item for each in placed for item in self._items(each))
        if count > 1:
            said = set_words(Words(f"{number} / {count}"), self.style(Role.PARAGRAPH), self.width, self.setting)
            box = Box(self.left, height - _FOOT - said.height, self.width, said.height)
            items += (Group(Role.ARTIFACT, said.glyphs(box.x, box.y, box.width), box, kind="text"),)
        rtl = self.setting.rtl
        return Page(
            name=f"page {number}",
            size=self.setting.page,
            items=mirrored(items, width, store) if rtl else items,
            language=self.setting.language.id,
            ground=WHITE,
            mirrored=rtl,
        )

    def _items(self, placed: _Placed) -> Iterator[Item]:
        y, block = placed
        store = self.setting.store
        if block.scene:
            drawn = Filled(Scene(scene=block.scene), scene=ShownScene(block.scene))
            yield from leaf(drawn, _PICTURE, _PICTURE, GROUND, self.setting).place(_MARGIN, y, store)
        if block.whole:
            yield from block.whole.place(self.left, y, store)
        elif block.told and block.paragraph:
            told = block.told
            element = Text(value={}, role=told.role)
            set_part = paragraph_of(element, told.words, block.paragraph, self.width, GROUND, self.setting, told.role)
            yield from set_part.place(self.left, y, store)


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text, each as a text of its own."""
    sentence: list[str] = []
    for word in text.split():
        sentence.append(word)
        if closes_sentence(word) and not word.endswith(":"):
            yield " ".join(sentence)
            sentence = []
    if sentence:
        yield " ".join(sentence)
