"""From light to ink: pictures and colours for the press, never more ink than paper takes, greys as black ink only."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from functools import cached_property, reduce

from PIL import Image, ImageChops, ImageCms, ImageMath

from kit.model.condition import PrintCondition
from kit.model.picture import Encoding, PictureData
from kit.pictures.greys import as_seen, is_drawing

_JPEG_QUALITY = 92
_JPEG_MARGIN, _MOST_MARGIN = 12, 96
"""How far below the limit a picture is kept, in per cent of ink, at first and at most: JPEG overshoots at edges."""

_NEUTRAL = 4
"""Channels that are no further apart than this, of 255, are of a grey."""

_DARK, _DARK_NEUTRAL = 64, 8
"""The same of dark colours, which are never told from black: print's own black is often saved as #231F20."""

_NEAR, _FAR = 8, 40
"""A drawing's colour whose channels are no further apart than the first is nearly grey, beyond the second not."""

_NOISE, _FURTHEST_NOISE, _LEAST_GREY_SHARE = 8, 32, 0.999
"""How far the channels of a grey picture that was a JPEG may be apart: nearly all of its points, and any."""

_SOLID = 43
"""A drawing's grey up to this is solid black: full black ink is no darker, and a screened one has ragged edges."""

_PAPER = 250
"""A drawing's grey from this on is bare paper: what is left is the noise of a JPEG, and no press prints it."""

_PROFILE_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}


