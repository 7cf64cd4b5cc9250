"""pack.yaml: what a pack says of itself, as staff write it in a folder of assets and as it stands in a pack."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from kit.model.option import option
from kit.model.pack import FORMAT, MANIFEST, Manifest, OneLine, PackCampaign, PackedFile, ProgramVersion, Signer
from kit.problems import NewerVersion, Problem
from kit.records.grammar import Grammar, Limits
from kit.records.nodes import MapNode, Node, TextNode, entry, name_key, problem_at
from kit.records.reader import read_record
from kit.records.source import read_source
from kit.values import dataclass
from kit.words.words import Phrase

MOST_FILES: Final = 1000
"""No pack holds more files."""

_LIMITS: Final = Limits(
    text=1000, texts={"name": 100, "version": 40, "files[].file": 300, "signer.name": 100}, lists={"files": MOST_FILES}
)


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """What stands in a pack.yaml."""

    pack: str = option("the version of pack files; the program writes it", "")
    name: OneLine = option("what the pack is called, for example Spring 2017", OneLine())
    version: OneLine = option("which version of it, for example 2", OneLine())
    about: str = option("what it brings, in a sentence or two", "")
    needs: ProgramVersion = option("the oldest version of the program that can use it", ProgramVersion())
    valid_until: date | None = option("the last day on which it is to be used, for example 2017-07-31", None)
    campaign: PackCampaign | None = option("the campaign that it was made for; the program writes it", None)
    signer: Signer | None = option("whose key it is signed with; the program writes it", None)
    files: tuple[PackedFile, ...] = option("the files in it; the program writes them", ())


def read_own_manifest(folder: Path) -> tuple[Manifest, tuple[Problem, ...]]:
    """Return what the pack.yaml of a folder of assets says, nothing if there is none, and all its problems."""
    path = next((each for each in (folder / MANIFEST, folder / "pack.yml") if _is_there(each)), None)
    if path is None:
        return Manifest("", ""), ()
    node, problems = read_source(path)
    try:
        manifest, found = read_manifest(node) if node is not None else (Manifest("", ""), ())
    except NewerVersion as error:
        return Manifest("", ""), (*problems, *error.problems)
    return manifest, (*problems, *found)


def _answered(problem: Problem) -> Problem:
    """Return a problem, with the file to write in for what a folder of assets says elsewhere."""
    if problem.name == "unknown-key" and name_key(problem.field) == "withdraws":
        return replace(problem, values={**problem.values, "suggestion": Phrase("instead.withdraws")})
    return problem


def read_manifest(node: Node) -> tuple[Manifest, tuple[Problem, ...]]:
    """Return what a pack.yaml says, and its problems; what is missing or wrong is empty.

    Raises NewerVersion for a pack that a newer program made.
    """
    written = entry(node, "pack")
    number = written.text if isinstance(written, TextNode) and re.fullmatch("[0-9]{1,9}", written.text) else ""
    if number and int(number) > FORMAT:
        values = {"number": int(number), "known": FORMAT}
        raise NewerVersion(problem_at(written or node, "newer-version.pack", values))
    if not isinstance(node, MapNode):
        return Manifest("", ""), (problem_at(node, "wrong-type.pack"),)
    read, problems = read_record(ManifestFile, node, grammar=Grammar(limits=_LIMITS))
    problems = tuple(map(_answered, problems))
    read = read or ManifestFile()
    if written is not None and not number:
        problems += (problem_at(written, "wrong-version.pack", {"known": FORMAT}),)
    manifest = Manifest(
        name=read.name,
        version=read.version,
        about=read.about,
        needs=read.needs,
        campaign=read.campaign,
        files=read.files,
        valid_until=read.valid_until,
        signer=read.signer,
    )
    return manifest, problems


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except (OSError, ValueError):  # a folder that cannot be looked into is told by whoever reads its files
        return False
    return True
