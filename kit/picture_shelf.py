"""The pictures that the pieces of a kit may show, each read once: the group's logos, and those of the templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from kit.kit_file.opening import OpenedKit
from kit.library.usable import passed_over
from kit.model.kit import Kit, LogoChoice, PhotoChoice, own_logo_picture
from kit.model.layer import layer_of
from kit.model.library import Library, chosen_message, logo_versions
from kit.model.logo import Treatment, logo_picture
from kit.model.picture import PictureData, asset_picture, photo_picture
from kit.model.tree import campaign_logos_of, pictures_wanted, shows_messages
from kit.pictures.reading import read_picture, read_picture_bytes
from kit.problems import Problem
from kit.store import Store
from kit.values import dataclass

Stamp = tuple[Path, int, int]
"""A file, its length, and when it was changed, in nanoseconds; both are -1 while it cannot be found."""


@dataclass(frozen=True, slots=True)
class PictureShelf:
    """Pictures by the names under which pages speak of them, as far as they can be read, and why if not.

    logos, photo, sources: which of a kit these are, and the files that they were read from.
    files: those of the assets, of the templates' pictures and the campaign's logos, each with its length and when it
    was changed.
    """

    pictures: Mapping[str, PictureData]
    problems: tuple[Problem, ...]
    logos: tuple[LogoChoice, ...]
    photo: PhotoChoice | None
    sources: Mapping[str, Path | bytes]
    files: Mapping[str, Stamp]

    def serves(self, opened: OpenedKit, library: Library) -> bool:
        """Tell whether an opened kit wants the very same logos, and the library has the very same pictures."""
        same_logos = (self.logos, self.photo) == (opened.kit.logos, opened.kit.photo) and dict(self.sources) == dict(
            opened.logo_sources
        )
        return same_logos and self.files == _files(opened.kit, library)


def read_pictures(opened: OpenedKit, library: Library, store: Store) -> PictureShelf:
    """Read the logos of a kit and the pictures of the templates; the store finds what was read before."""
    pictures: dict[str, PictureData] = {}
    problems: list[Problem] = []
    files = _files(opened.kit, library)  # before they are read: what changes meanwhile is then read again
    typefaces = tuple(library.fonts.values())
    for index, logo in enumerate(opened.kit.logos):
        source = opened.logo_sources.get(logo.file)
        name = own_logo_picture(logo)
        if source is None or name in pictures:
            continue
        picture, found = _read(name, source, logo.file, typefaces, store, logo=logo.treatment)
        problems += (replace(problem, field=f"logos[{index}]") for problem in found)
        if picture:
            pictures[name] = picture
    if (photo := opened.kit.photo) and (source := opened.logo_sources.get(photo.file)) is not None:
        picture, found = _read(photo_picture(photo.file), source, photo.file, typefaces, store)
        problems += (replace(problem, field="photo") for problem in found)
        pictures |= {picture.name: picture} if picture else {}
    for index, logo in enumerate(opened.kit.logos):
        for name in _asset_logos(logo, library):
            if logo_picture(name) not in pictures:
                picture, found = read_asset_logo(name, library, store)
                problems += (replace(problem, field=f"logos[{index}]") for problem in found)
                pictures |= {picture.name: picture} if picture else {}
    for name in _design_logos(library):
        if logo_picture(name) not in pictures:
            picture, found = read_asset_logo(name, library, store)
            problems += found
            pictures |= {picture.name: picture} if picture else {}
    for name in _asset_pictures(opened.kit, library):
        picture, found = read_asset_picture(name, library, store)
        problems += found
        if picture:
            pictures[picture.name] = picture
    return PictureShelf(pictures, tuple(problems), opened.kit.logos, opened.kit.photo, opened.logo_sources, files)


def _read(
    name: str,
    source: Path | bytes,
    file: str,
    typefaces: tuple[Path, ...],
    store: Store,
    logo: Treatment | None = None,
) -> tuple[PictureData | None, tuple[Problem, ...]]:
    """Read a file of the kit's own. name: under which pages speak of it; file: as the kit names it."""
    if isinstance(source, Path):
        return read_picture(name, source, typefaces=typefaces, logo=logo, store=store)
    return read_picture_bytes(name, source, file, typefaces=typefaces, logo=logo, store=store)


def read_asset_picture(name: str, library: Library, store: Store) -> tuple[PictureData | None, tuple[Problem, ...]]:
    """Read a picture of the folders of assets: of the files of its name, the uppermost that can be read."""
    paths = (library.pictures[name], *library.hidden_pictures.get(name, ()))
    return _uppermost(asset_picture(name), paths, library, store)


def read_asset_logo(name: str, library: Library, store: Store) -> tuple[PictureData | None, tuple[Problem, ...]]:
    """Read a logo of the folders of assets: of the files of its name, the uppermost that can be read."""
    return _uppermost(logo_picture(name), library.logos[name], library, store, Treatment())


def _uppermost(
    name: str, paths: Iterable[Path], library: Library, store: Store, logo: Treatment | None = None
) -> tuple[PictureData | None, tuple[Problem, ...]]:
    gathered: list[Problem] = []
    typefaces = tuple(library.fonts.values())
    for path in paths:
        picture, found = read_picture(name, path, typefaces=typefaces, logo=logo, store=store)
        if picture:
            return picture, (*(passed_over(each, layer_of(each.file, library.layers)) for each in gathered), *found)
        gathered += found
    return None, tuple(gathered)


def _files(kit: Kit, library: Library) -> dict[str, Stamp]:
    """Return the files of the assets that a kit shows, by the names of their pictures, as they are now."""
    logos = sorted({*_design_logos(library), *(name for logo in kit.logos for name in _asset_logos(logo, library))})
    pictures = {asset_picture(name): _stamp(library.pictures[name]) for name in _asset_pictures(kit, library)}
    return pictures | {logo_picture(name): _stamp(library.logos[name][0]) for name in logos}


def _asset_pictures(kit: Kit, library: Library) -> list[str]:
    """Return the names of the pictures that templates show, those of the messages that a kit chose among them."""
    templates = list(library.templates.values())
    wanted = {name for template in templates for name in pictures_wanted(template)}
    if any(map(shows_messages, templates)):
        chosen = (chosen_message(each, kit, library) for each in kit.messages)
        wanted |= {message.picture for message in chosen if message and message.picture in library.pictures}
    return sorted(wanted)


def _asset_logos(logo: LogoChoice, library: Library) -> list[str]:
    """Return the names of the files of a logo of the campaign or of a partner, as far as they are there."""
    versions = None if logo.file else logo_versions(logo, library)
    return [name for name in versions.files if name in library.logos] if versions else []


def _design_logos(library: Library) -> list[str]:
    """Return the names of the files of the campaign's own logos that templates show by themselves."""
    wanted = {id for template in library.templates.values() for id in campaign_logos_of(template)}
    return sorted({name for id in wanted for name in _asset_logos(LogoChoice(asset=id), library)})


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except OSError:
        return path, -1, -1
    return path, found.st_size, found.st_mtime_ns
