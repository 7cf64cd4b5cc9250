"""What of a design some groups never see: logos for which there is no row, and what goes with something left empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kit.model.kit import LOGO_ROLES
from kit.model.pictures import CampaignLogo, Logos, MessagePicture, PhotoElement, PictureElement
from kit.model.template import (
    Art,
    Container,
    EachEvent,
    Element,
    EventText,
    GroupText,
    MessageText,
    OwnWords,
    QrCode,
    Template,
    ThankYouText,
)
from kit.model.tree import depends_on_kit, elements_of, leaves, logo_rows, own_wordings
from kit.problems import Problem, Severity
from kit.scene import Source
from kit.words.words import Phrase, Value


def check_logo_rows(template: Template) -> Iterator[Problem]:
    """Yield that some logos of a group can be on no page: those of a role for which there is no row, or too many."""
    rows, wanted = [row for row in logo_rows(template) if row.value.most], template.wants.logos.most
    if not rows or not wanted:
        return
    roles = {row.whose for row in rows}
    missing = () if "" in roles else tuple(role for role in LOGO_ROLES if role not in roles)
    if missing:
        yield _at(rows[0].source, Severity.WARNING, "logos-left-out.roles", {"missing": missing})
    room = sum(max(row.value.most for row in rows if row.whose == role) for role in roles)
    if room < wanted:
        yield _at(rows[0].source, Severity.WARNING, "logos-left-out.room", {"room": room, "wanted": wanted})


def check_company(template: Template) -> Iterator[Problem]:
    """Yield the drawings, pictures and words of the campaign that disappear when one thing of a group is left empty.

    Only where nothing is said of it: a column with 'when' or 'keep', or with something for groups without it, is meant.
    """
    for page in template.pages:
        framing = [layer for layer in page.layers if layer.at is None]
        for element in elements_of(page.layers):
            if not isinstance(element, Container) or element in framing or element.when or element.keep:
                continue
            lost = next((leaf for child in element.contents for leaf in _lost(child)), None)
            without = _only_part(element, template)
            if lost and without and lost.source.place[0] == template.file:
                values: dict[str, Value] = {"without": Phrase(f"without.{without}"), "lost": _kind(lost)}
                yield _at(lost.source, Severity.NOTE, "goes-too", values)


def _only_part(container: Element, template: Template) -> str:
    """Return the one kind of thing of a group that a container shows, '' if they are several or it is always there."""
    inside = list(elements_of(container.contents))
    if any(each.when or each.keep for each in inside):
        return ""
    kinds = {_part(each, template) for each in inside if depends_on_kit(each)}
    return kinds.pop() if len(kinds) == 1 else ""


def _part(element: Element, template: Template) -> str:
    """Return what of a group an element shows, '' if every group has it, or if it is of several kinds."""
    wants = template.wants
    match element:
        case Logos():
            return "logo"
        case ThankYouText():
            return "thank-you"
        case PhotoElement():
            return "photo"
        case MessageText() | MessagePicture():
            return "" if element.number <= wants.messages.least else "message"
        case EventText() | EachEvent():
            return "" if wants.event == "yes" else "event"
        case GroupText() if element.value not in ("name", "contact"):
            return element.value
        case QrCode() if element.value == "group.website":
            return "website"
        case _:
            return ""


def _lost(child: Element) -> Iterator[Element]:
    """Yield what a group would miss of an element that shows nothing of its own choice."""
    every = leaves(child)
    if any(map(depends_on_kit, every)):
        return
    yield from (leaf for leaf in every if _kind(leaf))


def _kind(leaf: Element) -> str | Phrase:
    """Return what a leaf is that somebody would miss, '' for a label, a line or a background."""
    if isinstance(leaf, Art):
        return Phrase("goes-too.drawing")
    if isinstance(leaf, PictureElement):
        return Phrase("goes-too.picture")
    if isinstance(leaf, CampaignLogo):
        return Phrase("goes-too.logo")
    of_week = isinstance(leaf, OwnWords) and any("{campaign." in words for words in own_wordings(leaf))
    return Phrase("goes-too.words") if of_week else ""


def _at(source: Source, severity: Severity, name: str, values: Mapping[str, Value]) -> Problem:
    file, line = source.place
    return Problem(severity, name, values, file=file, line=line or None)
