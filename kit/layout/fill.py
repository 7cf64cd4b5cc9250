"""Filling: a design and a kit become data: every element that shows something, with what it shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from kit.layout.chosen_logos import campaign_logo, chosen_logos
from kit.layout.filled import Address, Filled, FilledPage, ShownPicture, ShownScene, without_gaps
from kit.layout.filling import Filling
from kit.layout.texts import event_place, wordings, words
from kit.model.address import shown, uri
from kit.model.art import Scene
from kit.model.kit import events_by_day
from kit.model.language import in_language
from kit.model.library import chosen_message
from kit.model.message import Message
from kit.model.picture import asset_picture, photo_picture
from kit.model.pictures import CampaignLogo, LogoRow, Logos, MessagePicture, PhotoElement, PictureElement, ShownElement
from kit.model.places import ORDINALS, When
from kit.model.scenes import OF_MESSAGE, SCENES
from kit.model.template import EachEvent, Element, MessageText, PageTemplate, QrCode, Space, TextElement, ThankYouText
from kit.model.tree import depends_on_kit, leaves
from kit.store import Same
from kit.text.cleaning import clean

_NTH: Final = {"": 1} | {f"{ordinal} ": number for number, ordinal in enumerate(ORDINALS, 2)}
_NTH_MESSAGE: Final = {f"{ordinal}message": number for ordinal, number in _NTH.items()}
_NTH_EVENT: Final = {f"{ordinal}event": number for ordinal, number in _NTH.items() if ordinal}
_OF_THE_EVENT: Final = ("date", "time", "title", "venue", "note", "link")


def fill(page: PageTemplate, filling: Filling) -> FilledPage:
    """Return one side of a design with what each of its elements shows; those that show nothing are left out.

    It is the very same as long as nothing that it was filled with changes, and so is each of its elements.
    """
    return filling.made("filled page", page, lambda watched: _fill_page(page, watched))


def _fill_page(page: PageTemplate, filling: Filling) -> FilledPage:
    headlines = filling.typefaces.store.made(("headlines", Same(page)), lambda: _headlines(page))
    filling = replace(filling, headlines=headlines)
    layers = _layers(page, filling)
    if _says_website_twice(layers, filling.kit.group.website):
        layers = _layers(page, replace(filling, linked=True))
    designed = (leaf for layer in page.layers for leaf in leaves(layer))
    visible = [leaf.element for layer in layers for leaf in layer.leaves]
    speechless = not _has_words_or_pictures(visible) and _has_words_or_pictures(designed)
    return FilledPage(page, layers, speechless or all(isinstance(each, Space) for each in visible))


def _layers(page: PageTemplate, filling: Filling) -> tuple[Filled, ...]:
    filled = _filled(page.layers, filling, framing=True)
    return tuple(without_gaps([each for each, _, _ in filled], [shows for _, shows, _ in filled]))


def _says_website_twice(layers: Iterable[Filled], website: str) -> bool:
    """Tell whether a page shows the group's website, and the same for something else: an event, or the week."""
    same = _as_read(shown(website))
    if not same:
        return False
    parts = (part for layer in layers for leaf in layer.leaves for part in leaf.words)
    said = {part.field for part in parts if _as_read(part.text) == same}
    return "group.website" in said and len(said) > 1


def _as_read(address: str) -> str:
    """Return an address as people compare it, who know no difference between large letters and small ones."""
    return address.strip().casefold().removeprefix("www.").rstrip("/")


def _headlines(page: PageTemplate) -> frozenset[int]:
    """Return the numbers, from 1, of the messages whose headlines a page has room for."""
    texts = (leaf for layer in page.layers for leaf in leaves(layer) if isinstance(leaf, MessageText))
    return frozenset(text.number for text in texts if text.value == "headline")


def fill_element(element: Element, filling: Filling, *, frames: bool = False) -> Filled | None:
    """Return an element with what it shows, None if that is nothing.

    A container with something that depends on what the group chose shows only if one such part does: a label alone is
    no reason. What frames a page shows what it has.
    """
    return _fill(element, filling, frames)[0]


def _fill(element: Element, filling: Filling, frames: bool = False) -> tuple[Filled | None, bool]:
    """Return an element with what it shows, and whether that depends on what the group chose, here or in its parts."""
    what = "filled frame" if frames else "filled"
    return filling.made(what, element, lambda watched: _fill_anew(element, watched, frames))


def _fill_anew(element: Element, filling: Filling, frames: bool) -> tuple[Filled | None, bool]:
    depends = depends_on_kit(element) or bool(element.when) or element.keep
    if element.language:
        in_hand = _in_one_language(element.language, filling)
        if in_hand is None:
            return None, depends
        filling = in_hand
    children = element.contents
    if not children:
        return _leaf(element, filling) if holds(element.when, filling) else None, depends
    filled = _filled(children, filling)
    depends = depends or any(tells for _, _, tells in filled)
    if not holds(element.when, filling):
        return None, depends
    telling = [] if frames or element.keep else [each for _, each, tells in filled if tells]
    inside = [each for _, each, _ in filled]
    shows = any(each is not None for each in telling or inside)
    kept = tuple(without_gaps([each for each, _, _ in filled], inside)) if shows else ()
    return Filled(element, kept) if shows else None, depends


def _in_one_language(which: str, filling: Filling) -> Filling | None:
    """Return a filling with the first or second language of the kit in hand, None if it has no second one."""
    second = filling.whole.second
    return second if which == "second" else replace(filling, tongue=filling.kit.language)


