"""templates/*.yaml: one template a file, its name being the template's id."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import accumulate
from pathlib import Path
from typing import Final

from kit.library.parts import Part, check_names
from kit.model import art, template
from kit.model.option import option
from kit.model.template import ColourName, Element, PageTemplate, PictureName, StyleName, Template
from kit.problems import Problem, Severity, legacy
from kit.records.nodes import ListNode, MapNode, Node
from kit.records.reader import Grammar, read_record
from kit.records.scalars import suggest
from kit.scene import Source

CAMPAIGN_PLACES: Final = ("name", "line", "dates", "website", "hashtag", "organiser")
"""What {campaign.…} in a template's own words may stand for."""

MOST_ELEMENTS: Final = 500
MOST_OF_A_KIND: Final = 30
MOST_LETTERS: Final = 20_000
"""What one template may hold at the most, so that it can be laid out while somebody waits: of messages, drawings and
the like, and letters of its own words."""


def element_classes() -> tuple[type[Element], ...]:
    """Return every class of the template language that staff can write, in the order of the guide."""
    classes = [*vars(template).values(), *vars(art).values()]
    written = [each for each in classes if isinstance(each, type) and issubclass(each, Element) and each.element]
    return tuple(dict.fromkeys(written))


def template_grammar(
    colours: Collection[str], styles: Collection[str], pictures: Collection[str], languages: Collection[str]
) -> Grammar:
    """Return the grammar of templates for these names of colours, styles and pictures."""
    vocabulary: Mapping[type, Collection[str]] = {ColourName: colours, StyleName: styles, PictureName: pictures}
    return Grammar(vocabulary, element_classes(), languages, lambda file, line, column: Source(file, line))


@dataclass(frozen=True, kw_only=True)
class TemplateFile(Template):
    """What stands in a file of templates/: a template, or what it changes of the one that it starts from."""

    colours: Mapping[str, ColourName] = option("colours of the other template, and those to have in their place", {})
    parts: Mapping[str, Part] = option("parts of the other template by their names, and how they are to be", {})


def read_template(node: Node, grammar: Grammar) -> tuple[Template | None, tuple[Problem, ...]]:
    """Read the template of a file, in which what it takes from another one is written out already."""
    file, problems = read_record(TemplateFile, node, grammar=grammar, given={"id": Path(node.file).stem})
    problems = (*problems, *check_names(node))
    if file is None:
        return None, problems
    read = Template(**{each.name: getattr(file, each.name) for each in fields(Template)})
    columns = _columns(node)
    found = [] if any(problem.field.startswith("pages") for problem in problems) else _check_pages(read)
    every = [element for page in read.pages for element in elements_of(page.layers)]
    for element in every:
        found += _check_element(element, read)
    found += _check_amounts(every)
    return read, (*problems, *(replace(each, column=columns.get((each.file, each.line))) for each in found))


def _columns(node: Node) -> dict[tuple[str, int | None], int]:
    """Return the column in which the first thing on each line of a file starts."""
    columns: dict[tuple[str, int | None], int] = {}
    waiting = [node]
    while waiting:
        each = waiting.pop()
        place = each.file, each.line
        columns[place] = min(each.column, columns.get(place, each.column))
        if isinstance(each, ListNode):
            waiting += each.items
        elif isinstance(each, MapNode):
            waiting += [value for _, value in each.entries]
    return columns


def elements_of(elements: tuple[Element, ...]) -> Iterator[Element]:
    """Yield elements and everything in them, in reading order."""
    for element in elements:
        yield element
        inner = getattr(element, "value", ())
        if isinstance(inner, tuple):
            yield from elements_of(inner)


def _problem(source: Source, code: str, message: str, hint: str, severity: Severity = Severity.ERROR) -> Problem:
    return legacy(severity, code, message, hint, source.file, source.line or None)


