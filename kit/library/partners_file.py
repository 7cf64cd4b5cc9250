"""partners.yaml: who is thanked, and in what words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from kit.library.reading import check_languages, check_places
from kit.model.message import Partner, ThankYou
from kit.model.option import option
from kit.problems import Problem
from kit.records.nodes import Node, entry, legacy_at
from kit.records.reader import Grammar, read_record

_NAMES: Final = ("names",)


@dataclass(frozen=True, slots=True)
class PartnersFile:
    """The partners and the thank-yous of a file, by id."""

    partners: Mapping[str, Partner] = option("who can be thanked, each under a name that kit files use", {})
    thank_yous: Mapping[str, ThankYou] = option("in what words, each under a name that kit files use", {})


def read_partners(node: Node, languages: Collection[str]) -> tuple[PartnersFile | None, tuple[Problem, ...]]:
    """Read the partners and thank-yous of a file."""
    read, problems = read_record(PartnersFile, node, grammar=Grammar(languages=languages))
    found = list(problems)
    for id in read.thank_yous if read else ():
        path = f"thank_yous.{id}.wordings"
        wordings = entry(node, "thank_yous", id, "wordings")
        found += check_languages(wordings, languages, path)
        if read and wordings and not read.thank_yous[id].wordings:
            hint = "Write 'en:' and below it none, one and many."
            found.append(legacy_at(wordings, "no-wording", "This thank-you has no words.", hint, path))
        for tag, wording in read.thank_yous[id].wordings.items() if read else ():
            for name in ("none", "one", "many", "closing"):
                at = entry(wordings, tag, name)
                needed = _NAMES if name in ("one", "many") else ()
                if at is not None:
                    found += check_places(getattr(wording, name), at, f"{path}.{tag}.{name}", needed, needed)
    return read, tuple(found)
