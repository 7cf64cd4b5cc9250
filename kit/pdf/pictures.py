"""Pictures in the file: one copy of each, JPEG bytes as they came wherever the ink allows it."""

from __future__ import annotations

import hashlib
import io

from PIL import ImageCms

from kit.model.picture import Encoding, PictureData, PictureStore
from kit.model.preset import PrintCondition
from kit.pdf.drawings import drawing
from kit.pdf.inks import Press, is_good
from kit.pdf.objects import File, Reference, Stream, array, name

_CHANNELS = {"L": 1, "RGB": 3, "CMYK": 4}
_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}


class Images:
    """The pictures of one file, each added when it is first painted; the same under two names is added once."""

    def __init__(self, file: File, pictures: PictureStore, condition: PrintCondition, profile: bytes | None) -> None:
        self._file = file
        self._pictures = pictures
        self._press = Press(condition, profile) if condition.ink == "cmyk" else None
        self._added: dict[bytes, tuple[str, Reference]] = {}
        self._profiles: dict[str, Reference] = {}

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
        if picture.outlines:
            return self._file.add(drawing(picture, self._press))
        if self._press:
            picture = self._press.picture(picture)
        entries: dict[str, object] = {
            **_image(picture.width, picture.height),
            "ColorSpace": self._space(picture),
            "SMask": self._mask(picture),
        }
        if picture.inverted and picture.mode == "CMYK":
            entries["Decode"] = array([1, 0] * 4)
        if picture.encoding is Encoding.JPEG:
            entries["Filter"] = name("DCTDecode")
        return self._file.add(Stream(picture.data, entries, raw=picture.encoding is Encoding.JPEG))

    def _mask(self, picture: PictureData) -> Reference | None:
        if picture.alpha is None:
            return None
        entries = {**_image(picture.width, picture.height), "ColorSpace": name("DeviceGray")}
        return self._file.add(Stream(picture.alpha, entries))

    def _space(self, picture: PictureData) -> object:
        """Return the colour space: the picture's own where it brought a profile other than sRGB."""
        device = name(_SPACES[picture.mode])
        profile = picture.icc_profile
        if self._press or profile is None or not _is_worth_keeping(profile, picture.mode):
            return device
        digest = hashlib.sha256(profile).hexdigest()
        if digest not in self._profiles:
            entries = {"N": _CHANNELS[picture.mode], "Alternate": device}
            self._profiles[digest] = self._file.add(Stream(profile, entries))
        return array([name("ICCBased"), self._profiles[digest]])


def _image(width: int, height: int) -> dict[str, object]:
    return {
        "Type": name("XObject"),
        "Subtype": name("Image"),
        "Width": width,
        "Height": height,
        "BitsPerComponent": 8,
    }


def _is_worth_keeping(profile: bytes, mode: str) -> bool:
    """Tell whether a profile is good and says more than sRGB, which is what is assumed without one."""
    if not is_good(profile, mode):
        return False
    description = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.profile_description or ""
    return not description.startswith("sRGB")
