"""Logos read in the background: what a person hands over becomes bytes, and bytes become something to look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from gui.background.jobs import Latest, Stale, Superseded, Tell
from gui.kits.session import Session
from gui.problems.words import WINDOW, in_one
from kit.files import safe_file_name
from kit.kit_file.archive import MOST_BYTES, MOST_LOGO_BYTES
from kit.kit_file.document import LIMITS
from kit.model.logo import Treatment
from kit.model.picture import PictureData
from kit.pictures.background import NOTHING_WHITE, WhiteParts, white_parts
from kit.pictures.border import has_empty_border
from kit.pictures.looking import as_image
from kit.pictures.reading import Result, page_count, read_file, read_picture_bytes
from kit.problems import Problem, Severity
from kit.studio import Studio
from kit.words.words import Value

_KITS = (".kit", ".kitpack", ".yaml", ".yml")

_DRAWINGS = {"image/svg+xml": ".svg", "application/pdf": ".pdf"}
"""How drawings are carried that are no files, and how the names of such files end."""

translate = QCoreApplication.translate

ROOM_FOR_TEXT = 1_000_000
"""Bytes of a kit that are left to what is not a logo."""

LONGEST_SIDE = 512
"""Logos are looked at no larger than this many pixels."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a logo looks like, made small, and its size in pixels.

    has_border, white: whether as it came it has an empty border to take off, and what in it is white.
    """

    image: QImage
    width: int
    height: int
    vector: bool
    has_border: bool = False
    white: WhiteParts = NOTHING_WHITE


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """A logo that a person handed over: a file, a picture or bytes, under a name.

    replaces: the logo in whose place it goes, '' for a new one.
    """

    name: str
    source: Path | QImage | bytes
    replaces: str = ""


class Looked(NamedTuple):
    """What is known of a logo once it was looked at: from which bytes, what it looks like, and its number of pages."""

    data: bytes
    seen: Seen | None
    pages: int = 1


Held = Mapping[str, tuple[bytes, Treatment | None]]
"""Pictures of a kit by the names under which pages speak of them: their bytes, and how a logo is read from them."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A logo that was read: its bytes if it can be used, and what was wrong with it if not."""

    wanted: Wanted
    data: bytes | None
    seen: Seen | None
    problems: tuple[Problem, ...] = ()
    pages: int = 1


class LogoReading(QObject):
    """Reads logos one after the other, loses none, and remembers what those of the kit look like."""

    arrived = Signal(object)
    """A logo that was handed over has been read: an Arrived."""

    looked_at = Signal()
    """Another logo of the kit can be seen."""

    def __init__(self, studio: Callable[[], Studio], parent: QObject | None = None, *, photo: bool = False) -> None:
        """studio: the one of the moment, whose typefaces the words of a drawing may use. photo: it reads no logos."""
        super().__init__(parent)
        self._photo = photo
        self._studio = studio
        self._waiting: list[Wanted] = []
        self._batches = 0
        self._looked: dict[str, Looked] = {}
        self._fresh = Looked(b"", None)
        self._asked: Held = {}
        self._in, self._eyes = Latest("logos handed over", self), Latest("logos looked at", self)
        self._in.part.connect(self._take)
        self._eyes.part.connect(self._remember)

    @property
    def busy(self) -> bool:
        """Whether logos that were handed over are still to be read."""
        return bool(self._waiting)

    @property
    def batch(self) -> str:
        """A word for the logos that are being read at one go."""
        return f"logos handed over {self._batches}"

    def hand_over(self, wanted: list[Wanted]) -> None:
        """Have logos read, after those that wait already."""
        self._batches += not self.busy
        self._waiting += wanted
        self._in.order(partial(self._read, tuple(self._waiting), self._studio()))

    def look_at(self, held: Held) -> None:
        """Have pictures of a kit looked at; those of files that it has no more are forgotten."""
        files = {id(data) for data, _ in held.values()}
        self._looked = {name: looked for name, looked in self._looked.items() if id(looked.data) in files}
        self._looked |= {name: self._fresh for name, (data, how) in held.items() if self._is_fresh(data, how)}
        unseen = {name: each for name, each in held.items() if not self.is_known(name, each[0])}
        if unseen and unseen != self._asked:
            self._asked = unseen
            self._eyes.order(partial(self._look, dict(unseen), self._studio()))

    def _is_fresh(self, data: bytes, treatment: Treatment | None) -> bool:
        return data is self._fresh.data and treatment in (None, Treatment())

    def looked(self, name: str, data: bytes | None) -> Looked:
        """Return what is known of a picture; until it is looked at, what was of another way to read the same file."""
        if data is None:
            return Looked(b"", None)
        if self.is_known(name, data):
            return self._looked[name]
        others = (looked for looked in reversed(self._looked.values()) if looked.data is data)
        return next(others, Looked(data, None))

    def seen(self, name: str, data: bytes | None) -> Seen | None:
        """Return what a picture looks like, as far as that is known and can be seen."""
        return self.looked(name, data).seen

    def is_known(self, name: str, data: bytes) -> bool:
        """Tell whether a picture was looked at."""
        return name in self._looked and self._looked[name].data is data

    def close(self) -> None:
        """Stop for good."""
        self._in.close()
        self._eyes.close()

    # ---- in the background

    def _read(self, queue: tuple[Wanted, ...], studio: Studio, stale: Stale, tell: Tell) -> None:
        for wanted in queue:
            if stale():
                raise Superseded
            tell(read(wanted, studio, photo=self._photo))

    def _look(self, unseen: Held, studio: Studio, stale: Stale, tell: Tell) -> None:
        for name, (data, treatment) in unseen.items():
            if stale():
                raise Superseded
            tell((name, see(name, data, studio, treatment)[0]))

    # ---- in the window

    def _take(self, arrived: Arrived) -> None:
        self._waiting.remove(arrived.wanted)
        if arrived.data is not None:
            self._fresh = Looked(arrived.data, arrived.seen, arrived.pages)
        self.arrived.emit(arrived)
        self._fresh = Looked(b"", None)

    def _remember(self, found: tuple[str, Looked]) -> None:
        name, looked = found
        self._looked[name] = looked
        self._asked = {other: each for other, each in self._asked.items() if other != name}
        self.looked_at.emit()


