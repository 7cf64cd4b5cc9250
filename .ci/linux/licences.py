"""Under which licences that is what a package holds: a list with every licence's text; GPL and AGPL are refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from tree import PACKAGES, PROGRAM, ROOT, CannotBuild

STRONG = re.compile(r"\bA?GPL|(?<!Lesser )General Public", re.IGNORECASE)

HEAD = """\
awareness-kit is by the awareness-kit contributors, under the MIT licence, which follows. The package also holds
Python, and the libraries and typefaces that the program is made with, each by its makers and unchanged:

{parts}

LICENCES.txt has all their licences.

Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. On Debian its text is in
/usr/share/common-licenses/LGPL-3. They are libraries of their own in {folder}/PySide6 and {folder}/shiboken6, and
can be replaced there by others. Their sources are at code.qt.io.

"""


class Part(NamedTuple):
    """What is in a package beside the program: its name, the name of its licence or '', and the licence's text."""

    name: str
    licence: str
    text: str


def parts(tree: Path, *unpacked: Path) -> list[Part]:
    """Return what is in a tree that was made with Debian's packages, which were unpacked in these folders."""
    refuse_strong_files(tree / PACKAGES)
    distributions = sorted(metadata.distributions(path=[str(tree / PACKAGES)]), key=lambda each: each.name.lower())
    found = [_library(each) for each in distributions if each.name != PROGRAM]
    found.append(
        Part("the table of line breaking classes", "Unicode-3.0", _read(ROOT / "kit/text/UNICODE-LICENCE.txt"))
    )
    for path in sorted((ROOT / "assets/fonts").glob("OFL*.txt")):
        found.append(Part(f"the typefaces of {path.name}", "OFL-1.1", _read(path)))
    for path in sorted(path for folder in unpacked for path in folder.glob("usr/share/doc/*/copyright")):
        found.append(Part(f"{path.parent.name}, from Debian", "", _read(path)))
    return found


def summary(found: Sequence[Part], folder: str) -> str:
    """Return who made what, with the program's own licence; folder: where its libraries are once it is installed."""
    lines = "\n".join(f"- {part.name}{part.licence and ': '}{part.licence}" for part in found)
    return HEAD.format(parts=lines, folder=folder) + _read(ROOT / "LICENSE") + "\n"


def all_texts(found: Sequence[Part]) -> str:
    """Return the text of every licence under the name of what it is for."""
    return "".join(f"{part.name}\n{'=' * len(part.name)}\n\n{part.text}\n\n\n" for part in found)


def _library(distribution: metadata.Distribution) -> Part:
    about = distribution.metadata
    classifiers = about.get_all("Classifier") or []
    classified = ", ".join(each.split("::")[-1].strip() for each in classifiers if each.startswith("License ::"))
    first_line = (about.get("License") or "").strip().partition("\n")[0]
    licence = about.get("License-Expression") or classified or first_line
    files = [file for file in distribution.files or () if "licenses" in file.parts]
    text = "\n\n\n".join(_read(Path(str(distribution.locate_file(file)))) for file in files)
    if is_refused(licence or text):
        raise CannotBuild(f"{distribution.name} is under “{licence}”: it must not be in a package.")
    return Part(f"{distribution.name} {distribution.version}", licence, text)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()


def refuse_strong_files(tree: Path) -> None:
    """Refuse a tree in which a file beside those of a library, a typeface for example, has a licence that is GPL."""
    for path in tree.rglob("*"):
        named = re.search("licen[cs]e|copying", path.name, re.IGNORECASE) and path.suffix not in (".py", ".pyc")
        seen = any(part.endswith(".dist-info") for part in path.parts)
        if named and not seen and path.is_file() and STRONG.search(_read(path)):
            raise CannotBuild(f"{path.relative_to(tree)} says GPL: what it belongs to must not be in a package.")


def is_refused(licence: str) -> bool:
    """Tell whether a licence, as a library names it, leaves no choice but GPL or AGPL, or is not named at all."""
    return all(STRONG.search(each) or not each.strip() for each in re.split(r"\bOR\b", licence))
