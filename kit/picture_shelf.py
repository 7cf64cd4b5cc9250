"""The pictures that the pieces of a kit may show, each read once: the group's logos, and those of the templates."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kit.kit_file.opening import OpenedKit
from kit.library.usable import passed_over
from kit.model.kit import LogoChoice
from kit.model.layer import layer_of
from kit.model.library import Library
from kit.model.picture import PictureData, asset_picture
from kit.model.tree import pictures_wanted
from kit.pictures.reading import read_picture, read_picture_bytes
from kit.problems import Problem
from kit.store import Store
from kit.values import dataclass, replace

Stamp = tuple[Path, int, int]
"""A file, its length, and when it was changed, in nanoseconds; both are -1 while it cannot be found."""


@dataclass(frozen=True, slots=True)
class PictureShelf:
    """Pictures by the names under which pages speak of them, as far as they can be read, and why if not.

    logos, sources: which logos of a kit these are, and the files that they were read from.
    files: those of the templates' pictures, each with its length and when it was changed.
    """

    pictures: Mapping[str, PictureData]
    problems: tuple[Problem, ...]
    logos: tuple[LogoChoice, ...]
    sources: Mapping[str, Path | bytes]
    files: Mapping[str, Stamp]

    def serves(self, opened: OpenedKit, library: Library) -> bool:
        """Tell whether an opened kit wants the very same logos, and the library has the very same pictures."""
        same_logos = self.logos == opened.kit.logos and dict(self.sources) == dict(opened.logo_sources)
        return same_logos and self.files == _files(library)


def read_pictures(opened: OpenedKit, library: Library, store: Store) -> PictureShelf:
    """Read the logos of a kit and the pictures of the templates; the store finds what was read before."""
    pictures: dict[str, PictureData] = {}
    problems: list[Problem] = []
    files = _files(library)  # before they are read: what changes meanwhile is then read again
    typefaces = tuple(library.fonts.values())
    for index, logo in enumerate(opened.kit.logos):
        source = opened.logo_sources.get(logo.file)
        if source is None or logo.file in pictures:
            continue
        if isinstance(source, Path):
            picture, found = read_picture(logo.file, source, typefaces=typefaces, logo=True, store=store)
        else:
            picture, found = read_picture_bytes(
                logo.file, source, logo.file, typefaces=typefaces, logo=True, store=store
            )
        problems += (replace(problem, field=f"logos[{index}]") for problem in found)
        if picture:
            pictures[logo.file] = picture
    for name in files:
        picture, found = read_asset_picture(name, library, store)
        problems += found
        if picture:
            pictures[picture.name] = picture
    return PictureShelf(pictures, tuple(problems), opened.kit.logos, opened.logo_sources, files)


def read_asset_picture(name: str, library: Library, store: Store) -> tuple[PictureData | None, tuple[Problem, ...]]:
    """Read a picture of the folders of assets: of the files of its name, the uppermost that can be read."""
    gathered: list[Problem] = []
    typefaces = tuple(library.fonts.values())
    for path in (library.pictures[name], *library.hidden_pictures.get(name, ())):
        picture, found = read_picture(asset_picture(name), path, typefaces=typefaces, store=store)
        if picture:
            return picture, (*(passed_over(each, layer_of(each.file, library.layers)) for each in gathered), *found)
        gathered += found
    return None, tuple(gathered)


def _files(library: Library) -> dict[str, Stamp]:
    """Return the files of the pictures that templates show, by their names, as they are now."""
    names = {name for template in library.templates.values() for name in pictures_wanted(template)}
    return {name: _stamp(library.pictures[name]) for name in sorted(names)}


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except OSError:
        return path, -1, -1
    return path, found.st_size, found.st_mtime_ns
