"""Making the proof of a design in the background: the contact sheet, written whole, with every problem it showed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gui.background.jobs import Stale, Superseded, Tell, Work
from gui.dialogs.findings import Finding, with_lines
from kit.files import write_whole
from kit.proof.make import make_proof
from kit.studio import Studio


@dataclass(frozen=True, slots=True)
class ProofOrder:
    """Which design is to be proved, into which file. boxes: whether those of its elements are drawn over it."""

    studio: Studio
    template: str
    file: Path
    boxes: bool = False


@dataclass(frozen=True, slots=True)
class ProofStep:
    """How far a proof has come: so many cases are laid out, of how many, and which one is in hand."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class ProofMade:
    """A proof that is in its file, and what is wrong with the design."""

    order: ProofOrder
    findings: tuple[Finding, ...]


def proof_work(order: ProofOrder) -> Work:
    """Return the work of making a proof and writing it. Raises KitError; cancelled, it writes nothing."""

    def work(stale: Stale, tell: Tell) -> ProofMade:
        library = order.studio.library
        file = library.templates[order.template].file if order.template in library.templates else ""
        known = [problem for problem in order.studio.problems if file and problem.file == file]

        def progress(done: int, total: int, name: str) -> None:
            tell(ProofStep(done, total, name))

        made = make_proof(
            order.template, library, order.studio.typefaces, boxes=order.boxes, progress=progress, known=known
        )
        if stale():
            raise Superseded
        write_whole(order.file, made.data)
        return ProofMade(order, with_lines(made.problems))

    return work
