"""Sentences about a folder of assets that is checked as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_TOO_LONG: Final = "This file takes too long to check, so it was not checked to the end."
_HEAVY_PICTURE: Final = "Pictures with very many pixels and drawings with very many parts are heavy. "

_GOES_TOO: Final[Mapping[str, str]] = {
    "drawing": "drawing",
    "picture": "picture",
    "logo": "logo",
    "words": "line about the week",
}
_WITHOUT: Final[Mapping[str, str]] = {
    "logo": "a logo",
    "thank-you": "a thank-you",
    "photo": "a photo",
    "message": "a message",
    "event": "an event",
    **{part: f"the group’s {part}" for part in ("strapline", "phone", "email", "website", "address")},
}
"""What a group may leave empty."""

FILES: Final[Mapping[str, Words]] = {
    "unused-file.picture": Words(
        "No template uses the picture {name}.", "Write 'picture: {name}' in a template, or take it out."
    ),
    "unused-file.block": Words(
        "No template uses the block {name}.", "Write '- block: {name}' in a template, or take it out."
    ),
    "unused-file.typeface": Words(
        "The typeface {name} is not in any campaign.yaml, so no text is set in it.",
        "Add it under 'typefaces' in campaign.yaml, or take it out.",
    ),
    "unused-file.profile": Words(
        "The colour profile {name} is not used. Files for print shops use {used}.",
        "Rename it to {used} if you want to use it instead, or take it out.",
    ),
    "unused-file.logo": Words(
        "No design shows {name}, and no group can choose it.",
        "Give it a name under 'own logos' in campaign.yaml. Then groups can choose it, and 'logo' shows it.",
    ),
    "logos-left-out.roles": Words(
        "A logo whose role is {missing:or} is on no page: no row of logos shows it.",
        "Write a row without 'whose', or one for each role: ours, with and supported by.",
    ),
    "logos-left-out.room": Words(
        "'wants' has room for {wanted:# logo|# logos}, but the rows show up to {room:#|#} only.",
        "Write 'logos: up to {room}' under 'wants', or 'logos: up to {wanted}' here.",
    ),
    "goes-too": Words(
        "Without {without}, {lost} disappears, too.",
        "Write 'keep: yes' at it if it is to stay.",
    ),
    **{f"goes-too.{kind}": Words(f"this {words}") for kind, words in _GOES_TOO.items()},
    **{f"without.{kind}": Words(words) for kind, words in _WITHOUT.items()},
    "unknown-file.file": Words("{name} is not used: a folder of assets has no file of this name.", "{suggestion}"),
    "unknown-file.folder": Words("{name} is not used: a folder of assets has no folder of this name.", "{suggestion}"),
    "unknown-file.inside": Words(
        "{name} is not used, because of the end of its name.",
        "The names of files in the folder {folder} end in {endings:or}.",
    ),
    "no-assets": Words(
        "There are no assets in {folder}: no templates, no messages and no campaign.",
        "A folder of assets has the files {files:or}, or the folders {folders:or}. Check the name of the folder.",
    ),
    "no-assets.inside": Words(
        "There are no assets in {folder}: no templates, no messages and no campaign.",
        "Check the folder that {folder} is in.",
    ),
    "no-assets.outside": Words(
        "There are no assets in {folder}: no templates, no messages and no campaign.", "Did you mean {better}?"
    ),
}

_SHORTEN: Final = "Shorten it. Designs have no room for more."
_SAY_MORE: Final = "Say more. A leaflet would look empty."
_ADD_LANGUAGE: Final = "If you have somebody who can write them, add the tag of the language and its words."
_ADD_TYPEFACE: Final = "Add a typeface that has them to the end of the list under 'typefaces' in campaign.yaml."

WORDINGS: Final[Mapping[str, Words]] = {
    "too-many-words.headline": Words("This headline has {count:# word|# words}. It can have {limit}.", _SHORTEN),
    "too-many-words.short": Words("This short wording has {count:# word|# words}. It can have {limit}.", _SHORTEN),
    "too-many-words.long": Words("This long wording has {count:# word|# words}. It can have {limit}.", _SHORTEN),
    "too-few-words.headline": Words("This headline has no words.", "Write one."),
    "too-few-words.short": Words("This short wording has no words.", "Write one."),
    "too-few-words.long": Words("This long wording has {count:# word|# words}. It needs {limit} or more.", _SAY_MORE),
    "unknown-audience": Words("There is no audience called “{text}”.", "{suggestion}"),
    "letters": Words("{letters: }"),
    "letters.more": Words("{letters: } and {more} more"),
    "missing-letters.wording": Words(
        "The typefaces of the campaign do not have these letters: {letters}.",
        f"Write it in another way. Or: {_ADD_TYPEFACE[0].lower()}{_ADD_TYPEFACE[1:]}",
    ),
    "missing-letters.family": Words(
        "{language} ({tag}) needs letters that the typeface “{family}” does not have: {letters}.", _ADD_TYPEFACE
    ),
    "no-translation.message": Words(
        "This message has no words in {languages}. Groups who choose {languages:that language|one of these languages} "
        "get it in {shown}, if they agree.",
        _ADD_LANGUAGE,
    ),
    "no-translation.thanks": Words("A thank-you in this file has no words in {languages}.", _ADD_LANGUAGE),
    "no-translation.template": Words(
        "{texts:A text|Some texts} of this template {texts:has|have} no words in {languages}.",
        "Write {{en: …, cy: …}}, with each language you have words in. Groups can agree to English for the others.",
    ),
    "no-alt": Words(
        "Nothing tells people who cannot see this picture what it shows.",
        "Write 'alt: {{en: what it shows}}'. If it only decorates, write 'role: Artifact'.",
    ),
    "no-alt.message": Words(
        "Nothing tells people who cannot see this picture what it shows.",
        "Write 'alt: {{en: what it shows}}' below it.",
    ),
}

_SMALLER_LENGTH: Final = "Write a smaller one, or a share of what is left, like 1fr."

PAGES: Final[Mapping[str, Words]] = {
    "kind.box": Words("box"),
    "kind.rule": Words("rule"),
    "kind.shape": Words("shape"),
    "kind.picture": Words("picture"),
    "too-large.wide": Words("This is {asked:g} mm wide, and the page is {room:g} mm wide.", _SMALLER_LENGTH),
    "too-large.high": Words("This is {asked:g} mm high, and the page is {room:g} mm high.", _SMALLER_LENGTH),
    "too-large.wide-share": Words("This takes {asked:g} % of the width that there is.", _SMALLER_LENGTH),
    "too-large.high-share": Words("This takes {asked:g} % of the height that there is.", _SMALLER_LENGTH),
    "off-page": Words(
        "This {what} reaches {over:.1f} mm over the edge of the page, where it is cut off.",
        "Move it inwards, or make it smaller.",
    ),
    "off-page.shape": Words(
        "This {what} reaches {over:.1f} mm over the edge of the page, where it is cut off.",
        "If it should, write 'bleed: yes'. If not, move it inwards or make it smaller.",
    ),
    "no-bleed": Words(
        "This shape ends exactly at the edge of the page. Where the paper is cut, a white line may show.",
        "Write 'bleed: yes', so that it goes on over the edge.",
    ),
    "no-bold": Words(
        "Words of this text should be bold, but its style “{style}” has no bold typeface. They look like the others.",
        "Add 'bold' to the style in campaign.yaml, use another style, or take the asterisks out.",
    ),
    "heading-skips": Words(
        "The heading {heading} comes after a heading {before}, so a step is left out.",
        "Write 'role: {better}' here, or give it no role if it is not a heading.",
    ),
    "two-headings": Words(
        "This page has two headings H1. The first is on line {line}.",
        "Keep H1 for what the page is about, and write 'role: H2' for the other.",
    ),
    "no-heading": Words(
        "This piece has no heading H1, which tells people who cannot see it what it is about.",
        "Write 'role: H1' at the text that says so. In most templates that is the headline.",
    ),
    "reading-order": Words(
        "On the page this is above what line {line} shows, but it is read after it.",
        "Elements are read in the order of the file. Move this one before the other.",
    ),
}

CASES: Final[Mapping[str, Words]] = {
    "in-design": Words("In the design “{design}”: {message}"),
    "found.in-case": Words("{Place}: {message}"),
    "found.in-cases": Words("{Place}: {message} {more: }"),
    "found.more": Words("{message} {more: }"),
    "found.also": Words("The same happens {places}."),
    "found.also-more": Words("The same happens {places:, }, and in {more:# other case|# other cases}."),
    "found.lent": Words("It comes from line {line} of {file}."),
    "case": Words("in the case “{case}”"),
    "case.size": Words("at size {size}"),
    "case.language": Words("in {language}"),
    "case.shortest": Words("with the shortest wordings"),
    "case.longest": Words("with the longest wordings"),
    "case.no-event": Words("without an event"),
    "case.no-logo": Words("without a logo"),
    "case.no-thanks": Words("without a thank-you"),
    "case.eight-logos": Words("with eight logos"),
    "case.fewest-messages": Words("with as few messages as it takes"),
    "case.fewest": Words("with as little as it takes"),
    "case.most-names": Words("with twelve to thank"),
    "case.most": Words("with as much as it takes"),
    "case.most-events": Words("with {count} events"),
    "case.no-details": Words("with nothing said of the group but its name"),
    "case.only-a-name": Words("with a name and nothing else"),
    "case.long-name": Words("with a name of sixty letters"),
}

WORDS: Final[Mapping[str, Words]] = {
    "takes-too-long": Words(_TOO_LONG, "Make it smaller."),
    "takes-too-long.templates": Words(
        _TOO_LONG,
        "Make it simpler: many rows inside rows, hundreds of drawings and very long texts are heavy.",
    ),
    "takes-too-long.pictures": Words(_TOO_LONG, f"{_HEAVY_PICTURE}Make it smaller, or save it as PNG."),
    "takes-too-long.logos": Words(_TOO_LONG, f"{_HEAVY_PICTURE}Make it smaller, or save it as PNG."),
    "takes-too-long.fonts": Words(_TOO_LONG, "The file may be damaged. Get it again from where it came from."),
    "takes-too-long.letters": Words(
        _TOO_LONG, "Typefaces with very many letters are heavy. Take out those that no language needs."
    ),
    "check-died": Words(
        "The check of this file was cut off twice, so it was not checked to the end.",
        "Check the folder again. If it happens again, something is wrong with this file: make it anew, or take it out.",
    ),
    "unforeseen.check": Words(
        "This file was not checked to the end, because of a mistake in the program ({kind}).",
        "Please report it, and send the file along. The other files were checked.",
    ),
    "slow": Words(
        "This template places very many letters and drawings, so it was tried with {tried} of {total} kits only.",
        "Make it simpler if you can: shorter texts, and fewer drawings.",
    ),
    "more-problems": Words(
        "There {count:is # more problem|are # more problems} in this file.", "Fix those above, then check it again."
    ),
    **FILES,
    **WORDINGS,
    **PAGES,
    **CASES,
}
