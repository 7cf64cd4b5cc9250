"""Whose work is in the program, with every licence's text: for the window, and for what packages it.

Nothing of Qt is imported here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Final

import kit
from kit.library.folders import shipped_assets

PROGRAM: Final = "awareness-kit"

BUNDLED: Final = Path(__file__).with_name("bundled.json")
"""What a package brings beside the libraries, such as Python: written where the package is made."""

_TEXT: Final = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_LESSER: Final = "GNU LESSER GENERAL PUBLIC LICENSE"


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program is made with: name, version and licence in a few words; its home; the licence's text.

    What is not known is ''.
    """

    name: str
    version: str
    licence: str
    home: str
    text: str


def libraries(folder: Path | None = None) -> list[Part]:
    """Return the libraries that the program depends on, and those that they do, by name.

    folder: where they are installed, if not where this Python looks for them.
    """
    there = metadata.distributions() if folder is None else metadata.distributions(path=[str(folder)])
    known = {_key(each.name): each for each in reversed(list(there))}
    found = [_part(known[key]) for key in sorted(_needed(known))]
    return list(_with_lesser(found))


def typefaces() -> list[Part]:
    """Return the typefaces by the files of their licences."""
    files = sorted((shipped_assets() / "fonts").glob("OFL*.txt"))
    return [Part(file.stem.removeprefix("OFL-"), "", "OFL-1.1", "", _read(file)) for file in files]


def tables() -> list[Part]:
    """Return the tables of others that the engine reads."""
    file = Path(kit.__file__).parent / "text" / "UNICODE-LICENCE.txt"
    return [Part("Unicode line breaking classes", "", "Unicode-3.0", "https://www.unicode.org", _read(file))]


def bundled(file: Path | None = None) -> list[Part]:
    """Return what a package brings beside the libraries; nothing, if the program did not come in one.

    file: where that is written, if not of the package that this program came in.
    """
    file = file or BUNDLED
    return [Part(**each) for each in json.loads(_read(file))] if file.is_file() else []


def as_json(parts: Sequence[Part]) -> str:
    """Return parts as `bundled` reads them."""
    return json.dumps([asdict(each) for each in parts], ensure_ascii=False, indent=1) + "\n"


def own_licence() -> str:
    """Return the text of the program's licence: with an installed copy, else beside the sources."""
    try:
        text = metadata.distribution(PROGRAM).read_text("licenses/LICENSE")
    except metadata.PackageNotFoundError:
        text = None
    beside = Path(kit.__file__).parents[1] / "LICENSE"
    return text or (_read(beside) if beside.is_file() else "")


def _needed(known: Mapping[str, metadata.Distribution]) -> set[str]:
    """Return what the program cannot do without, of what is there; what is only for extras is left out."""
    needed: set[str] = set()
    waiting = [_key(PROGRAM)]
    while waiting:
        key = waiting.pop()
        if key in needed or key not in known:
            continue
        needed.add(key)
        wanted = (text for text in known[key].requires or () if "extra ==" not in text)
        waiting += [_key(re.split(r"[^\w.-]", text, maxsplit=1)[0]) for text in wanted]
    return needed - {_key(PROGRAM)}


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def _part(distribution: metadata.Distribution) -> Part:
    about = distribution.metadata
    texts = "\n\n\n".join(_read(file) for file in _licence_files(distribution))
    return Part(str(about["Name"]), distribution.version, _licence(about), _home(about), texts)


def _licence_files(distribution: metadata.Distribution) -> list[Path]:
    """Return the texts of a library's licences, but for that of Qt for those who bought it."""
    named = [file for file in distribution.files or () if "licenses" in file.parts or _TEXT.match(file.name)]
    beside = [file for file in named if file.parts[0].endswith(".dist-info") and "Commercial" not in file.name]
    paths = (Path(str(distribution.locate_file(file))) for file in beside)
    return [path for path in paths if path.is_file()]


def _with_lesser(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the parts; those under the LGPL that only name it have its text from one that brings it."""
    lesser = next((part.text for part in parts if _LESSER in part.text), "")
    for part in parts:
        lacking = "LGPL" in part.licence and _LESSER not in part.text
        yield replace(part, text=f"{part.text}\n\n\n{lesser}".strip()) if lacking else part


def _licence(about: metadata.PackageMetadata) -> str:
    """Return a package's licence as its makers name it: an expression, a classifier, or a line."""
    line = _one(about, "License").strip().partition("\n")[0]
    classified = [each.split("::")[-1].strip() for each in _all(about, "Classifier") if each.startswith("License ::")]
    return _one(about, "License-Expression") or ", ".join(classified) or line


def _home(about: metadata.PackageMetadata) -> str:
    urls = dict(url.split(", ", 1) for url in _all(about, "Project-URL") if ", " in url)
    named = [url for word in ("Homepage", "Source", "Source Code", "Documentation") if (url := urls.get(word))]
    return _one(about, "Home-page") or next(iter(named), "")


def _all(about: metadata.PackageMetadata, field: str) -> list[str]:
    return [str(value) for value in about.get_all(field) or []]


def _one(about: metadata.PackageMetadata, field: str) -> str:
    return next(iter(_all(about, field)), "")


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()
