"""The segments of a JPEG file (ITU-T T.81, Annex B): whether all of it is there, and the same picture without metadata.

Only the list of segments is rewritten; tables and scans stay what they were, byte for byte.
"""

from __future__ import annotations

import re
from typing import Final

from kit.pictures.kind import Refused, check_size, cut_off, damaged
from kit.values import dataclass

_APP0, _APP2, _APP14, _APP15, _COMMENT = 0xE0, 0xE2, 0xEE, 0xEF, 0xFE
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
_PRINTABLE_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
_NEXT_MARKER: Final = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
_MOST_SEGMENTS: Final = 10_000
_MOST_SCAN_PIXELS: Final = 1_500_000_000
"""Each scan of a progressive picture goes over all of it: many scans of a large one are a trap."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One marker with its parameters, and for a scan its data: data[start:end] of the file."""

    marker: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Jpeg:
    """What the segments of a JPEG file say.

    frame: the marker of its frame header, as 0xC0 for baseline. adobe: whether Adobe's APP14 marker is there.
    """

    data: bytes
    segments: tuple[Segment, ...]
    frame: int
    precision: int
    width: int
    height: int
    component_ids: bytes
    adobe: bool
    jfif: bool

    @property
    def printable(self) -> bool:
        """Whether a PDF reader can take these bytes as they are, in the colours that they mean."""
        unlabelled_rgb = self.component_ids == b"RGB" and not (self.adobe or self.jfif)
        return (
            self.frame in _PRINTABLE_FRAMES
            and self.precision == 8
            and len(self.component_ids) in (1, 3, 4)
            and not unlabelled_rgb
        )


def parse(data: bytes) -> Jpeg:
    """Read the segments of a JPEG file; refuse it if it is cut off, damaged, or a trap."""
    segments = _segments(data)
    frames = [segment for segment in segments if segment.marker in _FRAMES]
    scans = sum(segment.marker == _SCAN for segment in segments)
    if len(frames) != 1 or not scans:
        raise damaged()
    header = data[frames[0].start + 4 : frames[0].end]
    if len(header) < 6 or len(header) != 6 + 3 * header[5]:
        raise damaged()
    height, width = int.from_bytes(header[1:3], "big"), int.from_bytes(header[3:5], "big")
    check_size(width, height)
    if scans > 1 and scans * width * height > _MOST_SCAN_PIXELS:
        raise Refused("picture-too-large.layers")
    heads = [(segment.marker, data[segment.start + 4 : segment.start + 18]) for segment in segments]
    return Jpeg(
        data,
        segments,
        frames[0].marker,
        header[0],
        width,
        height,
        header[6::3],
        adobe=any(marker == _APP14 and head[:5] == b"Adobe" for marker, head in heads),
        jfif=any(marker == _APP0 and head[:5] == b"JFIF\0" for marker, head in heads),
    )


def _segments(data: bytes) -> tuple[Segment, ...]:
    """Return the segments between start and end of image; what stands after the end is not looked at."""
    segments: list[Segment] = []
    place = 2
    while True:
        found = _NEXT_MARKER.search(data, place)
        if found is None:
            raise cut_off()
        start, marker = found.start(), data[found.start() + 1]
        if marker == _END:
            return tuple(segments)
        if marker == _START or len(segments) > _MOST_SEGMENTS:
            raise damaged()
        place = start + 2
        if marker in _BARE:
            continue
        if place + 2 > len(data):
            raise cut_off()
        place += int.from_bytes(data[place : place + 2], "big")
        if place > len(data):
            raise cut_off()
        if place < start + 4:
            raise damaged()
        if marker == _SCAN:
            following = _NEXT_MARKER.search(data, place)
            if following is None:
                raise cut_off()
            place = following.start()
        segments.append(Segment(marker, start, place))


def without_metadata(jpeg: Jpeg, keep_profile: bool) -> bytes:
    """Return the file with nothing in it but the picture: no Exif, XMP, GPS, IPTC, comments, previews, films.

    Adobe's marker stays, since it says what the numbers mean, and the ICC profile if it is of any use.
    """
    parts = [b"\xff\xd8"]
    for segment in jpeg.segments:
        content = jpeg.data[segment.start : segment.end]
        if segment.marker == _APP0:
            if content[4:9] == b"JFIF\0" and len(content) >= 18:
                parts.append(b"\xff\xe0\x00\x10" + content[4:16] + b"\0\0")  # its preview is dropped
        elif segment.marker == _APP2:
            if keep_profile and content[4:16] == b"ICC_PROFILE\0":
                parts.append(content)
        elif segment.marker == _APP14:
            if content[4:9] == b"Adobe":
                parts.append(content)
        elif not (_APP0 <= segment.marker <= _APP15 or segment.marker == _COMMENT):
            parts.append(content)
    parts.append(b"\xff\xd9")
    return b"".join(parts)
