"""Problems in what a group chose, before anything is laid out. Each names the field of the kit behind it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, replace

from kit.check.packs import check_packs, mention_packs
from kit.check.texts import check_texts
from kit.model.kit import Kit, PieceChoice
from kit.model.library import Library
from kit.model.template import Template
from kit.problems import Problem, Severity, legacy
from kit.text.cleaning import clean
from kit.words.fields import sentence_start

CODE_HOLDS = 300
"""An address longer than this makes a code too fine for a telephone at the sizes of these pieces."""


_NO_TITLES: Mapping[str, str] = {}

_SCHEME = re.compile(r"([a-z][a-z0-9+-]*):", re.IGNORECASE)  # no dot: 'example.org:80' is a host and its port
_SCHEMES = ("http", "https", "mailto", "tel")
"""How an address may begin: everything else opens no web page, and some of it does harm."""

_FAR = 60
"""An event more days than this away from the campaign's week is worth a second look at its date."""


def check_content(kit: Kit, library: Library) -> tuple[Problem, ...]:
    """Return what is wrong with a kit as a whole: unknown names, texts that contradict themselves, slips."""
    return (
        *check_packs(kit, library),
        *_check_language(kit, library),
        *mention_packs(_check_chosen(kit, library), kit, library),
        *_check_room(kit, library),
        *_check_logos(kit),
        *_check_event(kit, library),
        *_check_addresses(kit),
        *check_texts(kit, library),
    )


def check_piece(piece: PieceChoice, index: int, kit: Kit, library: Library) -> tuple[Problem, ...]:
    """Return what is wrong with one piece: its template and size, and what the template wants that the kit lacks."""
    field = f"pieces[{index}]"
    template = library.templates.get(piece.template)
    if template is None:
        unknown = replace(unknown_template(piece.template, library), field=field, piece=piece.template)
        return mention_packs([unknown], kit, library)
    names = [size.name for size in template.sizes()]
    problems = list(_check_wants(template, kit, library))
    if piece.size and piece.size.strip().casefold() not in (name.casefold() for name in names):
        message = f"{template.id} is not made in the size “{piece.size}”."
        hint = f"Choose one of: {', '.join(names)}."
        problems.append(legacy(Severity.ERROR, "unknown-size", message, hint, field=field))
    return tuple(problem.on(template.id) for problem in problems)


def unknown_template(id: str, library: Library) -> Problem:
    """Return the problem of a name that no template has, with a guess at the one that was meant."""
    titles = {title: each for each, template in library.templates.items() for title in template.name.values()}
    return _unknown("template", id, "", library.templates, "templates", titles)


def concerns(problem: Problem, template: Template) -> bool:
    """Tell whether a problem of a field of the kit bears on the pieces of a template."""
    wants = template.wants
    part, _, rest = problem.field.partition("[")
    if part == "messages" and rest:
        return int(rest.split("]")[0]) < wants.messages.most
    if part.split(".")[0] == "event":
        return wants.event != "no"
    if part == "logos":
        return wants.logos.most > 0
    if part.split(".")[0] == "thank_you":
        return wants.thank_you
    return True


def _check_language(kit: Kit, library: Library) -> Iterator[Problem]:
    if kit.language not in library.languages:
        known = ", ".join(library.languages)
        message = f"There is no language “{kit.language}” in the campaign; its words come in English instead."
        hint = f"{_did_you_mean(kit.language, library.languages)} There are: {known}.".strip()
        yield legacy(Severity.WARNING, "unknown-language", message, hint, field="language")
        return
    for index, id in enumerate(kit.messages):
        message_of = library.messages.get(id)
        if message_of and kit.language not in message_of.wordings:
            name = library.languages[kit.language].name
            message = f"The message {id} has no wording in {name}; it is printed in another language."
            hint = "Choose another message, or ask the campaign for a translation."
            yield legacy(Severity.WARNING, "no-translation", message, hint, field=f"messages[{index}]")


def _check_chosen(kit: Kit, library: Library) -> Iterator[Problem]:
    thanks = kit.thank_you
    if thanks and thanks.wording and thanks.wording not in library.thank_yous:
        yield _unknown("thank-you", thanks.wording, "thank_you.wording", library.thank_yous, "messages")
    headlines = {words.headline: id for id, each in library.messages.items() for words in each.wordings.values()}
    names = {name: id for id, each in library.partners.items() for name in each.name.values()}
    for what, ids, field, known, titles in (
        ("message", kit.messages, "messages", library.messages, headlines),
        ("partner", thanks.partners if thanks else (), "thank_you.partners", library.partners, names),
    ):
        for index, id in enumerate(ids):
            if id not in known:
                yield _unknown(what, id, f"{field}[{index}]", known, f"{what}s", titles)
            elif id in ids[:index]:
                message = f"The {what} {id} is chosen twice."
                yield legacy(Severity.WARNING, f"{what}-twice", message, "Take one out.", field=f"{field}[{index}]")


