"""Words of CSS, HTML and other programs that people write in templates, and the answer that each one gets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.records.nodes import name_key

_BY_ANSWER: Final[Mapping[str, str]] = {
    "style": "font, font size, font family, font weight, font style, font variant, fontsize, fontfamily, fontweight,"
    " size, text size, typeface, weight, bold, italic, line height, leading, letter spacing, tracking, text transform",
    "colour": "color, font color, text color, text colour, font colour, fill color, fill colour, foreground",
    "ground": "background, background color, background colour, backgroundcolor, bg, bgcolor, bg color, back color",
    "padding": "margin, margins, margin top, margin bottom, margin left, margin right, padding top, padding bottom,"
    " padding left, padding right, spacing, indent, inset",
    "border": "border, border color, border width, border style, outline, stroke, stroke width, line, underline",
    "radius": "border radius, corner radius, corners, rounded, round",
    "at": "position, top, left, right, bottom, float, x, y, place, vertical align, valign, z index, zindex, inset",
    "align": "text align, textalign, alignment, center, centre, justify, justify content, align items, halign",
    "when": "display, visible, visibility, hidden, hide, if, show, condition, opacity",
    "size": "width, height, max width, min width, max height, min height, orientation, dimensions",
    "picture": "img, image, images, pic, svg, src, figure, background image, file, filename, graphic",
    "text": "h1, h2, h3, h4, h5, h6, p, paragraph, heading, title, subtitle, headline, subheading, span, caption,"
    " words, content, label, strong, b, i, em, u, small, blockquote, markdown, html",
    "group": "div, section, main, header, footer, article, container, block, stack, grid, flex, columns, rows, center,"
    " frame, panel, nav, body, items, children, elements",
    "list": "ul, ol, li, list, bullets, items, table, tr, td",
    "rule": "hr, line, divider, separator, underline, border",
    "space": "br, spacer, gap, break, blank, newline, margin, padding",
    "qr": "qrcode, qr code, barcode, link, href, a, url, button",
    "event": "date, time, venue, place, when, where, day, weekday, month, details",
    "kit-group": "name, phone, email, website, address, contact, organisation, strapline",
}
"""The words by the answer to them."""

_FOR_ELEMENTS: Final = frozenset({"picture", "text", "group", "list", "rule", "space", "qr", "event", "kit-group"})


FOREIGN_AT_THE_TOP: Final[Mapping[str, str]] = {
    **dict.fromkeys(("messages", "event", "logos", "thank_you", "thanks", "photo"), "instead.wants"),
    **dict.fromkeys(("width", "height", "orientation", "format", "paper", "page_size"), "instead.size"),
    **dict.fromkeys(("title", "heading", "called"), "instead.name"),
    **dict.fromkeys(("description", "summary", "info"), "instead.about"),
    **dict.fromkeys(("type", "category"), "instead.kind"),
    **dict.fromkeys(("layers", "elements", "content", "body", "column", "row", "text"), "instead.pages"),
    **dict.fromkeys(("ground", "background", "background_color", "colour", "color"), "instead.page-ground"),
}
"""The same where a key of the template itself is expected."""


def _answers(is_element: bool) -> dict[str, str]:
    return {
        name_key(word): f"instead.{answer}"
        for answer, words in _BY_ANSWER.items()
        if (answer in _FOR_ELEMENTS) == is_element
        for word in words.split(",")
    }


FOREIGN_KEYS: Final[Mapping[str, str]] = _answers(is_element=True) | _answers(is_element=False)
"""The name of the phrase that answers each word where a key is expected."""

FOREIGN_ELEMENTS: Final[Mapping[str, str]] = _answers(is_element=False) | _answers(is_element=True)
"""The same where an element is expected."""
