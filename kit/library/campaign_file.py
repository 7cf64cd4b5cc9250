"""campaign.yaml: one awareness week, with its colours, typefaces and rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Final, Literal

from kit.colour import Colour
from kit.library.typed import check_plain
from kit.model.address import is_web
from kit.model.campaign import Campaign, CampaignId, LogoRules, TypeStyle
from kit.model.language import Localised
from kit.model.logo import LogoName, LogoVersions
from kit.model.measures import Distance, Share
from kit.model.option import option
from kit.model.paint import ROLES, ColourName
from kit.problems import Problem, Severity
from kit.records.expected import Expected, Pattern
from kit.records.grammar import Grammar
from kit.records.nodes import MapNode, Node, entry, name_key, problem_at
from kit.records.reader import read_record
from kit.values import dataclass
from kit.words.words import Value

MOST_INK: Final = 300.0
"""Per cent of ink in all: more does not dry on coated paper."""

_SENSIBLE: Final = (("leading", 0.7, 3.0), ("tracking", -100.0, 500.0), ("growth", 0.0, 1.0))
"""The settings of a style, with the least and the most with which text can be read."""


class FontName(str):
    """The name of a file in assets/fonts."""


class CampaignName(str):
    """The id of another campaign."""


class FamilyName(str):
    """The name of one of the campaign's families of typefaces."""


