"""Campaigns side by side: each folder belongs to one, and what one says changes nothing of another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Overlay = Callable[..., Path]
