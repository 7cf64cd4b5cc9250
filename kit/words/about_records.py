"""Sentences about what is written in a file: keys, lists, blocks and single texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

EXPECTED: Final[Mapping[str, Words]] = {
    "expected-text": Words("one text"),
    "expected-number": Words("a number such as 1.5, up to {most:,}"),
    "expected-whole-number": Words("a whole number such as 3"),
    "expected-yes-or-no": Words("yes or no"),
    "expected-word": Words("one of these: {known:, }"),
    "expected-logo-size": Words("a size from {least}% to {most}%, such as 110%"),
    "expected-which-event": Words("the number of an event, such as 2, or each for one piece for each event"),
    "expected-date": Words("a date such as 2016-06-08 or 8 June 2016"),
    "expected-date.calendar": Words("a date that is in the calendar, the day first, such as 8 June 2016"),
    "expected-date.year": Words("the year as well, such as 8 June 2016"),
    "expected-date.weekday": Words("{weekday} {day}, or another date: {day} is a {weekday}"),
    "expected-time": Words("a time such as 10:00, 14:30 or 2.30pm"),
    "expected-time.one": Words("one time here, such as 10:00; when it ends goes under 'ends'"),
    "expected-time.day": Words("a time from 00:00 to 23:59"),
}
"""What a text should be, as it follows 'Write'."""

SUGGESTIONS: Final[Mapping[str, Words]] = {
    "suggestion": Words("There are: {known:, }."),
    "suggestion.more": Words("There are: {known:, } and {more} more."),
    "suggestion.close": Words("Did you mean “{close}”? There are: {known:, }."),
    "suggestion.close-more": Words("Did you mean “{close}”? There are: {known:, } and {more} more."),
    "suggestion.none": Words("There are none to choose from."),
}
"""What a word that is not known might have been."""

_BLOCK_HINT: Final = "Write lines of 'key: value' below it, indented by two spaces."

WORDS: Final[Mapping[str, Words]] = {
    **EXPECTED,
    **SUGGESTIONS,
    "write": Words("Write {expected}."),
    "wrong-value": Words("“{text}” cannot be used for {field}.", "Write {expected}."),
    "wrong-value.outside": Words(
        "{amount:g}{unit} cannot be used for {field}.", "Write a number from {least:g}{unit} to {most:g}{unit}."
    ),
    "too-long": Words("The text for {field} is too long: {count} letters.", "Shorten it to {most} letters or fewer."),
    "too-many": Words("There are too many entries in {field}: {count}.", "Keep {most} or fewer."),
    "too-many.outside": Words("There are too many entries in {field}: {count}.", "Write from {least:g} to {most:g}."),
    "empty.outside": Words("{Field} is empty.", "Write from {least:g} to {most:g}."),
    "empty.words": Words("There are no words for {field}.", "Write them, for example {{en: Join us}}."),
    "empty-entry": Words("This entry of a list is empty.", "Fill it in, or delete it."),
    "wrong-type.text": Words("There should be one text here for {field}.", "Write {expected}."),
    "wrong-type.bracket": Words(
        "There should be one text here for {field}.",
        'Put all of it in "quotes", because it starts with {sign}.',
    ),
    "wrong-type.bracket-expected": Words(
        "There should be one text here for {field}.",
        'Write {expected}. Put all of it in "quotes", because it starts with {sign}.',
    ),
    "wrong-type.curly": Words(
        "The curly quotes “ ” do not count as quotes here.", 'Type straight "quotes" around the whole text.'
    ),
    "wrong-type.list": Words(
        "There should be a list here for {field}.",
        "Write each entry on a line of its own that starts with '- ', or all of them as [one, two].",
    ),
    "wrong-type.bullet": Words(
        "There should be a list here for {field}.",
        "Start each line with '- ', a hyphen and a space. The sign {sign} does not start a list here.",
    ),
    "wrong-type.hyphen": Words(
        "There should be a list here for {field}.",
        "Start each line with '- ', a hyphen and a space. Here the space is missing.",
    ),
    "wrong-type.glued": Words("There must be a space after the colon.", "Write '{key}: ' and then the text."),
    "wrong-type.block": Words("There should be lines of 'key: value' here for {field}.", _BLOCK_HINT),
    "wrong-type.record": Words(
        "There should be lines of 'key: value' here for {field}.", f"{_BLOCK_HINT} The keys are: {{keys:, }}."
    ),
    "wrong-type.element": Words(
        "There should be an element here, not a list.",
        "Write '- ' and an element, for example 'text: Join us'. To group elements use column, row or layers.",
    ),
    "wrong-type.form": Words("There should be a name here for “{element}”.", "{suggestion}"),
    "duplicate-key": Words("“{key}” is written twice. The first one is on line {line}.", "Keep one of the two."),
    "odd-space": Words(
        "The space before “{key}” is not a plain space. It only looks like one.",
        "Delete it and type plain spaces: two for each step.",
    ),
    "cut-off.number": Words(
        "“{text}” is cut off from the number before it by a comma.", "Write a point and not a comma, for example 4.5mm."
    ),
    "cut-off.text": Words(
        "“{text}” is cut off from what is before it, by a comma inside {{ }}.", 'Put the whole text in "quotes".'
    ),
    "unknown-key": Words("“{key}” is not known here.", "{suggestion}"),
    "missing.key": Words("“{key}” is missing here.", "Add '{key}:' here: {about}."),
    "missing.value": Words("Something is missing after “{element}:”.", "Write it there: {about}."),
    "unknown-element": Words("There is no element called “{text}”.", "{suggestion}"),
    "unknown-element.empty": Words("This element is empty.", "{suggestion}"),
    "two-elements": Words(
        "“{second}” is an element of its own. It cannot be part of “{first}”.",
        "Start a new line with '- ' for it.",
    ),
    "unknown-form": Words("There is no {element} called “{text}”.", "{suggestion}"),
    "unknown-language.key": Words("There is no language called “{text}”.", "{suggestion}"),
    "unknown-language.cut-off": Words(
        "“{text}” is cut off from what is before it, by a comma inside {{ }}.", 'Put the whole text in "quotes".'
    ),
    "unknown-word": Words("“{text}” cannot be used for {field}.", "{suggestion}"),
    "unknown-colour": Words(
        "There is no colour called “{text}”.",
        "{suggestion} Each colour has its name under 'colours' in campaign.yaml. Add a new one there.",
    ),
    "unknown-style": Words(
        "There is no style called “{text}”.",
        "{suggestion} Each style has its name under 'type scale' in campaign.yaml. Add a new one there.",
    ),
    "unknown-logo": Words(
        "There is no logo called “{text}”.",
        "{suggestion} Logos are files in the folder logos. Add a new one there.",
    ),
    "unknown-campaign-logo": Words(
        "The campaign has no logo called “{text}”.",
        "{suggestion} Each logo of the campaign has its name under 'own logos' in campaign.yaml. Add a new one there; "
        "a new year takes no logos from another campaign.",
    ),
    "unknown-picture": Words(
        "There is no picture called “{text}”.",
        "{suggestion} Pictures are files in the folder pictures. Add a new one there.",
    ),
    "unknown-scene": Words("There is no scene called “{text}”.", "{suggestion}"),
    "unknown-code": Words(
        "A QR code cannot open “{text}”.",
        "{suggestion} An address of your own begins with https:// and is in quotes.",
    ),
    "unknown-block": Words(
        "There is no block called “{text}”.",
        "{suggestion} Blocks are files in the folder blocks. Add a new one there.",
    ),
    "unknown-font": Words(
        "There is no typeface called “{text}”.",
        "{suggestion} Typefaces are files in the folder fonts. Add a new one there.",
    ),
    "unknown-family": Words("There is no family of typefaces called “{text}”.", "{suggestion}"),
}