@dataclass(frozen=True, slots=True)
class _Rgb:
    PATTERN = Pattern(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
    channels: tuple[int, int, int]

    @classmethod
    def parse(cls, text: str) -> _Rgb:
        match = cls.PATTERN.fullmatch(text.strip())
        if not match:
            raise Expected("expected-colour")
        return cls((int(match[1], 16), int(match[2], 16), int(match[3], 16)))


@dataclass(frozen=True, slots=True)
class _Points:
    PATTERN = Pattern(r"([0-9]{1,4}(?:\.[0-9]+)?)\s*(?:pt)?")
    size: float

    @classmethod
    def parse(cls, text: str) -> _Points:
        match = cls.PATTERN.fullmatch(text.strip())
        if not match or not 1 <= float(match[1]) <= 2000:
            raise Expected("expected-points")
        return cls(float(match[1]))


@dataclass(frozen=True, slots=True)
class CampaignColour:
    """One colour in a campaign.yaml, under its name."""

    rgb: _Rgb = option('the colour on screens and office printers, in quotes: "0F2F3D", for red, green and blue')
    cmyk: tuple[float, ...] = option("the ink at a print shop, in per cent: [cyan, magenta, yellow, black]")


@dataclass(frozen=True, slots=True)
class CampaignStyle:
    """One style of the type scale in a campaign.yaml, under its name."""

    typeface: FamilyName = option("one of the names under 'typefaces'")
    size: _Points = option("how large it is on A4, in points")
    least: _Points = option("the smallest that it may become on any paper, in points")
    leading: float = option("the distance from line to line: 1.35 is 1.35 times the size", 1.35)
    tracking: float = option("how much wider apart the letters are, or closer (-), in thousandths of the size", 0.0)
    growth: float = option("how it follows the size of the paper: 1 grows with it, 0 stays as it is", 1.0)
    balanced: bool = option("whether lines become about equally long, for a few words on their own", False)
    bold: FamilyName | None = option("the typeface for **bold** words: one of the names under 'typefaces'", None)


@dataclass(frozen=True, slots=True)
class _Logos:
    least_height: Distance | None = option("the smallest height of a logo", None)
    clear_space: Share | None = option("the empty room around a logo, as a share of its width", None)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A message or a partner that is withdrawn, with the reason that groups read."""

    id: str = option("its id")
    reason: str = option("why, in a sentence that groups read", "")


@dataclass(frozen=True, slots=True)
class Withdraws:
    """What a campaign takes back of what it, or the campaign below, has offered."""

    messages: tuple[str | Withdrawn, ...] = option("messages by their ids, each perhaps with a reason", ())
    partners: tuple[str | Withdrawn, ...] = option("partners by their ids, each perhaps with a reason", ())


@dataclass(frozen=True, slots=True)
class CampaignFile:
    """What stands in a campaign.yaml."""

    name: Localised = option("what the week is called")
    starts: date = option("its first day, for example 2016-06-06")
    ends: date = option("its last day, for example 2016-06-10")
    organiser: str = option("who organises it")
    website: str = option("its website")
    hashtag: str = option('its hashtag, in quotes: "#IMHAW16"')
    line: Localised = option("the line of the week, its motto")
    colours: Mapping[str, CampaignColour] = option("the colours, each under the name that templates use")
    typefaces: Mapping[str, tuple[FontName, ...]] = option(
        "the typefaces, each a list of files in fonts/: the first is used, the others for letters that it lacks"
    )
    type_scale: Mapping[str, CampaignStyle] = option("the styles for texts, each under a name")
    figures: Mapping[str, FontName] = option(
        "typefaces whose figures come from another one: under the file of the first, that of the other", {}
    )
    logos: _Logos = option("the rules for logos", _Logos())
    own_logos: Mapping[str, LogoVersions] = option("the week's own logos, each under the name that kit files use", {})
    reviewed: Localised = option(
        "who has read the name, the line and the words of the designs in a language: {cy: Siân Evans}", {}
    )
    id: CampaignId = option("the name that kits use for it: imhaw-2016", CampaignId())
    extends: CampaignName = option("the id of the campaign that it starts from", CampaignName())
    inherits: tuple[Literal["designs", "messages", "partners"], ...] = option(
        "what it takes from that campaign: designs, messages, partners; all three if left out", ()
    )
    withdraws: Withdraws = option("messages and partners that groups are not to use any more", Withdraws())
    roles: Mapping[str, ColourName] = option(
        "what each colour is for, so that templates need not name it: 'ground', 'ink', 'accent', 'second accent', "
        "'third accent', and any other",
        {},
    )


def read_campaign(
    node: Node,
    languages: Collection[str],
    fonts: Collection[str],
    campaigns: Collection[str] = (),
    logos: Collection[str] = (),
) -> tuple[Campaign | None, tuple[Problem, ...]]:
    """Read the campaign of a file. fonts, logos: the names of the files there are; campaigns: the ids of all."""
    families = entry(node, "typefaces")
    known = [key.text for key, _ in families.entries] if isinstance(families, MapNode) else []
    palette = entry(node, "colours")
    colours = [key.text for key, _ in palette.entries] if isinstance(palette, MapNode) else []
    vocabulary: Mapping[type, Collection[str]] = {
        FontName: fonts,
        FamilyName: known,
        ColourName: colours,
        CampaignName: campaigns,
        LogoName: logos,
    }
    grammar = Grammar(vocabulary, languages=languages)
    read, problems = read_record(CampaignFile, node, grammar=grammar)
    if read is None:
        return None, problems
    found = [
        *problems,
        *_check_start(read, node),
        *_check_dates(read, node),
        *_check_website(read, node),
        *_check_styles(read, node),
        *_check_roles(read, node),
    ]
    for key in ("name", "line", "organiser", "hashtag"):
        found += check_plain(entry(node, key), key)
    found += [problem for name in read.colours for problem in _check_ink(read.colours[name], name, node)]
    good = {name: _colour(name, colour) for name, colour in read.colours.items() if len(colour.cmyk) == 4}
    campaign = Campaign(
        name=read.name,
        starts=read.starts,
        ends=read.ends,
        organiser=read.organiser,
        website=read.website,
        hashtag=read.hashtag,
        line=read.line,
        colours=good,
        typefaces=read.typefaces,
        type_scale={name: _style(name, style) for name, style in read.type_scale.items()},
        logos=_logo_rules(read.logos),
        file=node.file,
        id=read.id,
        own_logos=read.own_logos,
        figures={name: str(other) for name, other in read.figures.items()},
        reviewed=read.reviewed,
        roles={_role(name): colour for name, colour in read.roles.items()},
    )
    return campaign, tuple(found)


def _colour(name: str, colour: CampaignColour) -> Colour:
    cyan, magenta, yellow, black = colour.cmyk
    return Colour(name, colour.rgb.channels, (cyan, magenta, yellow, black))


def _logo_rules(logos: _Logos) -> LogoRules:
    usual = LogoRules()
    return LogoRules(
        least_height=logos.least_height.mm if logos.least_height else usual.least_height,
        clear_space=logos.clear_space.share if logos.clear_space else usual.clear_space,
    )


def _style(name: str, style: CampaignStyle) -> TypeStyle:
    return TypeStyle(
        name=name,
        typeface=style.typeface,
        size=style.size.size,
        least=style.least.size,
        leading=style.leading,
        tracking=style.tracking,
        growth=style.growth,
        balanced=style.balanced,
        bold=str(style.bold or ""),
    )


def _check_start(read: CampaignFile, node: Node) -> list[Problem]:
    """Tell what a campaign inherits, but from no other one."""
    at = entry(node, "inherits")
    return [problem_at(at, "inherits-alone", field="inherits")] if at is not None and not read.extends else []


def _check_dates(read: CampaignFile, node: Node) -> list[Problem]:
    if read.starts <= read.ends:
        return []
    values = {"starts": read.starts, "ends": read.ends}
    return [problem_at(entry(node, "ends") or node, "wrong-value.week", values, field="ends")]


def _check_website(read: CampaignFile, node: Node) -> list[Problem]:
    if is_web(read.website):
        return []
    at = entry(node, "website") or node
    values = {"address": read.website}
    return [problem_at(at, "wrong-value.website", values, field="website", severity=Severity.WARNING)]


def _role(name: str) -> str:
    """Return the name of a role as it is known, however it is spelled."""
    return next((role for role in ROLES if name_key(role) == name_key(name)), name)


def _check_roles(read: CampaignFile, node: Node) -> list[Problem]:
    """Return a problem for each role that has the name of a colour other than its own, and one for no colour at all."""
    problems = []
    if not read.colours:
        problems.append(problem_at(entry(node, "colours") or node, "no-colours", field="colours"))
    for role, name in read.roles.items():
        if role in read.colours and role != name:
            at = entry(node, "roles", role) or node
            problems.append(problem_at(at, "wrong-value.role", {"role": role}, field=f"roles.{role}"))
    return problems


def _check_ink(colour: CampaignColour, name: str, node: Node) -> list[Problem]:
    path = f"colours.{name}.cmyk"
    at = entry(node, "colours", name, "cmyk") or node
    if len(colour.cmyk) != 4 or not all(0 <= ink <= 100 for ink in colour.cmyk):
        return [problem_at(at, "wrong-value.ink", {"colour": name}, field=path)]
    if (total := sum(colour.cmyk)) > MOST_INK:
        values = {"colour": name, "total": total, "most": MOST_INK}
        return [problem_at(at, "too-much-ink", values, field=path, severity=Severity.WARNING)]
    return []


def _check_styles(read: CampaignFile, node: Node) -> list[Problem]:
    problems: list[Problem] = []
    for name, style in read.type_scale.items():
        at, path = entry(node, "type_scale", name) or node, f"type_scale.{name}"
        if style.least.size > style.size.size:
            problems.append(
                problem_at(entry(at, "least") or at, "wrong-value.least", {"style": name}, field=f"{path}.least")
            )
        for field, least, most in _SENSIBLE:
            if not least <= getattr(style, field) <= most:
                values: dict[str, Value] = {"style": name, "setting": field, "least": least, "most": most}
                at_field = entry(at, field) or at
                problems.append(problem_at(at_field, "wrong-value.style", values, field=f"{path}.{field}"))
    for name, files in read.typefaces.items():
        if not files:
            at, path = entry(node, "typefaces", name) or node, f"typefaces.{name}"
            problems.append(problem_at(at, "wrong-count.typeface", {"typeface": name}, field=path))
    return problems
