"""Sentences about a campaign and what comes with it: its folders, messages, partners and languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

FOLDERS: Final[Mapping[str, Words]] = {
    "too-many-files": Words(
        "The folder {folder} has more than {most} files. The rest are left out.",
        "Remove the files that you do not need.",
    ),
    "unreadable-folder": Words(
        "The folder {folder} cannot be opened: {reason}.", "Check its name, and that you are allowed to open it."
    ),
    "not-a-file": Words("{name} has the name of a file, but it is not one.", "Rename it, or remove it."),
    "outside-folder": Words(
        "{name} is a shortcut to a file in another folder.", "Put a copy of the file itself in this folder."
    ),
    "unread-file.ending": Words(
        "{name} is not read, because its name ends in {ending}.",
        "Take {ending} off its name, so that it is {better}. Windows hides the ends of names: to see them, choose View "
        "in File Explorer and tick “File name extensions”.",
    ),
    "unread-file.backup": Words(
        "{name} is not read, because its name ends in {ending}.",
        "Rename it to {better} if you want to use it. If it is an old copy, remove it.",
    ),
    "unread-file.hidden": Words(
        "{name} is hidden, so it is not read.", "Rename it to {better} if you want to use it. If not, remove it."
    ),
    "unread-file.second": Words(
        "{name} is not read, because there is also {other}.", "Keep one of the two, or give this one another name."
    ),
    "copied-file": Words(
        "{name} looks like a copy of {other}. Both are used.",
        "If you do not need it, remove it. If you do, give it a name of its own.",
    ),
    "no-campaign": Words(
        "There is no file campaign.yaml, which says what week this is.",
        "Install the program again, or put a campaign.yaml in your folder.",
    ),
    "typeface-not-truetype": Words(
        "The typeface {name} cannot be put into a PDF, because it has no TrueType outlines.",
        "Use its TrueType file (.ttf) instead.",
    ),
    "unreadable-typeface": Words(
        "The typeface file {name} cannot be read.", "Put a TrueType file (.ttf) in its place."
    ),
}

CAMPAIGN: Final[Mapping[str, Words]] = {
    "circle.campaign": Words(
        "The campaign {campaign} starts from itself.",
        "Write another campaign after 'extends', or leave that line out.",
    ),
    "unknown-campaign": Words(
        "There is no campaign called “{text}”.",
        "{suggestion} 'awareness-kit list campaigns' shows all of them.",
        "{suggestion}",
    ),
    "unknown-message.withdrawn": Words("There is no message called “{text}” to withdraw.", "{suggestion}"),
    "unknown-partner.withdrawn": Words("There is no partner called “{text}” to withdraw.", "{suggestion}"),
    "no-campaign-id": Words(
        "This gives other days to the campaign {campaign} itself, with all its kits.",
        "If it is another year, give it an id of its own, with a line like 'id: my-week-2017'.",
    ),
    "inherits-alone": Words(
        "'inherits' needs to know from which campaign.", "Write its id in a line like 'extends: imhaw-2016'."
    ),
    "wrong-value.week": Words(
        "The week ends before it starts.", "Check both dates. Now it starts on {starts} and ends on {ends}."
    ),
    "wrong-value.website": Words(
        "“{address}” is not a web address that a phone can open, so it gets no QR code.",
        "Copy it from your browser, for example example.org.",
    ),
    "wrong-value.ink": Words(
        "The print colour of “{colour}” needs four percentages.",
        "Write four numbers from 0 to 100, for cyan, magenta, yellow and black, for example [90, 60, 50, 45].",
    ),
    "wrong-value.role": Words(
        "“{role}” is the name of a colour, so it cannot be a role of another one.",
        "Give the role or the colour another name.",
    ),
    "no-colours": Words(
        "This campaign has no colours.", "Write one or more below 'colours', for example the background and the ink."
    ),
    "too-much-ink": Words(
        "The colour “{colour}” takes {total:g} % of ink in all, which may not dry.",
        "Keep its four numbers together to {most:g} % or less.",
    ),
    "wrong-value.least": Words(
        "The smallest size of the style “{style}” is larger than its size.", "Make 'least' smaller, or 'size' larger."
    ),
    "wrong-value.style": Words(
        "With this {setting}, nobody can read text in the style “{style}”.",
        "Write a number from {least:g} to {most:g}.",
    ),
    "wrong-count.typeface": Words(
        "The typeface “{typeface}” has no files.", "Name at least one file of the folder fonts."
    ),
}

WORDINGS: Final[Mapping[str, Words]] = {
    "no-wording.message": Words(
        "This message has no words.", "Write 'en:' and below it a headline, a short and a long wording."
    ),
    "no-wording.thanks": Words("This thank-you has no words.", "Write 'en:' and below it none, one and many."),
    "unknown-language.tag": Words("There is no language called “{text}”.", "{suggestion}"),
    "wrong-count.months": Words(
        "{language} has {count:# month|# months} here. There should be 12.", "Write all of them, January first."
    ),
    "wrong-count.weekdays": Words(
        "{language} has {count:# weekday|# weekdays} here. There should be 7.", "Write all of them, Monday first."
    ),
    "wrong-count.quotes": Words(
        "“{language}” has {count:# quotation mark|# quotation marks} instead of four.",
        "Write four marks one after the other, those around a quotation and those around one in it: “”‘’.",
    ),
    "unknown-word.direction": Words(
        "“{text}” is not a direction of writing.", "Write ltr for left to right, or rtl for right to left."
    ),
    "missing-place": Words("“{place}” is missing here.", "Write {place} where it should be filled in."),
    "unknown-place": Words("There is nothing to fill in for “{place}”.", "{suggestion}"),
    "unknown-place.none": Words(
        "“{place}” would be printed as it is. In these words nothing is filled in for brackets.",
        "Write the words themselves, without {{ and }}.",
    ),
    "unknown-place.twice": Words("“{place}” has a pair of brackets too many.", "Write {better}."),
    "unknown-place.bracket": Words(
        "The other bracket is missing for “{place}”.", "Write both brackets, for example {example}."
    ),
    "markup.line": Words(
        "“{marks:” and “}” would be printed as {marks:it is|they are}.",
        "Remove {marks:it|them}. To begin a new line, write | after the colon, and the lines of the text below it, "
        "each indented by two spaces more.",
    ),
    "markup.style": Words(
        "“{marks:” and “}” would be printed with {marks:its|their} signs.",
        "Write the words alone. How they look comes from 'style' and 'colour' in a template.",
    ),
    "markup.link": Words(
        "“{marks:” and “}” would be printed with {marks:its|their} brackets.",
        "Write the words, or the web address, without brackets.",
    ),
    "markup.garbled": Words(
        "“{found}” was read in the wrong encoding when it was copied, and is printed like that.",
        "Write “{instead}”.",
    ),
    "letter.space": Words("a space"),
    "markup.letter": Words(
        "“{marks:” and “}” would be printed as {marks:it is|they are}.", "Write {letters:, } instead."
    ),
}

WORDS: Final[Mapping[str, Words]] = {**FOLDERS, **CAMPAIGN, **WORDINGS}
