"""Problems in addresses: web, email and phone, as the group typed them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from kit.check.guessing import NOTHING, meant
from kit.model.address import emails, is_email, is_shortened, is_web, phone_uri, scheme, shown, uri
from kit.model.kit import Kit
from kit.problems import Problem, Severity
from kit.text.cleaning import clean
from kit.words.words import Value

CODE_HOLDS: Final = 300
"""An address longer than this makes a QR code too fine for a phone at the sizes of these pieces."""

_SCHEMES: Final = ("", "http", "https", "mailto", "tel")
_MOST_SHOWN: Final = 60
_AROUND: Final = " .,;:<>()[]\"'“”"
"""What may stand around an address and is no part of it."""
_MISTYPED_SCHEME: Final = re.compile(r"(?:h?[tp]{2,4}s?\s*[:;.]?\s*[/\\]+)+", re.IGNORECASE)
_DIGITS_OF_A_NUMBER: Final = 7


def check_addresses(kit: Kit) -> Iterator[Problem]:
    """Yield what is wrong with the addresses of a kit."""
    group = kit.group
    links = [(f"events[{number}].link", event.link) for number, event in enumerate(kit.events)]
    for field, written in (*links, ("group.website", group.website)):
        yield from _check_web(field, clean(written)[0].strip())
    yield from _check_email(clean(group.email)[0].strip())
    yield from _check_phone(clean(group.phone)[0].strip())


def _check_web(field: str, address: str) -> Iterator[Problem]:
    opened = uri(address)
    if not address:
        return
    suggestion = meant_web(address)
    values: dict[str, Value] = {"address": _shown(address), "guess": meant(suggestion) if suggestion else NOTHING}
    if scheme(address) not in _SCHEMES:
        start = address[: address.index(":") + 1][:20]
        yield Problem(Severity.ERROR, "not-an-address.scheme", values | {"start": start}, field=field)
    elif not _names_a_place(address):
        yield Problem(Severity.WARNING, "not-an-address", values, field=field)
    elif len(opened) > CODE_HOLDS:
        yield Problem(Severity.ERROR, "address-too-long", {"length": len(opened)}, field=field)
    elif any(letter.isspace() for letter in address):
        yield Problem(Severity.WARNING, "address-with-space", {"address": _shown(address)}, field=field)
    elif not opened:
        yield Problem(Severity.WARNING, "not-an-address", values, field=field)
    elif is_shortened(address):
        yield Problem(Severity.NOTE, "address-shortened", {"site": shown(address)}, field=field)


def meant_web(typed: str) -> str:
    """Return the web address that somebody meant to type, '' if it is one or cannot be guessed."""
    if is_web(typed):
        return ""
    bare = unicodedata.normalize("NFKC", typed).strip(_AROUND)
    bare = _MISTYPED_SCHEME.sub("https://", bare)
    dotted = re.sub(r"\s*[,.]\s*", ".", bare)
    return next(filter(is_web, (bare, dotted)), "")


def _shown(typed: str) -> str:
    return " ".join(typed.split())[:_MOST_SHOWN]


def _names_a_place(address: str) -> bool:
    """Tell whether an address has what its kind cannot be without: an @, a number, a dot in the host."""
    if scheme(address) in ("mailto", "tel"):
        return bool(uri(address))
    host = re.split(r"[/?#\\]", re.sub(r"(?i)^https?:[/\\]*", "", address), maxsplit=1)[0]
    return re.search(r"\w\.\w", host) is not None


def _check_email(typed: str) -> Iterator[Problem]:
    if not typed or is_email(typed):
        return
    every = emails(typed)
    if len(every) > 1:
        yield Problem(Severity.WARNING, "not-an-email.several", {"first": every[0]}, field="group.email")
        return
    guess = meant_email(typed)
    values: dict[str, Value] = {"address": _shown(typed), "guess": meant(guess) if guess else NOTHING}
    yield Problem(Severity.WARNING, "not-an-email", values, field="group.email")


def meant_email(typed: str) -> str:
    """Return the email address that somebody meant to type, '' if it cannot be guessed."""
    text = re.sub(r"(?i)^mailto:\s*", "", unicodedata.normalize("NFKC", typed).strip())
    joined = re.sub(r"(?i)\s*[\[(]\s*at\s*[\])]\s*|\s+at\s+|\s*@+\s*", "@", text).strip(_AROUND)
    dotted = re.sub(r"(?i)\s*[\[(]\s*dot\s*[\])]\s*|\s+dot\s+|\s*,\s*|\.{2,}", ".", joined)
    guesses = (joined, dotted, "".join(dotted.split()), *emails(text))
    return next(filter(is_email, guesses), "")


def _check_phone(typed: str) -> Iterator[Problem]:
    digits = sum(letter.isdigit() for letter in typed)
    if digits >= _DIGITS_OF_A_NUMBER and not phone_uri(typed):
        yield Problem(Severity.WARNING, "not-a-phone-number", {"number": _shown(typed)}, field="group.phone")
