"""Sentences about one design: what is in its file, what it takes from another, and new ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

PAGES: Final[Mapping[str, Words]] = {
    "no-pages": Words("This template has no pages.", "Write 'pages:' and a page below it."),
    "empty-page.layers": Words("There is nothing on the page “{name}”.", "Write elements below 'layers:'."),
    "duplicate-page": Words("Two pages have the {key} “{text}”. The other one is {where}.", "Change one of them."),
    "wrong-panel.no-fold": Words(
        "The page “{name}” has a place on a folded sheet, but this template is not folded.",
        "Add 'fold: tri-fold', 'fold: half-fold' or 'fold: z-fold', or remove 'panel' from its pages.",
    ),
    "wrong-panel.no-panel": Words(
        "The page “{name}” does not say where it is on the folded sheet.",
        "Add 'panel:' to it, with one of these: {panels:or}.",
    ),
    "wrong-panel.unknown": Words(
        "The page “{name}” is on the panel “{panel}”, but a sheet that is folded like this has no such panel.",
        "Write one of these: {panels:or}.",
    ),
    "wrong-panel.spread": Words(
        "The page “{name}” is on the panel “{panel}”, which is a part of the inside that another page fills.",
        "Fill the inside with one page, 'panel: inside', or with one for each of its panels: {panels}.",
    ),
    "wrong-panel.missing": Words(
        "Nothing is on {count:this panel|these panels} of the folded sheet: {missing}.",
        "Add a page for {count:it|each of them}. A sheet that is folded like this has these panels: {panels}.",
    ),
    "wrong-fold.count": Words(
        "A sheet can be folded into {least} to {most} panels, and here {count:is #|are #}.",
        "Write a width for each of {least} to {most} panels, for example [99mm, 99mm, 99mm].",
    ),
    "wrong-fold.narrow": Words(
        "A panel of {width:g} mm is too narrow to be folded.", "Write {least:g} mm or more for each panel."
    ),
    "wrong-fold.sum": Words(
        "The panels are {total:g} mm wide together, but the sheet is {width:g} mm wide.",
        "Write widths that are {width:g} mm together, or change 'size'.",
    ),
    "where.line": Words("on line {line}"),
    "where.file": Words("in another file"),
}

AMOUNTS: Final[Mapping[str, Words]] = {
    "each-event.option": Words(
        "'{key}' cannot be said of 'each event', which has no place of its own.",
        "Put what is below 'elements' into a column or a row, and write '{key}' there.",
    ),
    "each-event.none": Words("This is for no event at all.", "Write how many, for example 'each event: up to 5'."),
    "true-for-yes": Words(
        "“{text}” is read as “{meant}” here.", "Write 'event: {meant}'. There is also 'event: maybe'."
    ),
    "unwanted.messages": Words(
        "{count:This shows|This and others show} message {shown}, but 'wants' has room for "
        "{room:# message|# messages} only.",
        "Write 'messages: up to {shown}' under 'wants', or change the number here.",
    ),
    "unwanted.no-messages": Words(
        "{count:This shows|This and others show} a message, but 'wants' does not ask for one.",
        "Write 'messages: up to {shown}' under 'wants'.",
    ),
    "unwanted.no-event": Words(
        "{count:This shows|This and others show} the event, but 'wants' does not ask for it.",
        "Write 'event: maybe' or 'event: yes' under 'wants'.",
    ),
    "unwanted.logos": Words(
        "This shows up to {shown:# logo|# logos}, but 'wants' has room for {room:# logo|# logos} only.",
        "Write 'logos: up to {shown}' under 'wants', or change the number here.",
    ),
    "unwanted.no-logos": Words(
        "{count:This shows|This and others show} logos, but 'wants' does not ask for them.",
        "Write 'logos: up to {shown}' under 'wants'.",
    ),
    "unwanted.no-photo": Words(
        "{count:This shows|This and others show} the group’s photo, but 'wants' does not ask for it.",
        "Write 'photo: maybe' or 'photo: yes' under 'wants'.",
    ),
    "unwanted.no-thanks": Words(
        "{count:This shows|This and others show} the thank-you, but 'wants' does not ask for it.",
        "Write 'thank you: yes' under 'wants'.",
    ),
    **{
        f"too-many.{what}": Words(
            f"From here on, this template has more than {{most}} {words}.", "Remove some, or make two templates of it."
        )
        for what, words in (
            ("elements", "elements"),
            ("messages", "messages"),
            ("thanks", "thank-yous"),
            ("logos", "rows of logos"),
            ("drawings", "drawings"),
            ("qr-codes", "QR codes"),
            ("letters", "letters of its own words"),
        )
    },
}

EXTENDING: Final[Mapping[str, Words]] = {
    "too-deep.extended": Words(
        "With what it takes from “{other}”, this template has elements inside one another more than {most} deep.",
        "Use fewer columns, rows, boxes and layers inside one another.",
    ),
    "broken-base": Words(
        "The template “{other}”, which this one starts from, has mistakes of its own.", "Fix that one first."
    ),
    "broken-base.below": Words(
        "The template “{other}” has mistakes of its own. This one starts from the one of that name that it replaces.",
        "Fix that one first.",
    ),
    "circle": Words(
        "These templates start from one another in a circle: {chain: → }.",
        "Let one of them start from a template outside the circle.",
    ),
    "circle.itself": Words(
        "This template cannot start from itself, and it replaces no other one called “{other}”.",
        "Write the name of another template. {suggestion}",
    ),
    "unknown-template.extended": Words("There is no template called “{text}” to start from.", "{suggestion}"),
    "long-chain": Words(
        "This template starts from one that starts from another, and so on, more than {most} times.",
        "Let it start from one nearer to the first.",
    ),
    "nothing-extended": Words(
        "'{key}' changes another template, but this one does not start from another.",
        "Add 'extends:' and the name of that template, or remove '{key}'.",
    ),
    "nothing-extended.blank": Words(
        "There is nothing after 'extends:'.", "Write the name of the template that this one starts from."
    ),
    "taken": Words("What is taken from “{other}” does not fit here (line {line} of {name}): {message}"),
}

BLOCKS: Final[Mapping[str, Words]] = {
    "broken-block": Words("The block “{name}” has mistakes of its own.", "Fix that one first."),
    "broken-block.below": Words(
        "The block “{name}” has mistakes of its own. The one of that name that it replaces is shown.",
        "Fix that one first.",
    ),
    "empty-block": Words("There is nothing in this block.", "Write elements below 'elements:'."),
    "circle.blocks": Words(
        "The block “{name}” uses this one, so they use each other in a circle.", "Take one of them out of the other."
    ),
    "circle.block-itself": Words(
        "This block cannot use itself, and it replaces no other one called “{name}”.", "Remove this line."
    ),
    "long-chain.blocks": Words(
        "This block uses one that uses another, and so on, more than {most} times.",
        "Write what is in the last of them where it is used.",
    ),
    "too-deep.block": Words(
        "With the block “{name}” there are elements inside one another more than {most} deep here.",
        "Use fewer columns, rows, boxes and layers inside one another.",
    ),
    "too-many.of-blocks": Words(
        "From here on, more than {most} elements come from blocks.", "Use fewer blocks, or smaller ones."
    ),
    "many-elements": Words(
        "The block has {count} elements, so '{key}' cannot be said of it.",
        "Put the block into a column or a row, and write '{key}' there.",
    ),
    "many-elements.part": Words(
        "The block has {count} elements, so it cannot take the place of one part.", "Put the block into a column."
    ),
    "unknown-part.block": Words("The block has no part called “{text}”.", "{suggestion}"),
}

PARTS: Final[Mapping[str, Words]] = {
    "duplicate-part": Words(
        "Two parts have the name “{text}”. The first one is {where}.", "Give one of them another name."
    ),
    "unknown-part": Words("The template that this one starts from has no part called “{text}”.", "{suggestion}"),
    "lost-part": Words(
        "The part “{text}” is inside another part that is removed or replaced here.",
        "Remove this, or write it where that other part is replaced.",
    ),
    "lost-part.pages": Words(
        "These pages are new, so there are no parts of another template to change.",
        "Leave out 'pages', or write the changes there and leave out 'parts'.",
    ),
    "no-pages.parts": Words("Every page of the template is removed.", "Keep one of them."),
    "empty-page.parts": Words(
        "Nothing is left on the page that this was on.", "Keep something on it, or remove the page itself."
    ),
    "page-by-element": Words(
        "“{text}” is a page, so an element cannot take its place.",
        "Write keys of a page, for example 'ground: lilac', or all that is on it below 'layers:'.",
    ),
    "wrong-type.part": Words(
        "This is not a change that a part can have.",
        "Write 'none' to remove the part, options to change them, or an element, for example 'art: spiral', to replace "
        "it.",
    ),
}

FOREIGN: Final[Mapping[str, Words]] = {
    "instead.style": Words(
        "Size, weight and typeface come from 'style', for example 'style: heading'. The styles are in campaign.yaml."
    ),
    "instead.colour": Words(
        "Use 'colour' for words and lines, 'ground' for a background and 'fill' for a shape. Write the name of a "
        "colour, for example 'colour: coral'."
    ),
    "instead.ground": Words("The background of a page or a box is 'ground', for example 'ground: sun'."),
    "instead.padding": Words(
        "Use 'padding' for the room at the edges of a column, row or box, and 'gap' for the room between elements."
    ),
    "instead.border": Words(
        "There are no borders. A line is an element: '- rule: 0.5mm'. A background is a 'box' with 'ground'."
    ),
    "instead.radius": Words("The round corners of a box or a rectangle are 'radius', for example 'radius: 4mm'."),
    "instead.at": Words("Use 'at' for the place of an element in its layer, for example 'at: top left'."),
    "instead.align": Words("Use 'align', for example 'align: centre'."),
    "instead.when": Words("Use 'when' to show an element only sometimes, for example 'when: no event'."),
    "instead.size": Words(
        "Elements have a 'width' and a 'height'. The size of the pages is 'size' at the top of the template, for "
        "example 'size: A4 landscape'."
    ),
    "instead.wants": Words("It belongs below 'wants', two spaces further in."),
    "instead.name": Words("The name of the template is 'name', for example 'name: {{en: Our poster}}'."),
    "instead.about": Words("A sentence about the template is 'about'."),
    "instead.kind": Words("Write 'kind' and one of these: poster, leaflet, card, social, other."),
    "instead.pages": Words(
        "Write 'pages', and below it a page with 'name', 'ground' and 'layers'. Elements go below 'layers'."
    ),
    "instead.page-ground": Words("Each page has a background of its own: write 'ground' below 'pages'."),
    "instead.picture": Words(
        "Use 'picture' with the name of a file in the folder pictures, for example '- picture: park.jpg'."
    ),
    "instead.text": Words(
        "Use 'text', and say with 'style' how it looks and with 'role' what it is, for example '- text: Join us' and "
        "below it 'style: heading' and 'role: H1'."
    ),
    "instead.group": Words(
        "Use 'column', 'row', 'layers' or 'box' to hold other elements. 'align: centre' puts them in the middle."
    ),
    "instead.list": Words("Use 'list', for example '- list: [a blanket, something to drink]'."),
    "instead.rule": Words("Use 'rule' for a line across, for example '- rule: 0.5mm'."),
    "instead.space": Words("Use 'space' for empty room, for example '- space: 5mm', or 'gap' of a column."),
    "instead.qr": Words(
        "Use 'qr' for a QR code, for example '- qr: event.link'. A web address is shown with '- event: link'."
    ),
    "instead.event": Words("Use 'event' for a part of the event, for example '- event: date'."),
    "instead.kit-group": Words("Use 'group' for a part of who the group is, for example '- group: name'."),
}

STARTING: Final[Mapping[str, Words]] = {
    "template-name.path": Words(
        "The name of a design cannot have / or \\ in it.",
        "Write the name alone, and the folder after -o.",
        "Write the name alone. The folder is chosen below it.",
    ),
    "template-name.long": Words(
        "This name is too long for a design: {count} letters.", "Choose a name of {most} letters or fewer."
    ),
    "template-name.letters": Words(
        "A design cannot be called “{name}”, because a file cannot have that name.",
        "Choose a few words of plain letters, for example: Our poster.",
    ),
    "unknown-template.copied": Words("There is no design called “{text}”.", "{suggestion}"),
    "file-exists.design": Words(
        "There is already a design {name} in {folder}.",
        "Choose another name, or add --force to replace it.",
        "Choose another name.",
    ),
    "hides-template": Words(
        "There is already a design called “{id}”. A new one of that name would take its place.",
        "Choose another name. If it should take its place, add --force.",
        "Choose another name.",
    ),
    "unknown-table": Words("The guide has a table called “{name}”, but there is nothing of that name."),
}

WORDS: Final[Mapping[str, Words]] = {**PAGES, **AMOUNTS, **EXTENDING, **BLOCKS, **PARTS, **FOREIGN, **STARTING}
