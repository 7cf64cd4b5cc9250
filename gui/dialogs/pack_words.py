"""What a pack would do here, in the sentences of the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from gui.dialogs.things import layer_in_sentence, listed
from gui.problems.words import WINDOW
from kit.model.layer import Layer
from kit.packing import Change, Doing, Summary

translate = QCoreApplication.translate


def version_words(told: Summary) -> str:
    """Return how a pack stands to the version of it that is installed; '' if none is."""
    if told.before is None or told.untrusted:
        return ""
    installed, version = told.before.version, told.manifest.version
    if told.is_installed:
        return translate("packs", "It is installed already.")
    if told.is_older:
        text = translate("packs", "It is older than version {0}, which is installed now.")
    elif installed == version:
        text = translate(
            "packs", "Version {0} is installed already, but it is not the same. Ask the campaign which one is right."
        )
    else:
        text = translate("packs", "It replaces version {0}; you can go back to that one.")
    return text.replace("{0}", installed)


def campaign_change_words(told: Summary) -> str:
    """Return that a pack starts a campaign of its own; '' if it starts none."""
    if not told.starts_campaign:
        return ""
    return translate("packs", "It is a campaign of its own. The kits and designs of other campaigns stay as they are.")


def signature_words(told: Summary) -> Iterator[str]:
    """Yield who signed a pack, and what to do about it when that is told for the first time."""
    signer = told.manifest.signer
    if told.untrusted:
        return
    if signer is None:
        yield translate("packs", "It is not signed, so nothing tells who made it.")
    elif told.is_newly_signed:
        text = translate("packs", "It is signed by {0}, with the key {1}.")
        yield text.replace("{1}", signer.fingerprint).replace("{0}", signer.name)
        yield translate(
            "packs", "Ask the campaign whether this is its key. From now on no pack with another key can replace it."
        )
    else:
        text = translate("packs", "It is signed by {0}, with the same key as before.")
        yield text.replace("{0}", signer.name)


def pack_sentences(told: Summary) -> tuple[str, ...]:
    """Return everything that is told of a pack, for who hears it."""
    manifest = told.manifest
    problems = (f"{said.message} {said.hint}" for said in map(WINDOW.say, (*told.untrusted, *told.out_of_date)))
    changes = () if told.is_refused else change_words(told)
    campaign = campaign_change_words(told)
    said = (manifest.name, manifest.version, manifest.about, campaign, *signature_words(told), version_words(told))
    return tuple(text for text in (*said, *changes, *problems) if text)


def change_words(told: Summary) -> Iterator[str]:
    """Yield what a pack adds, changes, replaces and takes out, a sentence each."""
    for doing in Doing:
        chosen = [change for change in told.changes if change.doing is doing]
        for of in dict.fromkeys(change.of for change in chosen):
            alike = [change for change in chosen if change.of == of]
            yield _sentence(doing, of).replace("{0}", _named(alike))
    for change in told.changes:
        if change.reason:
            text = translate("packs", "Why {0} is withdrawn: {1}")
            yield text.replace("{1}", change.reason).replace("{0}", _named([change]))
    if not told.changes and not told.is_installed:
        yield translate("packs", "It changes nothing here: you have all of it already.")
    hidden = [change for change in told.changes if change.hidden_by]
    for layer in dict.fromkeys(change.hidden_by for change in hidden):
        if layer:
            alike = [change for change in hidden if change.hidden_by == layer]
            text = translate("packs", "Hidden here, because {1} has its own: {0}.")
            yield text.replace("{1}", layer_in_sentence(layer)).replace("{0}", _named(alike))


def _sentence(doing: Doing, of: Layer | None) -> str:
    folder = layer_in_sentence(of) if of else ""
    if doing is Doing.ADDS:
        return translate("packs", "It adds {0}.")
    if doing is Doing.CHANGES:
        return translate("packs", "It has another version of {0}.")
    if doing is Doing.REPLACES:
        text = translate("packs", "It replaces what {1} has: {0}.")
        return text.replace("{1}", folder)
    if doing is Doing.WITHDRAWS:
        return translate("packs", "The campaign withdraws {0}: kits that use it say so.")
    if of:
        text = translate("packs", "It no longer has its own, so what {1} has is used again: {0}.")
        return text.replace("{1}", folder)
    return translate("packs", "It removes {0}.")


def _named(changes: Sequence[Change]) -> str:
    things: dict[str, list[str]] = {}
    for change in changes:
        things.setdefault(change.kind, []).append(change.title or change.name.replace("_", " "))
    return listed(things)
