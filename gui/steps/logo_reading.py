"""Logos read in the background: what a person hands over becomes bytes, and bytes become something to look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from gui.background.jobs import Latest, Stale, Superseded, Tell
from gui.kits.session import Session
from gui.problems.words import WINDOW, in_one
from kit.files import safe_file_name
from kit.kit_file.archive import MOST_BYTES, MOST_LOGO_BYTES
from kit.kit_file.document import LIMITS
from kit.model.picture import PictureData
from kit.pictures.reading import read_file, read_picture_bytes
from kit.pictures.trim import as_image, has_empty_border, trimmed
from kit.problems import Problem, Severity
from kit.studio import Studio
from kit.words.words import Value

_KITS = (".kit", ".kitpack", ".yaml", ".yml")

translate = QCoreApplication.translate

ROOM_FOR_TEXT = 1_000_000
"""Bytes of a kit that are left to what is not a logo."""

LONGEST_SIDE = 512
"""Logos are looked at no larger than this many pixels."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a logo looks like, made small: its size in pixels, and whether it has an empty border to take off."""

    image: QImage
    width: int
    height: int
    vector: bool
    has_border: bool


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """A logo that a person handed over: a file, a picture or bytes, under a name.

    replaces: the logo in whose place it goes, '' for a new one. trim: its empty border is to come off first.
    """

    name: str
    source: Path | QImage | bytes
    replaces: str = ""
    trim: bool = False


@dataclass(frozen=True, slots=True)
class Arrived:
    """A logo that was read: its bytes if it can be used, and what was wrong with it if not."""

    wanted: Wanted
    data: bytes | None
    seen: Seen | None
    problems: tuple[Problem, ...] = ()


class LogoReading(QObject):
    """Reads logos one after the other, loses none, and remembers what those of the kit look like."""

    arrived = Signal(object)
    """A logo that was handed over has been read: an Arrived."""

    looked = Signal()
    """Another logo of the kit can be seen."""

    def __init__(self, studio: Callable[[], Studio], parent: QObject | None = None, *, photo: bool = False) -> None:
        """studio: the one of the moment, whose typefaces the words of a drawing may use. photo: it reads no logos."""
        super().__init__(parent)
        self._photo = photo
        self._studio = studio
        self._waiting: list[Wanted] = []
        self._batches = 0
        self._seen: dict[str, tuple[bytes, Seen | None]] = {}
        self._fresh: tuple[bytes, Seen | None] = (b"", None)
        self._asked: dict[str, bytes] = {}
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

    def look_at(self, logos: Mapping[str, bytes]) -> None:
        """Have the logos of a kit looked at; those that it has no more are forgotten."""
        self._seen = {file: seen for file, seen in self._seen.items() if logos.get(file) is seen[0]}
        self._seen |= {file: self._fresh for file, data in logos.items() if data is self._fresh[0]}
        unseen = {file: data for file, data in logos.items() if file not in self._seen}
        if unseen and unseen != self._asked:
            self._asked = unseen
            self._eyes.order(partial(self._look, dict(unseen), self._studio()))

    def seen(self, file: str) -> Seen | None:
        """Return what a logo looks like, None if it was not looked at yet or cannot be seen."""
        return self._seen[file][1] if file in self._seen else None

    def is_known(self, file: str) -> bool:
        """Tell whether a logo was looked at."""
        return file in self._seen

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

    def _look(self, unseen: Mapping[str, bytes], studio: Studio, stale: Stale, tell: Tell) -> None:
        for file, data in unseen.items():
            if stale():
                raise Superseded
            tell((file, data, see(file, data, studio, photo=self._photo)[0]))

    # ---- in the window

    def _take(self, arrived: Arrived) -> None:
        self._waiting.remove(arrived.wanted)
        if arrived.data is not None:
            self._fresh = (arrived.data, arrived.seen)
        self.arrived.emit(arrived)
        self._fresh = (b"", None)

    def _remember(self, looked: tuple[str, bytes, Seen | None]) -> None:
        file, data, seen = looked
        self._seen[file] = (data, seen)
        self._asked.pop(file, None)
        self.looked.emit()


def read(wanted: Wanted, studio: Studio, *, photo: bool = False) -> Arrived:
    """Read a logo that was handed over."""
    source = wanted.source
    data, problems = read_file(source) if isinstance(source, Path) else (_bytes(source), ())
    if data is not None and wanted.trim:
        data = trimmed(data, typefaces=_typefaces(studio))
    if data is None:
        return Arrived(wanted, None, None, problems)
    if len(data) > MOST_LOGO_BYTES:
        return Arrived(wanted, None, None, (_too_large(wanted.name, len(data)),))
    seen, problems = see(wanted.name, data, studio, photo=photo)
    return Arrived(wanted, data if seen else None, seen, problems)


def see(name: str, data: bytes, studio: Studio, *, photo: bool = False) -> tuple[Seen | None, tuple[Problem, ...]]:
    """Return what a logo looks like, and what is wrong with its file; proofs find it read, or have read it before."""
    picture, problems = read_picture_bytes(
        name, data, name, typefaces=_typefaces(studio), logo=not photo, store=studio.store
    )
    if picture is None:
        return None, problems
    return seen_of(picture), problems


def seen_of(picture: PictureData) -> Seen:
    """Return what a picture looks like, made small."""
    image = _qt(as_image(picture, LONGEST_SIDE))
    return Seen(image, picture.width, picture.height, picture.vector, has_empty_border(picture))


def _typefaces(studio: Studio) -> tuple[Path, ...]:
    return tuple(studio.library.fonts.values())


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
    return carried.hasFormat("image/svg+xml") or carried.hasImage()


def carried_logos(carried: QMimeData, name: str) -> list[Wanted]:
    """Return the logos that were dropped or copied: files but for kits, else a drawing, else a picture."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    wanted = [Wanted(legal_name(path.name), path) for path in paths if path.suffix.lower() not in _KITS]
    if wanted or paths:
        return wanted
    if carried.hasFormat("image/svg+xml"):
        return [Wanted(safe_file_name(name, ending=".svg"), bytes(carried.data("image/svg+xml").data()))]
    image = carried.imageData() if carried.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [Wanted(safe_file_name(name, ending=".png"), image)]
    return []


def legal_name(name: str) -> str:
    """Return a file's name as it may stand in a kit on every system."""
    ending = Path(name).suffix if re.fullmatch(r"\.[A-Za-z0-9]{1,5}", Path(name).suffix) else ""
    return safe_file_name(name[: len(name) - len(ending)], ending=ending.lower())
