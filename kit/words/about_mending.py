"""Sentences about fixes: 'mend.x' on its button, 'mended.x' when it is done, 'step.x' for undo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

WORDS: Final[Mapping[str, Words]] = {
    "mend.use": Words("Use “{name}”"),
    "mend.take-out": Words("Take it out"),
    "mend.take-one-out": Words("Take one out"),
    "mend.size": Words("Make it in {size}"),
    "mend.language": Words("Use {language}"),
    "mend.shorter": Words("Use a shorter message"),
    "mend.first-logos": Words("Keep only the first {number:logo|# logos}"),
    "mend.take-logo-out": Words("Take the logo out"),
    "mend.call-it": Words("Call it “{name}”"),
    "mend.change": Words("Change {old} to {new}"),
    "mend.space": Words("Take the space out"),
    "mend.signs": Words("Take them out"),
    "mend.hidden": Words("Take them out"),
    "mend.clear": Words("Clear it"),
    "mend.no-end": Words("Leave the end out"),
    "mend.swap-times": Words("Swap the two times"),
    "mended.use": Words("Used “{name}” for “{old}”."),
    "mended.take-out": Words("Took out “{name}”."),
    "mended.take-one-out": Words("Took out “{name}”, which was there twice."),
    "mended.size": Words("Changed the size “{old}” to {size}."),
    "mended.language": Words("Changed the language “{old}” to {language}."),
    "mended.shorter": Words("Used the shorter message “{name}” for “{old}”."),
    "mended.first-logos": Words("Kept only the first {number:logo|# logos}."),
    "mended.take-logo-out": Words("Took out the logo “{name}”."),
    "mended.call-it": Words("Described the logo as “{name}”."),
    "mended.change": Words("Changed {old} to {new}, since the event is on {date}."),
    "mended.space": Words("Took the space out of “{old}”: it is “{new}” now."),
    "mended.signs": Words("Took signs that cannot be printed out of “{text}”."),
    "mended.hidden": Words("Took signs that cannot be seen out of “{text}”."),
    "mended.clear": Words("Cleared “{text}”."),
    "mended.no-end": Words("Left out the end of the event, {end}, since it starts then too."),
    "mended.swap-times": Words("Swapped the times of the event: it is from {starts} to {ends} now."),
    "step.fix-message": Words("fix message"),
    "step.fix-partner": Words("fix partner"),
    "step.fix-thank-you": Words("fix thank-you"),
    "step.fix-piece": Words("fix piece"),
    "step.fix-size": Words("fix size"),
    "step.fix-language": Words("fix language"),
    "step.fix-address": Words("fix address"),
    "step.fix-times": Words("fix times"),
    "step.take-out-message": Words("take out message"),
    "step.take-out-partner": Words("take out partner"),
    "step.take-out-piece": Words("take out piece"),
    "step.take-out-logo": Words("take out logo"),
    "step.take-out-name": Words("take out name"),
    "step.take-out-signs": Words("take out signs"),
    "step.use-shorter": Words("use shorter message"),
    "step.keep-first-logos": Words("keep first logos"),
    "step.describe-logo": Words("describe logo"),
    "step.change-weekday": Words("change weekday"),
    "step.clear-text": Words("clear text"),
}
"""All sentences by their names."""
