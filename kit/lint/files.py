"""The files of a folder of assets as such: names that mean nothing, what nobody uses, what was looked at."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from kit.files import is_folder, whole_path
from kit.library.folders import ENDINGS, TEXT_FILES, Assets
from kit.model.condition import COATED, LIGHT
from kit.model.library import Library
from kit.model.tree import elements_of, pictures_wanted
from kit.problems import Problem, Severity
from kit.records.scalars import closest, suggestion
from kit.records.source import read_text
from kit.words.words import Value

_KINDS: Final = {
    "messages": "message",
    "templates": "template",
    "blocks": "block",
    "fonts": "typeface",
    "pictures": "picture",
    "logos": "logo",
    "icc": "profile",
}

_KNOWN: Final = (*TEXT_FILES, *ENDINGS)


def check_names(assets: Assets, home: Path, known: Collection[Problem] = ()) -> Iterator[Problem]:
    """Yield the files that a folder of assets has no use for, or that it holds nothing else.

    known: what was found wrong as it was looked through; a folder that cannot be opened may hold much.
    """
    unknown = [path for path in assets.unknown if path.is_relative_to(home)]
    is_open = not any(problem.code == "unreadable-folder" for problem in known)
    if is_folder(home) and is_open and not own_files(assets, home):
        yield _no_assets(home)
        unknown = [path for path in unknown if closest(path.name, _KNOWN)]
    for path in unknown:
        yield _unknown(path, home)


def check_use(assets: Assets, library: Library, home: Path) -> Iterator[Problem]:
    """Yield the pictures, blocks, logos, typefaces and profiles of a folder that nothing uses."""
    wanted = {name for template in library.templates.values() for name in pictures_wanted(template)}
    wanted |= {message.picture for message in library.messages.values()}
    named = {name for files in library.campaign.typefaces.values() for name in files}
    lent = {
        element.source.file
        for template in library.templates.values()
        for page in template.pages
        for element in elements_of(page.layers)
    }
    for file, path in own_files(assets, home).items():
        folder, _, name = file.rpartition("/")
        sentence = ""
        if folder == "pictures" and name not in wanted and not _is_mentioned(name, assets, home):
            sentence = "unused-file.picture"
        elif folder == "blocks" and str(path) not in lent and not _is_used_in_a_text(path, assets, home):
            sentence = "unused-file.block"
        elif folder == "fonts" and name not in named and not _is_mentioned(name, assets, home):
            sentence = "unused-file.typeface"
        elif folder == "icc" and name not in (COATED.profile, LIGHT.profile):
            sentence = "unused-file.profile"
        elif folder == "logos" and not _is_mentioned(name, assets, home):
            sentence = "unused-file.logo"
        if sentence:
            values = {"name": name.removesuffix(".yaml"), "used": COATED.profile}
            yield Problem(Severity.NOTE, sentence, values, file=str(path))


def own_files(assets: Assets, home: Path) -> dict[str, Path]:
    """Return the files of a folder of assets by their names in it, as 'messages/x.yaml', in the order of the names."""
    return {
        name: path
        for name, paths in sorted(assets.files.items())
        if (path := next((each for each in paths if each.is_relative_to(home)), None))
    }


def counted(assets: Assets, home: Path) -> str:
    """Return what was looked at in a folder: 'campaign.yaml, 3 messages, 1 template'."""
    names = own_files(assets, home)
    texts = [name for name in TEXT_FILES if name in names]
    numbers = {noun: sum(name.startswith(f"{folder}/") for name in names) for folder, noun in _KINDS.items()}
    return ", ".join([*texts, *(f"{number} {noun}{'s' * (number > 1)}" for noun, number in numbers.items() if number)])


def _unknown(path: Path, home: Path) -> Problem:
    inside = path.parent.name if path.parent != home else ""
    values: dict[str, Value] = {"name": path.name, "suggestion": suggestion(path.name, _KNOWN), "folder": inside}
    if inside:
        values["endings"] = tuple(sorted(ENDINGS[inside.lower()]))
    kind = "inside" if inside else "folder" if is_folder(path) else "file"
    return Problem(Severity.WARNING, f"unknown-file.{kind}", values, file=str(path))


def _no_assets(home: Path) -> Problem:
    name = whole_path(home).name
    values: dict[str, Value] = {"folder": name, "files": TEXT_FILES, "folders": tuple(ENDINGS)}
    if name.lower() in ENDINGS:
        return Problem(Severity.ERROR, "no-assets.inside", values, file=str(home))
    if inner := next((each for each in ("assets", *ENDINGS) if is_folder(home / each / "templates")), ""):
        return Problem(Severity.ERROR, "no-assets.outside", {**values, "better": str(home / inner)}, file=str(home))
    return Problem(Severity.ERROR, "no-assets", values, file=str(home))


def _is_mentioned(name: str, assets: Assets, home: Path) -> bool:
    """Tell whether a text of the folder has the name in it, one perhaps that is too broken to be read."""
    texts = (path for file, path in own_files(assets, home).items() if file.endswith(".yaml"))
    return any(name in (read_text(path) or "") for path in texts)


def _is_used_in_a_text(block: Path, assets: Assets, home: Path) -> bool:
    """Tell whether another text of the folder says that it uses a block, one perhaps that is too broken to be read."""
    use = re.compile(rf"\bblock:\s*[\"']?{re.escape(block.stem)}\b", re.IGNORECASE)
    texts = (path for file, path in own_files(assets, home).items() if file.endswith(".yaml") and path != block)
    return any(use.search(read_text(path) or "") for path in texts)
