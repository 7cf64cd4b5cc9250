"""Sentences about laid-out pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_MOVE_INWARDS = "Ask the person who made this template to move it inwards, or make the text shorter."
_MOVE_INWARDS_STAFF = "Move it inwards with 'padding' or a smaller 'width'. Near the edge it may be cut off."
_SHORTEN = "Make the text shorter, choose another message, or leave something else off this piece."
_SHORTEN_STAFF = "Give it more room, leave something else off the page, or choose a style with a smaller 'least' size."
_FEWER = "Use fewer of them, or choose a piece with more room."
_FEWER_STAFF = "Make it smaller, or give it more room."
_RECOLOUR = "Choose another colour for the text, or for the background behind it, in the template."
_RECOLOUR_STAFF = "Choose another of the campaign’s colours for the text, or for the background behind it."
_CODE_COLOURS = "Use a dark colour for the QR code and a light one for its background in the template."
_LARGER = "Use a larger file, at least {least:,} pixels wide, or a drawing (SVG)."
_SHADED = (
    "{} is hard to read: {{colour}} over the picture {{file}} has a contrast of {{ratio:.2f}} to 1 in places, "
    "in spite of its shade, and {{least:g}} to 1 is needed."
)

WORDS: Final[Mapping[str, Words]] = {
    "on-page.text": Words("a text on this page", staff="this text"),
    "on-page.qr": Words("the QR code", staff="this QR code"),
    "on-page.logo": Words("a logo on this page", staff="this logo"),
    "on-page.logos": Words("the row of logos", staff="this row of logos"),
    "does-not-fit.words": Words(
        "{Field} does not fit: it is about {words:# word|# words} too long, "
        "even in the smallest type that can be read.",
        _SHORTEN,
        staff="{What} does not fit: it is about {words:# word|# words} too long, "
        "even in the smallest type that is allowed. Its room is {room:.0f} mm wide.",
        staff_hint=_SHORTEN_STAFF,
    ),
    "does-not-fit.shortest": Words(
        "{Field} does not fit: even its shortest wording is about {words:# word|# words} too long, "
        "in the smallest type that can be read.",
        _SHORTEN,
        staff="{What} does not fit: even its shortest wording is about {words:# word|# words} too long, "
        "in the smallest type that is allowed. Its room is {room:.0f} mm wide.",
        staff_hint=_SHORTEN_STAFF,
    ),
    "does-not-fit.full": Words(
        "This page is {millimetres:.0f} mm too full, even in the smallest type that can be read. What takes the most "
        "room is {field}.",
        _SHORTEN,
        staff="This page is {millimetres:.0f} mm too full, even in the smallest type that is allowed. The largest "
        "parts of it are {largest}.",
        staff_hint=_SHORTEN_STAFF,
    ),
    "on-page.part": Words("{kind} on line {line} ({height:.0f} mm)"),
    "does-not-fit.narrow": Words(
        "{Field} does not fit, because the design leaves it a room only {room:.0f} mm wide.",
        "Choose another design, or ask the person who made this one to give it more room.",
        staff="{What} does not fit: its room is only {room:.0f} mm wide.",
        staff_hint="Give it more room: make what is beside it narrower, or put it below.",
    ),
    "does-not-fit.no-room": Words(
        "{Field} does not fit, because the design leaves it no room.",
        "Choose another design, or ask the person who made this one to give it more room.",
        staff="{What} does not fit: what is beside it leaves it no room.",
        staff_hint="Make what is beside it narrower, or put it below.",
    ),
    "does-not-fit.room": Words(
        "{Field} does not fit: it is {millimetres:.0f} mm too large for its room.",
        _FEWER,
        staff="{What} does not fit: it is {millimetres:.0f} mm too large for its room.",
        staff_hint=_FEWER_STAFF,
    ),
    "does-not-fit.just": Words(
        "{Field} does not quite fit: it is a little too large for its room.",
        _FEWER,
        staff="{What} does not quite fit: it is a little too large for its room.",
        staff_hint=_FEWER_STAFF,
    ),
    "thanks-unnamed": Words(
        "{pieces:One piece has|# pieces have} no room for the names in your thank-you: {pieces}.",
        "Name them on another piece as well, for example on a thank-you card, or show fewer messages and logos.",
    ),
    "thanks-left-out": Words(
        "{pieces} {pieces:has|have} no room for your thank-you, so nobody is thanked there.",
        "Thank them on another piece as well, for example on a thank-you card, or show fewer messages and logos.",
    ),
    "thanks-left-out.languages": Words(
        "In two languages {pieces} {pieces:has|have} no room for your thank-you, so nobody is thanked there.",
        "Thank them on another piece as well, for example on a thank-you card, or make your pieces in one language.",
    ),
    "blank-pages": Words(
        "This booklet has {count:# page|# pages}, and its sheets have four each: {blank:# page stays|# pages stay} "
        "blank, before the last one.",
        "You do not need to do anything. For a print shop and on a screen there are no blank pages.",
    ),
    "thanks-twice": Words(
        "The thanks are on this page twice.",
        "Ask the person who made this template to leave one of them out.",
        staff="These thanks are on the page a second time.",
        staff_hint="Take one of the two out, or write 'when' at both, so that only one of them is shown.",
    ),
    "small-on-phones": Words(
        "On a phone the smallest words of {template} are {size:.1f} pt high, and below {least:g} pt they are not read.",
        "Say what is in small print in your post.",
    ),
    "small-on-phones.instead": Words(
        "On a phone the smallest words of {template} are {size:.1f} pt high, and below {least:g} pt they are not read.",
        "Post a design that is made for it, such as “{design}”, or say what is in small print in your post.",
    ),
    "long-name": Words(
        "The group’s name has {letters} letters, and {pieces:|up to }{lines} lines on {pieces}.",
        "It can stay. A shorter form of it is read faster, and from further away.",
    ),
    "long-name.smaller": Words(
        "The group’s name has {letters} letters. Words on {pieces} are up to {share} % smaller than they could be.",
        "It can stay. With a shorter form of it there is room for larger words.",
    ),
    "long-name.both": Words(
        "The group’s name has {letters} letters. It has up to {lines} lines on {pieces}, and words on {smaller} are up "
        "to {share} % smaller than they could be.",
        "It can stay. A shorter form of it is read faster, and there is room for larger words.",
    ),
    "notes-left-out": Words(
        "{template} has no room for the notes of its events; title, time and place are there.",
        "Make titles, places or notes shorter, or show fewer events.",
    ),
    "words-left-out": Words(
        "{template} has room for the headline of {field}, but not for the words below it.",
        "Choose a design with more room for it, or show less beside it: fewer messages, logos or names, shorter texts.",
    ),
    "page-pressed": Words(
        "{template} is so full that its large words and its picture are smaller than they are meant to be.",
        "It can stay. With shorter texts, fewer logos or one language they have more room.",
    ),
    "thanks-nowhere": Words(
        "{template} has a place for your thanks, but no page of it shows them.",
        "Thank them on another piece as well, or ask the person who made this template.",
        staff="The thanks are on no page, but 'wants' says 'thank you: yes'.",
        staff_hint="Show 'thank-you' in every case, or write 'thank you: no' under 'wants'.",
    ),
    "empty-page": Words(
        "There is nothing to read on this page, because everything it shows is left empty.",
        "Fill in what this design shows, or choose another design.",
        staff="There is nothing to read on this page when a group leaves out what it shows.",
        staff_hint="Write 'keep: yes' at words of your own that are to stay, or show something that every group has, "
        "for example its name.",
    ),
    "margin.near": Words(
        "There are only {distance:.1f} mm between {field} and the edge of the page; {safe:g} mm are needed.",
        _MOVE_INWARDS,
        staff="There are only {distance:.1f} mm between {what} and the edge of the page; {safe:g} mm are needed.",
        staff_hint=_MOVE_INWARDS_STAFF,
    ),
    "margin.touching": Words(
        "There is no space between {field} and the edge of the page; {safe:g} mm are needed.",
        _MOVE_INWARDS,
        staff="There is no space between {what} and the edge of the page; {safe:g} mm are needed.",
        staff_hint=_MOVE_INWARDS_STAFF,
    ),
    "margin.over": Words(
        "Part of {field} is off the page: {over:.1f} mm over the edge.",
        _MOVE_INWARDS,
        staff="Part of {what} is off the page: {over:.1f} mm over the edge.",
        staff_hint=_MOVE_INWARDS_STAFF,
    ),
    "fold": Words(
        "A fold runs through {field}, or less than {least:g} mm from it.",
        "Ask the person who made this template to keep it on one panel, or make the text shorter.",
        staff="A fold runs through {what}, or less than {least:g} mm from it.",
        staff_hint="Keep it on one panel, with 'padding' on both sides of the fold.",
    ),
    "fold.smaller": Words(
        "A fold would run through {field}, or less than {least:g} mm from it: so much does your printer leave white "
        "that this is printed smaller, and folds stay where they are.",
        "Use another printer, or send it to a print shop. Measure the white edge of your printer once more.",
        staff="A fold would run through {what}, or less than {least:g} mm from it, on a printer that leaves a wide "
        "edge white.",
        staff_hint="Give it more 'padding' on both sides of the fold, and at the edges of the page.",
    ),
    "words-hidden": Words(
        "{Field} is partly hidden: something is painted over it.",
        "Make it shorter, or ask the person who made this template to leave more room for it.",
        staff="{What} is partly hidden: something is painted over it.",
        staff_hint="Put what is painted over it into an earlier layer, or keep the words away from it with 'padding'.",
    ),
    "contrast": Words(
        "{Field} is hard to read: {colour} on {background} has a contrast of {ratio:.2f} to 1, "
        "and {least:g} to 1 is needed.",
        _RECOLOUR,
        staff="{What} is hard to read: {colour} on {background} has a contrast of {ratio:.2f} to 1, "
        "and {least:g} to 1 is needed.",
        staff_hint=_RECOLOUR_STAFF,
    ),
    "contrast.of-campaign": Words(
        "{Field} is hard to read: {colour} on {background} has a contrast of {ratio:.2f} to 1, and {least:g} to 1 is "
        "needed. This colour was changed in campaign.yaml.",
        "Make this colour darker or lighter in campaign.yaml. Checking the folder shows all designs that it bears on.",
    ),
    "contrast.picture": Words(
        "{Field} is hard to read: {colour} over the picture {file} has a contrast of {ratio:.2f} to 1 in places, "
        "and {least:g} to 1 is needed.",
        "Choose a picture that is calmer there, or ask the person who made this template to put a shade or a panel "
        "behind the text.",
        staff="{What} is hard to read: {colour} over the picture {file} has a contrast of {ratio:.2f} to 1 in places, "
        "and {least:g} to 1 is needed.",
        staff_hint="Add a shade to the picture, for example 'shade: {{colour: ink, from: bottom, strength: 70%}}', or "
        "put the text on a 'box' with a 'ground'.",
    ),
    "contrast.shaded": Words(
        _SHADED.format("{Field}"),
        "Choose a picture that is calmer there, or ask the person who made this template to make the shade stronger.",
        staff=_SHADED.format("{What}"),
        staff_hint="Make the 'strength' of the shade larger, let it begin on the side where the text is, choose "
        "another colour for it, or put the text on a 'box' with a 'ground'.",
    ),
    "contrast.short-shade": Words(
        _SHADED.format("{Field}"),
        "Choose a picture that is calmer there, or ask the person who made this template to let the shade go further.",
        staff=_SHADED.format("{What}"),
        staff_hint="Make the 'reach' of the shade larger, let it begin on the side where the text is, or put the text "
        "on a 'box' with a 'ground'.",
    ),
    "contrast.full-shade": Words(
        _SHADED.format("{Field}"),
        "Choose a picture that is calmer there, or ask the person who made this template to put a panel behind the "
        "text.",
        staff=_SHADED.format("{What}"),
        staff_hint="Put the text on a 'box' with a 'ground', or nearer to the side where the shade begins.",
    ),
    "code-contrast.faint": Words(
        "Phones may not read the QR code: {colour} on {background} has a contrast of {ratio:.2f} to 1, "
        "and {least:g} to 1 is needed.",
        _CODE_COLOURS,
    ),
    "code-contrast.inverted": Words(
        "Many phones cannot read the QR code: it is light ({colour}) on dark ({background}).",
        _CODE_COLOURS,
    ),
    "code-too-small": Words(
        "The QR code is only {side:.1f} mm wide; phones need {least:g} mm.",
        "Give the QR code more room in the template.",
        staff_hint="Give it more room: write a larger 'side'.",
    ),
    "code-quiet-zone": Words(
        "There is too little light space around the QR code, so phones may not find it.",
        "Leave the light edge of the QR code free.",
    ),
    "low-resolution.logo": Words(
        "The logo {file} will look blurred: it is {pixels:# pixel|# pixels} wide and will be printed "
        "{width:.0f} mm wide, at only {dpi:.0f} dpi.",
        _LARGER,
    ),
    "low-resolution.photo": Words(
        "The photo {file} will look blurred: it is shown {width:.0f} mm wide with {pixels:# pixel|# pixels}, "
        "at only {dpi:.0f} dpi.",
        "Use the photo just as the camera or phone took it, at least {least:,} pixels wide.",
    ),
    "low-resolution.picture": Words(
        "The picture {file} will look blurred: it is {pixels:# pixel|# pixels} wide and will be printed "
        "{width:.0f} mm wide, at only {dpi:.0f} dpi.",
        _LARGER,
    ),
    "torn-address": Words(
        "In {field}, “{address}” is broken in the middle of a word, so people may type it wrongly.",
        "Use a shorter address, or choose a piece with more room.",
        staff="In {what}, “{address}” is broken in the middle of a word, so people may type it wrongly.",
        staff_hint="Give it a wider column, or a style with a smaller 'least' size.",
    ),
    "thin-logo.small": Words(
        "{Field} is too small to be seen: the design leaves it only {width:.1f} by {height:.1f} mm.",
        "Choose fewer logos or another design, or ask the person who made this one to give it more room.",
        staff="{What} is too small to be seen: it has only {width:.1f} by {height:.1f} mm.",
        staff_hint="Give the logos more room, or show fewer of them.",
    ),
    "thin-logo": Words(
        "{Field} is so long and thin that it will look like a line, less than {least:g} mm thick.",
        "Use a version of the logo that is less long and thin.",
    ),
    "logo-panel": Words(
        "One of the logos would be hard to see on the background of this page, so a panel in {colour} "
        "was put behind it.",
        "You do not need to do anything. A version of the logo made for dark backgrounds would not need the panel.",
    ),
}
"""Field is what groups call it; what is the same in words for staff, who see the line."""