def _check_room(kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell which messages no piece has room for."""
    templates = [library.templates[piece.template] for piece in kit.pieces if piece.template in library.templates]
    room = max((template.wants.messages.most for template in templates), default=len(kit.messages))
    for index, id in enumerate(kit.messages[room:], room):
        if id not in library.messages or id in kit.messages[:index]:
            continue  # told already
        headline = library.messages[id].wording(kit.language).headline
        message = f"No piece of this kit has room for the message “{headline}” ({id})."
        hint = "Move it further up, or choose a piece that shows more messages."
        yield legacy(Severity.NOTE, "message-unused", message, hint, field=f"messages[{index}]")


def _unknown(
    what: str, id: str, field: str, known: Collection[str], listed: str, titles: Mapping[str, str] = _NO_TITLES
) -> Problem:
    listing = (
        f"'awareness-kit list {listed}' shows what there is."
        if what != "thank-you"
        else f"There are: {', '.join(known)}."
    )
    hint = f"{_did_you_mean(id, known, titles)} {listing}".strip()
    return legacy(Severity.ERROR, f"unknown-{what}", f"There is no {what} called “{id}”.", hint, field=field)


def _did_you_mean(word: str, known: Collection[str], titles: Mapping[str, str] = _NO_TITLES) -> str:
    """Return a guess at what was meant. titles: what the known words are called for people, with the word itself."""
    by_text = {title.casefold(): id for title, id in titles.items()} | {id.casefold(): id for id in known}
    close = difflib.get_close_matches(word.casefold(), by_text, 1)
    return f"Did you mean “{by_text[close[0]]}”?" if close else ""


def _check_logos(kit: Kit) -> Iterator[Problem]:
    for index, logo in enumerate(kit.logos):
        if not logo.alt.strip():
            message = f"The logo {logo.file} has no words for people who cannot see it; the group’s name is used."
            hint = "Write under alt: what the logo shows, as “Little Acorns Nursery”."
            yield legacy(Severity.NOTE, "logo-without-words", message, hint, field=f"logos[{index}].alt")


def _check_event(kit: Kit, library: Library) -> Iterator[Problem]:
    event = kit.event
    if event and event.starts and event.ends and event.ends <= event.starts:
        message = f"The event ends at {event.ends:%H:%M}, which is not after it starts, {event.starts:%H:%M}."
        yield legacy(Severity.WARNING, "event-times", message, "Look at both times again.", field="event.ends")
    week = library.campaign
    if event and event.date and not -_FAR <= (event.date - week.starts).days <= (week.ends - week.starts).days + _FAR:
        message = f"The event is on {event.date.day} {event.date:%B %Y}, far from the campaign’s week."
        dates = f"{week.starts.day} {week.starts:%B} to {week.ends.day} {week.ends:%B %Y}"
        hint = f"Look at its date again: the week is {dates}."
        yield legacy(Severity.NOTE, "far-from-week", message, hint, field="event.date")


def _check_addresses(kit: Kit) -> Iterator[Problem]:
    for field, written in (("event.link", kit.event.link if kit.event else ""), ("group.website", kit.group.website)):
        address = clean(written)[0].strip()
        scheme = _SCHEME.match(address)
        what = sentence_start(field)
        if scheme and scheme[1].lower() not in _SCHEMES:
            message = f"{what} begins with “{scheme[0][:20]}”, which opens no web page: “{address[:60]}”."
            hint = "Write an address that begins with https://, as https://example.org."
            yield legacy(Severity.ERROR, "not-an-address", message, hint, field=field)
        elif len(address) > CODE_HOLDS:
            message = f"{what} has {len(address)} letters: too many for a code that telephones can read."
            hint = "Use a shorter address, as the start page of the website."
            yield legacy(Severity.ERROR, "address-too-long", message, hint, field=field)
        elif address and not _names_a_place(address, scheme):
            message = f"{what} is no address that a telephone could open: “{address}”."
            hint = "Write it as it stands in a browser, as example.org, or leave it empty."
            yield legacy(Severity.WARNING, "not-an-address", message, hint, field=field)
        elif any(letter.isspace() for letter in address):
            message = f"{what} has a space in it, so it will not open: “{address}”."
            yield legacy(Severity.WARNING, "address-with-space", message, "Take the space out.", field=field)


def _names_a_place(address: str, scheme: re.Match[str] | None) -> bool:
    """Tell whether an address has what its kind cannot be without: a dot in the host, an @, a digit."""
    rest = address[scheme.end() :] if scheme else address
    kind = scheme[1].lower() if scheme else ""
    if kind == "mailto":
        return "@" in rest
    if kind == "tel":
        return any(letter.isdigit() for letter in rest)
    host = re.split(r"[/?#]", rest.removeprefix("//"), maxsplit=1)[0]
    return re.search(r"\w\.\w", host) is not None


def _check_wants(template: Template, kit: Kit, library: Library) -> Iterator[Problem]:
    wants = template.wants
    chosen = [id for id in kit.messages if id in library.messages]
    if len(chosen) < wants.messages.least:
        message = f"{template.id} wants {_count(wants.messages.least, 'message')}, and the kit has {len(chosen)}."
        hint = "Choose messages; 'awareness-kit list messages' shows what there is."
        yield legacy(Severity.WARNING, "too-few-messages", message, hint, field="messages")
    if len(kit.logos) > wants.logos.most > 0:
        message = f"{template.id} has room for {_count(wants.logos.most, 'logo')}; the others are not on it."
        hint = "Put the logos that matter most first."
        yield legacy(Severity.WARNING, "too-many-logos", message, hint, field=f"logos[{wants.logos.most}]")
    if wants.event == "yes":
        yield from _check_wanted_event(template, kit)


def _check_wanted_event(template: Template, kit: Kit) -> Iterator[Problem]:
    if kit.event is None or not any(getattr(kit.event, part.name) for part in fields(kit.event)):
        message = f"{template.id} announces an event, and the kit has none."
        hint = "Fill in event: with a title, a date and a venue, or take this piece out."
        yield legacy(Severity.WARNING, "missing-event", message, hint, field="event")
        return
    for part, words in (("title", "what it is called"), ("date", "when it is"), ("venue", "where it is")):
        if not getattr(kit.event, part):
            message = f"{template.id} announces an event, and the kit does not say {words}."
            hint = f"Fill in {part}: under event:."
            yield legacy(Severity.WARNING, f"missing-{part}", message, hint, field=f"event.{part}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
