"""Logos that staff keep beside the campaign: its own, and those of its partners."""

from __future__ import annotations

from typing import Literal

from kit.model.language import Localised
from kit.model.option import option
from kit.values import dataclass


class LogoName(str):
    """The name of a file in assets/logos."""


class CampaignLogoName(str):
    """The name of one of the campaign's own logos, under which kits and designs choose it."""


@dataclass(frozen=True, slots=True)
class LogoVersions:
    """A logo in a version for light grounds and one for dark ones; dark is '' where one serves for both."""

    light: LogoName = option("the file in logos/ that is shown on light backgrounds")
    dark: LogoName = option("the file that is shown on dark backgrounds; the same if left out", LogoName())
    alt: Localised = option("what it shows, in words", {})

    @property
    def files(self) -> tuple[str, ...]:
        """The names of its files, the one for light grounds first."""
        return (self.light, self.dark) if self.dark and self.dark != self.light else (self.light,)


WhiteBackground = Literal["", "remove", "remove all"]
"""What is done about a white background: nothing, made clear from the edges on, or whatever is white made clear."""

EmptyBorder = Literal["", "trim"]
"""What is done about an empty border: only a wide one comes off, or all of it."""


@dataclass(frozen=True, slots=True)
class Treatment:
    """How a logo is read from its file, which stays as it is. page: which one of a PDF, from 1; 0 if it is not said."""

    page: int = 0
    background: WhiteBackground = ""
    border: EmptyBorder = ""

    @property
    def border_first(self) -> EmptyBorder:
        """What is done about its border before its background goes, with which the rest of the border goes."""
        return "" if self.background else self.border


def logo_picture(name: str) -> str:
    """Return the name under which a store keeps a logo of the assets, apart from the group's own files."""
    return f"logos:{name}"
