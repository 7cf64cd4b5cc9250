"""What a piece is made for: what was chosen for all of them, but for pictures that are only ever seen on a screen."""

from __future__ import annotations

from kit.model.kit import PieceChoice
from kit.model.library import Library
from kit.model.preset import SCREEN, Preset


def purpose_of(choice: PieceChoice, chosen: Preset, library: Library) -> Preset:
    """Return the preset of a piece; chosen: the one for what is printed."""
    template = library.templates.get(choice.template)
    return SCREEN if template and template.kind == "social" else chosen
