"""partners.yaml: who is thanked, and in what words."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from kit.library.reading import check_languages, check_places
from kit.library.typed import check_plain, wrong_marks
from kit.model.logo import LogoName
from kit.model.message import Partner, ThankYou, ThankYouWording
from kit.model.option import option
from kit.problems import Problem, Severity
from kit.records.grammar import Grammar
from kit.records.nodes import Node, entry, problem_at
from kit.records.reader import read_record
from kit.values import dataclass

_NAMES: Final = ("names",)


@dataclass(frozen=True, slots=True)
class PartnersFile:
    """The partners and the thank-yous of a file, by id."""

    partners: Mapping[str, Partner] = option(
        "the organisations that can be thanked, each under the name that kit files use", {}
    )
    thank_yous: Mapping[str, ThankYou] = option("the words of thanks, each under the name that kit files use", {})


def read_partners(
    node: Node, languages: Collection[str], logos: Collection[str] = ()
) -> tuple[PartnersFile | None, tuple[Problem, ...]]:
    """Read the partners and thank-yous of a file. logos: the names of the files in logos/."""
    read, problems = read_record(PartnersFile, node, grammar=Grammar({LogoName: logos}, languages=languages))
    found = [*problems, *check_plain(entry(node, "partners"), "partners")]
    for id, thanks in read.thank_yous.items() if read else ():
        path = f"thank_yous.{id}.wordings"
        wordings = entry(node, "thank_yous", id, "wordings")
        found += check_languages(wordings, languages, path)
        if wordings and not thanks.wordings and not any(problem.field.startswith(path) for problem in found):
            found.append(problem_at(wordings, "no-wording.thanks", field=path))
        for tag, wording in thanks.wordings.items():
            found += _check_wording(wording, entry(wordings, tag), f"{path}.{tag}")
    return read, tuple(found)


def _check_wording(wording: ThankYouWording, node: Node | None, path: str) -> Iterator[Problem]:
    for name in ("none", "one", "many", "closing"):
        at = entry(node, name)
        needed = _NAMES if name in ("one", "many") else ()
        if at is not None:
            yield from check_places(getattr(wording, name), at, f"{path}.{name}", needed, needed)
            for mark, values in wrong_marks(getattr(wording, name)):
                yield problem_at(at, mark, values, field=f"{path}.{name}", severity=Severity.WARNING)
