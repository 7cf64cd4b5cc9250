"""Under which licences that is what a package holds: a list with every licence's text; GPL and AGPL are refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from project import ROOT, CannotBuild

from gui.shell.parts import BUNDLED, Part, as_json, libraries, tables, typefaces

STRONG = re.compile(r"\bA?GPL|(?<!Lesser )General Public", re.IGNORECASE)

_HEAD = """\
awareness-kit is by the awareness-kit contributors, under the MIT licence, which follows. What is installed also holds
Python, and the libraries and typefaces that the program is made with, each by its makers and unchanged:

{parts}

{texts}

Qt, Qt for Python and python-bidi are used under the GNU Lesser General Public License, version 3. They are libraries
of their own in PySide6, shiboken6 and bidi, all in {folder}, and can be replaced there by others. Their sources are at
code.qt.io and github.com/MeirKriheli/python-bidi.

"""


def parts(packages: Path, beside: Sequence[Part]) -> list[Part]:
    """Return what is in a package. packages: the folder of its libraries; beside: what it brings with them.

    Raises CannotBuild if anything is under the GPL or AGPL alone, or nobody knows under what.
    """
    refuse_strong_files(packages)
    found = libraries(packages)
    for each in found:
        if is_refused(each.licence or each.text):
            raise CannotBuild(f"{each.name} is under “{each.licence}”: it must not be in a package.")
    everything = [*found, *tables(), *typefaces(), *beside]
    for each in everything:
        if not each.text:
            raise CannotBuild(f"The text of the licence of {each.name} is missing.")
    return everything


def tell_window(packages: Path, beside: Sequence[Part]) -> None:
    """Write down in the program's own package what the window does not find out by itself: what is beside libraries."""
    (packages / "gui" / "shell" / BUNDLED.name).write_text(as_json(beside), encoding="utf-8")


def summary(found: Sequence[Part], folder: str, texts: str) -> str:
    """Return who made what, with the program's own licence.

    folder: where its libraries are once it is installed. texts: a sentence that says where the licences are.
    """
    lines = "\n".join(f"- {named(part)}{part.licence and ': '}{part.licence}" for part in found)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    return _HEAD.format(parts=lines, folder=folder, texts=texts) + own + "\n"


def all_texts(found: Sequence[Part]) -> str:
    """Return the text of every licence under the name of what it is for."""
    return "".join(f"{named(part)}\n{'=' * len(named(part))}\n\n{part.text}\n\n\n" for part in found)


def named(part: Part) -> str:
    """Return a part's name with its version."""
    return f"{part.name} {part.version}".strip()


def refuse_strong_files(tree: Path) -> None:
    """Refuse a tree in which a file beside those of a library, a typeface for example, has a licence that is GPL."""
    for path in tree.rglob("*"):
        titled = re.search("licen[cs]e|copying", path.name, re.IGNORECASE) and path.suffix not in (".py", ".pyc")
        seen = any(part.endswith(".dist-info") for part in path.parts)
        if titled and not seen and path.is_file() and STRONG.search(path.read_text(encoding="utf-8", errors="replace")):
            raise CannotBuild(f"{path.relative_to(tree)} says GPL: what it belongs to must not be in a package.")


def is_refused(licence: str) -> bool:
    """Tell whether a licence, as a library names it, leaves no choice but GPL or AGPL, or is not named at all."""
    return all(STRONG.search(each) or not each.strip() for each in re.split(r"\bOR\b", licence))
