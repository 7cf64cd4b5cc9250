"""The logos that a kit chose, as far as they can be shown: the group's own files, and those of the campaign."""

from __future__ import annotations

from kit.layout.filled import ShownPicture
from kit.layout.filling import Filling
from kit.model.kit import LogoChoice, LogoRole, own_logo_picture, read_out, role_of
from kit.model.language import in_language
from kit.model.library import logo_versions
from kit.model.logo import logo_picture


def chosen_logos(filling: Filling, whose: LogoRole = "") -> list[ShownPicture]:
    """Return the logos that could be read, in the group's order; only those with a role, if it is not ''.

    One that the design shows by itself is left out. One that is chosen twice is the very same both times.
    """
    first: dict[LogoChoice, ShownPicture] = {}
    shown = []
    for index, choice in enumerate(filling.kit.logos):
        if whose in ("", role_of(choice)) and choice.asset not in filling.own_logos:
            logo = first.get(choice) or _shown(choice, f"logos[{index}]", filling)
            if logo is not None:
                first[choice] = logo
                shown.append(logo)
    return shown


def _shown(choice: LogoChoice, field: str, filling: Filling) -> ShownPicture | None:
    if choice.file:
        name, pictures = own_logo_picture(choice), filling.pictures
        alt = read_out(choice, filling.kit.group.name)
        return ShownPicture(name, pictures[name], field, alt, scale=_scale(choice)) if name in pictures else None
    return _in_versions(choice, field, filling)


def campaign_logo(name: str, filling: Filling) -> ShownPicture | None:
    """Return a logo of the campaign that a design shows by itself, None if it could not be read."""
    return _in_versions(LogoChoice(asset=name), "", filling)


def _in_versions(choice: LogoChoice, field: str, filling: Filling) -> ShownPicture | None:
    """Return a logo of the campaign or of a partner, with the version for dark grounds if it has one."""
    versions = logo_versions(choice, filling.library)
    if versions is None:
        return None
    alt = choice.alt.strip() or in_language(versions.alt, filling.language.id) or _name(choice, filling)
    pictures = filling.pictures
    names = [name for name in map(logo_picture, versions.files) if name in pictures]
    found = [ShownPicture(name, pictures[name], field, alt, scale=_scale(choice)) for name in names]
    if len(found) == 2:
        return found[0]._replace(on_dark=found[1])
    return found[0] if found else None


def _scale(choice: LogoChoice) -> float:
    """Return how large a logo is beside the others: partners are equals, so only the group's own may differ."""
    return (choice.size or 100) / 100 if role_of(choice) == "ours" else 1.0


def _name(choice: LogoChoice, filling: Filling) -> str:
    """Return whose logo it is, for one that says nothing of itself."""
    partner = filling.library.partners.get(choice.partner)
    name = partner.name if partner else filling.library.campaign.name
    return in_language(name, filling.language.id)
