"""What a new design asks of the background: its file written, and a picture of the one it starts from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from gui.background.jobs import Stale, Tell, Work
from gui.kits.cover_pictures import picture_of
from kit.designs.start import prepare_folder, start_template
from kit.files import is_folder
from kit.kit_file import OpenedKit
from kit.library.layers import own_folder, read_chosen_folders
from kit.model.kit import PieceChoice
from kit.studio import Studio


@dataclass(frozen=True, slots=True)
class Begun:
    """A design that was begun: its file."""

    file: Path


@dataclass(frozen=True, slots=True)
class Picture:
    """How a template looks; no image if it cannot be laid out."""

    template: str
    image: QImage | None


def start_work(name: str, folder: Path, studio: Studio, source: str) -> Work:
    """Return the work of writing a new design. source: the template it starts from, '' for the one that teaches."""

    def work(stale: Stale, tell: Tell) -> Begun:
        templates = studio.library.templates
        return Begun(start_template(name, folder, source=templates.get(source), known=tuple(templates)))

    return work


def picture_work(opened: OpenedKit, studio: Studio, template: str, pixels: int) -> Work:
    """Return the work of drawing a template with the kit in hand. pixels: its longer side."""

    def work(stale: Stale, tell: Tell) -> Picture:
        image = picture_of(PieceChoice(template), opened, studio.library, studio.typefaces, pixels)
        return Picture(template, image)

    return work


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders that designs can be written in: the person's own, and those that were chosen, the topmost first.

    there: those that can be looked into; the person's own is made when something is put into it.
    """

    folders: tuple[Path, ...]
    there: tuple[Path, ...]


def folders_work() -> Work:
    """Return the work of finding the folders that designs can be written in."""

    def work(stale: Stale, tell: Tell) -> Folders:
        chosen = (folder for folder in reversed(read_chosen_folders()) if is_folder(folder))
        folders = tuple(dict.fromkeys((own_folder(), *chosen)))
        return Folders(folders, tuple(folder for folder in folders if is_folder(folder)))

    return work


def own_folder_work() -> Work:
    """Return the work of making the person's own folder, if it is not there yet, and returning it."""

    def work(stale: Stale, tell: Tell) -> Path:
        prepare_folder(own_folder())
        return own_folder()

    return work
