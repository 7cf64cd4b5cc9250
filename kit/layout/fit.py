"""Fit by wording before size: the longest wordings that fit; then smaller type; what still does not fit is overset.

A message slot starts with its longest wording. While a page is too full, slots give up a step, the last in reading
order first; then each that gave up more than it had to takes it back, the first in reading order first. Only when
every slot has its shortest wording does type shrink, all of it by one common factor, none below the least size of
its style.
"""

from __future__ import annotations

from dataclasses import replace

from kit.layout.arrange import TOLERANCE, Room, arrange
from kit.layout.content import shown_leaves, steps
from kit.layout.fragment import Fragment, Misfit
from kit.layout.job import Job, slot_key
from kit.model.template import Layers, MessageText, PageTemplate, TextElement
from kit.scene import Overset, Source

_FEW_WORDS = 8
_HALVINGS = 7  # the common factor is found to within one per cent


def fit(page: PageTemplate, job: Job) -> tuple[Fragment, Job]:
    """Return a page arranged so that it fits if anything makes it fit, and the job with the choices that did it."""
    shown = shown_leaves(page.layers, job)
    slots = [leaf for leaf in shown if isinstance(leaf, MessageText) and steps(leaf, job)]
    job = _shorten(page, slots, job)
    if not _misfits(page, job):
        return _arranged(page, job), job
    floor = _least_scale(page, job)
    if _misfits(page, replace(job, text_scale=floor)):
        job = replace(job, text_scale=floor)
        return _arranged(page, job), job
    fits, too_large = floor, 1.0
    for _ in range(_HALVINGS):
        middle = (fits + too_large) / 2
        if _misfits(page, replace(job, text_scale=middle)):
            too_large = middle
        else:
            fits = middle
    job = replace(job, text_scale=fits)
    return _arranged(page, job), job


def _arranged(page: PageTemplate, job: Job) -> Fragment:
    """Return a page arranged, each way of doing it but once: the last one tried is mostly the one that is taken."""
    way = id(page), job.text_scale, tuple(sorted(job.shortened.items()))
    if way not in job.tried:
        whole = Layers(value=page.layers, source=page.source)
        room = Room(job.page.width, job.page.height, page.ground)
        job.tried[way] = page, arrange(whole, room, replace(job, arranged={}))
    return job.tried[way][1]


def _misfits(page: PageTemplate, job: Job) -> tuple[Misfit, ...]:
    return _arranged(page, job).all_misfits()


def _shorten(page: PageTemplate, slots: list[MessageText], job: Job) -> Job:
    """Return the job with the longest wordings that fit, or with the shortest ones if none do."""
    while _misfits(page, job):
        slot = next((slot for slot in reversed(slots) if job.shorter(slot) < steps(slot, job)), None)
        if slot is None:
            return job
        job = _with_step(job, slot, job.shorter(slot) + 1)
    for slot in slots:
        while job.shorter(slot) and not _misfits(page, longer := _with_step(job, slot, job.shorter(slot) - 1)):
            job = longer
    return job


def _with_step(job: Job, slot: MessageText, step: int) -> Job:
    return replace(job, shortened={**job.shortened, slot_key(slot): step})


def _least_scale(page: PageTemplate, job: Job) -> float:
    """Return the factor at which every style on the page has reached its least size."""
    scale = job.library.campaign.type_scale
    texts = [leaf for leaf in shown_leaves(page.layers, job) if isinstance(leaf, TextElement)]
    return min((scale[text.style].least / job.style(text).size for text in texts), default=1.0)


def overset(fragment: Fragment) -> tuple[Overset, ...]:
    """Return what does not fit on an arranged page, each with about how many words too many.

    Blamed is the longest text where there is too little room; where only a few words stand there, what fills the page
    is its longest text.
    """
    found: dict[Source, Overset] = {}
    longest_of_all = _longest(fragment)
    for part in fragment.walk():
        for misfit in part.misfits:
            text = _longest(part)
            if (
                part.children
                and longest_of_all
                and (text is None or _words(text) < _FEW_WORDS <= _words(longest_of_all))
            ):
                text = longest_of_all
            leaves = (inner for inner in part.walk() if inner.element.shows_kit and not inner.children)
            blamed = text or max(leaves, key=lambda leaf: leaf.height, default=part)
            source = blamed.element.source
            before = found.get(source)
            if misfit.over > TOLERANCE and (before is None or before.millimetres < misfit.over):
                found[source] = Overset(_words_over(text, misfit.over) if text else 0, misfit.over, source)
    return tuple(found.values())


def _longest(part: Fragment) -> Fragment | None:
    """Return the text with the most words in a part, of those that the group chose if there are any."""
    texts = [inner for inner in part.walk() if inner.words_by_line]
    chosen = [text for text in texts if text.element.source.field]
    return max(chosen or texts, key=_words, default=None)


def _words(text: Fragment) -> int:
    return sum(text.words_by_line)


def _words_over(text: Fragment, over: float) -> int:
    lines = int(-(-over // text.line_pitch)) if text.line_pitch else len(text.words_by_line)
    return sum(text.words_by_line[-lines:]) if lines else 0
