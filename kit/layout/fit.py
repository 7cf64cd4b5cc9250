"""Fit by wording before size: the longest wordings that fit; then smaller type; what still does not fit is overset.

A slot starts with its longest wording. While a page is too full, slots give up a step, thank-yous before messages and
the last in reading order first; then each that gave up more than it had to takes it back, in the opposite order. Only
when every slot has its shortest wording does type shrink, all of it by one common factor, none below the least size
of its style.
"""

from __future__ import annotations

from dataclasses import replace

from kit.layout.arrange import Room, arrange
from kit.layout.content import shown_leaves, steps
from kit.layout.fragment import Fragment, Misfit
from kit.layout.job import Job, Slot, slot_key
from kit.model.template import Layers, MessageText, PageTemplate, TextElement, ThankYouText

_HALVINGS = 7  # the common factor is found to within one per cent


def fit(page: PageTemplate, job: Job) -> tuple[Fragment, Job]:
    """Return a page arranged so that it fits if anything makes it fit, and the job with the choices that did it."""
    frames = frozenset(id(layer) for layer in page.layers if layer.at is None)
    job = replace(job, frames=frames)
    job = _shorten(page, _slots(page, job), job)
    if not _misfits(page, job):
        return arranged(page, job), job
    floor = _least_scale(page, job)
    if _misfits(page, replace(job, text_scale=floor)):
        job = replace(job, text_scale=floor)
        return arranged(page, job), job
    fits, too_large = floor, 1.0
    for _ in range(_HALVINGS):
        middle = (fits + too_large) / 2
        if _misfits(page, replace(job, text_scale=middle)):
            too_large = middle
        else:
            fits = middle
    job = replace(job, text_scale=fits)
    return arranged(page, job), job


def _slots(page: PageTemplate, job: Job) -> list[Slot]:
    """Return what can give way on a page, what does so last first: messages in reading order, then thank-yous."""
    shown = shown_leaves(page.layers, job)
    slots: list[Slot] = [leaf for leaf in shown if isinstance(leaf, MessageText)]
    slots += [leaf for leaf in shown if isinstance(leaf, ThankYouText)]
    return [slot for slot in slots if steps(slot, job)]


def arranged(page: PageTemplate, job: Job) -> Fragment:
    """Return a page arranged, each way of doing it but once: the last one tried is mostly the one that is taken."""
    way = id(page), job.text_scale, tuple(sorted(job.shortened.items()))
    if way not in job.tried:
        whole = Layers(value=page.layers, source=page.source)
        room = Room(job.page.width, job.page.height, page.ground)
        job.tried[way] = page, arrange(whole, room, replace(job, arranged={}))
    return job.tried[way][1]


def _misfits(page: PageTemplate, job: Job) -> tuple[Misfit, ...]:
    return arranged(page, job).all_misfits()


def _shorten(page: PageTemplate, slots: list[Slot], job: Job) -> Job:
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


def _with_step(job: Job, slot: Slot, step: int) -> Job:
    return replace(job, shortened={**job.shortened, slot_key(slot): step})


def _least_scale(page: PageTemplate, job: Job) -> float:
    """Return the factor at which every style on the page has reached its least size."""
    scale = job.library.campaign.type_scale
    texts = [leaf for leaf in shown_leaves(page.layers, job) if isinstance(leaf, TextElement)]
    return min((scale[text.style].least / job.style(text).size for text in texts), default=1.0)
