"""What the designs on the start page are filled with, and the kit that begins with one of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from gui.kits.session import State
from kit.model.campaign import Campaign
from kit.model.kit import Event, GroupDetails, Kit, PieceChoice
from kit.model.library import Library

MESSAGES_SHOWN = 4
"""So many messages of a campaign are shown where it has none of those in the example."""


def shown_in_window(example: State, library: Library) -> State:
    """Return the example as it would be for a library's campaign: in its week, with messages and partners it has."""
    kit = example.kit
    messages = tuple(each for each in kit.messages if not isinstance(each, str) or each in library.messages)
    thanks = kit.thank_you
    if thanks:
        thanks = replace(thanks, partners=tuple(id for id in thanks.partners if id in library.partners))
    shown = replace(
        kit,
        campaign=campaign_of(library),
        messages=messages or tuple(list(library.messages)[:MESSAGES_SHOWN]),
        events=tuple(_in_week(event, library.campaign) for event in kit.events),
        thank_you=thanks,
        pieces=(),
    )
    return replace(example, kit=shown)


def begun_with(id: str, shown: State | None, library: Library) -> Kit:
    """Return a new kit with one design, and as many of the messages in the window as that has room for."""
    most = library.templates[id].wants.messages.most
    messages = shown.kit.messages[:most] if shown else ()
    return Kit(GroupDetails(), (PieceChoice(id),), messages=messages, campaign=campaign_of(library))


def campaign_of(library: Library) -> str:
    """Return the campaign that a kit names: none where there is only one."""
    return library.campaign.id if len(library.campaigns) > 1 else ""


def _in_week(event: Event, campaign: Campaign) -> Event:
    """Return an event on a day of the campaign, its own if that is one."""
    if event.date is None or campaign.starts <= event.date <= campaign.ends:
        return event
    return replace(event, date=campaign.starts + timedelta(days=(campaign.ends - campaign.starts).days // 2))
