"""What things are painted with, as staff write it: colours and their roles, gradients, borders, shades."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import ClassVar, Final, Literal

from kit.colour import Colour
from kit.model.measures import Distance, Share
from kit.model.option import option
from kit.records.expected import Expected, Pattern
from kit.values import dataclass


class ColourName(str):
    """The name of one of the campaign's colours, or of a role that one of them has."""


GROUND: Final = ColourName("ground")
INK: Final = ColourName("ink")
ACCENT: Final = ColourName("accent")
SECOND: Final = ColourName("second accent")
THIRD: Final = ColourName("third accent")
SKINS: Final = tuple(map(ColourName, ("first skin", "second skin", "third skin", "fourth skin")))
"""The roles of the colours in which people are drawn, from light to dark."""
ROLES: Final = (GROUND, INK, ACCENT, SECOND, THIRD, *SKINS)
"""The roles that every campaign has colours for, since elements have them where nothing else is written."""


@dataclass(frozen=True, slots=True)
class Gradient:
    """A background that goes from one colour to another."""

    from_: ColourName = option("the colour that it begins with")
    to: ColourName = option("the colour that it ends with")
    towards: Literal["bottom", "top", "right", "left"] = option("where it ends: bottom, top, right or left", "bottom")


Paint = ColourName | Gradient
"""One colour, or a gradient of two."""


@dataclass(frozen=True, slots=True)
class Shade:
    """A colour over a picture, so that words on it can be read."""

    colour: ColourName = option("its colour", INK)
    from_: Literal["bottom", "top", "left", "right", "all over"] = option(
        "where it is strongest: bottom, top, left or right; or all over", "bottom"
    )
    strength: Share = option("how strong it is there: 100% hides the picture", Share(0.7))
    reach: Share = option("how far it goes from there, as a share of the picture", Share(1.0))


@dataclass(frozen=True, slots=True)
class Border:
    """A line round something, inside its edges."""

    PATTERN = Pattern(r"(\d+(?:\.\d+)?\s*(?:mm|cm|pt)?)\s+(\S.*)")
    NAMES: ClassVar[type] = ColourName
    THICKEST: ClassVar[float] = 100.0
    width: Distance = Distance()
    colour: ColourName = INK

    @classmethod
    def parse(cls, text: str, colour: Callable[[str], ColourName] = ColourName) -> Border:
        """Read '1mm coral'. colour: reads the name of a colour."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match:
            turned = re.fullmatch(r"(\S.*?)\s+(\d+(?:\.\d+)?\s*(?:mm|cm|pt)?)", text.strip())
            if turned:
                raise Expected("expected-measure.instead", better=f"{turned[2]} {turned[1]}")
            raise Expected("expected-border")
        width = Distance.parse(match[1])
        if width.mm > cls.THICKEST:
            raise Expected("expected-border")
        return cls(width, colour(match[2]))


def with_roles(given: Mapping[str, str], colours: Mapping[str, Colour]) -> Mapping[str, str]:
    """Return which colour each role has: the one that is given, else one that does for it.

    The lightest colour is ground, the darkest ink, and the others are accents in their order; skins are accents, too. A
    colour that has the name of a role needs none.
    """
    by_light = sorted(colours, key=lambda name: colours[name].luminance())
    if not by_light:
        return {}
    accents = [name for name in colours if name not in (by_light[0], by_light[-1])] or by_light[:1]
    usual: dict[str, str] = {GROUND: by_light[-1], INK: by_light[0]}
    for number, role in enumerate((ACCENT, SECOND, THIRD)):
        usual[role] = accents[min(number, len(accents) - 1)]
    usual |= {role: usual[(ACCENT, SECOND, THIRD)[number % 3]] for number, role in enumerate(SKINS)}
    roles = {**usual, **{role: name for role, name in given.items() if name in colours}}
    return {role: name for role, name in roles.items() if role not in colours}
