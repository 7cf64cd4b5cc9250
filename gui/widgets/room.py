"""Room that is kept for what comes and goes, so that what stands below does not jump."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def keep_room(widget: QWidget) -> None:
    """Have a widget take the room that it needs in its layout while it is hidden, too."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
