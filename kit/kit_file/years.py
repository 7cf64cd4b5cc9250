"""Dates of events that were written without a year have that of the campaign's week, which its assets tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from kit.kit_file.opening import OpenedKit
from kit.model.campaign import Campaign
from kit.model.kit import Event, Kit
from kit.problems import Problem, Severity
from kit.records.moments import read_date


def with_years(kit: Kit, problems: Iterable[Problem], campaign: Campaign) -> tuple[Kit, tuple[Problem, ...]]:
    """Return a kit whose dates without a year have the year of a campaign's week, and what was wrong with the kit.

    What was told of such a date becomes a note of how it is understood.
    """
    understood: dict[str, date] = {}
    events = list(kit.events)
    for number, event in enumerate(events):
        if day := _understood(event, campaign):
            understood[f"events[{number}].date"] = day
            unread = tuple(each for each in event.unread if each[0] != "date")
            events[number] = replace(event, date=day, unread=unread)
    if not understood:
        return kit, tuple(problems)
    told = (_told(each, understood[each.field]) if each.field in understood else each for each in problems)
    return replace(kit, events=tuple(events)), tuple(told)


def opened_with_years(opened: OpenedKit, campaign: Campaign) -> OpenedKit:
    """Return an opened kit whose dates without a year have the year of a campaign's week."""
    kit, problems = with_years(opened.kit, opened.problems, campaign)
    return opened if kit is opened.kit else replace(opened, kit=kit, problems=problems)


def _understood(event: Event, campaign: Campaign) -> date | None:
    """Return the day that was written for an event and can be read with the campaign's week, None if there is none."""
    written = dict(event.unread).get("date")
    try:
        return read_date(written, (campaign.starts, campaign.ends)) if written and not event.date else None
    except ValueError:
        return None


def _told(problem: Problem, day: date) -> Problem:
    if problem.code != "wrong-value":
        return problem
    values = {"text": problem.values["text"], "day": day}
    return replace(problem, severity=Severity.NOTE, name="date-understood", values=values)
