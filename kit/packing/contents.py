"""What is in a pack, tried before any of it is installed: its files by themselves, and as they are read with others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kit.library.folders import Assets, campaign_of, find_assets
from kit.library.load import load_assets
from kit.library.usable import CHECKS
from kit.model.layer import Layer, Origin
from kit.model.library import Library
from kit.model.logo import Treatment
from kit.pictures.reading import read_picture
from kit.problems import KitError, Problem, Severity, UnreadableFile, WriteFailed
from kit.records.source import reason
from kit.values import dataclass

_PICTURES: Final = ("pictures", "logos")


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen with some folders laid over the shipped one, and what is wrong with it."""

    assets: Assets
    library: Library
    layers: tuple[Layer, ...]
    problems: tuple[Problem, ...]


def check_files(path: Path, files: Mapping[str, bytes]) -> tuple[Problem, ...]:
    """Return the errors of the pictures, typefaces and profiles in a pack, each by itself. Raises WriteFailed."""
    with unpacked(path, files) as layer:
        assets, _ = find_assets((layer,))
        fonts = tuple(assets.topmost("fonts").values())
        found = [problem for name in files for problem in _check(layer.folder / name, fonts)]
        return errors_in(of_pack(found, layer.folder, path))


def check_texts(
    path: Path, files: Mapping[str, bytes], others: Sequence[Layer], campaign: str = ""
) -> tuple[Problem, ...]:
    """Return the errors of the texts in a pack, as they are read over other packs. Raises WriteFailed.

    campaign: the one that it was made for, by its id.
    """
    with unpacked(path, files, campaign=campaign) as layer:
        try:
            seen = see((*others, layer), campaign_of(layer))
        except KitError as error:
            return errors_in(of_pack(error.problems, layer.folder, path))
        return errors_in(of_pack(seen.problems, layer.folder, path))


def see(layers: Sequence[Layer], campaign: str) -> Seen:
    """Return what is seen of a campaign with some folders laid over the shipped one; the last one may start it.

    Raises UnreadableFile if the campaign has no sound campaign.yaml.
    """
    assets, found = find_assets(layers, campaign)
    try:
        library, problems = load_assets(assets, layers)
    except UnreadableFile as error:
        own = str(layers[-1].folder) if layers else ""
        raise UnreadableFile(replace(each, file=each.file or own) for each in error.problems) from error
    return Seen(assets, library, tuple(layers), (*found, *problems))


@contextmanager
def unpacked(
    path: Path, files: Mapping[str, bytes], name: str = "", version: str = "", campaign: str = ""
) -> Iterator[Layer]:
    """Give a folder with the files of a pack for a moment. Raises WriteFailed if there is no room for it."""
    try:
        with TemporaryDirectory(prefix="awareness-kit-") as place:
            layer = Layer(Path(place), Origin.PACK, name, version, campaign)
            for file, data in files.items():
                (layer.folder / file).parent.mkdir(exist_ok=True)
                (layer.folder / file).write_bytes(data)
            yield layer
    except OSError as error:
        values = {"pack": path.name, "reason": reason(error)}
        raise WriteFailed(Problem(Severity.ERROR, "write-failed.look", values, file=str(path))) from error


def of_pack(problems: Iterable[Problem], folder: Path, path: Path) -> tuple[Problem, ...]:
    """Return the problems of the files in a folder as those of the files in the pack that was unpacked there."""
    return tuple(
        replace(problem, file=str(path / Path(problem.file).relative_to(folder)))
        for problem in problems
        if problem.file and Path(problem.file).is_relative_to(folder)
    )


def errors_in(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return those of the problems for which a pack is not installed."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


def _check(path: Path, fonts: Sequence[Path]) -> Iterable[Problem]:
    """Return what is wrong with a file by itself."""
    folder = path.parent.name
    if folder in _PICTURES:
        logo = Treatment() if folder == "logos" else None
        return read_picture(path.name, path, typefaces=fonts, logo=logo)[1]
    return CHECKS[folder](path) if folder in CHECKS else ()
