"""Problems in what a group chose, before anything is laid out. Each names the field of the kit behind it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from kit.check.addresses import check_addresses
from kit.check.events import check_events, check_events_of, concerns_events, events_on
from kit.check.guessing import NOTHING, guess
from kit.check.logos import check_logos, check_logos_of
from kit.check.messages import check_own_messages
from kit.check.texts import check_texts
from kit.check.thanks import check_thanks_shown
from kit.check.together import called
from kit.check.withdrawn import mention_withdrawn
from kit.check.wordings import check_wordings
from kit.model.kit import Kit, PieceChoice, events_by_day
from kit.model.language import in_language
from kit.model.library import Library, chosen_message
from kit.model.template import Template
from kit.model.tree import message_room, names_group, shows_photo
from kit.packs.missing import check_packs, mention_packs
from kit.problems import Problem, Severity
from kit.store import Store
from kit.words.words import Value


def check_content(kit: Kit, library: Library, store: Store | None = None) -> tuple[Problem, ...]:
    """Return what is wrong with a kit as a whole: unknown names, texts that contradict themselves, slips.

    store: remembers what is wrong with each text.
    """
    elsewhere = tuple(_check_campaign(kit, library))
    if elsewhere:
        # What is chosen is another campaign's: whether it is there cannot be known.
        typed = (*check_own_messages(kit), *check_addresses(kit))
        return (*check_packs(kit, library), *mention_packs(elsewhere, kit, library), *typed)
    return (
        *check_packs(kit, library),
        *_check_language(kit, library),
        *check_wordings(kit, library),
        *_check_typed_once(kit, library),
        *mention_packs(
            mention_withdrawn((*_check_chosen(kit, library), *check_logos(kit, library)), library), kit, library
        ),
        *check_own_messages(kit),
        *_check_room(kit, library),
        *_check_photo(kit, library),
        *check_thanks_shown(kit, library),
        *check_events(kit, library),
        *check_addresses(kit),
        *check_texts(kit, library, store or Store()),
    )


def check_piece(piece: PieceChoice, index: int, kit: Kit, library: Library) -> tuple[Problem, ...]:
    """Return what is wrong with one piece: its template and size, and what the template wants that the kit lacks."""
    if any(_check_campaign(kit, library)):
        return ()
    field = f"pieces[{index}]"
    template = library.templates.get(piece.template)
    if template is None:
        unknown = replace(unknown_template(piece.template, library), field=field, piece=piece.template)
        return mention_packs([unknown], kit, library)
    problems = [
        *_check_wants(template, kit, library),
        *check_logos_of(template, kit, library),
        *check_events_of(template, piece, index, kit),
    ]
    sizes = template.sizes()
    if piece.size and not any(size.is_called(piece.size) for size in sizes):
        values: dict[str, Value] = {"size": piece.size, "sizes": tuple(size.name for size in sizes)}
        problems.append(Problem(Severity.ERROR, "unknown-size", values, field=field))
    return tuple(problem.on(template.id) for problem in problems)


def unknown_template(id: str, library: Library) -> Problem:
    """Return the problem of a name that no template has, with a guess at the one that was meant."""
    titles = {title: each for each, template in library.templates.items() for title in template.name.values()}
    return _unknown("unknown-template", id, "", library.templates, titles)


def concerns(problem: Problem, template: Template, piece: PieceChoice, kit: Kit) -> bool:
    """Tell whether a problem of a field of the kit bears on a piece of a template."""
    wants = template.wants
    part, _, rest = problem.field.partition("[")
    if part == "messages" and rest:
        has_event = bool(events_on(template, piece, kit))
        return int(rest.split("]")[0]) < message_room(template, with_event=has_event)
    if part == "events":
        return concerns_events(problem, template, piece, kit)
    if part.split(".")[0] == "photo":
        return shows_photo(template)
    if part == "logos":
        return wants.logos.most > 0
    if part.split(".")[0] == "thank_you":
        return wants.thank_you
    return True


def is_told(problem: Problem, told: Iterable[Problem]) -> bool:
    """Tell whether something seems to be missing only because what is written there could not be read."""
    if not problem.code.startswith("missing-"):
        return False
    unread = [each.field for each in told if each.severity is Severity.ERROR]
    inside = (f"{problem.field}.", f"{problem.field}[")
    return any(f"{problem.field}.".startswith(f"{field}.") or field.startswith(inside) for field in unread)


def is_broken(problem: Problem, told: Iterable[Problem]) -> bool:
    """Tell whether a template seems to be unknown only because its file has errors, which are told."""
    wrong = (Path(each.file) for each in told if each.severity is Severity.ERROR)
    return problem.code == "unknown-template" and any(
        file.stem == problem.values.get("id") and file.parent.name == "templates" for file in wrong
    )


def _check_campaign(kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell that the library is not that of the kit's campaign, whose name would stand on the pieces."""
    if kit.campaign and kit.campaign != library.campaign.id:
        if kit.campaign not in library.campaigns:
            yield _unknown("unknown-campaign.kit", kit.campaign, "campaign", library.campaigns)
        else:
            yield Problem(Severity.ERROR, "unreadable-campaign", {"id": kit.campaign}, field="campaign")


