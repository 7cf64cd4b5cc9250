"""The program's own drawings: from the parameters of an `art` element to plain shapes."""

from kit.layout.art.draw import Pens, draw, pens_of

__all__ = ["Pens", "draw", "pens_of"]
