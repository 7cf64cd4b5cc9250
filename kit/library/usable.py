"""Typefaces and colour profiles tried before anything is made with them: what is damaged is told, and passed over."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from kit.library.folders import Assets
from kit.model.condition import LIGHT
from kit.model.layer import Layer, Origin, layer_of
from kit.problems import Problem, Severity, UnreadableFile
from kit.records.source import read_small_file, reason
from kit.text.typefaces import LARGEST_FILE, Typeface
from kit.words.words import Phrase, Value

LARGEST_PROFILE: Final = 4_000_000

_TRUETYPE: Final = (b"\x00\x01\x00\x00", b"true")
_OUTPUT_CLASS: Final = b"prtr"
_MOST_LETTERS: Final = 200
"""So many letters of a typeface are shaped to see that it works."""


def check_typeface(path: Path) -> Iterator[Problem]:
    """Yield why a typeface file cannot be used."""
    try:
        data = read_small_file(path, LARGEST_FILE)
    except OSError as error:
        yield _unusable(path, "unreadable-typeface.closed", reason=reason(error))
        return
    if name := _wrong_file(data) or ("" if _has_ink(path) else "damaged"):
        yield _unusable(path, f"unreadable-typeface.{name}", most=LARGEST_FILE // 1_000_000)


def _wrong_file(data: bytes) -> str:
    """Return what keeps the bytes of a file from being a typeface, '' if nothing does."""
    if not data:
        return "empty"
    if len(data) > LARGEST_FILE:
        return "too-large"
    if data[:4] not in _TRUETYPE:
        return "other-kind"
    return "cut-off" if _is_cut_off(data) else ""


def _is_cut_off(data: bytes) -> bool:
    """Tell whether a table of a typeface file ends beyond the file: OpenType, 'Table Directory'."""
    count = int.from_bytes(data[4:6], "big")
    entries = (data[start : start + 16] for start in range(12, 12 + 16 * count, 16))
    ends = (int.from_bytes(entry[8:12], "big") + int.from_bytes(entry[12:16], "big") for entry in entries)
    return len(data) < 12 + 16 * count or any(end > len(data) for end in ends)


def _has_ink(path: Path) -> bool:
    """Tell whether a typeface can be opened, and its letters can be shaped and are drawn."""
    try:
        typeface = Typeface(path.name, path)
        letters = (letter for letter in map(chr, sorted(typeface.face.unicodes)) if letter.isalnum())
        glyphs = typeface.shape("".join(islice(letters, _MOST_LETTERS)))
        return typeface.units_per_em > 0 and typeface.ink(glyphs) != (0, 0)
    except (UnreadableFile, ValueError, RuntimeError):
        return False


def check_profile(path: Path) -> Iterator[Problem]:
    """Yield why a colour profile cannot be used: it must be one of a press, with four inks; the screen's, of light."""
    from kit.pictures.colour import usable_profile  # only where a folder brings profiles

    try:
        data = read_small_file(path, LARGEST_PROFILE)
    except OSError as error:
        yield _unusable(path, "unusable-profile.closed", reason=reason(error))
        return
    is_light = path.name == LIGHT.profile
    if name := "" if is_light and usable_profile(data, "RGB") else _wrong_profile(data):
        yield _unusable(path, f"unusable-profile.{name}")


def _wrong_profile(data: bytes) -> str:
    """Return what keeps the bytes of a file from being the profile of a press, '' if nothing does: ICC.1, 7.2."""
    from kit.pictures.colour import usable_profile

    if len(data) < 132 or data[36:40] != b"acsp":
        return "other-kind"
    if int.from_bytes(data[:4], "big") > len(data):
        return "damaged"
    if data[16:20] != b"CMYK" or data[12:16] != _OUTPUT_CLASS:
        return "other-use"
    return "" if usable_profile(data, "CMYK") and _takes_colours(data) else "damaged"


def _takes_colours(profile: bytes) -> bool:
    """Tell whether colours can be turned into the inks of a profile."""
    from PIL import Image, ImageCms

    try:
        target = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        inks = ImageCms.profileToProfile(
            Image.new("RGB", (1, 1)), ImageCms.createProfile("sRGB"), target, outputMode="CMYK"
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return False
    return inks is not None


CHECKS: Final[Mapping[str, Callable[[Path], Iterable[Problem]]]] = {"fonts": check_typeface, "icc": check_profile}
"""How the files of a folder of assets are tried, by the name of the folder in it."""


def without_unusable(assets: Assets, layers: Sequence[Layer]) -> tuple[Assets, tuple[Problem, ...]]:
    """Return the files without the typefaces and profiles that cannot be used, so that those below them serve.

    Those that came with the program have none below them, and are not tried.
    """
    problems: list[Problem] = []
    files = dict(assets.files)
    for name, paths in assets.files.items():
        check = CHECKS.get(name.partition("/")[0])
        for path in paths if check else ():
            layer = layer_of(path, layers)
            if check and layer.origin is not Origin.SHIPPED and (found := tuple(check(path))):
                files[name] = tuple(each for each in files[name] if each != path)
                problems += (passed_over(each, layer) for each in found)
    return replace(assets, files={name: paths for name, paths in files.items() if paths}), tuple(problems)


def passed_over(problem: Problem, layer: Layer) -> Problem:
    """Return what is wrong with a file as the warning that, in this folder of assets, it is left out."""
    if layer.origin is Origin.PACK:
        frame = Phrase("passed-over.pack", {"pack": layer.name})
    else:
        frame = Phrase("passed-over.folder", {"folder": str(layer.folder)})
    return replace(problem.framed(frame), severity=Severity.WARNING)


def errors_of_packs(problems: Iterable[Problem], layers: Sequence[Layer]) -> Iterator[Problem]:
    """Yield problems; the errors of a file in a pack, which nobody here can fix, as one warning that it is left out.

    What is wrong in other folders is told to those who write there.
    """
    told: set[str] = set()
    for problem in problems:
        layer = layer_of(problem.file, layers) if problem.file else None
        if layer is None or layer.origin is not Origin.PACK or problem.severity is not Severity.ERROR:
            yield problem
        elif problem.file not in told:
            told.add(problem.file)
            yield passed_over(problem, layer)


def _unusable(path: Path, name: str, **values: Value) -> Problem:
    return Problem(Severity.ERROR, name, {"name": path.name, **values}, file=str(path))
