"""What templates call by name: styles of the campaign's type scale, and their own parts."""

from __future__ import annotations

from kit.records.expected import Expected, Pattern


class StyleName(str):
    """The name of one style of the campaign's type scale."""


class PartName(str):
    """The name that an element has for templates that start from this one."""

    PATTERN = Pattern(r"\S(?:.{0,38}\S)?")

    @classmethod
    def parse(cls, text: str) -> PartName:
        """Read a name of at most 40 letters, as 'headline'."""
        if not cls.PATTERN.fullmatch(text.strip()):
            raise Expected("expected-part-name", most=40)
        return cls(text.strip())
