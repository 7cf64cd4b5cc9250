"""Sentences about what a group typed: addresses, weekdays, signs, what was copied or left to be filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    # ---- parts of sentences
    "more": Words("{count} more"),
    "sign.named": Words("{sign} ({name})"),
    "sign.invisible": Words("{name}"),
    "sign.control": Words("an invisible control sign (U+{code:04X})"),
    "sign.private": Words("a sign of one typeface’s own (U+{code:04X})"),
    "sign.half": Words("half a letter (U+{code:04X})"),
    "sign.no-character": Words("a code that is not a letter (U+{code:04X})"),
    # ---- addresses
    "not-an-address": Words(
        "{Field}, “{address}”, is not a web address that a phone can open.",
        "{guess}Copy it from your browser, such as example.org, or leave it empty.",
    ),
    "not-an-address.scheme": Words(
        "{Field} starts with “{start}”, which does not open a web page: “{address}”.",
        "{guess}Use a web address such as https://example.org.",
    ),
    "address-too-long": Words(
        "{Field} has {length} characters, too many for a QR code that phones can read.",
        "Use a shorter web address, such as the start page of the website.",
    ),
    "address-shortened": Words(
        "{Field} is too long to type in, so only “{site}” is printed. Links and QR codes open the whole address.",
        "If people should be able to type it in, use a shorter web address.",
    ),
    "address-with-space": Words("{Field} has a space in it, so it may not open: “{address}”.", "Take the space out."),
    "not-an-email": Words(
        "“{address}” is not an email address that people can write to.",
        "{guess}An email address has one @ and a dot after it, such as hello@example.org.",
    ),
    "not-an-email.several": Words(
        "{Field} has more than one address in it, so the link opens only the first, “{first}”.",
        "Leave one address there.",
    ),
    "not-a-phone-number": Words(
        "{Field}, “{number}”, is not a number that a phone can dial, so it has no link.",
        "Check it: numbers in the UK have 10 or 11 digits and start with 0.",
    ),
    # ---- what people typed
    "signs-left-out": Words(
        "{Field} has invisible signs that cannot be printed, so they are left out: {signs}.",
        "You do not need to do anything. Typing the text again removes them.",
    ),
    "damaged-text": Words(
        "{Field} has a damaged letter, “{sign}”: something was lost when the text was copied or saved.",
        "Type the damaged word again.",
    ),
    "web-code": Words(
        "{Field} has “{found}” in it, which was copied wrongly from a web page or another program.",
        "It should say “{instead}”.",
    ),
    "web-code.nothing": Words(
        "{Field} has “{found}” in it, which was copied wrongly from a web page or another program.", "Take it out."
    ),
    "markup": Words(
        "{Field} has “{found}” in it, which is printed as it is: texts have no markup for bold or new lines.",
        "Take it out. A new line is typed with the Enter key.",
    ),
    "placeholder": Words(
        "{Field} still says “{found}”, which looks like something to be filled in.",
        "Write what should be printed there.",
    ),
    "weekday": Words("{Field} says {day}, but {date} is a {right}.", "Change the weekday, or the date."),
    # ---- what the typefaces lack
    "missing.printed-name": Words(
        "The group’s name prints as nothing: it has only spaces, or signs that cannot be printed.",
        "Write the name in letters, such as Little Acorns Nursery.",
    ),
    "missing-letters": Words(
        "{Field} has letters that the campaign’s typefaces cannot print: {letters}.",
        "Write them in another way, or ask the campaign for a typeface that has them.",
    ),
    "missing-letters.script": Words(
        "{Field} has words in {scripts} letters, which the campaign’s typefaces do not have.",
        "Write them in other letters, or ask the campaign for a typeface that has {scripts} letters.",
    ),
    "missing-signs": Words(
        "{Field} has signs that cannot be printed, so they are left out: {signs}.",
        "Take them out, or say it in words.",
    ),
}
