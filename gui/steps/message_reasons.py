"""Sentences on which wording of a message each piece uses, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from gui.kits.proofs import Proof
from gui.steps.wordings_used import Place, places, used
from kit.model.kit import Kit, PieceChoice, shown_events
from kit.model.language import in_language
from kit.model.library import Library, chosen_message, wanted_pieces
from kit.model.message import Wording
from kit.model.template import Template
from kit.model.tree import message_room
from kit.pieces import Piece


class _Room(NamedTuple):
    """A piece, how many messages it shows, why no more ('' if its design never shows any), and what it is called."""

    choice: PieceChoice
    room: int
    why_not: str
    label: str


class MessageReasons(QObject):
    """Tells what the pieces of a kit show of its messages, from their proofs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read: dict[PieceChoice, tuple[Piece, dict[int, list[Place]]]] = {}

    def take(self, proofs: Mapping[PieceChoice, Proof]) -> None:
        """Read from proofs what pieces show; a piece that is the same as before is not read again."""
        pieces = {choice: proof.piece for choice, proof in proofs.items()}
        known = {choice: read for choice, read in self._read.items() if read[0] is pieces.get(choice)}
        self._read = {choice: known.get(choice) or (piece, places(piece)) for choice, piece in pieces.items()}

    def sentences(self, kit: Kit, library: Library) -> list[str]:
        """Return what is to be told of each message of a kit that there is; '' while nothing is known.

        Pieces that show the same share a sentence. Those that never show a message are named where no other shows it.
        """
        pieces = []
        for choice in wanted_pieces(kit, library):
            template = library.templates.get(choice.template)
            if template is not None:
                alone, beside = (message_room(template, with_event=with_event) for with_event in (False, True))
                room = beside if shown_events(choice, kit) else alone
                why_not = self._no_room(room, alone, template.wants.messages.most)
                pieces.append(_Room(choice, room, why_not, _label(choice, template, kit)))
        chosen = [message for each in kit.messages if (message := chosen_message(each, kit, library))]
        wordings = [message.wording(kit.language) for message in chosen]
        return [self._sentences(number, said, pieces) for number, said in enumerate(wordings)]

    def _sentences(self, number: int, said: Wording, pieces: Sequence[_Room]) -> str:
        """Return what is told of one message."""
        shown: dict[str, list[str]] = {}
        left_out: dict[str, list[str]] = {}
        somewhere = any(number < piece.room for piece in pieces)
        for piece in pieces:
            if number < piece.room:
                if phrase := self._wordings(piece.choice, number, said):
                    shown.setdefault(phrase, []).append(piece.label)
            elif piece.why_not or not somewhere:
                left_out.setdefault(piece.why_not or self.tr("not shown: it has no place for messages"), []).append(
                    piece.label
                )
        sentence = self.tr("{pieces}: {wordings}.")
        return "\n".join(
            sentence.format(pieces=", ".join(dict.fromkeys(labels)), wordings=phrase)
            for phrase, labels in (*shown.items(), *left_out.items())
        )

    def _wordings(self, choice: PieceChoice, number: int, said: Wording) -> str:
        """Return what a piece shows of a message, '' if nothing, or if its proof was made of another state.

        number: which message that is to the pages, from 0: they count only messages that there are.
        """
        if choice not in self._read:
            return ""
        _, shown = self._read[choice]
        found = used(shown.get(number, ()), said)
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

    def _no_room(self, room: int, alone: int, most: int) -> str:
        """Return why a piece shows no more messages, '' if its design never shows any.

        room: how many it shows. alone: how many without an event. most: how many its design asks for.
        """
        if not most:
            return ""
        if room == alone:
            return self.tr("not shown: there is room for %n message(s) only", "", room)
        if room:
            return self.tr("not shown: beside the event there is room for %n message(s) only", "", room)
        return self.tr("not shown: it shows your event instead")


def _label(choice: PieceChoice, template: Template, kit: Kit) -> str:
    """Return what a piece is called here: the name of its design, and its size if there are others of it."""
    name = in_language(template.name, kit.language)
    twice = len({each for each in kit.pieces if each.template == template.id}) > 1
    return f"{name} {choice.size or template.size.name}" if twice else name
