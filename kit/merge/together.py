"""All rows of a merge in one file: each is laid out when the one before is written, and then forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from kit.export import HOW_TO_PRINT, is_social
from kit.merge.handing import Task
from kit.merge.making import Made, Maker, Result
from kit.pieces import Piece, Workbench
from kit.printed import print_groups
from kit.problems import Problem, Severity


def make_together(maker: Maker, tasks: Iterable[Task], name: str, done: Callable[[Made], None]) -> dict[str, str]:
    """Write the pieces of all sound rows as one file, and return its digest by its name; {} if there are none.

    Those for social media are pictures, which stay alone.
    done: is told what became of each row, in their order. Raises WriteFailed.
    """

    def groups() -> Iterator[tuple[Sequence[Piece], Workbench]]:
        campaign = None
        for task in tasks:
            if isinstance(task, Made):
                done(task)
                continue
            made, pieces, bench = maker.lay_out(task)
            if bench and made.result is Result.MADE and campaign not in (None, bench.kit.campaign):
                made = _left_out(made)
            if bench and made.result is Result.MADE:
                campaign = bench.kit.campaign
                made = maker.write_pictures(made, task.mark, pieces, bench)
                if together := [piece for piece in pieces if not is_social(piece)]:
                    yield together, bench
            done(made)

    coming = groups()
    first = next(coming, None)
    return maker.write_one(name, partial(print_groups, first, coming)) if first else {}


def write_how_to(maker: Maker, tasks: Iterable[Task]) -> dict[str, str]:
    """Write the page that says how the pieces of the first sound row are printed at home, and so those of all others.

    Returns its digest by its name; {} where there is no such row. Raises WriteFailed.
    """
    from kit.how_to_print import how_to_print  # which what goes elsewhere has no use for

    for task in tasks:
        made, pieces, bench = (task, (), None) if isinstance(task, Made) else maker.lay_out(task)
        printed = [piece for piece in pieces if piece.preset == maker.job.preset]
        if bench and printed and made.result is Result.MADE:
            return maker.write([(HOW_TO_PRINT, how_to_print(printed, bench))])
    return {}


def _left_out(made: Made) -> Made:
    """Return a row that is of another campaign than those before: its typefaces and colours are others."""
    return Made(made.row, made.group, Result.LEFT_OUT, (*made.problems, Problem(Severity.ERROR, "row-campaign")))
