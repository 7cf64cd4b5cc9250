"""A kit for another branch of the same organisation: what all branches share stays, what belongs to one does not."""

from __future__ import annotations

from dataclasses import replace

from gui.kits.session import State, files_kept
from kit.model.kit import GroupDetails, Kit, WhichEvent


def to_fill_in(group: GroupDetails) -> GroupDetails:
    """Return what another branch begins with: the name to be changed, the line and website that branches share."""
    return replace(group, phone="", email="", address="")


def for_branch(state: State, group: GroupDetails, *, with_events: bool) -> State:
    """Return a kit for another branch.

    Messages, pieces, logos with their roles, partners and the wording of the thank-you stay. The photo goes, and so
    do the others who are thanked: they belong to one branch. with_events: whether its events stay, without the place
    and the web address.
    """
    kit = state.kit
    events = tuple(replace(event, venue="", link="") for event in kit.events) if with_events else ()
    pieces = kit.pieces if events else tuple(dict.fromkeys(replace(each, event=WhichEvent()) for each in kit.pieces))
    thanks = replace(kit.thank_you, also=()) if kit.thank_you else None
    copy = replace(kit, group=group, events=events, pieces=pieces, thank_you=thanks, photo=None)
    return State(copy, files_kept(copy, state.logos))


def left_out(kit: Kit) -> bool:
    """Tell whether a kit has anything that its copy never has."""
    return bool(kit.photo or (kit.thank_you and kit.thank_you.also))
