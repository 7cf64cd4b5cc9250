"""Problems of the logos that a group chose: names that nobody knows, partners without a logo, logos without words, and
those for which there is no place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from kit.check.guessing import NOTHING, guess
from kit.model.kit import Kit, LogoChoice, read_out, role_of
from kit.model.language import in_language
from kit.model.library import Library, logo_versions
from kit.model.template import Template
from kit.model.tree import campaign_logos_of, logo_rows
from kit.problems import Problem, Severity
from kit.words.words import Value


def check_logos(kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield what is wrong with the logos of a kit, but for their files."""
    for index, logo in enumerate(kit.logos):
        field = f"logos[{index}]"
        if sum(map(bool, (logo.file, logo.asset, logo.partner))) > 1:
            yield Problem(Severity.ERROR, "several-logos", field=field)
        elif logo.file and not logo.alt.strip():
            yield _without_words(logo, f"{field}.alt", kit)
        elif not logo.file and any(_is_same(logo, other) for other in kit.logos[:index]):
            yield Problem(Severity.WARNING, "logo-twice", {"id": logo.asset or logo.partner}, field=field)
        elif not logo.file:
            yield from _check_named(logo, field, kit, library)
        keys = tuple(f"'{key}'" for key in ("page", "background", "border") if getattr(logo, key))
        if keys and not logo.file:
            yield Problem(Severity.WARNING, "logo-look-unused", {"keys": keys, "count": len(keys)}, field=field)
        if logo.size and role_of(logo) != "ours":
            yield Problem(Severity.WARNING, "logo-size-unused", field=f"{field}.size")
    yield from _check_shown(kit, library)


def logos_on(template: Template, kit: Kit, library: Library) -> frozenset[int]:
    """Return the numbers, from 0, of the logos for which a template has a place."""
    apart = campaign_logos_of(template)
    numbers = _usable(kit, library)
    shown = {number for number in numbers if kit.logos[number].asset in apart}
    others = [number for number in numbers if number not in shown]
    for row in logo_rows(template):
        fitting = [number for number in others if row.whose in ("", role_of(kit.logos[number]))]
        shown |= set(fitting[: row.value.most])
    return frozenset(shown)


def check_logos_of(template: Template, kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield which logos are on no page of a piece whose template shows logos: beyond its room, or for want of a row."""
    most = template.wants.logos.most
    shown, apart = logos_on(template, kit, library), campaign_logos_of(template)
    numbers = [number for number in _usable(kit, library) if kit.logos[number].asset not in apart]
    if most == 0:
        return
    if beyond := [number for number in numbers[most:] if number not in shown]:
        yield Problem(Severity.WARNING, "too-many-logos", {"most": most}, field=f"logos[{beyond[0]}]")
    for number in numbers[:most]:
        if number not in shown:
            name = _called(kit.logos[number], kit, library)
            values: dict[str, Value] = {"name": name, "shown": len(shown), "count": len(_usable(kit, library))}
            yield Problem(Severity.WARNING, "logo-left-out", values, field=f"logos[{number}]")


def _check_shown(kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell of each logo that no piece shows, unless a piece shows others: then it is told of that piece."""
    made = [library.templates[piece.template] for piece in kit.pieces if piece.template in library.templates]
    if not made or any(template.wants.logos.most for template in made):
        return
    shown = {number for template in made for number in logos_on(template, kit, library)}
    for number in _usable(kit, library):
        if number not in shown:
            values: dict[str, Value] = {"name": _called(kit.logos[number], kit, library)}
            yield Problem(Severity.NOTE, "logo-unused", values, field=f"logos[{number}]")


def _usable(kit: Kit, library: Library) -> list[int]:
    """Return the numbers, from 0, of the logos of a kit that are known."""
    return [number for number, logo in enumerate(kit.logos) if logo.file or logo_versions(logo, library)]


def _called(logo: LogoChoice, kit: Kit, library: Library) -> str:
    """Return what people call a logo: what it says in words, or else its file, or whose it is."""
    if logo.file:
        return logo.alt.strip() or PurePosixPath(logo.file).name
    versions, partner = logo_versions(logo, library), library.partners.get(logo.partner)
    named = in_language(partner.name, kit.language) if partner else ""
    return logo.alt.strip() or named or (in_language(versions.alt, kit.language) if versions else "") or logo.asset


def _without_words(logo: LogoChoice, field: str, kit: Kit) -> Problem:
    if role_of(logo) == "ours":
        return Problem(Severity.NOTE, "logo-without-words", {"file": logo.file}, field=field)
    values: dict[str, Value] = {"file": logo.file, "name": read_out(logo, kit.group.name)}
    return Problem(Severity.NOTE, "logo-without-words.theirs", values, field=field)


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
