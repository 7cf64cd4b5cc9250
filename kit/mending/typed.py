"""Fixes of what was typed or copied: weekdays, times, addresses, codes, and signs that cannot be printed."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from kit.check.addresses import meant_email, meant_web
from kit.check.letters import chains_of, is_web_address
from kit.check.texts import slips_of
from kit.check.weekdays import with_right_weekday
from kit.mending.case import Case, Mend
from kit.mending.fields import split_entry, with_part, without_entry
from kit.model.address import is_email
from kit.text.chain import missing_characters
from kit.text.cleaning import clean, is_sign, without_signs
from kit.text.copied import decoded
from kit.text.markup import without_markup

_MANY_LINES: Final = re.compile(r"group\.address|events\[\d+\]\.(?:venue|note)|messages\[\d+\]\.long|thank_you\.text")


def weekday(case: Case) -> Mend | None:
    """Put the weekday that a date has in the place of another, if only one is wrong."""
    text, _ = clean(case.text)
    date = case.problem.values.get("date")
    slips = [slip for slip in slips_of(case.field, text, case.kit, case.library) if slip.day == date]
    changed = with_right_weekday(text, slips)
    if changed == text:
        return None
    kit, slip = with_part(case.kit, case.field, changed), slips[0]
    return case.mend("change", "change-weekday", kit, old=slip.written, new=slip.instead, date=slip.day)


def email(case: Case) -> Mend | None:
    """Put the email address that was meant in the place of what is none."""
    meant = meant_email(case.text)
    if not meant or is_email(case.text):
        return None
    return case.mend("use", "fix-address", with_part(case.kit, case.field, meant), name=meant, old=case.text)


def web_address(case: Case) -> Mend | None:
    """Put the web address that was meant in the place of what is none."""
    meant = meant_web(case.text)
    if not meant:
        return None
    return case.mend("use", "fix-address", with_part(case.kit, case.field, meant), name=meant, old=case.text)


def copied_codes(case: Case) -> Mend | None:
    """Put letters in the place of codes from web pages and of what was read in the wrong encoding."""
    return _as_meant(case, decoded(case.text))


def markup(case: Case) -> Mend | None:
    """Take out the marks for bold and new lines; where a field has only one line, a new line becomes a space."""
    plain = without_markup(decoded(case.text))
    return _as_meant(case, plain if _MANY_LINES.fullmatch(case.field) else " ".join(plain.split()))


def quotes(case: Case) -> Mend | None:
    """Take off the quotation marks around a whole text, if they were not meant to be printed: only a person knows."""
    inside = case.text[1:-1].strip()
    if not inside:
        return None
    kit = with_part(case.kit, case.field, inside)
    return case.mend("quotes", "fix-text", kit, safe=False, old=case.text, new=inside)


def plain_letters(case: Case) -> Mend | None:
    """Write letters and figures that come in a style of their own, as ① or bold ones from the web, as plain ones."""
    plain = unicodedata.normalize("NFKC", case.text)
    typefaces = case.typefaces
    if typefaces is None:
        return None
    chains = chains_of(case.field, case.kit, case.library)
    missing = "".join(missing_characters(plain, chain, typefaces) for chain in chains)
    return None if any(not is_sign(letter) for letter in missing) else _as_meant(case, plain)


def _as_meant(case: Case, text: str) -> Mend | None:
    if text == case.text:
        return None
    return case.mend("as-meant", "fix-text", with_part(case.kit, case.field, text), old=case.text, new=text)


def address_with_space(case: Case) -> Mend | None:
    """Take the spaces out of an address."""
    text = case.text
    changed = "".join(text.split())
    several = sum("." in part for part in text.split()) > 1
    if not text or changed == text or several:
        return None
    return case.mend("space", "fix-address", with_part(case.kit, case.field, changed), old=text, new=changed)


def missing_signs(case: Case) -> Mend | None:
    """Take out the signs that no typeface has; letters stay, for a word without one would be another word.

    An address stays too: without a sign it would be another one.
    """
    if not case.text or case.typefaces is None or is_web_address(case.field):
        return None
    text, _ = clean(case.text)
    for chain in chains_of(case.field, case.kit, case.library):
        text, _ = without_signs(text, missing_characters(text, chain, case.typefaces))
    if text == clean(case.text)[0]:
        return None
    kept = re.sub(r"(?<= ) +|^ +| +$", "", text, flags=re.MULTILINE)
    return case.mend("signs", "take-out-signs", with_part(case.kit, case.field, kept), text=kept)


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
