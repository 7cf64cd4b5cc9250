"""What is in a kit, in words, for somebody who is about to send it: details, names, pictures, and what is not in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from gui.dialogs.things import pack_title
from gui.kits.session import State
from kit.called import event_label
from kit.model.kit import Kit, OwnMessage, events_by_day
from kit.model.language import in_language
from kit.model.layer import Origin, layer_of
from kit.model.library import Library
from kit.packs.used import packs_used

translate = QCoreApplication.translate

_CARRIED = (Origin.SHIPPED, Origin.PACK)
"""Whoever has the program has the designs from there, or is told where they come from."""


def contents(state: State, library: Library) -> list[tuple[str, str]]:
    """Return what is in a kit that people are to know of before it is sent: what it is, and the things themselves."""
    return [(what, said) for what, said in _contents(state, library) if said]


def _contents(state: State, library: Library) -> Iterator[tuple[str, str]]:
    kit, group = state.kit, state.kit.group
    yield translate("send", "Your group"), _joined((group.name, group.strapline))
    yield translate("send", "How to reach you"), _joined((group.phone, group.email, group.website, group.address))
    labels = [event_label(number, kit, library) for number in events_by_day(kit.events)]
    places = [kit.events[number].venue for number in events_by_day(kit.events)]
    yield translate("send", "Events, with their places"), "\n".join(map(_joined, zip(labels, places, strict=True)))
    own = (message.headline for message in kit.messages if isinstance(message, OwnMessage))
    yield translate("send", "Messages in your own words"), "\n".join(filter(None, map(_line, own)))
    yield translate("send", "Who you thank"), _thanked(kit, library)
    yield translate("send", "Thank-you in your own words"), _line(kit.thank_you.text) if kit.thank_you else ""
    yield translate("send", "Pictures"), pictures_words(state.logos)


def _thanked(kit: Kit, library: Library) -> str:
    if kit.thank_you is None:
        return ""
    partners = (library.partners[id] for id in kit.thank_you.partners if id in library.partners)
    return _joined((*(in_language(partner.name, kit.language) for partner in partners), *kit.thank_you.also))


def pictures_words(files: Mapping[str, bytes]) -> str:
    """Return the names of logos and photos, and how large they are together; '' if there are none."""
    if not files:
        return ""
    size = size_words(sum(map(len, files.values())))
    names = ", ".join(Path(file).name for file in files)
    return translate("send", "{names} ({size})").replace("{size}", size).replace("{names}", names)


def not_in_it(kit: Kit, library: Library) -> list[str]:
    """Return in sentences what a kit needs and its file does not hold: packs, and designs of somebody's own."""
    packs = ", ".join(pack_title(pack.name, pack.version) for pack in packs_used(kit, library))
    templates = (library.templates[piece.template] for piece in kit.pieces if piece.template in library.templates)
    own = [each for each in templates if layer_of(each.file, library.layers).origin not in _CARRIED]
    names = ", ".join(dict.fromkeys(in_language(each.name, kit.language) for each in own))
    of_packs = translate("send", "They also need this pack, which you send as a file of its own: {0}.")
    of_designs = translate("send", "These designs are from your own folders and are not in the file: {0}.")
    told = ((of_packs, packs), (of_designs, names))
    return [sentence.replace("{0}", which) for sentence, which in told if which]


def size_words(count: int) -> str:
    """Return how large a file is. count: its bytes."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _joined(texts: tuple[str, ...]) -> str:
    return ", ".join(_line(text) for text in texts if text.strip())


def _line(text: str) -> str:
    return " ".join(text.split())
