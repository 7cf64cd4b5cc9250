"""The command that makes the pieces of one kit for many groups: merge."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from functools import partial

from kit.cli.arguments import Parser, add_assets, add_output, add_preset, path, preset_of
from kit.cli.running import DONE, INTERRUPTED, PROBLEMS, layers_of, tell, warned
from kit.console import flush, say
from kit.terminal import Progress, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from kit.merge.merging import Outcome
    from kit.merge.table import Table
    from kit.problems import Problem


_OFFERED = 4
"""So many ways to read a table are offered where it does not say how its letters are stored."""


def add_merge(command: Parser) -> None:
    """Add the arguments of the command that makes pieces for every row of a table."""
    command.description = (
        "Make the pieces of a kit for every row of a table: each row is a group, and its cells take the place of what "
        "the kit says. Every row is checked first. One with an error is named and left out, and the others are made. "
        "report.csv says what became of each. Started again, it goes on where it was stopped."
    )
    command.epilog = "Exit code 0: all rows were made. 1: some were left out. 2: nothing could be made."
    command.add_argument("kit", type=path, nargs="?", metavar="KIT", help="a kit file: what all groups share")
    command.add_argument(
        "table", type=path, nargs="?", metavar="GROUPS", help="a table: .csv, .xlsx or .ods, headings over its columns"
    )
    command.add_argument("--template", type=path, metavar="FILE", help="write a table with all columns, and stop")
    add_output(command)
    add_preset(command)
    command.add_argument(
        "--one-file", action="store_true", help="all rows in one PDF; pieces for social media cannot be in it"
    )
    command.add_argument(
        "--rows", type=_rows, default=(0, 10**9), metavar="10-20", help="only these rows, as a spreadsheet counts them"
    )
    command.add_argument(
        "--shard", type=_shard, default=(1, 1), metavar="I/N", help="only one part of N, for job arrays"
    )
    hands = command.add_mutually_exclusive_group()
    hands.add_argument("--jobs", type=_jobs, default=0, metavar="N", help="how many processes (as many as are useful)")
    hands.add_argument(
        "--cluster", default="", metavar="ADDRESS", help="let a Dask cluster make the pieces: where its scheduler is"
    )
    command.add_argument("--encoding", default="", help="how the letters of a text are stored, such as cp1252")
    command.add_argument(
        "--column", action="append", type=_column, default=[], metavar="HEADING=FIELD", help="what a column says"
    )
    add_assets(command)
    command.set_defaults(run=_merge)


def _merge(given: argparse.Namespace) -> int:
    from kit.problems import KitError, Problem, Severity

    if given.template:
        return _write_template(given)
    if given.kit is None or given.table is None:
        raise KitError(Problem(Severity.ERROR, "merge-usage"))
    if given.cluster and given.one_file:
        raise KitError(Problem(Severity.ERROR, "cluster-one-file"))
    from kit.words.saying import FILES

    try:
        outcome, unused = _merged(given)
    except KeyboardInterrupt:
        warned([Problem(Severity.NOTE, "stopped.one-file" if given.one_file else "stopped.merge")])
        return INTERRUPTED
    code = tell((*unused, *outcome.problems), given)
    say(visible(FILES.phrase(outcome.summary())))
    return PROBLEMS if outcome.left_out else code


def _merged(given: argparse.Namespace) -> tuple[Outcome, tuple[Problem, ...]]:
    from kit.kit_file.opening import open_kit
    from kit.merge.columns import understand
    from kit.merge.making import Job
    from kit.merge.merging import Selection, merge
    from kit.merge.working import look_seldom_for_garbage, workers_for

    look_seldom_for_garbage()
    table = _opened(given, open_kit(given.kit).kit.language)
    columns, unused = understand(table, dict(given.column))
    job = Job(
        given.kit,
        given.table,
        columns,
        given.output,
        preset_of(given),
        layers_of(given),
        tuple(given.piece),
        given.force,
        date.today(),
    )
    selection = Selection(*given.rows, *given.shard)
    if given.cluster:
        from kit.merge.cluster import Cluster, seen_everywhere

        job = seen_everywhere(job)
        workers: Callable[[], Executor] | None = partial(Cluster, given.cluster, job)
    else:
        workers = workers_for(table, given.jobs)
    with Progress() as bar:
        outcome = merge(
            job,
            table,
            selection,
            workers=workers,
            one_file=given.one_file,
            checking=_telling(bar, "checked-row"),
            progress=_telling(bar, "made-row"),
        )
    return outcome, unused


def _opened(given: argparse.Namespace, language: str) -> Table:
    """Return the table; where it does not say how its letters are stored, somebody at a terminal is asked."""
    from kit.merge.decoding import readings
    from kit.merge.table import open_table

    table = open_table(given.table, given.encoding, language)
    if not sys.stdin.isatty() or all(each.code != "table-encoding" for each in table.problems):
        return table
    found = readings(given.table, table.encoding)[:_OFFERED]
    for number, each in enumerate(found, 1):
        say(visible(f"{number}  {each.shown}  ({each.encoding})"))
    flush()
    try:
        answer = input("Which of these reads right? [1] ").strip()
    except EOFError:
        return table
    number = int(answer) if answer.isdecimal() and 1 <= int(answer) <= len(found) else 1
    return open_table(given.table, found[number - 1].encoding, language)


def _telling(bar: Progress, name: str) -> Callable[[int, int, str], None]:
    """Return what shows how many rows are done, whose was the last one, and how long the others take."""
    from kit.merge.pace import Pace
    from kit.words.saying import FILES
    from kit.words.words import Phrase

    pace = Pace()

    def tell(done: int, total: int, group: str) -> None:
        if not bar.shows:
            return
        left = pace.left(done, total) or Phrase("merged.nothing")
        bar(done, total, FILES.phrase(Phrase(name, {"group": group, "left": left})))

    return tell


def _write_template(given: argparse.Namespace) -> int:
    from kit.files import refuse_to_replace, write_whole
    from kit.merge.template import template_table

    data = template_table()
    if not given.force:
        refuse_to_replace({given.template: data})
    write_whole(given.template, data)
    say(visible(str(given.template)))
    return DONE


def _rows(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    if not first.isdecimal() or not (last or first).isdecimal() or int(first) > int(last or first):
        raise argparse.ArgumentTypeError(f"{text!r} is not a row or a range of rows, such as 10-20")
    return int(first), int(last or first)


def _shard(text: str) -> tuple[int, int]:
    shard, _, shards = text.partition("/")
    if not shard.isdecimal() or not shards.isdecimal() or not 1 <= int(shard) <= int(shards):
        raise argparse.ArgumentTypeError(f"{text!r} is not a part of a whole, such as 2/8")
    return int(shard), int(shards)


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes from 1 to 256")
    return int(text)


def _column(text: str) -> tuple[str, str]:
    heading, equals, field = text.rpartition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{text!r} is not HEADING=FIELD, such as 'Contact=group.phone'")
    return heading.strip(), field.strip()
