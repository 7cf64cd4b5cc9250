"""Which problem is fixed how: the one table that the window's buttons and 'check --fix' share.

Every fix looks at the kit first, so that a problem of a moment ago changes nothing that has changed since.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from kit.mending import chosen, events, typed
from kit.mending.case import Case, Mend
from kit.model.kit import Kit
from kit.model.library import Library
from kit.problems import Problem
from kit.text.typefaces import Typefaces

WAYS: Mapping[str, Callable[[Case], Mend | None]] = {
    "unknown-message": chosen.unknown_message,
    "withdrawn-message": chosen.unknown_message,
    "withdrawn-partner": chosen.unknown_partner,
    "unknown-partner": chosen.unknown_partner,
    "unknown-thank-you": chosen.unknown_thank_you,
    "unknown-template": chosen.unknown_template,
    "unknown-size": chosen.unknown_size,
    "unknown-language": chosen.unknown_language,
    "no-translation": chosen.missing_words,
    "message-twice": chosen.twice,
    "partner-twice": chosen.twice,
    "message-unused": chosen.unused_message,
    "event-twice": chosen.twice,
    "event-unused": events.unused_event,
    "event-not-shown": events.event_not_shown,
    "unknown-event": events.unknown_event,
    "does-not-fit": chosen.does_not_fit,
    "too-many-logos": chosen.too_many_logos,
    "missing-logo": chosen.missing_logo,
    "logo-outside": chosen.missing_logo,
    "missing-photo": chosen.missing_photo,
    "photo-outside": chosen.missing_photo,
    "photo-unused": chosen.unused_photo,
    "photo-without-words": chosen.photo_without_words,
    "logo-without-words": chosen.logo_without_words,
    "unknown-logo": chosen.unknown_logo,
    "logo-twice": chosen.twice_logo,
    "partner-without-logo": chosen.partner_without_logo,
    "weekday": typed.weekday,
    "not-an-address": typed.web_address,
    "not-an-email": typed.email,
    "web-code": typed.copied_codes,
    "markup": typed.markup,
    "quotes-printed": typed.quotes,
    "missing-letters": typed.plain_letters,
    "address-with-space": typed.address_with_space,
    "missing-signs": typed.missing_signs,
    "signs-left-out": typed.hidden_signs,
    "placeholder": typed.placeholder,
    "event-times": events.event_times,
}
"""How a problem is fixed, by its code."""


def mend(
    problem: Problem, kit: Kit, library: Library, typefaces: Typefaces | None = None, logos: Collection[str] = ()
) -> Mend | None:
    """Return how a problem is fixed, None if only a person can.

    typefaces: needed to find signs they lack. logos: the files of the kit's logos that are at hand.
    """
    case = Case(problem, kit, library, typefaces, logos)
    return WAYS.get(problem.code, chosen.unreadable_picture)(case)
