"""Walking the tree of a template's elements."""

from __future__ import annotations

from kit.model.pictures import PictureElement
from kit.model.template import Element, Template, contents


def leaves(element: Element) -> list[Element]:
    """Return every leaf of a tree in reading order."""
    children = contents(element)
    return [leaf for child in children for leaf in leaves(child)] if children else [element]


def pictures_wanted(template: Template) -> set[str]:
    """Return the names of the asset pictures that a template shows."""
    every = (leaf for page in template.pages for layer in page.layers for leaf in leaves(layer))
    return {leaf.value for leaf in every if isinstance(leaf, PictureElement)}
