"""What a pack would do, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from kit.model.layer import Layer, Origin
from kit.packing.summary import Change, Doing, Summary

_MOST_NAMED: Final = 8
_CAMPAIGN_WORDS: Final = {
    "starts": "first day",
    "ends": "last day",
    "line": "line under its name",
    "logos": "rules for logos",
    "own_logos": "logos of the week",
    "roles": "roles of colours",
}


def summary_lines(told: Summary) -> tuple[str, ...]:
    """Return a summary as lines for a person: what the pack is, what it adds, replaces and takes out."""
    manifest = told.manifest
    return (
        f"{manifest.name}, version {manifest.version}",
        *([f"Made for {manifest.campaign.words}."] if manifest.campaign else ()),
        *([f"The week here is {told.campaign.words}."] if told.is_for_another_week else ()),
        *([f"It starts a campaign of its own, {told.campaign.id}; others stay as they are."] * told.starts_campaign),
        *manifest.about.splitlines(),
        *(() if told.untrusted else (*_signature(told), *_versions(told), *_changes(told))),
    )


def layer_words(layer: Layer) -> str:
    """Return a folder of assets as it is called in a sentence."""
    if layer.origin is Origin.SHIPPED:
        return "the program"
    if layer.origin is Origin.PACK:
        return f"the pack “{layer.name}”"
    return "your own folder of assets" if layer.origin is Origin.OWN else f"the folder {layer.folder}"


def _signature(told: Summary) -> Iterator[str]:
    signer = told.manifest.signer
    if signer is None:
        yield "It is not signed: nothing tells who made it."
    elif told.is_newly_signed:
        yield f"It is signed by {signer.name}, with the key {signer.fingerprint}."
        yield "From now on only packs with this key are taken under its name. The campaign can tell you its key."
    else:
        yield f"It is signed with the same key as before, by {signer.name}: {signer.fingerprint}."


def _versions(told: Summary) -> Iterator[str]:
    if told.before is None:
        return
    installed, version = told.before.version, told.manifest.version
    if told.is_older:
        yield f"It is older than version {installed}, which is installed now."
    elif installed == version and told.changes:
        yield f"Version {installed} is installed now too, and is not the same: ask the campaign which is right."
    elif not told.is_installed:
        yield f"Version {installed} is installed now; you can go back to it."


def _changes(told: Summary) -> Iterator[str]:
    if told.is_installed:
        yield "It is installed already."
        return
    yield from change_lines(told.changes)
    if not told.changes:
        yield "It changes nothing here: what is in it is here already."
    elif told.unchanged:
        files = len(told.manifest.files)
        are = "is" if told.unchanged == 1 else "are"
        yield f"{told.unchanged} of its {files} {_plural(files, 'file')} {are} here already, letter for letter."
    hidden = [change for change in told.changes if change.hidden_by]
    for layer in dict.fromkeys(change.hidden_by for change in hidden):
        if layer:
            yield f"Not seen here, because {layer_words(layer)} has its own:"
            yield from _things([change for change in hidden if change.hidden_by == layer])


def change_lines(changes: Sequence[Change]) -> Iterator[str]:
    """Yield lines with what is added, changed, replaced, taken out, withdrawn and offered again."""
    for doing in Doing:
        chosen = [change for change in changes if change.doing is doing]
        for of in dict.fromkeys(change.of for change in chosen):
            yield _heading(doing, of)
            yield from _things([change for change in chosen if change.of == of])


def _heading(doing: Doing, of: Layer | None) -> str:
    if doing is Doing.REPLACES and of:
        return f"It replaces, of {layer_words(of)}:"
    if doing is Doing.TAKES_OUT and of:
        return f"It takes out, so that those of {layer_words(of)} are seen again:"
    return f"It {doing.value}:"


def _things(changes: Sequence[Change]) -> Iterator[str]:
    """Yield a line for each thing; of the many of one kind only the first ones."""
    for kind in dict.fromkeys(change.kind for change in changes):
        alike = [change for change in changes if change.kind == kind]
        if kind == "campaign":
            yield f"  the campaign’s {', '.join(_CAMPAIGN_WORDS.get(each.name, each.name) for each in alike)}"
            continue
        for each in alike[:_MOST_NAMED]:
            yield f"  {kind} {each.name}{f' “{each.title}”' if each.title else ''}"
            if each.reason:
                yield f"    {'withdrawn because' if each.doing is Doing.OFFERS_AGAIN else 'because'}: {each.reason}"
        more = len(alike) - _MOST_NAMED
        if more > 0:
            yield f"  and {more} more {_plural(more, kind)}"


def _plural(number: int, noun: str) -> str:
    return noun if number == 1 else f"{noun}s"
