"""Sentences on which wording of a message each piece uses, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject

from gui.kits.proofs import Proof
from gui.steps.wordings_used import used
from kit.model.kit import Kit, PieceChoice
from kit.model.language import in_language
from kit.model.library import Library
from kit.model.template import Template


class MessageReasons(QObject):
    """Tells what the pieces of a kit show of its messages."""

    def sentences(self, kit: Kit, library: Library, proofs: Mapping[PieceChoice, Proof], place: int) -> str:
        """Return what is to be told of the message at a place in the kit, from 0; '' while nothing is known.

        Pieces that show the same share a sentence; nothing is said of pieces that never show a message.
        """
        shown: dict[str, list[str]] = {}
        left_out: dict[str, list[str]] = {}
        for choice in dict.fromkeys(kit.pieces):
            template = library.templates.get(choice.template)
            if template is None or not template.wants.messages.most:
                continue
            label = self._label(choice, template, kit, library)
            if self._number(kit, library, place) >= template.wants.messages.most:
                left_out.setdefault(self._no_room(template.wants.messages.most), []).append(label)
            elif phrase := self._wordings(kit, library, proofs.get(choice), place):
                shown.setdefault(phrase, []).append(label)
        sentence = self.tr("{pieces}: {wordings}.")
        return "\n".join(
            sentence.format(pieces=", ".join(labels), wordings=phrase)
            for phrase, labels in (*shown.items(), *left_out.items())
        )

    def _number(self, kit: Kit, library: Library, place: int) -> int:
        """Return which message that is to the pages, from 0: they count only messages that there are."""
        return sum(id in library.messages for id in kit.messages[:place])

    def _wordings(self, kit: Kit, library: Library, proof: Proof | None, place: int) -> str:
        """Return what a proof shows of a message, '' if nothing, or if it was made of another state."""
        if proof is None:
            return ""
        said = library.messages[kit.messages[place]].wording(kit.language)
        found = used(proof.piece, self._number(kit, library, place), said)
        if not found.wordings:
            return ""
        words = {
            ("headline",): self.tr("headline"),
            ("short",): self.tr("short wording"),
            ("long",): self.tr("long wording"),
            ("headline", "short"): self.tr("headline and short wording"),
            ("headline", "long"): self.tr("headline and long wording"),
            ("short", "long"): self.tr("short and long wording"),
            ("headline", "short", "long"): self.tr("headline, short and long wording"),
        }[found.wordings]
        return (
            self.tr("{wordings}, because the long one does not fit").format(wordings=words)
            if found.shortened
            else words
        )

    def _no_room(self, room: int) -> str:
        if room == 1:
            return self.tr("not shown: there is room for one message only")
        return self.tr("not shown: there is room for {number} messages only").format(number=room)

    def _label(self, choice: PieceChoice, template: Template, kit: Kit, library: Library) -> str:
        """Return what a piece is called here: its kind if no other is of that kind, else its name, and its size."""
        others = list(_templates(kit, library))
        alone = sum(other.kind == template.kind for other in others) == 1
        kinds = {
            "poster": self.tr("Poster"),
            "leaflet": self.tr("Leaflet"),
            "card": self.tr("Card"),
            "social": self.tr("Social picture"),
        }
        name = kinds[template.kind] if alone else in_language(template.name, kit.language)
        twice = sum(other.id == template.id for other in others) > 1
        return f"{name} {choice.size or template.size.name}" if twice else name


def _templates(kit: Kit, library: Library) -> Iterator[Template]:
    for choice in dict.fromkeys(kit.pieces):
        if choice.template in library.templates:
            yield library.templates[choice.template]
