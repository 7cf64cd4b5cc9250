"""Sentences about text files: what cannot be read as YAML, and files that are something else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_QUOTES: Final = 'Put the whole text in "quotes".'
_PLAIN: Final = "Use plain spaces: two for each step."
_SAVE: Final = "Open it in a text editor and save it again as plain text (UTF-8)."

WORDS: Final[Mapping[str, Words]] = {
    "not-yaml": Words("This line cannot be understood.", f"Check its quotes, brackets and colons. {_QUOTES}"),
    "not-yaml.tab": Words("This line is indented with a tab.", "Use spaces: two for each step."),
    "not-yaml.odd-space": Words("This line is indented with an odd space. It only looks like a plain space.", _PLAIN),
    "not-yaml.first-letter": Words("A text cannot begin with {letter} here.", _QUOTES),
    "not-yaml.star": Words("A text cannot begin with * or & here.", _QUOTES),
    "not-yaml.exclamation-mark": Words("A text cannot begin with ! here.", _QUOTES),
    "not-yaml.space-after-colon": Words("There must be a space after the colon.", "Write '{key}: ' and then the text."),
    "not-yaml.odd-space-after-colon": Words(
        "The space after the colon is not a plain space. It only looks like one.", "Delete it and type a plain space."
    ),
    "not-yaml.wide-colon": Words(
        "The sign {sign} is not a plain colon. It only looks like one.", "Delete it and type a plain colon and a space."
    ),
    "not-yaml.stray": Words("The {sign} at the end of this line does not belong there.", "Delete it."),
    "not-yaml.fence": Words("This line does not belong to the file.", "Delete the lines that start with ```."),
    "not-yaml.no-colon": Words("There is no colon on this line.", "Write it as 'key: value'."),
    "not-yaml.second-colon": Words(
        "There is a second colon on this line.", 'Put the text in "quotes", because it contains a colon.'
    ),
    "not-yaml.curly-quotes": Words(
        "There is a second colon on this line, and the curly quotes “ ” do not count as quotes here.",
        'Type straight quotes around the text: "Join us: tea".',
    ),
    "not-yaml.indented": Words(
        "This line is indented too far.", "Start it in the same column as the line that it goes with, one line below."
    ),
    "not-yaml.bullet": Words(
        "The sign {sign} does not start an entry of a list here.", "Start the line with '- ', a hyphen and a space."
    ),
    "not-yaml.hyphen": Words(
        "There must be a space after the hyphen.", "Start each entry of a list with '- ', a hyphen and a space."
    ),
    "not-yaml.list-in-line": Words(
        "A list cannot start on this line.",
        "Start each entry on a line of its own below, with '- '. If it is a text, put it in \"quotes\".",
    ),
    "not-yaml.not-in-list": Words(
        "This line does not belong to the list above it.", "Start every line of a list with '- ' in the same column."
    ),
    "not-yaml.does-not-fit": Words(
        "This line is indented differently from the lines it goes with.", "Start it in the same column as they do."
    ),
    "not-yaml.after-bracket": Words(
        "Text cannot follow {end} here.", 'Put the whole text in "quotes", because it starts with {sign}.'
    ),
    "not-yaml.after-quote": Words(
        "Text cannot follow a closing quote here.", 'Put the whole text in "quotes". Inside it write ‘ ’ or “ ”.'
    ),
    "not-yaml.hash": Words(
        "Everything after # is read as a note, so the {sign} before it is never closed.",
        'Put the text that starts with # in "quotes".',
    ),
    "not-yaml.curly-in-brackets": Words(
        "The curly quotes “ ” do not count as quotes here.", 'Type straight "quotes" around the text.'
    ),
    "not-yaml.open-bracket": Words(
        "The {sign} here is not closed, or a comma is missing after it.",
        'Put commas between the parts and close it with ] or }}. Text that contains , [ ] {{ }} needs "quotes".',
    ),
    "not-yaml.open-quote": Words("A quotation mark that opens here is never closed.", "Add the missing quote."),
    "not-yaml.backslash": Words(
        'A backslash \\ inside "double quotes" has a special meaning.',
        "Use 'single quotes' around the text, or / instead of \\.",
    ),
    "not-plain-text.rtf": Words(
        "This is rich text (RTF), not plain text.", "In TextEdit choose Format, Make Plain Text, and save it again."
    ),
    "not-plain-text.word": Words(
        "This is a Word document, not plain text.",
        "In Word save it as Plain Text (UTF-8), or copy its text to a text editor.",
    ),
    "not-plain-text.open-document": Words(
        "This is an OpenDocument text, not plain text.", "Save it as Text (UTF-8), or copy it to a text editor."
    ),
    "not-plain-text.office": Words(
        "This is a file of an office program, not plain text.",
        "Save it as plain text (UTF-8), or copy it to a text editor.",
    ),
    "not-plain-text.pdf": Words("This is a PDF, not plain text.", "Choose the text file that it was made from."),
    "not-plain-text.html": Words(
        "This is a web page (HTML), not plain text.", "Download the file itself, or copy its text to a text editor."
    ),
    "not-plain-text.xml": Words("This is an XML file, not a text of this kind.", "Choose another file."),
    "not-plain-text.picture": Words("This is a picture, not plain text.", "Choose the text file instead."),
    "not-plain-text.zip": Words("This is a zip, not plain text.", "Choose a file inside it."),
    "not-utf8": Words("This file is not plain text, or it was saved in an old encoding.", _SAVE),
    "not-utf8.utf-16": Words("This file was saved as UTF-16, without the mark that says so.", _SAVE),
    "control-character": Words(
        "There is an invisible control character here (U+{number:04X}).",
        "Delete it. It often comes along when text is pasted from another program.",
    ),
    "half-letter": Words(
        "Half of a letter, {written}, is left out here.",
        "Type the letter or the emoji again.",
    ),
    "file-too-large": Words(
        "This file is too large.", "A file of this kind is never larger than 1 MB. Take out what does not belong in it."
    ),
    "file-too-large.entries": Words("This file has more than {most:,} entries.", "Make it shorter."),
    "too-deep": Words("There are more than {most} levels inside one another here.", "Build it with fewer levels."),
    "empty-file": Words("This file is empty.", "Write something in it, or delete it."),
    "several-documents": Words(
        "A second document starts here.", "Take out the line '---' in the middle, or make two files of it."
    ),
    "alias": Words(
        "A text cannot begin with * or & here.", 'Put the whole text in "quotes". Anchors and aliases cannot be used.'
    ),
    "alias.merge": Words("The merge key << cannot be used here.", "Write the lines that it means instead."),
    "tag": Words("A text cannot begin with ! here.", 'Put the whole text in "quotes". Tags cannot be used.'),
    "bad-key": Words(
        "There is a list or a block here where the name of a key should be.",
        'Put the text in "quotes" if it contains {{ or [.',
    ),
    "text-after-hash": Words(
        "“{text}” is left out, because # starts a note.",
        'If it belongs to the text, put the whole text in "quotes". {otherwise}',
    ),
    "text-after-hash.space": Words("If it is a note, put a space after the #."),
    "text-after-hash.two-spaces": Words("If it is a note, put two spaces before the #."),
    "unreadable-file": Words(
        "{name} cannot be opened: {reason}.",
        "Check that the file is there, that it is a plain file, and that you may read it.",
    ),
    "unreadable-file.other-name": Words(
        "{name} cannot be opened: there is no such file.",
        "But there is {other}. Rename it to {name}, or give its name.",
    ),
    "reason.missing": Words("there is no such file"),
    "reason.forbidden": Words("you are not allowed to"),
    "reason.not-a-file": Words("it is not a file"),
    "reason.folder": Words("it is a folder"),
    "reason.none": Words("the system gives no reason"),
    "reason.name": Words("no file can have this name"),
}
