"""The program's own drawings: from the parameters of an `art` element to plain shapes."""

from kit.layout.art.draw import draw

__all__ = ["draw"]
