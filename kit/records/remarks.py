"""Text that a # swallowed: YAML takes it for a remark and drops it without a word."""

from __future__ import annotations

import re
from typing import Final

_REMARK: Final = re.compile(r"(?P<gap>[ \t]+)(?P<remark>#.*)")
_NUMBERED: Final = (
    r"(?:^|\W)(?:unit|units|suite|room|rooms|flat|apartment|apt|block|floor|level|studio|shop|office|bay|gate|door|plot|"
    r"lot|box|house|number|no|nr|class|year|group|stage|hall|platform|stall|table|track|bus|route|part|week|day|phone|"
    r"tel|ring|call)\.?$"
)
"""Ends of a text after which a number is expected: 'Unit', 'Room'."""


def swallowed(text: str, rest: str) -> tuple[str, str]:
    """Return what of a line was probably meant as text though it begins with #, and how a remark would be written.

    Both are '' for what seems to be a remark: one with a space after its # and two before it always is. text: what was
    read of the line; rest: what stands behind it. How: 'space' after the #, or 'two-spaces' before it.
    """
    found = _REMARK.match(rest)
    if not found:
        return "", ""
    remark = found["remark"].rstrip()
    if re.match(r"#[^\s#]", remark):
        return remark, "space"
    if found["gap"] != " ":
        return "", ""
    is_number = re.match(r"#\s*[0-9]", remark) and not text[-1:].isdigit()
    lacks_number = re.search(_NUMBERED, text, re.IGNORECASE) and remark.strip("# ")
    return (remark, "two-spaces") if is_number or lacks_number else ("", "")
