"""A logo's white background made clear: from the edges of the picture on, so that white inside the logo stays.

Where the logo meets its background a pixel is a mixture of both. It is taken apart again: what there is of the logo
stays, as far as it covers, so that no white fringe is left on a coloured page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import Any, Final, NamedTuple

from PIL import Image, ImageChops, ImageMath, ImageOps

from kit.model.picture import Outlined
from kit.pictures.border import Box
from kit.pictures.flood import reached
from kit.pictures.raster import Raster

_MOST_PIXELS: Final = 4_000_000
"""A logo with more pixels is made smaller first: twice as wide as high, it has 600 dpi at 118 mm then."""

_PAPER: Final = 228
"""From this value on, in every channel, the paper of a scan or a JPEG is white."""

_OPAQUE: Final = 250
_LEAST_OPACITY: Final = 8

_LEAST_AROUND: Final = 0.6
"""A background is white if so much of the outermost pixels is: some logos touch an edge."""

_UNLIKE: Final = {False: 10, True: 26}
"""By how many steps of 255 a pixel of the background may be darker than its paper: in a clean file, and in a JPEG."""

_UNEVEN: Final = 14
"""The most by which that grows where the paper itself is uneven."""

_REACH: Final = {False: 2, True: 4}
"""How far the mixture at an edge usually goes, in pixels: in a clean file, and in a JPEG."""

_FURTHEST: Final = 8
"""The same in a picture that was made larger and so has soft edges."""

_GOES_ON: Final = 0.3
"""Edges are softer than was thought if the last step inwards finds this share of what the first one did."""

_PALE: Final = 24
"""A colour that differs less than this from the paper is too pale to be taken apart from it."""

_SOLID: Final = {False: 235, True: 205}
"""A pixel of the logo that covers this much, of 255, covers all: in a clean file, and in a JPEG."""

_WORTH_IT: Final = 0.005
"""White inside a logo counts from this share of the picture on."""


class WhiteParts(NamedTuple):
    """What of a picture is white. around: whether its background is. inside: whether there is white inside it, too."""

    around: bool
    inside: bool


NOTHING_WHITE: Final = WhiteParts(False, False)


class _Paper(NamedTuple):
    """The paper of a picture. white: what of it is paper or clear. values: of its channels. noisy: as in a JPEG."""

    white: Image.Image
    values: tuple[int, ...]
    noisy: bool


def white_parts(image: Image.Image) -> WhiteParts:
    """Return what is white in a small picture, 'RGB' or 'RGBA'."""
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    paper = _paper(image.convert("RGB"), alpha, noisy=True)
    if paper is None:
        return NOTHING_WHITE
    inside = ImageChops.subtract(paper.white, reached(paper.white)).histogram()[255]
    return WhiteParts(True, inside > _WORTH_IT * image.width * image.height)


def without_background(raster: Raster, *, everywhere: bool, noisy: bool) -> Raster | None:
    """Return a picture without its white background and the room that it took; None if it has none.

    everywhere: white inside the logo goes, too. noisy: it was saved with loss. The outlines of a drawing stay if they
    look like the result without what they have for a background.
    """
    raster = _small_enough(raster)
    light = ImageChops.invert(raster.image) if raster.image.mode == "CMYK" else raster.image
    paper = _paper(light, raster.alpha, noisy=noisy)
    if paper is None:
        return None
    gone = paper.white if everywhere else reached(paper.white)
    image, alpha = _taken_apart(light, raster.alpha, gone, paper)
    left = _at_least(alpha, _LEAST_OPACITY).getbbox()
    if left is None:
        return None
    image = ImageChops.invert(image) if raster.image.mode == "CMYK" else image
    cut = replace(raster, image=image, alpha=alpha)
    return replace(cut, outlines=_outlines_left(cut)).cropped(left)


def _small_enough(raster: Raster) -> Raster:
    pixels = raster.image.width * raster.image.height
    if pixels <= _MOST_PIXELS:
        return raster
    scale = (_MOST_PIXELS / pixels) ** 0.5
    size = (max(1, int(raster.image.width * scale)), max(1, int(raster.image.height * scale)))
    image, alpha = (
        each and each.resize(size, Image.Resampling.BOX, reducing_gap=2.0) for each in (raster.image, raster.alpha)
    )
    assert image is not None
    return replace(
        raster, image=image, alpha=alpha, outlines=tuple(each.moved(0, 0, scale) for each in raster.outlines)
    )


def _paper(light: Image.Image, alpha: Image.Image | None, *, noisy: bool) -> _Paper | None:
    """Return the paper of a picture whose channels are 255 where it is white; None if it is not on white paper."""
    bands = light.split()
    clear = alpha.point(lambda value: 0 if value >= _LEAST_OPACITY else 255) if alpha else None
    box = ImageChops.invert(clear).getbbox() if clear else (0, 0, *light.size)
    if box is None:
        return None
    if clear and min(box[2] - box[0], box[3] - box[1]) > 4:
        box = (box[0] + 1, box[1] + 1, box[2] - 1, box[3] - 1)  # the outermost pixels may be softened
    around = [_around(band, box) for band in bands]
    on_paper = _darkest(around).point(lambda value: 255 if value >= _PAPER else 0)
    if alpha:
        opaque = _around(alpha, box).point(lambda value: 255 if value >= _OPAQUE else 0)
        on_paper = ImageChops.darker(on_paper, opaque)
    if on_paper.histogram()[255] < _LEAST_AROUND * on_paper.width:
        return None
    values = tuple(_quantile(band.histogram(on_paper), 0.5) for band in around)
    uneven = max(value - _quantile(band.histogram(on_paper), 0.03) for band, value in zip(around, values, strict=True))
    unlike = _UNLIKE[noisy] + min(_UNEVEN, uneven)
    white = _darkest([_at_least(band, value - unlike) for band, value in zip(bands, values, strict=True)])
    return _Paper(ImageChops.lighter(white, clear) if clear else white, values, noisy)


def _around(band: Image.Image, box: Box) -> Image.Image:
    """Return the outermost pixels of a box, one after the other."""
    left, top, right, bottom = box
    upper, lower = band.crop((left, top, right, top + 1)), band.crop((left, bottom - 1, right, bottom))
    sides = [band.crop((x, top, x + 1, bottom)).transpose(Image.Transpose.ROTATE_90) for x in (left, right - 1)]
    line = Image.new("L", (2 * (right - left) + 2 * (bottom - top), 1))
    x = 0
    for part in (upper, lower, *sides):
        line.paste(part, (x, 0))
        x += part.width
    return line


def _darkest(bands: Sequence[Image.Image]) -> Image.Image:
    return reduce(ImageChops.darker, bands)


def _at_least(band: Image.Image, least: int) -> Image.Image:
    return band.point(lambda value: 255 if value >= least else 0)


def _quantile(histogram: Sequence[int], share: float) -> int:
    """Return the value below which there is a share of what was counted."""
    wanted, count = share * sum(histogram), 0
    for value, number in enumerate(histogram):
        count += number
        if number and count >= wanted:
            return value
    return 255


class _Mixture(NamedTuple):
    """Where paper and logo are mixed. inks: of each channel the darkest that is near. cover: how much is logo."""

    mixed: Image.Image
    inks: tuple[Image.Image, ...]
    cover: Image.Image


def _taken_apart(
    light: Image.Image, alpha: Image.Image | None, gone: Image.Image, paper: _Paper
) -> tuple[Image.Image, Image.Image]:
    """Return the colours of the logo alone, and how far they cover, without what is gone of the paper."""
    mixed, inks, cover = _mixture(light, gone, paper)
    opacity = Image.composite(cover, Image.new("L", light.size, 255), mixed)
    opacity = ImageChops.subtract(opacity, gone)
    colours = []
    for band, ink, value in zip(light.split(), inks, paper.values, strict=True):
        colour = Image.composite(_unmixed(band, cover, value), band, mixed)
        colours.append(Image.composite(ink, colour, gone))  # what is clear has the logo's colours, for whoever smooths
    return Image.merge(light.mode, colours), ImageChops.darker(opacity, alpha) if alpha else opacity


def _mixture(light: Image.Image, gone: Image.Image, paper: _Paper) -> _Mixture:
    """Return where paper and logo are mixed: beside what is gone, and inwards until the logo covers all."""
    reach, inks = 0, light.split()
    while True:
        further = _REACH[paper.noisy] if not reach else 2 * reach
        inks = tuple(_near(ink, further - reach, ImageChops.darker) for ink in inks)
        reach = further
        cover = reduce(ImageChops.lighter, map(_share, light.split(), inks, paper.values))
        steps = _inwards(gone, _soft(cover, inks, paper), reach)
        first, last = (ImageChops.subtract(steps[n + 1], steps[n]).histogram()[255] for n in (0, reach - 1))
        if reach >= _FURTHEST or last <= _GOES_ON * first:
            return _Mixture(ImageChops.subtract(steps[-1], gone), inks, cover)


def _soft(cover: Image.Image, inks: Sequence[Image.Image], paper: _Paper) -> Image.Image:
    """Return where a pixel is neither paper nor covered, as far as that can be seen."""
    soft = cover.point(lambda value: 255 if value < _SOLID[paper.noisy] else 0)
    too_pale = _darkest([_at_least(ink, value - _PALE + 1) for ink, value in zip(inks, paper.values, strict=True)])
    return ImageChops.subtract(ImageChops.subtract(soft, paper.white), too_pale)


def _inwards(gone: Image.Image, soft: Image.Image, reach: int) -> list[Image.Image]:
    """Return what is gone, and that with what is soft beside it, pixel by pixel inwards."""
    steps = [gone]
    for _ in range(reach):
        beside = ImageChops.darker(_near(steps[-1], 1, ImageChops.lighter), soft)
        steps.append(ImageChops.lighter(steps[-1], beside))
    return steps


def _near(band: Image.Image, reach: int, chosen: Callable[[Image.Image, Image.Image], Image.Image]) -> Image.Image:
    """Return for each pixel the darkest or the lightest of those near it, by which of the two is chosen."""
    beyond = 255 if chosen is ImageChops.darker else 0
    wide = ImageOps.expand(band, reach, beyond)
    for across, down in ((1, 0), (0, 1)):
        seen = 1
        while seen < 2 * reach + 1:  # each step sees as far again, which is quicker than to look at every pixel near
            step = min(seen, 2 * reach + 1 - seen)
            wide = chosen(wide, ImageChops.offset(wide, across * step, down * step))
            seen += step
    return wide.crop((2 * reach, 2 * reach, 2 * reach + band.width, 2 * reach + band.height))


def _share(band: Image.Image, ink: Image.Image, paper: int) -> Image.Image:
    """Return how much of 255 of a pixel is covered if the darkest that is near covers all; 0 where that is too pale."""

    def share(given: Mapping[str, Any]) -> Any:
        differs, whole = paper - given["band"], paper - given["ink"]
        return _in_bytes(given, (differs * 255 / whole) * (whole >= _PALE))

    found: Image.Image = ImageMath.lambda_eval(share, band=band, ink=ink)
    return found


def _unmixed(band: Image.Image, cover: Image.Image, paper: int) -> Image.Image:
    """Return the colour that with paper showing through becomes what is there."""

    def colour(given: Mapping[str, Any]) -> Any:
        return _in_bytes(given, paper - (paper - given["band"]) * 255 / given["cover"])

    found: Image.Image = ImageMath.lambda_eval(colour, band=band, cover=cover)
    return found


def _in_bytes(given: Mapping[str, Any], value: Any) -> Any:
    """Return whole numbers from 0 to 255, as 'L'."""
    return given["convert"](given["min"](given["max"](value, 0), 255), "L")


def _outlines_left(cut: Raster) -> tuple[Outlined, ...]:
    """Return the outlines of a drawing without those of its background; nothing if they look like something else."""
    if not cut.outlines:
        return ()
    from kit.pictures.svg.render import drawn, is_like  # the renderer comes with the first drawing

    size = cut.image.size
    for left in (_without_field(cut.outlines, size), tuple(filter(_has_colour, cut.outlines))):
        if left and is_like(drawn(left, *size, max(size)), cut.seen(), snapped=True):
            return left
    return ()


def _without_field(outlines: tuple[Outlined, ...], size: tuple[int, int]) -> tuple[Outlined, ...]:
    """Return outlines from the first on that is no white field as large as the picture."""
    first = next((n for n, each in enumerate(outlines) if _has_colour(each) or not _covers(each, size)), len(outlines))
    return outlines[first:]


def _has_colour(shape: Outlined) -> bool:
    return bool(shape.stroke) or (shape.fill is not None and min(shape.fill) < 255 - _UNLIKE[False])


def _covers(shape: Outlined, size: tuple[int, int]) -> bool:
    across = [float(number) for step in shape.steps for number in step[1::2]]
    down = [float(number) for step in shape.steps for number in step[2::2]]
    return max(across) - min(across) > 0.9 * size[0] and max(down) - min(down) > 0.9 * size[1]
