"""The scenes that the program draws: what people do with a small one."""

from __future__ import annotations

from typing import Final


class SceneName(str):
    """The name of a scene."""


SCENES: Final = tuple(
    map(
        SceneName,
        (
            "held",
            "bump",
            "pram",
            "two and one",
            "grandparent",
            "lap and book",
            "cheek to cheek",
            "looking up",
            "reaching",
            "crowd",
            "doors",
        ),
    )
)
"""What people do with a small one in a scene; the first is drawn for a message that names none."""


OF_MESSAGE: Final = SceneName("message")
"""In place of a scene's name, the scene of the message that the group chose."""
