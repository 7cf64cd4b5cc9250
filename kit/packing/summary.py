"""What a pack would do here, told before it is installed: what is seen with it, against what is seen without."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from kit.library.folders import campaign_of, find_assets
from kit.model.language import in_language
from kit.model.layer import Layer, Origin, layer_of
from kit.model.library import Library
from kit.model.pack import Manifest, PackCampaign, is_older, pack_key
from kit.packing.contents import Seen, errors_in, of_pack, see, unpacked
from kit.packing.opening import PackFile
from kit.packing.trust import check_date, check_signer
from kit.packs.installed import InstalledPack, installed_packs
from kit.problems import Problem, Severity, UnreadableFile
from kit.values import dataclass

KINDS: Final[Mapping[str, str]] = {
    "templates": "template",
    "blocks": "block",
    "messages": "message",
    "pictures": "picture",
    "logos": "logo",
    "fonts": "typeface",
    "icc": "colour profile",
}
"""What a file in each folder of assets is."""

_CAMPAIGN: Final = frozenset({"colours", "type_scale", "palette", "file", "id"})
"""Fields of the campaign that are told one by one, or not at all."""


class Doing(StrEnum):
    """What a pack does with one thing."""

    ADDS = "adds"
    CHANGES = "changes"
    REPLACES = "replaces"
    TAKES_OUT = "takes out"
    WITHDRAWS = "withdraws"
    OFFERS_AGAIN = "offers again"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is there, or another, with the pack.

    kind: 'template', 'message', 'picture', 'logo', 'typeface', 'colour profile', 'partner', 'thank-you', 'language',
    'colour', 'style' or 'campaign'. name: its id or file name; of the campaign, the key. title: what people call it,
    '' if it has no other name. of: where that is which it replaces, or which comes back when it is taken out; None if
    nothing is. An earlier version of the pack itself is changed, not replaced. hidden_by: the folder over the packs
    that has a file of the same name, so that nothing is seen of the change. reason: why it is withdrawn, or was.
    """

    doing: Doing
    kind: str
    name: str
    title: str = ""
    of: Layer | None = None
    hidden_by: Layer | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a pack would do here.

    campaign: the week here, with the pack. unchanged: so many of its files are here already, letter for letter. before:
    the version that is installed now, if any. problems: of its files, as they would be read here. starts_campaign:
    whether it brings a campaign that is not here yet. untrusted: why it is not from who made the installed one.
    out_of_date: that it was to be used until a day before today.
    """

    manifest: Manifest
    campaign: PackCampaign
    changes: tuple[Change, ...]
    unchanged: int = 0
    before: InstalledPack | None = None
    problems: tuple[Problem, ...] = ()
    starts_campaign: bool = False
    untrusted: tuple[Problem, ...] = ()
    out_of_date: tuple[Problem, ...] = ()

    @property
    def is_installed(self) -> bool:
        """Whether this very version is installed and nothing would change."""
        same = self.before is not None and self.before.version == self.manifest.version and not self.changes
        return same and not self.untrusted and not self.is_newly_signed

    @property
    def is_older(self) -> bool:
        """Whether a later version than it is installed."""
        return self.before is not None and is_older(self.manifest.version, self.before.version)

    @property
    def is_newly_signed(self) -> bool:
        """Whether it is signed with a key that nothing under its name has had here."""
        return self.manifest.signer is not None and (self.before is None or self.before.signer is None)

    @property
    def is_refused(self) -> bool:
        """Whether it is not installed here: a file in it cannot be read, or somebody else has signed it."""
        return bool(self.untrusted or errors_in(self.problems))

    @property
    def is_for_another_week(self) -> bool:
        """Whether it was made for another awareness week than the one that is here."""
        return self.manifest.campaign is not None and self.manifest.campaign.week != self.campaign.week


def summary(
    pack: PackFile, layers: Sequence[Layer] = (), root: Path | None = None, today: date | None = None
) -> Summary:
    """Return what a pack would do here. It takes a second or two.

    layers: the folders of assets that count now, as `find_layers` gives them. root: where packs are, if not where this
    person's are. today: the day, by which it may be out of date; None where that is nobody's concern. Raises
    WriteFailed if there is no room to look at it.
    """
    key = pack_key(pack.manifest.name)
    before = next((each for each in installed_packs(root) if pack_key(each.name) == key), None)
    packs = tuple(layer for layer in layers if layer.origin is Origin.PACK)
    others = tuple(layer for layer in packs if pack_key(layer.name) != key)
    above = tuple(layer for layer in layers if layer.origin is not Origin.PACK)
    manifest = pack.manifest
    with unpacked(pack.path, pack.files, manifest.name, manifest.version, manifest.campaign_id) as own:
        new = _with(pack, (*others, own))
        is_new = new.library.campaign.id not in find_assets(packs)[0].campaigns
        old = see(packs, "" if is_new else new.library.campaign.id)
        changes, unchanged = _compare(old, new, own, above)
        if is_new:
            changes = [_of_a_new_campaign(each) for each in changes if _is_own(each)]
        told = of_pack(new.problems, own.folder, pack.path)
        campaign = PackCampaign.of(new.library.campaign)
    untrusted = tuple(check_signer(manifest, before.signer if before else None, str(pack.path)))
    late = tuple(check_date(manifest, today, str(pack.path)))
    return Summary(manifest, campaign, tuple(changes), unchanged, before, told, is_new, untrusted, late)


def _with(pack: PackFile, layers: Sequence[Layer]) -> Seen:
    """Return what is seen with a pack, the last of the layers. Raises UnreadableFile if its campaign is not here."""
    try:
        return see(layers, campaign_of(layers[-1]))
    except UnreadableFile as error:
        folder = layers[-1].folder
        wrong = of_pack(error.problems, folder, pack.path)
        if any(problem.code == "missing-campaign" for problem in wrong):
            raise UnreadableFile(wrong) from error
        unusable = Problem(Severity.ERROR, "unusable-pack", {"pack": pack.path.name}, file=str(pack.path))
        raise UnreadableFile((unusable, *wrong)) from error


def _is_own(change: Change) -> bool:
    """Tell whether a pack that starts a campaign brings a thing itself: the week is told by its name."""
    return change.doing is not Doing.TAKES_OUT and change.kind != "campaign"


def _of_a_new_campaign(change: Change) -> Change:
    """Return what a pack that starts a campaign does with one thing: it adds its own, and changes a shared colour."""
    is_shared = change.kind in ("colour", "style") and change.doing is Doing.REPLACES
    return replace(change, doing=Doing.CHANGES if is_shared else Doing.ADDS, of=None)


def _compare(old: Seen, new: Seen, own: Layer, above: Sequence[Layer]) -> tuple[list[Change], int]:
    changes, unchanged = [], 0
    hiding = [(layer, _names(layer, new.library.campaign.id)) for layer in reversed(above)]
    for folder, kind in KINDS.items():
        before, after = old.assets.topmost(folder), new.assets.topmost(folder)
        titles = _titles(folder, old.library) | _titles(folder, new.library)
        for name in sorted({*before, *after}):
            hidden = next((layer for layer, names in hiding if f"{folder}/{name}" in names), None)
            id = name.removesuffix(".yaml")
            change = _change(before.get(name), after.get(name), own, old, new)
            if change:
                changes.append(replace(change, kind=kind, name=id, title=titles.get(id, ""), hidden_by=hidden))
            elif name in after and after[name].is_relative_to(own.folder):
                unchanged += 1
    changes += _entries(old, new, own)
    changes += _withdrawn(old, new)
    return changes, unchanged


def _change(before: Path | None, after: Path | None, own: Layer, old: Seen, new: Seen) -> Change | None:
    """Return what becomes of a file, None if the one that counts says the same as before."""
    if after is None or (before is not None and not after.is_relative_to(own.folder)):
        if before is None or not _is_pack(layer_of(before, old.layers), own) or _are_alike(before, after):
            return None
        return Change(Doing.TAKES_OUT, "", "", of=layer_of(after, new.layers) if after else None)
    if before is None:
        return Change(Doing.ADDS, "", "")
    if _are_alike(before, after):
        return None
    return _other(layer_of(before, old.layers), own)


def _are_alike(before: Path, after: Path | None) -> bool:
    return after is not None and before.read_bytes() == after.read_bytes()


def _other(replaced: Layer, own: Layer) -> Change:
    if _is_pack(replaced, own):
        return Change(Doing.CHANGES, "", "")
    return Change(Doing.REPLACES, "", "", of=replaced)


def _is_pack(layer: Layer, pack: Layer) -> bool:
    return layer.origin is Origin.PACK and pack_key(layer.name) == pack_key(pack.name)


def _entries(old: Seen, new: Seen, own: Layer) -> Iterator[Change]:
    """Yield what becomes of the entries of campaign.yaml, partners.yaml and languages.yaml."""
    for kind, before, after in (
        ("partner", old.library.partners, new.library.partners),
        ("thank-you", old.library.thank_yous, new.library.thank_yous),
        ("language", old.library.languages, new.library.languages),
        ("colour", old.library.campaign.colours, new.library.campaign.colours),
        ("style", old.library.campaign.type_scale, new.library.campaign.type_scale),
        ("campaign", _said(old.library.campaign, _CAMPAIGN), _said(new.library.campaign, _CAMPAIGN)),
    ):
        for name in sorted({*before, *after}):
            was, is_now = before.get(name), after.get(name)
            if _said(was) == _said(is_now):
                continue
            title = _title(is_now if name in after else was)
            if kind == "partner" and name in new.library.withdrawn_partners:
                continue
            if name not in after:
                yield Change(Doing.TAKES_OUT, kind, name, title)
            elif name not in before:
                yield Change(Doing.ADDS, kind, name, title)
            else:
                file = getattr(was, "file", "") or old.library.campaign.file
                yield replace(_other(layer_of(file, old.layers), own), kind=kind, name=name, title=title)


def _withdrawn(old: Seen, new: Seen) -> Iterator[Change]:
    """Yield what the campaign offers without a pack, and not with it, each with the reason."""
    for kind, before, after in (
        ("message", old.library.withdrawn_messages, new.library.withdrawn_messages),
        ("partner", old.library.withdrawn_partners, new.library.withdrawn_partners),
    ):
        gone = ((id, after[id]) for id in sorted(after) if id not in before)
        yield from (Change(Doing.WITHDRAWS, kind, id, each.title, reason=each.reason) for id, each in gone)


def come_back(before: Seen, now: Seen) -> tuple[Change, ...]:
    """Return what was withdrawn before and is offered again now, each with the reason for which it was withdrawn."""
    return tuple(replace(each, doing=Doing.OFFERS_AGAIN) for each in _withdrawn(now, before))


def _said(value: Any, but: Collection[str] = ("file",)) -> Any:
    """Return what a value of the library says, wherever it was read from."""
    if not hasattr(value, "__dataclass_fields__"):
        return value
    return {each.name: getattr(value, each.name) for each in fields(value) if each.name not in but}


def _title(value: Any) -> str:
    name = getattr(value, "name", "")
    return in_language(name, "en") if isinstance(name, Mapping) else ""


def _titles(folder: str, library: Library) -> dict[str, str]:
    if folder == "templates":
        return {id: in_language(each.name, "en") for id, each in library.templates.items()}
    if folder == "messages":
        return {id: each.wording("en").headline for id, each in library.messages.items()}
    return {}


def _names(layer: Layer, campaign: str) -> set[str]:
    """Return the names of the files in a folder of assets that are there for a campaign."""
    assets, _ = find_assets((layer,), campaign)
    return {name for name, paths in assets.files.items() if paths[0].is_relative_to(layer.folder)}