def _filled(
    elements: Iterable[Element], filling: Filling, *, framing: bool = False
) -> list[tuple[Element, Filled | None, bool]]:
    """Return elements, each with what it shows and whether that depends on the kit; what is for each event is repeated.

    framing: whether those without a place of their own frame a page.
    """
    found: list[tuple[Element, Filled | None, bool]] = []
    for element in elements:
        if not isinstance(element, EachEvent):
            found.append((element, *_fill(element, filling, framing and element.at is None)))
            continue
        numbers = _events_of(element, filling)
        for number in numbers:
            found += _filled(element.elements, replace(filling, shown_event=number))
        if not numbers:
            found.append((element, None, True))
    return found


def _events_of(element: EachEvent, filling: Filling) -> tuple[int, ...]:
    """Return the numbers of the events that an element is for, in the order of their days; none if they are too few.

    A number alone is the most that there may be.
    """
    numbers = events_by_day(filling.kit.events) if holds(element.when, filling) else ()
    least, most = element.value.least, element.value.most
    return numbers[:most] if least == most or len(numbers) >= least else ()


def _leaf(element: Element, filling: Filling) -> Filled | None:
    if isinstance(element, TextElement):
        said = wordings(element, filling)
        return Filled(element, wordings=said) if said else None
    if isinstance(element, QrCode):
        address = _address(element, filling)
        return Filled(element, address=address) if address.opened else None
    if isinstance(element, LogoRow | ShownElement):
        pictures = _pictures(element, filling)
        return Filled(element, pictures=pictures) if pictures else None
    return Filled(element, scene=_scene(element, filling) if isinstance(element, Scene) else None)


def _scene(element: Scene, filling: Filling) -> ShownScene:
    """Return the scene of an element: that of a message says itself what it shows, unless the design does.

    Where a message has a picture, its `alt` is about that, and its scene is decoration.
    """
    message = _message(element.number, filling) if element.scene == OF_MESSAGE else None
    alt = in_language(element.alt, filling.language.id)
    if message is None:
        return ShownScene(SCENES[0] if element.scene == OF_MESSAGE else element.scene, alt)
    own = "" if message.picture else in_language(message.alt, filling.language.id)
    return ShownScene(message.scene, alt or own)


def holds(when: When, filling: Filling) -> bool:
    """Tell whether the kit is as an element wants it: 'third message', or 'no event'."""
    return not when or _is_there(when.what, filling) == when.wanted


def _is_there(what: str, filling: Filling) -> bool:
    """Tell whether a kit has something of what an element may depend on."""
    kit = filling.kit
    if what in _NTH_MESSAGE:
        return len(filling.messages) >= _NTH_MESSAGE[what]
    if what in _NTH_EVENT:
        return len(events_by_day(kit.events)) >= _NTH_EVENT[what]
    if what == "event":
        return filling.event is not None
    if what in _OF_THE_EVENT:
        return bool(event_place(what, filling)[0].strip())
    if what == "thank-you":
        return bool(words(ThankYouText(value="sentence"), filling))
    if what == "photo":
        return kit.photo is not None and photo_picture(kit.photo.file) in filling.pictures
    if what == "second language":
        return filling.whole.second is not None
    if what in ("logos", "second logo"):
        return len(chosen_logos(filling)) >= (2 if what == "second logo" else 1)
    return bool(getattr(kit.group, what).strip())


def _address(element: QrCode, filling: Filling) -> Address:
    kit = filling.kit
    addresses = {
        "event.link": filling.event.link if filling.event else "",
        "group.website": kit.group.website,
        "campaign.website": filling.library.campaign.website,
    }
    typed = clean(addresses.get(element.value, element.value))[0].strip()
    of_event = element.value == "event.link"
    field = f"events[{filling.event_number}].link" if of_event else "" if element.value.is_own else element.value
    return Address(typed, uri(typed), field)


def _pictures(element: LogoRow | ShownElement, filling: Filling) -> tuple[ShownPicture, ...]:
    """Return the logos to be shown in the group's order, or the one picture, as far as they could be read."""
    if isinstance(element, Logos):
        return tuple(chosen_logos(filling, element.whose)[: element.value.most])
    if isinstance(element, CampaignLogo):
        logo = campaign_logo(element.value, filling)
        return (logo,) if logo else ()
    assert isinstance(element, ShownElement)
    return _photo(element, filling) if isinstance(element, PhotoElement) else _picture(element, filling)


def _photo(element: PhotoElement, filling: Filling) -> tuple[ShownPicture, ...]:
    photo = filling.kit.photo
    name = photo_picture(photo.file) if photo else ""
    if photo is None or name not in filling.pictures:
        return ()
    alt = photo.alt.strip() or in_language(element.alt, filling.language.id) or filling.kit.group.name
    picture = ShownPicture(name, filling.pictures[name], "photo", alt, focus=photo.focus, decorative=photo.decorative)
    return (picture,)


def _picture(element: ShownElement, filling: Filling) -> tuple[ShownPicture, ...]:
    """Return the picture of an element, none if it could not be read or if the message that it is of has none."""
    file, alt = element.value if isinstance(element, PictureElement) else "", ""
    if isinstance(element, MessagePicture) and (message := _message(element.number, filling)):
        file, alt = message.picture, in_language(message.alt, filling.language.id)
    name = asset_picture(file)
    return (ShownPicture(name, filling.pictures[name], alt=alt),) if file and name in filling.pictures else ()


def _message(number: int, filling: Filling) -> Message | None:
    """Return one of the messages that the group chose, by its number from 1; None if there is none."""
    chosen = filling.messages
    if number > len(chosen):
        return None
    return chosen_message(filling.kit.messages[chosen[number - 1]], filling.kit, filling.library)


def _has_words_or_pictures(elements: Iterable[Element]) -> bool:
    """Tell whether there is anything to read or to look at among some elements, other than drawings and grounds."""
    return any(isinstance(each, TextElement | QrCode | LogoRow | ShownElement) for each in elements)
