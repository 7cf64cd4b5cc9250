"""Fixes of what was typed: weekdays, times, addresses, and signs that cannot be printed."""

from __future__ import annotations

from dataclasses import replace

from kit.mending.case import Case, Mend
from kit.mending.fields import split_entry, with_part, without_entry
from kit.mending.texts import weekday_change, without_missing_signs
from kit.text.cleaning import clean


def weekday(case: Case) -> Mend | None:
    """Put the weekday that the event's date has in the place of another."""
    text, event = case.text, case.kit.event
    language = case.library.languages.get(case.kit.language)
    if not text or event is None or event.date is None:
        return None
    change = weekday_change(text, event.date, language.weekdays if language else ())
    if change is None:
        return None
    kit = with_part(case.kit, case.field, change.text)
    return case.mend("change", "change-weekday", kit, old=change.wrong, new=change.right, date=event.date)


def address_with_space(case: Case) -> Mend | None:
    """Take the spaces out of an address."""
    text = case.text
    changed = "".join(text.split())
    if not text or changed == text:
        return None
    return case.mend("space", "fix-address", with_part(case.kit, case.field, changed), old=text, new=changed)


def missing_signs(case: Case) -> Mend | None:
    """Take out the signs that no typeface has; letters stay, for a word without one would be another word."""
    text = case.text
    if not text or case.typefaces is None:
        return None
    kept = without_missing_signs(text, case.library.campaign.typefaces["body"], case.typefaces)
    if kept == text:
        return None
    return case.mend("signs", "take-out-signs", with_part(case.kit, case.field, kept), text=text)


def hidden_signs(case: Case) -> Mend | None:
    """Take out the signs that are not printed anyway."""
    text = case.text
    kept, dropped = clean(text)
    if not dropped:
        return None
    return case.mend("hidden", "take-out-signs", with_part(case.kit, case.field, kept), text=kept)


def placeholder(case: Case) -> Mend | None:
    """Clear a text that is only a place to be filled in."""
    if not case.text:
        return None
    if split_entry(case.field)[1] >= 0:
        kit = without_entry(case.kit, case.field)
        return case.mend("take-out", "take-out-name", kit, safe=False, name=case.text)
    return case.mend("clear", "clear-text", with_part(case.kit, case.field, ""), safe=False, text=case.text)


def event_times(case: Case) -> Mend | None:
    """Swap an end that is before its start; leave out one that is the same."""
    event = case.kit.event
    if event is None or event.starts is None or event.ends is None or event.ends > event.starts:
        return None
    if event.ends == event.starts:
        kit = replace(case.kit, event=replace(event, ends=None))
        return case.mend("no-end", "fix-times", kit, end=event.ends)
    kit = replace(case.kit, event=replace(event, starts=event.ends, ends=event.starts))
    return case.mend("swap-times", "fix-times", kit, starts=event.ends, ends=event.starts)
