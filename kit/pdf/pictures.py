"""Pictures in the file: one copy of each, JPEG bytes as they came wherever the ink allows it."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace

from PIL import Image, ImageChops, ImageCms, ImageMath

from kit.model.picture import Encoding, PictureData, PictureStore
from kit.pdf.objects import File, Reference, Stream, array, name

MOST_INK = 300
"""No point of a converted picture gets more ink than this, in per cent of all four together."""

_JPEG_QUALITY = 92
_JPEG_MARGIN = 12
"""How far below the limit a picture is kept, in per cent of ink, since JPEG overshoots at edges."""

_CHANNELS = {"L": 1, "RGB": 3, "CMYK": 4}
_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}
_PROFILE_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}


class Images:
    """The pictures of one file, each added when it is first painted."""

    def __init__(self, file: File, pictures: PictureStore, ink: str, output_profile: bytes | None) -> None:
        self._file = file
        self._pictures = pictures
        self._ink = ink
        self._output_profile = output_profile
        self._added: dict[str, tuple[str, Reference]] = {}
        self._profiles: dict[str, Reference] = {}
        self._transforms: dict[str, ImageCms.ImageCmsTransform] = {}

    def __getitem__(self, picture: str) -> tuple[str, Reference]:
        """Return the resource name of a picture and the reference to it."""
        if picture not in self._added:
            self._added[picture] = (f"I{len(self._added) + 1}", self._add(self._pictures[picture]))
        return self._added[picture]

    def has_alpha(self, picture: str) -> bool:
        """Tell whether a picture is clear anywhere."""
        return self._pictures[picture].alpha is not None

    def _add(self, picture: PictureData) -> Reference:
        if self._ink == "cmyk":
            picture = self._inked(picture)
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
        if self._ink == "cmyk" or profile is None or not _is_worth_keeping(profile, picture.mode):
            return device
        digest = hashlib.sha256(profile).hexdigest()
        if digest not in self._profiles:
            entries = {"N": _CHANNELS[picture.mode], "Alternate": device}
            self._profiles[digest] = self._file.add(Stream(profile, entries))
        return array([name("ICCBased"), self._profiles[digest]])

    def _inked(self, picture: PictureData) -> PictureData:
        """Return the picture as it is to be printed in four inks, none of it with more ink than paper takes."""
        if picture.mode == "L":
            return picture
        image = _decoded(picture)
        limit = MOST_INK - (_JPEG_MARGIN if picture.encoding is Encoding.JPEG else 0)
        if picture.mode == "CMYK":
            if _ink(image) <= MOST_INK:
                return picture
        elif self._output_profile is not None:
            converted = ImageCms.applyTransform(image, self._transform(picture.icc_profile))
            image = converted if converted is not None else image
        else:
            image = image.convert("CMYK")
        image = limited(image, limit)
        data, inverted = image.tobytes(), False
        if picture.encoding is Encoding.JPEG:
            stream = io.BytesIO()
            image.save(stream, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
            data, inverted = stream.getvalue(), True  # Pillow writes CMYK as Adobe does
        return replace(picture, mode="CMYK", data=data, inverted=inverted, icc_profile=None)

    def _transform(self, profile: bytes | None) -> ImageCms.ImageCmsTransform:
        """Return the conversion from a picture's profile, sRGB if it has no good one, to the inks of the press."""
        source = profile if profile is not None and _is_good(profile, "RGB") else b""
        digest = hashlib.sha256(source).hexdigest()
        if digest not in self._transforms:
            self._transforms[digest] = ImageCms.buildTransform(
                ImageCms.ImageCmsProfile(io.BytesIO(source)) if source else ImageCms.createProfile("sRGB"),
                ImageCms.ImageCmsProfile(io.BytesIO(self._output_profile or b"")),
                "RGB",
                "CMYK",
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
        return self._transforms[digest]


def _image(width: int, height: int) -> dict[str, object]:
    return {
        "Type": name("XObject"),
        "Subtype": name("Image"),
        "Width": width,
        "Height": height,
        "BitsPerComponent": 8,
    }


def _decoded(picture: PictureData) -> Image.Image:
    """Return the samples of a picture, of CMYK with 255 for full ink."""
    if picture.encoding is Encoding.RAW:
        image = Image.frombytes(picture.mode, (picture.width, picture.height), picture.data)
        return ImageChops.invert(image) if picture.inverted else image
    image = Image.open(io.BytesIO(picture.data)).convert(picture.mode)
    # Pillow takes every CMYK JPEG to be inverted, as Adobe's are.
    return ImageChops.invert(image) if picture.mode == "CMYK" and not picture.inverted else image


def _ink(image: Image.Image) -> float:
    """Return the most ink that any point of a CMYK image gets, in per cent."""
    cyan, magenta, yellow, black = image.split()
    total = ImageMath.lambda_eval(
        lambda sample: sample["c"] + sample["m"] + sample["y"] + sample["k"], c=cyan, m=magenta, y=yellow, k=black
    )
    return float(total.getextrema()[1]) * 100 / 255


def limited(image: Image.Image, limit: float) -> Image.Image:
    """Return a CMYK image with no more ink than a limit in per cent: black stays, the three colours give way."""
    if _ink(image) <= limit:
        return image
    most = int(limit * 255 / 100)
    cyan, magenta, yellow, black = image.split()
    colours = {"c": cyan, "m": magenta, "y": yellow}

    def less(which: str) -> Image.Image:
        reduced = ImageMath.lambda_eval(
            lambda sample: sample["convert"](
                sample["min"](
                    sample[which],
                    sample[which] * (most - sample["k"]) / sample["max"](sample["c"] + sample["m"] + sample["y"], 1),
                ),
                "L",
            ),
            **colours,
            k=black,
        )
        return reduced  # type: ignore[no-any-return]

    return Image.merge("CMYK", (less("c"), less("m"), less("y"), black))


def _is_good(profile: bytes, mode: str) -> bool:
    """Tell whether a profile can be read and describes pictures of this mode."""
    try:
        space = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.xcolor_space
    except (OSError, ImageCms.PyCMSError):
        return False
    return space.strip() == _PROFILE_SPACES[mode]


def _is_worth_keeping(profile: bytes, mode: str) -> bool:
    """Tell whether a profile is good and says more than sRGB, which is what is assumed without one."""
    if not _is_good(profile, mode):
        return False
    description = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.profile_description or ""
    return not description.startswith("sRGB")
