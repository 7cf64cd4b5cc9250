"""What the proof says in words, set in the campaign's typefaces: captions, the heading, the list of problems."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from math import fsum
from pathlib import PurePath
from typing import Final

from kit.colour import Colour
from kit.model.campaign import Campaign
from kit.model.template import Template
from kit.problems import Problem, Severity
from kit.proof.trials import Trial
from kit.scene import Group, Item, Role
from kit.text.paragraph import Paragraph, set_paragraph
from kit.text.style import TextStyle
from kit.text.typefaces import Typefaces
from kit.units import Box
from kit.values import dataclass

INK: Final = Colour("ink", (28, 34, 40), (0, 0, 0, 95))
QUIET: Final = Colour("quiet", (92, 98, 104), (0, 0, 0, 70))
ALARM: Final = Colour("alarm", (190, 20, 30), (0, 100, 95, 20))
_AFTER = 1.1  # mm between two paragraphs of a block
_LONGEST_NAME, _LONGEST_MESSAGE = 60, 180  # letters; the list at the end of the proof says all of a message


@dataclass(frozen=True, slots=True)
class Block:
    """Paragraphs one below the other, each with its role. height: in mm."""

    parts: tuple[tuple[Role, Paragraph], ...]
    width: float

    @property
    def height(self) -> float:
        """How high all of it is, in mm."""
        return fsum(paragraph.height + _AFTER for _, paragraph in self.parts)

    def items(self, x: float, y: float) -> tuple[Item, ...]:
        """Return the paragraphs with their top left corner at a place, in mm."""
        placed: list[Item] = []
        for role, paragraph in self.parts:
            box = Box(x, y, self.width, paragraph.height)
            placed.append(Group(role, paragraph.glyphs(x, y, self.width), box, kind="caption"))
            y += paragraph.height + _AFTER
        return tuple(placed)


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets the proof's own words in the campaign's typefaces."""

    campaign: Campaign
    typefaces: Typefaces

    def family(self, *names: str) -> tuple[str, ...]:
        """Return the typefaces of the first family of these names that the campaign has, else of any."""
        families = self.campaign.typefaces
        return next((families[name] for name in names if name in families), next(iter(families.values())))

    def line(self, text: str, size: float, colour: Colour, width: float, *, bold: bool = False) -> Paragraph:
        """Return a text set from the left, whichever way it runs. size: in points. width: in mm."""
        faces = self.family("bold", "headline", "body") if bold else self.family("body")
        style = TextStyle(faces, size, 1.25, colour, rtl=False)
        return set_paragraph(text, style, width, self.typefaces)

    def title(self, text: str, size: float, width: float) -> Paragraph:
        """Return the title of a sheet."""
        return set_paragraph(text, TextStyle(self.family("headline", "bold"), size, 1.0, INK), width, self.typefaces)


def caption(trial: Trial, width: float, setter: Setter) -> Block:
    """Return what stands under a case: its name, its pages and size, how much smaller type became, and problems."""
    parts = [
        (Role.H2, setter.line(trial.case.name, 10.5, INK, width, bold=True)),
        (Role.PARAGRAPH, setter.line(details(trial), 8.5, QUIET, width)),
    ]
    if trial.problems:
        parts.append((Role.PARAGRAPH, setter.line(complaint(trial), 8.5, ALARM, width)))
    return Block(tuple(parts), width)


def details(trial: Trial) -> str:
    """Return a case's size and pages with how much smaller type became on each, as 'A4: front, back (type 8 % …)'."""
    pages = ", ".join(_page_words(page.name, page.scale) for page in trial.pages)
    twin = f" · the same as “{trial.twin}”" if trial.twin else ""
    return f"{trial.case.size.name}: {pages or 'no pages'}{twin}{'' if trial.problems else ' · no problems'}"


def _page_words(name: str, scale: float) -> str:
    smaller = round((1 - scale) * 100)
    return f"{_short(name, _LONGEST_NAME)} (type {smaller}\u00a0% smaller)" if smaller else _short(name, _LONGEST_NAME)


def complaint(trial: Trial) -> str:
    """Return how many problems a case has, and the first of them in its own words."""
    first = min(trial.problems, key=lambda problem: list(Severity).index(problem.severity))
    return f"{count(len(trial.problems), 'problem')}: {_short(first.message, _LONGEST_MESSAGE)}"


def entry(problem: Problem, width: float, setter: Setter) -> Block:
    """Return one entry of the list of problems: where, what, what to do."""
    place = f"Line {problem.line}" if problem.line else short_file(problem.file)
    where = ", ".join(part for part in (place, _short(problem.page, _LONGEST_NAME)) if part)
    colour = ALARM if problem.severity is Severity.ERROR else INK
    head = f"{where}: {problem.severity.value}" if where else problem.severity.value.capitalize()
    parts = [
        (Role.H2, setter.line(head, 11, colour, width, bold=True)),
        (Role.PARAGRAPH, setter.line(_short(problem.message, 5 * _LONGEST_MESSAGE), 11, INK, width)),
    ]
    if problem.hint:
        parts.append((Role.PARAGRAPH, setter.line(_short(problem.hint, 2 * _LONGEST_MESSAGE), 11, QUIET, width)))
    return Block(tuple(parts), width)


def summary(template: Template, cases: int, problems: Sequence[Problem], listed_on: int) -> str:
    """Return what stands under the title of the proof. listed_on: the sheet with the list of problems."""
    sizes = ", ".join(size.name for size in template.sizes())
    found = f"{count(len(problems), 'problem')}, listed on sheet {listed_on}" if problems else "no problems"
    parts = (template.id, short_file(template.file), f"{template.kind}, {sizes}", count(cases, "case"), found)
    return " · ".join(_short(part, 2 * _LONGEST_NAME) for part in parts if part)


def short_file(file: str) -> str:
    """Return a file as it is called among the assets, wherever they lie: 'templates/poster-event.yaml'."""
    return "/".join(PurePath(file).parts[-2:])


def count(number: int, noun: str) -> str:
    """Return a number with its noun: '1 case', '2 cases'."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _short(text: str, most: int) -> str:
    return textwrap.shorten(text, most, placeholder=" …") if len(text) > most else text
