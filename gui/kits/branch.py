"""A kit for another branch of the same organisation: what all branches share stays, what belongs to one does not."""

from __future__ import annotations

import re
from dataclasses import replace

from gui.kits.session import State, files_kept
from kit.model.kit import Event, GroupDetails, Kit, LogoChoice, WhichEvent


def to_fill_in(group: GroupDetails) -> GroupDetails:
    """Return what another branch begins with: the name to be changed, the line and website that branches share."""
    return replace(group, phone="", email="", address="")


def for_branch(
    state: State, group: GroupDetails, *, events: tuple[Event, ...] = (), venue: str = "", with_names: bool = True
) -> State:
    """Return a kit for another branch.

    Messages, pieces, logos with their roles and the wording of the thank-you stay; the photo goes. What a logo is said
    to show has the new name where it had the old one. events: those that it has, when they are there; they lose their
    web address. venue: where they are. with_names: whether those who are thanked stay, partners and others.
    """
    kit = state.kit
    events = tuple(replace(event, venue=venue, link="") for event in events)
    pieces = kit.pieces if events else tuple(dict.fromkeys(replace(each, event=WhichEvent()) for each in kit.pieces))
    thanks = kit.thank_you
    if thanks and not with_names:
        thanks = replace(thanks, partners=(), also=())
    logos = tuple(_renamed(logo, kit.group.name.strip(), group.name.strip()) for logo in kit.logos)
    copy = replace(kit, group=group, events=events, pieces=pieces, logos=logos, thank_you=thanks, photo=None)
    return State(copy, files_kept(copy, state.logos))


def _renamed(logo: LogoChoice, old: str, new: str) -> LogoChoice:
    """Return a logo whose words have another name of the group, and are left out where there is none to say."""
    name = rf"(?<!\w){re.escape(old)}(?!\w)"
    if not old or not re.search(name, logo.alt, re.IGNORECASE):
        return logo
    return replace(logo, alt=re.sub(name, lambda found: new, logo.alt, flags=re.IGNORECASE) if new else "")


def on_one_line(address: str) -> str:
    """Return an address as it is written where an event takes place."""
    return ", ".join(filter(None, map(str.strip, address.splitlines())))


def names_thanked(kit: Kit) -> bool:
    """Tell whether a kit thanks anybody by name."""
    return bool(kit.thank_you and (kit.thank_you.partners or kit.thank_you.also))
