"""Write kit/text/line_classes.py anew from Unicode's own files, for a new version of Unicode.

    .venv/bin/python .ci/line_classes.py FOLDER

FOLDER holds LineBreak.txt, EastAsianWidth.txt and emoji/emoji-data.txt, as Debian's package unicode-data lays them into
/usr/share/unicode.
"""

from __future__ import annotations

import re
import sys
import textwrap
import unicodedata
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parents[1] / "kit" / "text" / "line_classes.py"
CODES = {
    "AL": "a", "B2": "=", "BA": "|", "BB": "<", "BK": "^", "CB": "c", "CL": "}", "CM": "m", "CP": ")", "CR": "R",
    "EB": "e", "EM": "E", "EX": "!", "GL": "G", "H2": "H", "H3": "K", "HL": "h", "HY": "-", "ID": "i", "IN": ".",
    "IS": ",", "JL": "L", "JT": "T", "JV": "V", "LF": "N", "NL": "n", "NS": "S", "NU": "0", "OP": "(", "PO": "%",
    "PR": "$", "QU": "q", "RI": "r", "SP": "s", "SY": "/", "WJ": "w", "ZW": "z", "ZWJ": "j",
    "wide OP": "[", "wide CP": "]", "unassigned pictograph": "p",
}  # fmt: skip
HEAD = '''"""The line breaking class of every character (UAX #14). Written by .ci/line_classes.py from {version}.

Data: © 1991-{year} Unicode, Inc., under the Unicode licence (UNICODE-LICENCE.txt).
"""

from __future__ import annotations

from typing import Final

STARTS: Final = """
{starts}
"""
"""Where ranges of one class begin, in hexadecimal, and the code of their class; each goes on to the next.

Ambiguous and unknown characters are letters, conditional Japanese starters may not begin a line (rule LB1).
"""

CODES: Final = {{
{codes}
}}
"""The code of each class; wide brackets and pictographs to come have one of their own (rules LB30 and LB30b)."""
'''


def ranges(path: Path) -> Iterator[tuple[range, str]]:
    """Yield the ranges of a file and their property, defaults first."""
    lines = path.read_text("utf-8").splitlines()
    missing = [line.partition("@missing:")[2] for line in lines if "@missing:" in line]
    for line in [*missing, *(line.partition("#")[0] for line in lines)]:
        if found := re.match(r"\s*([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line):
            yield range(int(found[1], 16), int(found[2] or found[1], 16) + 1), found[3]


def classes(folder: Path) -> list[str]:
    """Return the class of every code point."""
    long_names = {"Unknown": "AL", "Ideographic": "ID", "Prefix_Numeric": "PR"}
    resolved = {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}
    found = ["AL"] * 0x110000
    for codes, name in ranges(folder / "LineBreak.txt"):
        for code in codes:
            own = long_names.get(name, name)
            if own == "SA":
                own = "CM" if unicodedata.category(chr(code)) in ("Mn", "Mc") else "AL"
            found[code] = resolved.get(own, own)
    for codes, width in ranges(folder / "EastAsianWidth.txt"):
        for code in codes:
            if width in "FWH" and found[code] in ("OP", "CP"):
                found[code] = f"wide {found[code]}"
    for codes, name in ranges(folder / "emoji" / "emoji-data.txt"):
        for code in codes:
            if name == "Extended_Pictographic" and found[code] == "ID" and unicodedata.category(chr(code)) == "Cn":
                found[code] = "unassigned pictograph"
    return found


def main() -> None:
    """Write the module."""
    folder = Path(sys.argv[1])
    found = classes(folder)
    starts = [f"{code:X}{CODES[name]}" for code, name in enumerate(found) if not code or found[code - 1] != name]
    first, second = (folder / "LineBreak.txt").read_text("utf-8").splitlines()[:2]
    year = re.search(r"\d{4}", second)
    TARGET.write_text(
        HEAD.format(
            version=first.strip("# "),
            year=year[0] if year else "",
            starts="\n".join(textwrap.wrap(" ".join(starts), 118, break_on_hyphens=False)),
            codes="\n".join(f'    "{name}": "{code}",' for name, code in CODES.items()),
        ),
        "utf-8",
    )


if __name__ == "__main__":
    main()
