"""A PDF without the tags that screen readers follow, to compare its size with that of one that never had any."""

from __future__ import annotations

import io
from typing import Any

_MARKS = {"BDC", "BMC", "EMC"}


def untagged(pdf: bytes) -> bytes:
    """Return a PDF with its structure tree and all marked content taken out."""
    import pikepdf  # here, for whoever measures must stay small: see `__main__.prepare`

    with pikepdf.open(io.BytesIO(pdf)) as file:
        _drop(file.Root, "/StructTreeRoot", "/MarkInfo")
        for page in file.pages:
            _drop(page.obj, "/StructParents", "/Tabs")
            kept = [each for each in pikepdf.parse_content_stream(page) if str(each.operator) not in _MARKS]
            page.Contents = file.make_stream(pikepdf.unparse_content_stream(kept))
            for note in page.obj.get("/Annots", ()):
                _drop(note, "/StructParent")
        written = io.BytesIO()
        file.save(written, object_stream_mode=pikepdf.ObjectStreamMode.preserve)
    return written.getvalue()


def _drop(entries: Any, *keys: str) -> None:
    for key in keys:
        if key in entries:
            del entries[key]