class Press:
    """The inks of one printing condition; profile: its ICC profile, without which conversion is by formula.

    key: what tells them from those of any other condition and profile.
    """

    def __init__(self, condition: PrintCondition, profile: bytes | None) -> None:
        self.key = (condition, hashlib.sha256(profile or b"").digest())
        self._condition = condition
        self._profile = profile
        self._transforms: dict[str, ImageCms.ImageCmsTransform] = {}

    def picture(self, picture: PictureData) -> PictureData:
        """Return a picture as it is to be printed."""
        most, black_greys = self._condition.most_ink, self._condition.black_greys
        image = decoded(picture)
        if picture.mode == "L":
            return _encoded(picture, image.point(self._greys)) if black_greys else picture
        if picture.mode == "CMYK":
            return picture if _ink(image) <= most else _within(most, picture, image)
        seen = as_seen(image, picture.alpha)
        drawing = black_greys and is_drawing(seen)
        if black_greys and is_grey(seen):
            grey = image.convert("L")
            return _encoded(picture, grey.point(self._flat_greys() if drawing else self._greys))
        inked = self._inked(image, picture.icc_profile)
        if drawing:
            inked.paste(self._mostly_black(image, picture.icc_profile), mask=_nearly_neutral(image))
            black = ImageChops.invert(image.convert("L").point(self._flat_greys()))
            only_black = Image.merge("CMYK", [Image.new("L", image.size, 0)] * 3 + [black])
            inked.paste(only_black, mask=_neutral(image))
        return _within(most, picture, inked)

    def colour(self, rgb: tuple[int, int, int]) -> tuple[float, float, float, float]:
        """Return the inks of one colour of a drawing, in per cent."""
        pixel = PictureData("", 1, 1, "RGB", Encoding.RAW, bytes(rgb))
        inked = self.picture(pixel)
        if inked.mode == "L":
            return 0.0, 0.0, 0.0, 100 - inked.data[0] * 100 / 255
        cyan, magenta, yellow, black = (ink * 100 / 255 for ink in inked.data)
        return cyan, magenta, yellow, black

    def _inked(self, image: Image.Image, profile: bytes | None) -> Image.Image:
        if self._profile is None:
            return image.convert("CMYK")
        converted = ImageCms.applyTransform(image, self._transform(profile, self._profile))
        return image.convert("CMYK") if converted is None else converted

    def _mostly_black(self, image: Image.Image, profile: bytes | None) -> Image.Image:
        """Return the inks of a picture with all that is grey in each colour in black, and only its tint in the others.

        A colour is a tint, as bright as it can be, in the shade of a grey: their inks lie on top of one another.
        """
        brightest = reduce(ImageChops.lighter, image.split())
        tint = Image.merge("RGB", [_divided(band, brightest) for band in image.split()])
        cyan, magenta, yellow, _ = self._inked(tint, profile).split()
        return Image.merge("CMYK", (cyan, magenta, yellow, ImageChops.invert(brightest.point(self._flat_greys()))))

    def _flat_greys(self) -> list[int]:
        """Return the greys of a drawing as they are printed: what is all but black or white is."""
        return [0 if grey <= _SOLID else 255 if grey >= _PAPER else self._greys[grey] for grey in range(256)]

    @cached_property
    def _greys(self) -> list[int]:
        """For each grey, the one that black ink alone must be given to look as light: dots spread on paper."""
        if self._profile is None:
            return [*range(256)]
        ramp = Image.frombytes("L", (256, 1), bytes(range(256)))
        nothing = Image.new("L", ramp.size, 0)
        wanted = _lightness(self._inked(Image.merge("RGB", [ramp] * 3), None), self._profile)
        alone = _lightness(Image.merge("CMYK", [nothing] * 3 + [ramp]), self._profile)
        inks = [next((ink for ink, light in enumerate(alone) if light <= grey), 255) for grey in wanted]
        return [255 - ink for ink in inks]

    def _transform(self, profile: bytes | None, press: bytes) -> ImageCms.ImageCmsTransform:
        """Return the conversion from a picture's profile, sRGB if it has no good one, to the inks of the press."""
        source = profile if profile is not None and is_good(profile, "RGB") else b""
        digest = hashlib.sha256(source).hexdigest()
        if digest not in self._transforms:
            self._transforms[digest] = ImageCms.buildTransform(
                ImageCms.ImageCmsProfile(io.BytesIO(source)) if source else ImageCms.createProfile("sRGB"),
                ImageCms.ImageCmsProfile(io.BytesIO(press)),
                "RGB",
                "CMYK",
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
        return self._transforms[digest]


def is_good(profile: bytes, mode: str) -> bool:
    """Tell whether a profile can be read and describes pictures of this mode."""
    try:
        space = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile.xcolor_space
    except (OSError, ImageCms.PyCMSError):
        return False
    return space.strip() == _PROFILE_SPACES[mode]


def decoded(picture: PictureData) -> Image.Image:
    """Return the samples of a picture, of CMYK with 255 for full ink."""
    if picture.encoding is Encoding.RAW:
        image = Image.frombytes(picture.mode, (picture.width, picture.height), picture.data)
        return ImageChops.invert(image) if picture.inverted else image
    image = Image.open(io.BytesIO(picture.data)).convert(picture.mode)
    # Pillow takes every CMYK JPEG to be inverted, as Adobe's are.
    return ImageChops.invert(image) if picture.mode == "CMYK" and not picture.inverted else image


def _encoded(picture: PictureData, image: Image.Image) -> PictureData:
    """Return a picture with other samples, encoded as it was."""
    data, jpeg = image.tobytes(), picture.encoding is Encoding.JPEG
    if jpeg:
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
        data = stream.getvalue()
    inverted = jpeg and image.mode == "CMYK"  # Pillow writes CMYK as Adobe does
    return replace(picture, mode=image.mode, data=data, inverted=inverted, icc_profile=None)


def _within(most: float, picture: PictureData, image: Image.Image) -> PictureData:
    """Return a picture with other samples, encoded as it was, of which no point gets more ink than that."""
    if picture.encoding is not Encoding.JPEG:
        return _encoded(picture, limited(image, most))
    for margin in range(_JPEG_MARGIN, _MOST_MARGIN, _JPEG_MARGIN):
        made = _encoded(picture, limited(image, most - margin))
        if _ink(decoded(made)) <= most:
            return made
    return _encoded(picture, limited(image, most - _MOST_MARGIN))


def _divided(band: Image.Image, brightest: Image.Image) -> Image.Image:
    """Return the samples of a band as shares of the brightest one of each point."""
    shares = ImageMath.lambda_eval(
        lambda sample: sample["convert"](sample["band"] * 255 / sample["max"](sample["brightest"], 1), "L"),
        band=band,
        brightest=brightest,
    )
    return shares  # type: ignore[no-any-return]


def _spread(image: Image.Image) -> Image.Image:
    """Return how far the channels of each point are apart."""
    bands = image.split()
    return ImageChops.subtract(reduce(ImageChops.lighter, bands), reduce(ImageChops.darker, bands))


def is_grey(image: Image.Image) -> bool:
    """Tell whether an RGB picture is of greys only, but for the noise of JPEG."""
    counts = _spread(image).histogram()
    nearly = sum(counts[: _NOISE + 1]) >= _LEAST_GREY_SHARE * sum(counts)
    return nearly and not any(counts[_FURTHEST_NOISE:])


def _neutral(image: Image.Image) -> Image.Image:
    """Return a mask of the points that are grey."""
    spread = _spread(image)
    grey = spread.point(lambda value: 255 if value <= _NEUTRAL else 0)
    nearly = spread.point(lambda value: 255 if value <= _DARK_NEUTRAL else 0)
    dark = reduce(ImageChops.lighter, image.split()).point(lambda value: 255 if value < _DARK else 0)
    return ImageChops.lighter(grey, ImageChops.multiply(nearly, dark))


def _nearly_neutral(image: Image.Image) -> Image.Image:
    """Return how nearly grey each point is."""
    return _spread(image).point(lambda spread: max(0, min(255, round((_FAR - spread) * 255 / (_FAR - _NEAR)))))


def _lightness(image: Image.Image, press: bytes) -> bytes:
    """Return how light each point of a CMYK picture is on paper, 0 to 255 from black to the paper's white."""
    transform = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(press)),
        ImageCms.createProfile("LAB"),
        "CMYK",
        "LAB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    light = ImageCms.applyTransform(image, transform)
    assert light is not None
    return light.getchannel(0).tobytes()


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
