"""Problems of the logos that a group chose: names that nobody knows, partners without a logo, logos without words."""

from __future__ import annotations

from collections.abc import Iterator

from kit.check.guessing import NOTHING, guess
from kit.model.kit import Kit, LogoChoice
from kit.model.language import in_language
from kit.model.library import Library, logo_versions
from kit.problems import Problem, Severity
from kit.words.words import Value


def check_logos(kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield what is wrong with the logos of a kit, but for their files."""
    for index, logo in enumerate(kit.logos):
        field = f"logos[{index}]"
        if sum(map(bool, (logo.file, logo.asset, logo.partner))) > 1:
            yield Problem(Severity.ERROR, "several-logos", field=field)
        elif logo.file and not logo.alt.strip():
            yield Problem(Severity.NOTE, "logo-without-words", {"file": logo.file}, field=f"{field}.alt")
        elif not logo.file and any(_is_same(logo, other) for other in kit.logos[:index]):
            yield Problem(Severity.WARNING, "logo-twice", {"id": logo.asset or logo.partner}, field=field)
        elif not logo.file:
            yield from _check_named(logo, field, kit, library)


def _is_same(one: LogoChoice, other: LogoChoice) -> bool:
    return (one.file, one.asset, one.partner) == (other.file, other.asset, other.partner)


def _check_named(logo: LogoChoice, field: str, kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell of a logo of the campaign or of a partner that is not known, or that is not there."""
    own = library.campaign.own_logos
    if logo.asset and logo.asset not in own:
        alts = {alt: id for id, each in own.items() for alt in each.alt.values()}
        values: dict[str, Value] = {
            "id": logo.asset,
            "guess": guess(logo.asset, own, alts),
            "pack": NOTHING,
            "known": tuple(own),
        }
        name = "unknown-logo.kit" if own else "unknown-logo.none"
        yield Problem(Severity.ERROR, name, values, field=f"{field}.asset")
    elif logo.partner and logo.partner not in library.partners:
        names = {name: id for id, each in library.partners.items() for name in each.name.values()}
        suggestion = guess(logo.partner, library.partners, names)
        values = {"id": logo.partner, "guess": suggestion, "pack": NOTHING, "known": tuple(library.partners)}
        yield Problem(Severity.ERROR, "unknown-partner", values, field=f"{field}.partner")
    elif logo.partner and logo_versions(logo, library) is None:
        name = in_language(library.partners[logo.partner].name, kit.language)
        yield Problem(Severity.WARNING, "partner-without-logo", {"name": name}, field=f"{field}.partner")