def read(wanted: Wanted, studio: Studio, *, photo: bool = False) -> Arrived:
    """Read a logo that was handed over."""
    source = wanted.source
    data, problems = read_file(source) if isinstance(source, Path) else (_bytes(source), ())
    if data is None:
        return Arrived(wanted, None, None, problems)
    if len(data) > MOST_LOGO_BYTES:
        return Arrived(wanted, None, None, (_too_large(wanted.name, len(data)),))
    looked, problems = see(wanted.name, data, studio, None if photo else Treatment())
    return Arrived(wanted, data if looked.seen else None, looked.seen, problems, looked.pages)


def see(name: str, data: bytes, studio: Studio, treatment: Treatment | None) -> tuple[Looked, tuple[Problem, ...]]:
    """Return what a picture looks like, and what is wrong with its file; proofs find it read, or have read it before.

    treatment: how a logo is read from it, None for a photo.
    """
    typefaces = tuple(studio.library.fonts.values())

    def picture_of(treatment: Treatment | None) -> Result:
        return read_picture_bytes(name, data, name, typefaces=typefaces, logo=treatment, store=studio.store)

    picture, problems = picture_of(treatment)
    pages = page_count(data) if treatment else 1
    if picture is None:
        return Looked(data, None, pages), problems
    seen = seen_of(picture)
    if treatment:
        as_it_came, _ = picture_of(Treatment(treatment.page))
        glance = as_image(as_it_came or picture, LONGEST_SIDE)
        seen = replace(seen, has_border=has_empty_border(glance), white=white_parts(glance))
    return Looked(data, seen, pages), problems


def seen_of(picture: PictureData) -> Seen:
    """Return what a picture looks like, made small."""
    return Seen(_qt(as_image(picture, LONGEST_SIDE)), picture.width, picture.height, picture.vector)


def _bytes(source: QImage | bytes) -> bytes:
    """Return a picture from the clipboard as the bytes of a PNG."""
    if isinstance(source, bytes):
        return source
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    source.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _qt(image: Image.Image) -> QImage:
    clear = image.mode == "RGBA"
    form = QImage.Format.Format_RGBA8888 if clear else QImage.Format.Format_RGB888
    return QImage(image.tobytes(), image.width, image.height, len(image.mode) * image.width, form).copy()


def _too_large(name: str, length: int) -> Problem:
    values: dict[str, Value] = {"file": name, "size": length / 1_000_000, "most": MOST_LOGO_BYTES / 1_000_000}
    return Problem(Severity.ERROR, "too-large.logo-file", values)


def refused(arrived: Arrived, session: Session, *, photo: bool = False) -> str:
    """Return why a logo, or a photo, cannot be taken into a kit, '' if it can."""
    if arrived.data is None:
        return " ".join(in_one(WINDOW.say(problem)) for problem in arrived.problems)
    held = sum(len(data) for file, data in session.state.logos.items() if file != arrived.wanted.replaces)
    if held + len(arrived.data) > MOST_BYTES - ROOM_FOR_TEXT:
        said = translate("LogosPanel", "{0} would make the kit too large to be opened again. Use a smaller file.")
        return said.replace("{0}", arrived.wanted.name)
    if not (photo or arrived.wanted.replaces) and len(session.kit.logos) >= LIMITS.lists["logos"]:
        return translate("LogosPanel", "A kit holds no more logos than it has now. Take one out first.")
    return ""


def carries_logos(carried: QMimeData) -> bool:
    """Tell whether what is dragged may be logos, without looking at them."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    if paths:
        return any(path.suffix.lower() not in _KITS for path in paths)
    return any(map(carried.hasFormat, _DRAWINGS)) or carried.hasImage()


def carried_logos(carried: QMimeData, name: str) -> list[Wanted]:
    """Return the logos that were dropped or copied: files but for kits, else a drawing, else a picture."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    wanted = [Wanted(legal_name(path.name), path) for path in paths if path.suffix.lower() not in _KITS]
    if wanted or paths:
        return wanted
    for kind, ending in _DRAWINGS.items():
        if carried.hasFormat(kind):
            return [Wanted(safe_file_name(name, ending=ending), bytes(carried.data(kind).data()))]
    image = carried.imageData() if carried.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [Wanted(safe_file_name(name, ending=".png"), image)]
    return []


def legal_name(name: str) -> str:
    """Return a file's name as it may stand in a kit on every system."""
    ending = Path(name).suffix if re.fullmatch(r"\.[A-Za-z0-9]{1,5}", Path(name).suffix) else ""
    return safe_file_name(name[: len(name) - len(ending)], ending=ending.lower())