def _check_language(kit: Kit, library: Library) -> Iterator[Problem]:
    for tag in kit.tongues:
        language = library.languages.get(tag)
        if language is None:
            names = {each.name: id for id, each in library.languages.items()}
            known = tuple(library.languages)
            values: dict[str, Value] = {"id": tag, "guess": guess(tag, known, names), "known": known}
            name = "unknown-language.second" if tag == kit.second_language else "unknown-language.kit"
            yield Problem(Severity.WARNING, name, values, field="language")


def _check_typed_once(kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell that an event that a group types stands in one language on pieces that say all else in two."""
    titled = [number for number, event in enumerate(kit.events) if event.title.strip()]
    if titled and kit.second_language in library.languages and kit.second_language != kit.language:
        title = kit.events[titled[0]].title
        yield Problem(Severity.NOTE, "typed-once", {"title": title}, field=f"events[{titled[0]}].title")


def _check_chosen(kit: Kit, library: Library) -> Iterator[Problem]:
    thanks = kit.thank_you
    if thanks and thanks.wording and thanks.wording not in library.thank_yous:
        yield _unknown("unknown-thank-you", thanks.wording, "thank_you.wording", library.thank_yous)
    for index, choice in enumerate(kit.messages):
        field, message = f"messages[{index}]", chosen_message(choice, kit, library)
        if message is None:
            yield _unknown("unknown-message", str(choice), field, library.messages, _headlines(library))
        elif choice in kit.messages[:index]:
            headline = message.wording(kit.language).headline
            yield Problem(Severity.WARNING, "message-twice", {"headline": headline}, field=field)
    partners = thanks.partners if thanks else ()
    for index, id in enumerate(partners):
        field = f"thank_you.partners[{index}]"
        if id not in library.partners:
            names = {name: id for id, each in library.partners.items() for name in each.name.values()}
            yield _unknown("unknown-partner", id, field, library.partners, names)
        elif id in partners[:index]:
            name = in_language(library.partners[id].name, kit.language)
            yield Problem(Severity.WARNING, "partner-twice", {"name": name}, field=field)


def _headlines(library: Library) -> dict[str, str]:
    """Return which message each headline is of; all of them are read to find the one that was meant."""
    return {words.headline: id for id, each in library.messages.items() for words in each.wordings.values()}


def _check_room(kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell which messages no piece has room for."""
    templates = [library.templates[piece.template] for piece in kit.pieces if piece.template in library.templates]
    has_event = bool(events_by_day(kit.events))
    rooms = [message_room(template, with_event=has_event) for template in templates]
    room = max(rooms, default=len(kit.messages))
    otherwise = max((message_room(template, with_event=False) for template in templates), default=0)
    for index, choice in enumerate(kit.messages[room:], room):
        message = chosen_message(choice, kit, library)
        if message is None or choice in kit.messages[:index]:
            continue  # told already
        values = {"headline": message.wording(kit.language).headline}
        if not otherwise:
            yield Problem(Severity.NOTE, "message-unused.all", values, field=f"messages[{index}]")
            return
        name = "message-unused.event" if index < otherwise else "message-unused"
        yield Problem(Severity.NOTE, name, values, field=f"messages[{index}]")


def _unknown(
    name: str, id: str, field: str, known: Collection[str], titles: Mapping[str, str] | None = None
) -> Problem:
    suggestion = guess(id, known, titles or {})
    values: dict[str, Value] = {"id": id, "guess": suggestion, "pack": NOTHING, "known": tuple(known)}
    return Problem(Severity.ERROR, name, values, field=field)


def _check_photo(kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell of a photo without words, and of one that no piece has room for."""
    if kit.photo is None:
        return
    if not kit.photo.alt.strip() and not kit.photo.decorative:
        yield Problem(Severity.NOTE, "photo-without-words", {"file": kit.photo.file}, field="photo.alt")
    templates = [library.templates[piece.template] for piece in kit.pieces if piece.template in library.templates]
    if templates and not any(map(shows_photo, templates)):
        yield Problem(Severity.NOTE, "photo-unused", field="photo")


def _check_wants(template: Template, kit: Kit, library: Library) -> Iterator[Problem]:
    wants = template.wants
    named: dict[str, Value] = {"pieces": called(template, kit)}
    if not kit.group.name.strip() and names_group(template):
        yield Problem(Severity.WARNING, "missing-name", named, field="group.name")
    if wants.photo == "yes" and kit.photo is None:
        yield Problem(Severity.WARNING, "missing-photo.none", named, field="photo")
    chosen = sum(chosen_message(choice, kit, library) is not None for choice in kit.messages)
    if chosen < wants.messages.least:
        values = {"least": wants.messages.least, "chosen": chosen}
        yield Problem(Severity.WARNING, "too-few-messages", values, field="messages")
