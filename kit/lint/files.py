"""The files of a folder of assets as such: names that mean nothing, what nobody uses, what was looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from kit.files import is_folder
from kit.layout.pages import pictures_wanted
from kit.library.folders import ENDINGS, TEXT_FILES, Assets
from kit.library.pictures_colour import usable_profile
from kit.model.library import Library
from kit.model.preset import PRESS_PROFILE
from kit.problems import Problem, Severity, legacy
from kit.records.scalars import closest, suggest
from kit.records.source import read_small_file, read_text, reason

_KINDS: Final = {
    "messages": "message",
    "templates": "template",
    "fonts": "typeface",
    "pictures": "picture",
    "logos": "logo",
    "icc": "profile",
}

_KNOWN: Final = (*TEXT_FILES, *ENDINGS)

_LARGEST_PROFILE: Final = 4_000_000


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
    """Yield the pictures, typefaces and profiles of a folder that nothing uses."""
    wanted = {name for template in library.templates.values() for name in pictures_wanted(template)}
    named = {name for files in library.campaign.typefaces.values() for name in files}
    for file, path in own_files(assets, home).items():
        folder, _, name = file.rpartition("/")
        message = hint = ""
        if folder == "pictures" and name not in wanted and not _is_mentioned(name, assets, home):
            message, hint = f"The picture {name} is used by no template.", f"Write 'picture: {name}', or take it out."
        elif folder == "fonts" and name not in named and not _is_mentioned(name, assets, home):
            message = f"The typeface {name} is named by no campaign.yaml, so nothing is set in it."
            hint = "Name it under 'typefaces' in campaign.yaml, or take it out."
        elif folder == "icc" and name != PRESS_PROFILE:
            message = f"The profile {name} is not used: print shops are served with {PRESS_PROFILE}."
            hint = f"Call it {PRESS_PROFILE} if it is to take its place, or take it out."
        if message:
            yield legacy(Severity.NOTE, "unused-file", message, hint, str(path))


def check_profile(path: Path) -> Iterator[Problem]:
    """Yield why a profile for print shops cannot be used."""
    why = ""
    try:
        if usable_profile(read_small_file(path, _LARGEST_PROFILE), "CMYK") is None:
            why = "it is damaged, or no profile for printing with four inks (CMYK)"
    except OSError as error:
        why = reason(error)
    if why:
        message = f"The profile {path.name} cannot be used: {why}."
        hint = "Ask the print shop for the profile of its paper, an .icc file, or take this one out."
        yield legacy(Severity.ERROR, "unusable-profile", message, hint, str(path))


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
    if inside:
        hint = f"Files in {inside} end in {', '.join(sorted(ENDINGS[inside.lower()]))}."
    else:
        hint = suggest(path.name, _KNOWN)
    what = "folder" if is_folder(path) else "file"
    message = f"{path.name} is not used: a folder of assets has no use for a {what} of this name."
    return legacy(Severity.WARNING, "unknown-file", message, hint, str(path))


def _no_assets(home: Path) -> Problem:
    name = home.resolve().name
    message = f"There are no assets in {name}: no file in it is one that templates, messages or a campaign stand in."
    known = f"A folder of assets holds {', '.join(TEXT_FILES)}, or the folders {', '.join(ENDINGS)}."
    hint = f"{known} Check the name of the folder."
    if name.lower() in ENDINGS:
        hint = f"Check the folder that {name} lies in. {known}"
    elif inner := next((each for each in ("assets", *ENDINGS) if is_folder(home / each / "templates")), ""):
        hint = f"Did you mean {home / inner}? {known}"
    return legacy(Severity.ERROR, "no-assets", message, hint, str(home))


def _is_mentioned(name: str, assets: Assets, home: Path) -> bool:
    """Tell whether a text of the folder has the name in it, one perhaps that is too broken to be read."""
    texts = (path for file, path in own_files(assets, home).items() if file.endswith(".yaml"))
    return any(name in (read_text(path) or "") for path in texts)
