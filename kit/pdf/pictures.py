"""Pictures in the file: one copy of each, JPEG bytes as they came wherever the ink allows it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

from kit.model.condition import PrintCondition
from kit.model.picture import Encoding, PictureData, PictureStore
from kit.pdf.deflating import deflated
from kit.pdf.drawings import drawn, form
from kit.pdf.objects import File, Reference, array

if TYPE_CHECKING:
    from kit.pdf.inks import Press

_CHANNELS = {"L": 1, "RGB": 3, "CMYK": 4}
_SPACES = {"L": "/DeviceGray", "RGB": "/DeviceRGB", "CMYK": "/DeviceCMYK"}


class _Made(NamedTuple):
    """What is written of a picture: operators, samples or JPEG bytes, its mask, its mode; all but JPEG deflated.

    inverted: whether the samples are 255 for no ink. profile: the ICC profile that is written with it, if any.
    """

    data: bytes
    mask: bytes | None = None
    mode: str = ""
    inverted: bool = False
    profile: bytes | None = None


class Images:
    """The pictures of one file, each added when it is first painted; the same under two names is added once."""

    def __init__(self, file: File, pictures: PictureStore, condition: PrintCondition, profile: bytes | None) -> None:
        self._file = file
        self._pictures = pictures
        self._press = _press(condition, profile) if condition.ink == "cmyk" else None
        self._added: dict[bytes, tuple[str, Reference]] = {}
        self._profiles: dict[bytes, Reference] = {}

    def __getitem__(self, picture: str) -> tuple[str, Reference]:
        """Return the resource name of a picture and the reference to it."""
        data = self._pictures[picture]
        if data.content not in self._added:
            self._added[data.content] = (f"I{len(self._added) + 1}", self._add(data))
        return self._added[data.content]

    def has_alpha(self, picture: str) -> bool:
        """Tell whether a picture is clear anywhere."""
        data = self._pictures[picture]
        return data.alpha is not None and not data.outlines

    def _add(self, picture: PictureData) -> Reference:
        key = ("picture", picture.content, self._press and self._press.key)
        made = self._file.store.made(key, lambda: _made(picture, self._press), _weight)
        if picture.outlines:
            return self._file.deflated(made.data, form(picture))
        entries: dict[str, object] = {
            **_image(picture.width, picture.height),
            "ColorSpace": self._space(made),
            "SMask": self._mask(picture, made),
        }
        if made.inverted:
            entries["Decode"] = array([1, 0] * 4)
        if picture.encoding is Encoding.JPEG:
            return self._file.stream(made.data, {**entries, "Filter": "/DCTDecode"}, raw=True)
        return self._file.deflated(made.data, entries)

    def _mask(self, picture: PictureData, made: _Made) -> Reference | None:
        if made.mask is None:
            return None
        return self._file.deflated(made.mask, {**_image(picture.width, picture.height), "ColorSpace": "/DeviceGray"})

    def _space(self, made: _Made) -> str:
        """Return the colour space: the picture's own where it brought a profile other than sRGB."""
        device, profile = _SPACES[made.mode], made.profile
        if profile is None:
            return device
        if profile not in self._profiles:
            entries = {"N": _CHANNELS[made.mode], "Alternate": device}
            self._profiles[profile] = self._file.stream(profile, entries)
        return array(["/ICCBased", self._profiles[profile]])


def _press(condition: PrintCondition, profile: bytes | None) -> Press:
    from kit.pdf.inks import Press  # what turns colours into inks comes with it, which no screen wants

    return Press(condition, profile)


def _made(picture: PictureData, press: Press | None) -> _Made:
    """Return what is written of a picture. press: turns it into inks; without, it is as light has it."""
    if picture.outlines:
        return _Made(deflated(drawn(picture, press)))
    if press:
        picture = press.picture(picture)
    profile = None if press else picture.icc_profile
    return _Made(
        picture.data if picture.encoding is Encoding.JPEG else deflated(picture.data),
        picture.alpha and deflated(picture.alpha),
        picture.mode,
        picture.inverted and picture.mode == "CMYK",
        profile if profile and _is_worth_keeping(profile, picture.mode) else None,
    )


def _weight(made: _Made) -> int:
    return len(made.data) + len(made.mask or b"") + len(made.profile or b"")


def _image(width: int, height: int) -> dict[str, object]:
    return {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": width,
        "Height": height,
        "BitsPerComponent": 8,
    }


def _is_worth_keeping(profile: bytes, mode: str) -> bool:
    """Tell whether a profile is good and says more than sRGB, which is what is assumed without one."""
    from PIL import ImageCms

    from kit.pdf.inks import is_good

    if not is_good(profile, mode):
        return False
    description = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.profile_description or ""
    return not description.startswith("sRGB")
