"""The logos that a campaign offers: its own, and those of its partners as far as they are there."""

from __future__ import annotations

from collections.abc import Iterable

from kit.model.kit import Kit, LogoChoice
from kit.model.language import in_language
from kit.model.library import Library, logo_versions


def offered_logos(library: Library) -> tuple[LogoChoice, ...]:
    """Return the campaign's own logos, then those of its partners."""
    own = (LogoChoice(asset=id) for id in library.campaign.own_logos)
    partners = (LogoChoice(partner=id) for id, partner in library.partners.items() if partner.logo)
    return (*own, *partners)


def logo_id(logo: LogoChoice) -> str:
    """Return what tells a logo from all others, whatever is said of it."""
    return f"asset:{logo.asset}" if logo.asset else f"partner:{logo.partner}" if logo.partner else logo.file


def logo_words(logo: LogoChoice, kit: Kit, library: Library) -> str:
    """Return what a logo of the campaign or of a partner shows, in words, if the group says nothing else."""
    versions, partner = logo_versions(logo, library), library.partners.get(logo.partner)
    alt = in_language(versions.alt, kit.language) if versions else ""
    return alt or (in_language(partner.name, kit.language) if partner else logo.asset or logo.partner)


def logo_files(logo: LogoChoice, library: Library) -> tuple[str, ...]:
    """Return the names of the files in logos/ of a logo of the campaign or of a partner, that for light grounds first.

    None if it is a file of the group's own, or if they are not there.
    """
    versions = None if logo.file else logo_versions(logo, library)
    return tuple(name for name in versions.files if name in library.logos) if versions else ()


def with_logo(logos: Iterable[LogoChoice], logo: LogoChoice, wanted: bool) -> tuple[LogoChoice, ...]:
    """Return logos with one more at the end, or without it, however often it is there."""
    others = tuple(each for each in logos if logo_id(each) != logo_id(logo))
    return (*others, logo) if wanted else others
