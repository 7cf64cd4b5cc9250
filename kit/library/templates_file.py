"""templates/*.yaml: one template a file, its name being the template's id."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from itertools import accumulate
from pathlib import Path
from typing import Final

from kit.colour import Colour
from kit.library.extending import taken_from, written_over
from kit.library.folded import check_fold
from kit.library.foreign_words import FOREIGN_AT_THE_TOP, FOREIGN_ELEMENTS, FOREIGN_KEYS
from kit.library.heads import answered, check_about, check_words, notice_true
from kit.library.own_words import check_own_words, texts_in
from kit.library.parts import check_block_names, check_names, where, with_parts
from kit.library.recolouring import colours_exchanged, recoloured
from kit.model import art, blocks, pictures, template
from kit.model.art import Scene
from kit.model.blocks import Block, BlockName, Part
from kit.model.logo import CampaignLogoName
from kit.model.named import StyleName
from kit.model.option import option
from kit.model.paint import ColourName
from kit.model.picture import PictureName
from kit.model.pictures import LogoRow, Logos, MessagePicture, PhotoElement
from kit.model.scenes import OF_MESSAGE, SCENES, SceneName
from kit.model.template import (
    Art,
    EachEvent,
    Element,
    EventText,
    ListText,
    MessageText,
    OwnWords,
    PageTemplate,
    QrCode,
    Template,
    Text,
    ThankYouText,
)
from kit.model.tree import elements_of, places_in
from kit.problems import Problem, Severity
from kit.records.grammar import Grammar
from kit.records.nodes import ListNode, MapNode, Node, entry, name_key, nodes_in, problem_at
from kit.records.reader import read_record
from kit.records.scalars import closest
from kit.scene import Source
from kit.values import dataclass
from kit.words.words import Value

MOST_ELEMENTS: Final = 500
MOST_OF_A_KIND: Final = 30
MOST_LETTERS: Final = 20_000
"""What one template may hold at the most, so that it can be laid out while somebody waits: of messages, drawings and
the like, and letters of its own words."""


def element_classes() -> tuple[type[Element], ...]:
    """Return every class of the template language that staff can write, in the order of the guide."""
    classes = [*vars(template).values(), *vars(blocks).values(), *vars(pictures).values(), *vars(art).values()]
    written = [each for each in classes if isinstance(each, type) and issubclass(each, Element) and each.element]
    return tuple(dict.fromkeys(written))


def template_grammar(
    colours: Mapping[str, Colour],
    styles: Collection[str],
    pictures: Collection[str],
    languages: Collection[str],
    blocks: Collection[str] = (),
    logos: Collection[str] = (),
) -> Grammar:
    """Return the grammar of templates and blocks for these names of styles, pictures and blocks.

    colours: by their names and roles. logos: the campaign's own.
    """
    vocabulary: Mapping[type, Collection[str]] = {
        ColourName: colours,
        StyleName: styles,
        PictureName: (*pictures, MessagePicture.form),
        BlockName: blocks,
        CampaignLogoName: logos,
        SceneName: (*SCENES, OF_MESSAGE),
    }
    return Grammar(
        vocabulary,
        element_classes(),
        languages,
        lambda node: Source(node.file, node.line, use=node.use),
        foreign_keys=FOREIGN_KEYS,
        foreign_elements=FOREIGN_ELEMENTS,
    )


@dataclass(frozen=True, kw_only=True)
class TemplateFile(Template):
    """What stands in a file of templates/: a template, or what it changes of the one that it starts from."""

    colours: Mapping[str, ColourName] = option("colours of the other template, and what they become", {})
    parts: Mapping[str, Part] = option("parts of the other template by their names, and how they change", {})


def read_template(node: Node, grammar: Grammar) -> tuple[Template | None, tuple[Problem, ...]]:
    """Read the template of a file, in which what it takes from another one is written out already."""
    file, problems = read_record(TemplateFile, node, grammar=grammar, given={"id": Path(node.file).stem})
    problems = (*answered(problems), *check_names(node), *check_words(node))
    if file is None:
        return None, problems
    read = Template(**{each.name: getattr(file, each.name) for each in fields(Template)})
    columns, texts = _columns(node), texts_in(node)
    found = [*_check_amounts(read.elements)]
    for element in read.elements:
        found += check_own_words(element, texts)
        found += _check_each(element)
    if not _is_misread("pages", problems):
        found += _check_pages(read)
        found += [] if _is_misread("fold", problems) else check_fold(read, node)
    if not _is_misread("wants", problems):
        found += _check_wants(read)
    placed = (each if each.column else replace(each, column=columns.get((each.file, each.line))) for each in found)
    return read, (*problems, *notice_true(node), *placed)


def read_block(node: Node, grammar: Grammar) -> tuple[Block | None, tuple[Problem, ...]]:
    """Read the block of a file, in which the elements of other blocks are put in already."""
    block, problems = read_record(Block, node, grammar=grammar, given={"id": Path(node.file).stem})
    elements = entry(node, "elements")
    empty = [problem_at(elements, "empty-block")] if isinstance(elements, ListNode) and not elements.items else []
    problems = (*problems, *empty, *check_block_names(node), *check_about(node))
    if block is None:
        return None, problems
    columns, texts = _columns(node), texts_in(node)
    every = elements_of(block.elements)
    found = [problem for element in every for problem in (*check_own_words(element, texts), *_check_each(element))]
    return block, (
        *problems,
        *(each if each.column else replace(each, column=columns.get((each.file, each.line))) for each in found),
    )


def extend(node: MapNode, base: MapNode, grammar: Grammar) -> tuple[MapNode, list[Problem]]:
    """Return a template with what it leaves out taken from another one, and what is wrong with its changes.

    Its colours change first, so that what is written of a part has the colours that are written there.
    """
    elements = tuple(grammar.elements)
    colours, parts, pages = entry(node, "colours"), entry(node, "parts"), entry(node, "pages")
    taken = taken_from(base)
    problems: list[Problem] = []
    if isinstance(colours, MapNode):
        exchanged, problems = colours_exchanged(colours, grammar)
        taken = recoloured(taken, exchanged, elements)
    if isinstance(parts, MapNode) and pages is None:
        taken, found = with_parts(taken, parts, elements)
        problems += found
    elif isinstance(parts, MapNode) and parts.entries:
        problems.append(problem_at(parts.entries[0][0], "lost-part.pages", field="parts"))
    return written_over(node, taken), problems


def _columns(node: Node) -> dict[tuple[str, int | None], int]:
    """Return the column in which the first thing on each line of a file starts."""
    columns: dict[tuple[str, int | None], int] = {}
    for each in nodes_in(node):
        place = each.file, each.line
        columns[place] = min(each.column, columns.get(place, each.column))
    return columns


def _is_misread(key: str, problems: Iterable[Problem]) -> bool:
    """Tell whether what is under a key of a template is not what was meant, so that nothing follows from it."""
    for problem in problems:
        top = problem.field.partition(".")[0].partition("[")[0]
        is_meant = FOREIGN_AT_THE_TOP.get(name_key(top)) == f"instead.{key}" or closest(top, (key,))
        if top == key or (problem.code == "unknown-key" and is_meant):
            return True
    return False


def _problem(
    source: Source, name: str, values: Mapping[str, Value] | None = None, severity: Severity = Severity.ERROR
) -> Problem:
    return Problem(severity, name, values or {}, file=source.file, line=source.line or None)


def _check_pages(read: Template) -> Iterator[Problem]:
    if not read.pages:
        yield _problem(read.source, "no-pages")
    for attribute in ("name", "panel"):
        seen: dict[str, PageTemplate] = {}
        for page in read.pages:
            text = str(getattr(page, attribute))
            first = seen.setdefault(text, page)
            if text and first is not page:
                at, other = page.source, first.source
                if other.file == read.file != at.file:
                    at, other = other, at
                place = where(other.line if at.file == other.file else None)
                yield _problem(at, "duplicate-page", {"key": attribute, "text": text, "where": place})
    for page in read.pages:
        if not page.layers:
            yield _problem(page.source, "empty-page.layers", {"name": page.name})


def _check_wants(read: Template) -> Iterator[Problem]:
    """Yield where a template shows more than it wants: the first such element, once for each of its wants."""
    wants = read.wants
    room = {
        "": 0,
        "messages": wants.messages.most,
        "event": int(wants.event != "no"),
        "logos": wants.logos.most,
        "thanks": int(wants.thank_you),
        "photo": int(wants.photo != "no"),
    }
    over: dict[str, list[Element]] = {}
    for element in read.elements:
        kind, number = _shown(element)
        if number > room[kind]:
            over.setdefault(kind, []).append(element)
    for kind, elements in over.items():
        severity = Severity.WARNING if kind in ("logos", "thanks", "photo") else Severity.ERROR
        most = max(_shown(element)[1] for element in elements)
        values = {"count": len(elements), "shown": most, "room": room[kind]}
        yield _problem(elements[0].source, f"unwanted.{kind if room[kind] else f'no-{kind}'}", values, severity)


def _shown(element: Element) -> tuple[str, int]:
    """Return what an element shows of a kit, and how much of it at the most."""
    match element:
        case MessageText() | MessagePicture():
            return "messages", element.number
        case Scene() if element.scene == OF_MESSAGE:
            return "messages", element.number
        case EventText() | EachEvent():
            return "event", 1
        case Text() | ListText() if any(place.startswith("event.") for place in places_in(element)):
            return "event", 1
        case Logos():
            return "logos", element.value.most
        case ThankYouText():
            return "thanks", 1
        case PhotoElement():
            return "photo", 1
        case _:
            return "", 0


def _check_amounts(every: Sequence[Element]) -> Iterator[Problem]:
    """Yield a problem at the first element with which there is too much of something."""
    limits: tuple[tuple[str, int, Callable[[Element], int]], ...] = (
        ("elements", MOST_ELEMENTS, lambda element: 1),
        ("messages", MOST_OF_A_KIND, lambda element: isinstance(element, MessageText)),
        ("thanks", MOST_OF_A_KIND, lambda element: isinstance(element, ThankYouText)),
        ("logos", MOST_OF_A_KIND, lambda element: isinstance(element, LogoRow)),
        ("drawings", MOST_OF_A_KIND, lambda element: isinstance(element, Art)),
        ("qr-codes", MOST_OF_A_KIND, lambda element: isinstance(element, QrCode)),
        ("letters", MOST_LETTERS, _own_letters),
    )
    for what, most, amount in limits:
        totals = accumulate(amount(element) for element in every)
        over = next((element for element, total in zip(every, totals, strict=True) if total > most), None)
        if over:
            yield _problem(over.source, f"too-many.{what}", {"most": most})


def _check_each(element: Element) -> Iterator[Problem]:
    """Yield what is said of an element for each event and can only be said of what is in it."""
    if isinstance(element, EachEvent):
        said = [name for name in ("role", "width", "height", "least", "at") if getattr(element, name) is not None]
        if said:
            yield _problem(element.source, "each-event.option", {"key": said[0]})
        if element.value.most == 0:
            yield _problem(element.source, "each-event.none")


def _own_letters(element: Element) -> int:
    """Return how many letters the longest of an element's own wordings has."""
    every = element.own_words if isinstance(element, OwnWords) else ()
    return sum(max(map(len, words.values()), default=0) for words in every)
