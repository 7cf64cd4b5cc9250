"""The cards of the step for the pieces, as values: each design with what the kit has of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QCoreApplication, QObject

from gui.kits.design_groups import group_names, in_groups, listed, other_words, size_words, sizes_of
from gui.kits.session import Session
from gui.problems.troubles import never_shown
from gui.problems.words import DESIGNERS
from gui.widgets.gallery_cards import Card
from gui.widgets.search import matches, meant, plain
from kit.called import event_label, has_event_to_choose
from kit.model.kit import EACH, events_by_day
from kit.model.language import in_language
from kit.model.template import Template

ALL_SIZES = "*"
"""Stands for every size of a template in the choice of sizes."""

Errors = Mapping[str, tuple[str, ...]]
"""What is wrong with templates that are filled from the kit, in words, by their ids."""

translate = QCoreApplication.translate


def piece_cards(session: Session, errors: Errors) -> list[Card]:
    """Return a card for every design, and for every piece of the kit whose design is not there."""
    groups = group_names()
    cards = [
        _card(template, session, errors.get(template.id, ()), groups[template.kind])
        for template in in_groups(session.library.templates.values())
    ]
    return [*cards, *_unknown(session)]


def found(cards: Sequence[Card], wanted: str) -> list[Card]:
    """Return the cards in whose name, group, sizes, description or other words every word of a search is.

    Those whose name has the words lead, in their group and with it.
    """
    if not wanted.strip():
        return list(cards)
    texts = [_searched(card) for card in cards]
    words = meant(wanted, chain.from_iterable(texts))
    listed = [card for card, own in zip(cards, texts, strict=True) if matches(words, own)]
    named = [card for card in listed if matches(words, (plain(card.name),))]
    groups = list(dict.fromkeys(card.group for card in (*named, *listed)))
    return sorted(listed, key=lambda card: (groups.index(card.group), card not in named))


def _searched(card: Card) -> tuple[str, ...]:
    said = (card.name, card.about, card.group, *dict(card.sizes).values(), card.size, card.found_by)
    return tuple(map(plain, said))


def chosen_sizes(session: Session, id: str) -> tuple[str, ...]:
    """Return the sizes that the pieces of a template have, as the kit says it."""
    return tuple(dict.fromkeys(piece.size for piece in session.kit.pieces if piece.template == id))


def _card(template: Template, session: Session, errors: Sequence[str], group: str) -> Card:
    language = session.kit.language
    size, chosen = template.size.size, chosen_sizes(session, template.id)
    value = _size_value(template, chosen)
    return Card(
        id=template.id,
        name=in_language(template.name, language),
        about=in_language(template.about, language),
        shape=size.width / size.height,
        chosen=bool(chosen),
        size=value,
        sizes=_sizes(template, value),
        event="+".join(_chosen_events(session, template.id)),
        events=_events(template, session),
        sign=_Sign().words(len(errors)),
        wrong=" ".join(errors),
        group=group,
        found_by=" ".join((other_words(template), *template.words.values(), template.id)),
    )


def _unknown(session: Session) -> list[Card]:
    """Return cards for designs that cannot be shown yet, and for pieces whose design is gone, to be unticked."""
    known, chosen = session.library.templates, session.kit.pieces
    broken = never_shown(session.studio.problems, session.library)
    gone = dict.fromkeys(piece.template for piece in chosen if piece.template not in {**known, **broken})
    missing = Card(
        "",
        "",
        chosen=True,
        sign=translate("piece_cards", "Not here any more"),
        wrong=translate("piece_cards", "This design is missing. Untick it, or ask the campaign for it."),
        group=translate("piece_cards", "Cannot be made"),
    )
    not_yet = replace(missing, sign=translate("piece_cards", "Cannot be shown yet"))
    return [
        *(
            replace(not_yet, id=id, name=id, chosen=bool(chosen_sizes(session, id)), wrong=DESIGNERS.say(each).message)
            for id, each in sorted(broken.items())
        ),
        *(replace(missing, id=id, name=id) for id in gone),
    ]


class _Sign(QObject):
    """Has the words for a number of things; Qt chooses by number only where an object asks."""

    def words(self, n: int) -> str:
        return self.tr("%n thing(s) to fix", "", n) if n else ""


def _sizes(template: Template, value: str) -> tuple[tuple[str, str], ...]:
    """Return what the choice of sizes offers: each, all of them, and what the kit has if that is neither."""
    names = sizes_of(template)
    offered = dict(names)
    if len(names) > 1:
        offered[ALL_SIZES] = size_words(template)
        offered.setdefault(value, listed([names.get(size, size) for size in value.split("+")]))
    return tuple(offered.items())


def _size_value(template: Template, chosen: Sequence[str]) -> str:
    """Return what stands in the choice of sizes for the sizes that the kit has; all of them if it has none yet."""
    names = [size.name for size in template.sizes()]
    known = {name.casefold(): name for name in names} | {"": template.size.name}
    wanted = dict.fromkeys(known.get(" ".join(size.split()).casefold(), size) for size in chosen) or names
    return ALL_SIZES if len(names) > 1 and set(wanted) == set(names) else "+".join(wanted)


def _chosen_events(session: Session, id: str) -> tuple[str, ...]:
    """Return which events the pieces of a template show, as the kit says it."""
    return tuple(dict.fromkeys(piece.event for piece in session.kit.pieces if piece.template == id))


def _events(template: Template, session: Session) -> tuple[tuple[str, str], ...]:
    """Return what the choice of an event offers: the first by day, each by itself, one piece for each."""
    kit, library = session.kit, session.library
    if not has_event_to_choose(template, kit):
        return ()
    without_name = translate("piece_cards", "event {0}")
    by_day = events_by_day(kit.events)
    names = {str(n + 1): event_label(n, kit, library) or without_name.replace("{0}", str(n + 1)) for n in by_day}
    first = translate("piece_cards", "First: {0}").replace("{0}", next(iter(names.values())))
    offered: dict[str, str] = {"": first, **names, EACH: translate("piece_cards", "One for each event")}
    chosen = _chosen_events(session, template.id)
    missing = translate("piece_cards", "an event that is not there")
    offered.setdefault("+".join(chosen), listed([offered.get(each, missing) for each in chosen or ("",)]))
    return tuple(offered.items())
