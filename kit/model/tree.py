"""Walking the tree of a template's elements."""

from __future__ import annotations

from collections.abc import Iterator

from kit.model.pictures import MessagePicture, PhotoElement, PictureElement
from kit.model.template import Element, Template, contents


def leaves(element: Element) -> list[Element]:
    """Return every leaf of a tree in reading order."""
    children = contents(element)
    return [leaf for child in children for leaf in leaves(child)] if children else [element]


def pictures_wanted(template: Template) -> set[str]:
    """Return the names of the asset pictures that a template shows, whatever messages are chosen."""
    return {leaf.value for leaf in _leaves_of(template) if isinstance(leaf, PictureElement)}


def shows_messages(template: Template) -> bool:
    """Tell whether a template shows the pictures of messages."""
    return any(isinstance(leaf, MessagePicture) for leaf in _leaves_of(template))


def shows_photo(template: Template) -> bool:
    """Tell whether a template has room for a photo of the group's own."""
    return any(isinstance(leaf, PhotoElement) for leaf in _leaves_of(template))


def _leaves_of(template: Template) -> Iterator[Element]:
    for page in template.pages:
        for layer in page.layers:
            yield from leaves(layer)
