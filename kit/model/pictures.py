"""What of the template language is looked at and not read: pictures, plain shapes, and logos."""

from __future__ import annotations

from typing import Literal

from kit.model.kit import LogoRole
from kit.model.language import Localised
from kit.model.logo import CampaignLogoName
from kit.model.measures import Distance, Focus, Mask, Range
from kit.model.option import option
from kit.model.paint import ACCENT, GROUND, Border, ColourName, Gradient, Shade
from kit.model.picture import PictureName
from kit.model.template import Align, Turnable
from kit.values import dataclass


@dataclass(frozen=True, kw_only=True)
class ShownElement(Turnable):
    """What every picture may say, whoever chose it."""

    alt: Localised = option("what it shows, in words", {})
    fit: Literal["cover", "contain"] = option(
        "cover fills the room, and the bleed at the edge of the page, and cuts off what is outside; contain shows all "
        "of it",
        "cover",
    )
    focus: Focus = option("the point of the picture that stays in view: 50% 30% from its left and top", Focus())
    mask: Mask | None = option("what it is cut out as: circle, rounded, arc, hill, or the radius of its corners", None)
    shade: Shade | None = option("a colour over it, so that words on it can be read", None)
    border: Border | None = option("a line round it: 1mm coral", None)


@dataclass(frozen=True, kw_only=True)
class PictureElement(ShownElement):
    """A picture from the folder pictures."""

    element = "picture"
    value: PictureName = option("the name of the file; or message, for the picture of a message")


@dataclass(frozen=True, kw_only=True)
class MessagePicture(ShownElement):
    """The picture of one of the messages that the group chose, if that message has one. Its words are beside it."""

    element = "picture"
    form = "message"
    shows_kit = True
    number: int = option("which of the group's messages, counted from 1", 1, within=(1, 20))


@dataclass(frozen=True, kw_only=True)
class PhotoElement(ShownElement):
    """The photo that the group took itself, if it chose one; the point of it that stays in view is the group's, too."""

    element = "photo"
    shows_kit = True
    value: Literal["group"] = option("whose photo it is: group", "group")


@dataclass(frozen=True, kw_only=True)
class ShapeElement(Turnable):
    """A plain shape that fills its room."""

    element = "shape"
    value: Literal["rectangle", "circle", "arc", "hill", "bowl", "corner"] = option(
        "rectangle, circle, arc, hill, bowl or corner"
    )
    fill: ColourName | Gradient = option("its colour, or two: {from: sun, to: coral, towards: bottom}", ACCENT)
    radius: Distance = option("how round a rectangle's corners are", Distance(), within=(0, 500))
    border: Border | None = option("a line round it, of a corner only where it is cut: 1mm coral", None)
    dashed: bool = option("whether that line is dashed, like one to cut along", False)
    bleed: bool = option("whether it runs over the edge of the page where it touches it", False)


@dataclass(frozen=True, kw_only=True)
class LogoRow(Turnable):
    """What every row of logos may say, be it of one alone."""

    logo_height: Distance = option("how high a square logo is", Distance(18.0), within=(1, 500))
    align: Align = option("where the row goes", "left")
    panel: ColourName = option("the colour behind logos that would not show on the background", GROUND)


@dataclass(frozen=True, kw_only=True)
class Logos(LogoRow):
    """The group's logos in rows, all of the same optical size, each with its clear space."""

    element = "logos"
    shows_kit = True
    value: Range = option("how many, for example up to 8", Range(0, 8))
    whose: LogoRole = option("only logos with this role: ours, with, supported by; all of them if left out", "")
    least_logo_height: Distance | None = option(
        "how high a square logo may be at least, so that there are fewer rows; that of the campaign if left out",
        None,
        within=(1, 500),
    )


@dataclass(frozen=True, kw_only=True)
class CampaignLogo(LogoRow):
    """One of the campaign's own logos, the version for its background. The group's rows of logos leave that one out."""

    element = "logo"
    value: CampaignLogoName = option("its name under 'own logos' in campaign.yaml")
