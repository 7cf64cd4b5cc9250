"""The library from its folders: each kind of file by itself, for who needs but one, or all of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from kit.library.blocks import Blocks
from kit.library.campaign_file import read_campaign
from kit.library.campaigns import CAMPAIGN_FILE, FACTS
from kit.library.expanded import Reach
from kit.library.extending import Designs
from kit.library.folders import Assets, find_assets
from kit.library.heads import promised_heads
from kit.library.languages_file import read_languages
from kit.library.messages_file import message_reader
from kit.library.partners_file import PartnersFile, read_partners
from kit.library.promised import Problems, Told, is_broken, promised, stamps_of
from kit.library.reading import each_by_itself, first_sound, overlaid, without_keys
from kit.library.templates_file import extend, read_block, read_template, template_grammar
from kit.library.withdrawn import messages_offered, partners_withdrawn
from kit.model.blocks import Block
from kit.model.campaign import Campaign
from kit.model.language import Language, in_language
from kit.model.layer import Layer
from kit.model.library import Library, Withdrawn
from kit.model.message import Message
from kit.model.promises import Promises
from kit.model.template import Template
from kit.problems import Problem, Severity, UnreadableFile
from kit.records.nodes import Node, entry, problem_at
from kit.records.source import read_source

CAMPAIGN_SECTIONS: Final = ("colours", "roles", "typefaces", "type_scale", "logos", "own_logos", "reviewed")
PARTNERS_SECTIONS: Final = ("partners", "thank_yous")
LANGUAGES_SECTIONS: Final = ("languages",)
"""The keys whose entries a folder of assets may add or replace one by one."""


def load_library(
    layers: Sequence[Layer] = (), earlier: Library | None = None, campaign: str = ""
) -> tuple[Library, Problems]:
    """Return everything that the shipped assets and the layers over them offer, and every problem of their files.

    earlier: the same a while ago; what is broken now is as it was then, and what has not changed is the very same.
    campaign: its id; the program's own if it is '' or not there. Raises UnreadableFile only if no folder has a sound
    campaign.yaml of it.
    """
    library = open_library(layers, earlier, campaign)
    return library, library.read_all()


def open_library(layers: Sequence[Layer] = (), earlier: Library | None = None, campaign: str = "") -> Library:
    """Return the same with messages and templates that are read when something asks for them."""
    from kit.library.usable import errors_of_packs, without_unusable  # it brings typefaces and profiles along

    def told(problems: Problems) -> Problems:
        return tuple(errors_of_packs(problems, layers))

    assets, found = find_assets(layers, campaign)
    if assets.campaign not in assets.campaigns:
        assets, found = find_assets(layers)
    if earlier and earlier.campaign.id != assets.campaign:
        earlier = None
    assets, unusable = without_unusable(assets, layers)
    library = open_assets(assets, layers, earlier, told)
    return replace(library, found=told((*found, *unusable, *library.found)))


def load_assets(assets: Assets, layers: Sequence[Layer] = ()) -> tuple[Library, Problems]:
    """Return what these files hold, and their problems. Raises UnreadableFile if none of them is a campaign."""
    library = open_assets(assets, layers)
    return library, library.read_all()


def open_assets(
    assets: Assets, layers: Sequence[Layer] = (), earlier: Library | None = None, told: Told = tuple
) -> Library:
    """Return the same with messages and templates that are read when something asks for them.

    told: what is told of the problems of those.
    """
    languages, problems = load_languages(assets)
    gathered = list(problems)
    if earlier and is_broken(problems):
        languages = earlier.languages
    campaign, problems = load_campaign(assets, languages)
    gathered += problems
    if earlier and is_broken(problems):
        campaign = earlier.campaign
    if campaign is None:
        raise UnreadableFile(told(tuple(gathered)) or [Problem(Severity.ERROR, "no-campaign")])
    partners, problems = load_partners(assets, languages)
    gathered += problems
    if earlier and is_broken(problems):
        partners = PartnersFile(earlier.partners, earlier.thank_yous)
    gone = partners_withdrawn(assets, partners.partners)
    templates, blocks = promised_designs(assets, campaign, languages, layers, earlier, told)
    return Library(
        campaign=campaign,
        languages=languages,
        messages=promised_messages(assets, languages, layers, earlier, told),
        partners={id: each for id, each in partners.partners.items() if id not in gone},
        withdrawn_messages=_withdrawn_messages(assets, languages),
        withdrawn_partners={
            id: Withdrawn(in_language(partners.partners[id].name, "en"), each.reason, each.at.file)
            for id, each in gone.items()
        },
        thank_yous=partners.thank_yous,
        templates=templates,
        blocks=blocks,
        fonts=assets.topmost("fonts"),
        pictures=assets.topmost("pictures"),
        hidden_pictures={name: paths[1:] for name, paths in assets.under("pictures").items()},
        profiles=assets.topmost("icc"),
        logos=assets.under("logos"),
        layers=tuple(layers),
        campaigns=assets.campaigns,
        found=tuple(gathered),
        heads=promised_heads(assets),
    )


def _withdrawn_messages(assets: Assets, languages: Collection[str]) -> Mapping[str, Withdrawn]:
    _, gone = messages_offered(assets)
    read = each_by_itself(message_reader(languages))
    found = {id: first_sound(assets.files[f"messages/{id}.yaml"], read)[0] for id in gone}
    titles = {id: message.wording("en").headline if message else id for id, message in found.items()}
    return {id: Withdrawn(titles[id], each.reason, each.at.file) for id, each in gone.items()}


def load_languages(assets: Assets) -> tuple[Mapping[str, Language], Problems]:
    """Return the languages by their tags."""
    paths = assets.files.get("languages.yaml", ())
    languages, problems = overlaid(paths, read_languages, LANGUAGES_SECTIONS, partial=True)
    return languages or {}, problems


def load_campaign(assets: Assets, languages: Collection[str]) -> tuple[Campaign | None, Problems]:
    """Return the campaign, None if no file of it is sound."""
    fonts, logos = assets.topmost("fonts"), assets.topmost("logos")
    paths = assets.files.get(CAMPAIGN_FILE, ())
    lent = {str(path) for path in assets.lent}

    def read(node: Node) -> tuple[Campaign | None, Problems]:
        return read_campaign(node, languages, fonts, assets.campaigns, logos)

    def lends(upper: Node, lower: Node) -> Node:
        return without_keys(lower, FACTS) if lower.file in lent and upper.file not in lent else lower

    campaign, problems = overlaid(paths, read, CAMPAIGN_SECTIONS, lends=lends)
    if campaign is None or campaign.file in lent:
        return None, tuple(_nameless(assets)) or problems
    return replace(campaign, id=assets.campaign), problems


def _nameless(assets: Assets) -> Iterator[Problem]:
    """Yield that a folder belongs to a campaign which no folder says anything of."""
    own = [read_source(path)[0] for path in assets.files.get(CAMPAIGN_FILE, ()) if path not in assets.lent]
    if assets.campaign and not any(node is None or entry(node, "name") for node in own):
        ids = [at for node in own if (at := entry(node, "id"))]
        told = Problem(Severity.ERROR, "missing-campaign", {"campaign": assets.campaign})
        yield problem_at(ids[0], told.name, told.values) if ids else told


def load_partners(assets: Assets, languages: Collection[str]) -> tuple[PartnersFile, Problems]:
    """Return the partners and the thank-yous by id."""
    paths, logos = assets.files.get("partners.yaml", ()), assets.topmost("logos")

    def read(node: Node) -> tuple[PartnersFile | None, Problems]:
        return read_partners(node, languages, logos)

    partners, problems = overlaid(paths, read, PARTNERS_SECTIONS, partial=True)
    return partners or PartnersFile(), problems


def promised_messages(
    assets: Assets,
    languages: Collection[str],
    layers: Sequence[Layer] = (),
    earlier: Library | None = None,
    told: Told = tuple,
) -> Promises[Message]:
    """Return the messages by id that are not withdrawn; of a file that is broken now, what it said earlier."""
    offered, _ = messages_offered(assets)
    pictures = tuple(assets.topmost("pictures"))
    return promised(
        offered.under("messages"),
        (tuple(layers), tuple(languages), pictures),
        each_by_itself(message_reader(languages, pictures)),
        lambda paths: Reach.ITSELF,
        earlier.messages if earlier else {},
        told,
    )


def promised_designs(
    assets: Assets,
    campaign: Campaign,
    languages: Collection[str],
    layers: Sequence[Layer] = (),
    earlier: Library | None = None,
    told: Told = tuple,
) -> tuple[Promises[Template], Promises[Block]]:
    """Return the templates by id and the blocks; of a file that is broken now, what it said earlier.

    Their colours, styles and pictures are those of the campaign and the folders.
    """
    files, shared = assets.under("templates"), assets.under("blocks")
    names = [name.removesuffix(".yaml") for name in shared]
    own_logos = campaign.own_logos
    words = campaign.palette, campaign.type_scale, assets.topmost("pictures"), languages, names, own_logos
    basis = (tuple(layers), *map(tuple, words), tuple(colour.name for colour in campaign.palette.values()))
    grammar = template_grammar(*words)
    blocks = Blocks(shared, lambda node: read_block(node, grammar), grammar)
    designs = Designs(
        files,
        lambda node: read_template(node, grammar),
        lambda node, base: extend(node, base, grammar),
        blocks.expanded,
    )
    templates = promised(
        files, basis, designs.read, designs.reach, earlier.templates if earlier else {}, told, stamps_of(shared)
    )
    earlier_blocks = earlier.blocks if earlier else {}
    return templates, promised(shared, basis, blocks.read, blocks.reach, earlier_blocks, told)
