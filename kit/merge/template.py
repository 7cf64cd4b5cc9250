"""A table to start from: a column for everything that groups usually differ in, and one row as an example."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Final

from kit.merge.columns import Column
from kit.merge.table import Row

EXAMPLE: Final = {
    "Name": "Little Acorns Nursery",
    "Strapline": "A small nursery with a big garden",
    "Phone": "01632 960001",
    "Email": "hello@littleacorns.example",
    "Website": "littleacorns.example",
    "Address": "12 Orchard Lane, Anytown, AN1 2YZ",
    "Logo": "",
    "Logo description": "",
    "Photo": "",
    "Photo description": "",
    "Event": "Baby and me coffee morning",
    "Date": "8 June 2016",
    "Starts": "10am",
    "Ends": "11:30am",
    "Venue": "St Mary’s Hall, Church Street",
    "Event note": "Free. No need to book.",
    "Link": "https://example.org/coffee",
    "Event 2": "",
    "Date 2": "",
    "Starts 2": "",
    "Ends 2": "",
    "Venue 2": "",
    "Event 2 note": "",
    "Link 2": "",
    "Language": "English",
    "Messages": "",
    "Headline": "",
    "Short wording": "",
    "Long wording": "",
    "Thank-you": "",
    "Partners": "",
    "Also thank": "",
    "Thank-you text": "",
    "Pieces": "",
    "Campaign": "",
}


_REWRITTEN: Final = frozenset(("Date", "Starts", "Ends"))
"""Columns that a spreadsheet program writes in its own way when it saves a table."""


def is_example(columns: Sequence[Column], row: Row) -> bool:
    """Tell whether a row is the example as it was written, whichever of its columns are still there.

    It says more of it than the name, which a group may well have.
    """
    known = [each for each in columns if each.heading in EXAMPLE and each.heading not in _REWRITTEN]
    texts = {each.heading: row.cells[each.index].strip() for each in known}
    same = all(text == EXAMPLE[heading] for heading, text in texts.items())
    return same and "Name" in texts and len([text for text in texts.values() if text]) > 1


def template_table() -> bytes:
    """Return the table as CSV that spreadsheet programs open with all its letters."""
    text = io.StringIO()
    csv.writer(text).writerows((tuple(EXAMPLE), tuple(EXAMPLE.values())))
    return b"\xef\xbb\xbf" + text.getvalue().encode()
