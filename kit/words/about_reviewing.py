"""Sentences about wordings that somebody who speaks the language reads, and the sheet for that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_AGAIN: Final = "'awareness-kit review LANGUAGE -o FILE' makes a new sheet."
_GIVE: Final = (
    "Give the folder to the program: with --assets, in the window under Designs, or as a pack for all groups."
)

WORDS: Final[Mapping[str, Words]] = {
    "review-usage": Words(
        "Say either which sheet to make or which one to read.",
        "Write -o welsh.docx to make one, or --read welsh.docx --into our-assets for one that came back.",
    ),
    "review-usage.into": Words(
        "Where are the words to go?", "Write --into and a folder of assets: --into our-assets. It is made if need be."
    ),
    "review-usage.docx": Words("A sheet is a Word document, and {name} is not.", "Give it a name that ends in .docx."),
    "review-english": Words(
        "English is what the sheets are compared with, so there is no sheet for it.",
        "Name another language, such as cy.",
    ),
    "unknown-language.review": Words("There is no language called “{text}” here.", "There are: {known:, }."),
    "not-a-sheet": Words("{name} is not a sheet that this program made.", _AGAIN),
    "not-a-sheet.format": Words(
        "{name} is not a Word document (.docx).",
        "Open it in the program that it was filled in with, and save it as a Word document (.docx).",
    ),
    "not-a-sheet.damaged": Words("{name} is damaged.", "Ask for it to be sent once more."),
    "review-other-language": Words(
        "{name} is the sheet for “{tag}”, not for “{wanted}”.", "Check which sheet it is, and name its language."
    ),
    "review-nobody": Words(
        "{name} does not say who read it.",
        "Ask, and write the name on its first page, or give it here: --by 'Siân Evans'.",
    ),
    "review-missing": Words(
        "{pages:This page is|These pages are} not on the sheet any more: {pages}. What is said there stays as it was.",
        f"If it was not meant to be taken out, {_AGAIN}",
    ),
    "review-unread": Words(
        "{count:A page has|# pages have} no yes at the end and no changes, so {count:it stays|they stay} unread.",
        "If they were read and are good, write yes at the end of each, and read the sheet in again.",
    ),
    "review-unclear": Words(
        "What is written at the end of the page “{page}” is neither yes nor no.",
        "Ask what is meant, write yes if it is good, and read the sheet in again.",
    ),
    "review-not-good": Words(
        "Words on the page “{page}” were put right, but nobody wrote yes at its end. They are taken over, and count as "
        "not checked.",
        "If the page is good now, write yes at its end, and read the sheet in again.",
    ),
    "review-incomplete": Words(
        "On the page “{page}”, {count:one text is|# texts are} not there yet. The others are taken over, and the page "
        "counts as not checked.",
        "Ask for the rest, write it in, and read the sheet in again.",
    ),
    "review-incomplete.message": Words(
        "On the page “{page}”, {count:one text is|# texts are} not there yet. Its words belong together, so nothing on "
        "it is taken over.",
        "Ask for the rest, write it in, and read the sheet in again.",
    ),
    "review-stale": Words(
        "The English has changed since this sheet was made: “{english}”. Its words on the page “{page}” "
        "stay as they were.",
        _AGAIN,
    ),
    "review-empty": Words(
        "On the page “{page}”, nothing is left beside “{english}”. The words stay as they were.",
        "Ask what is to be there, write it in, and read the sheet in again.",
    ),
    "review-places": Words(
        "On the page “{page}”, the words beside “{english}” do not have {places}, which the program fills in. They "
        "stay as they were.",
        "Write {places} where it belongs, in curly brackets, and read the sheet in again.",
    ),
    "review-places.none": Words(
        "On the page “{page}”, there is a curly bracket beside “{english}”. The words stay as they were.",
        "Take the bracket out, and read the sheet in again.",
    ),
    "review-in-the-way": Words(
        "{name} is in that folder already, and what it says is not in lines of 'key: value'.",
        "Move it away, or choose another folder.",
    ),
    "review-campaign": Words(
        "The folder {folder} belongs to the campaign {campaign}, and these words are of {other}.",
        "Choose another folder, or add --assets {folder} --campaign {campaign} if that is the campaign that you mean.",
    ),
    "review-done": Words("{count:One page is|# pages are} checked by {reviewer}.", _GIVE),
    "review-done.unchecked": Words("The words are in the folder, and no page of this sheet is checked yet.", _GIVE),
}
