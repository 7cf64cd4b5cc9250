"""A small kit as a text file, for tests of what becomes of a kit."""

from __future__ import annotations

from pathlib import Path


def kit_file(folder: Path, **changes: str) -> Path:
    """Write a small kit with a text put in for each of its parts."""
    parts = {
        "group": "{name: Little Acorns Nursery}",
        "messages": "[first-1001-days]",
        "pieces": "[{template: poster-thousand-days, size: A4}]",
        **changes,
    }
    path = folder / "kit.yaml"
    path.write_text("kit: 1\n" + "".join(f"{key}: {text}\n" for key, text in parts.items()), encoding="utf-8")
    return path
