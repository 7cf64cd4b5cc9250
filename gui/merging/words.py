"""What columns, letters and times are called where somebody looks at a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.problems.words import WINDOW
from kit.merge.headings import PART
from kit.merge.table import Table

translate = QCoreApplication.translate


def field_words(field: str) -> str:
    """Return what a field is called in a list to choose from: 'The group’s name'; '' is for a column not used."""
    names = {
        "": translate("merging", "Do not use this column"),
        f"language{PART}": translate("merging", "The second language"),
        "logos[0].file": translate("merging", "The file of the logo, beside the table"),
        "logos[0].alt": translate("merging", "What the logo shows"),
        "photo.file": translate("merging", "The file of the photo, beside the table"),
        "messages": translate("merging", "The messages, as kit files name them"),
        "messages[0].headline": translate("merging", "The headline of a message of its own"),
        "messages[0].short": translate("merging", "The short wording of a message of its own"),
        "messages[0].long": translate("merging", "The long wording of a message of its own"),
        "pieces": translate("merging", "The pieces, as kit files name them"),
    }
    words = names.get(field) or WINDOW.field(field.removesuffix(PART))
    if field.endswith(PART) and field not in names:
        words = translate("merging", "a part: {0}").replace("{0}", words)
    return words[:1].upper() + words[1:]


def encoding_words(encoding: str) -> str:
    """Return what an encoding is called, by where it is usual."""
    return {
        "cp1252": translate("merging", "western European, Windows"),
        "cp1250": translate("merging", "central European, Windows"),
        "cp1254": translate("merging", "Turkish, Windows"),
        "cp1257": translate("merging", "Baltic, Windows"),
        "cp850": translate("merging", "western European, very old programs"),
        "cp852": translate("merging", "central European, very old programs"),
        "mac_roman": translate("merging", "western European, old Macs"),
        "iso8859_15": translate("merging", "western European, old Linux"),
        "iso8859_2": translate("merging", "central European, old Linux"),
    }.get(encoding, encoding)


def how_read(table: Table) -> str:
    """Return how a table was read, in a sentence."""
    name = table.path.name
    if not table.encoding:
        words = translate("merging", "{0} was read as a spreadsheet, its sheet “{1}”.")
        return words.replace("{0}", name).replace("{1}", table.sheet)
    between = {
        ",": translate("merging", "{0} was read as a text with commas between its columns."),
        ";": translate("merging", "{0} was read as a text with semicolons between its columns."),
        "\t": translate("merging", "{0} was read as a text with tabs between its columns."),
        "|": translate("merging", "{0} was read as a text with upright lines between its columns."),
    }
    other = translate("merging", "{0} was read as a text with “{1}” between its columns.").replace(
        "{1}", table.delimiter
    )
    return between.get(table.delimiter, other).replace("{0}", name)