def _check_pages(read: Template) -> list[Problem]:
    problems: list[Problem] = []
    if not read.pages:
        problems.append(_problem(read.source, "no-pages", "This template has no pages.", "Write 'pages:' and a page."))
    for attribute in ("name", "panel"):
        seen: dict[str, PageTemplate] = {}
        for page in read.pages:
            text = str(getattr(page, attribute))
            first = seen.setdefault(text, page)
            if text and first is not page:
                at, other = page.source, first.source
                if other.file == read.file != at.file:
                    at, other = other, at
                where = f"on line {other.line}" if at.file == other.file else "in another file"
                message = f'Two pages have the {attribute} "{text}"; the other is {where}.'
                problems.append(_problem(at, "duplicate-page", message, "Change one of them."))
    for page in read.pages:
        if not page.layers:
            message, hint = f'The page "{page.name}" has nothing on it.', "Write elements under 'layers:'."
            problems.append(_problem(page.source, "empty-page", message, hint))
        if bool(page.panel) != (read.fold != "none"):
            message = f'The page "{page.name}" says where it is on a folded sheet, but nothing is folded.'
            if read.fold != "none":
                message = f'The page "{page.name}" does not say where it is on the folded sheet.'
            problems.append(_problem(page.source, "wrong-panel", message, "Write a fold, and a panel for each page."))
    return problems


def _check_element(element: Element, read: Template) -> Iterator[Problem]:
    if isinstance(element, template.Text):
        yield from _check_places(element)
    if isinstance(element, template.MessageText) and not 1 <= element.number <= read.wants.messages.most:
        message = f"This shows message {element.number}, but the template wants {read.wants.messages.most} at the most."
        yield _problem(element.source, "unwanted", message, "Change the number, or 'messages' under 'wants'.")
    if isinstance(element, template.EventText) and read.wants.event == "no":
        message = "This shows the event, but the template wants none."
        yield _problem(element.source, "unwanted", message, "Write 'event: maybe' or 'event: yes' under 'wants'.")
    if isinstance(element, template.Logos) and element.value.most > read.wants.logos.most:
        message = f"This shows {element.value.most} logos, but the template wants {read.wants.logos.most} at the most."
        yield _problem(
            element.source, "unwanted", message, "Change the number, or 'logos' under 'wants'.", Severity.WARNING
        )
    if isinstance(element, template.ThankYouText) and not read.wants.thank_you:
        message = "This shows the thank-you, but the template does not say that it wants one."
        yield _problem(element.source, "unwanted", message, "Write 'thank you: yes' under 'wants'.", Severity.WARNING)


def _check_amounts(every: Sequence[Element]) -> Iterator[Problem]:
    """Yield a problem at the first element with which there is too much of something."""
    limits: tuple[tuple[str, int, Callable[[Element], int]], ...] = (
        ("elements", MOST_ELEMENTS, lambda element: 1),
        ("messages", MOST_OF_A_KIND, lambda element: isinstance(element, template.MessageText)),
        ("thank-yous", MOST_OF_A_KIND, lambda element: isinstance(element, template.ThankYouText)),
        ("rows of logos", MOST_OF_A_KIND, lambda element: isinstance(element, template.Logos)),
        ("drawings", MOST_OF_A_KIND, lambda element: isinstance(element, template.Art)),
        ("codes", MOST_OF_A_KIND, lambda element: isinstance(element, template.QrCode)),
        ("letters of its own words", MOST_LETTERS, _own_letters),
    )
    for what, most, amount in limits:
        totals = accumulate(amount(element) for element in every)
        over = next((element for element, total in zip(every, totals, strict=True) if total > most), None)
        if over:
            message = f"From here on, this template has more than {most} {what}."
            yield _problem(over.source, "too-many", message, "Take some out, or make two templates of it.")


def _own_letters(element: Element) -> int:
    """Return how many letters the longest of an element's own wordings has."""
    return max((len(words) for words in element.value.values()), default=0) if isinstance(element, template.Text) else 0


def _check_places(element: template.Text) -> Iterator[Problem]:
    known = [f"{{campaign.{name}}}" for name in CAMPAIGN_PLACES]
    for words in element.value.values():
        for place in re.findall(r"\{[^{}]*\}", words):
            if place not in known:
                message = f"Nothing is put in the place of {place}."
                yield _problem(element.source, "unknown-place", message, suggest(place, known))
