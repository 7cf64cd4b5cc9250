"""Fixes of what was chosen: names that the library does not know, and what is chosen twice or too often."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import replace

from kit.check.logos import logos_on
from kit.mending.case import Case, Mend
from kit.mending.fields import part_of, split_entry, with_part, without_entry
from kit.model.file_words import words_of_file
from kit.model.kit import Kit, LogoChoice, OwnMessage, PieceChoice, role_of
from kit.problems import Severity
from kit.text.cleaning import clean
from kit.words.words import Phrase


def _meant(case: Case, known: Collection[str]) -> str:
    """Return the known name that the problem guesses was meant, '' if it does not."""
    guess = case.problem.values.get("guess")
    meant = guess.values.get("meant") if isinstance(guess, Phrase) else None
    return meant if isinstance(meant, str) and meant in known else ""


def unknown_message(case: Case) -> Mend | None:
    """Put the closest message in the place of an unknown one."""
    return _closest_or_out(case, case.library.messages, "message")


def unknown_partner(case: Case) -> Mend | None:
    """Put the closest partner in the place of an unknown one, be it thanked or one whose logo is shown."""
    if case.field.startswith("logos["):
        return _closest_logo(case, case.library.partners)
    return _closest_or_out(case, case.library.partners, "partner")


def _closest_or_out(case: Case, known: Collection[str], what: str) -> Mend | None:
    """Put the closest name that is known in an unknown one's place; take it out if none is close or it is there."""
    id = case.part
    if not isinstance(id, str) or id in known:
        return None
    close = _meant(case, known)
    if close and close not in part_of(case.kit, split_entry(case.field)[0]):
        return case.mend("use", f"fix-{what}", with_part(case.kit, case.field, close), name=close, old=id)
    return _take_out(case, what, id)


def _take_out(case: Case, what: str, name: str) -> Mend:
    kit = without_entry(case.kit, case.field)
    return case.mend("take-out", f"take-out-{what}", kit, safe=False, name=name)


def unknown_thank_you(case: Case) -> Mend | None:
    """Put the closest wording in the place of an unknown one; where none is close, take it out."""
    id, known = case.text, case.library.thank_yous
    if not id or id in known:
        return None
    close = _meant(case, known)
    kit = with_part(case.kit, case.field, close)
    if close:
        return case.mend("use", "fix-thank-you", kit, name=close, old=id)
    return case.mend("take-out", "fix-thank-you", kit, safe=False, name=id)


def unknown_template(case: Case) -> Mend | None:
    """Put the closest template in the place of an unknown one; where none is close, take the piece out."""
    choice = case.part
    if not isinstance(choice, PieceChoice) or choice.template in case.library.templates:
        return None
    close = _meant(case, case.library.templates)
    instead = replace(choice, template=close)
    if close and instead not in case.kit.pieces:
        kit = with_part(case.kit, case.field, instead)
        return case.mend("use", "fix-piece", kit, name=close, old=choice.template)
    return _take_out(case, "piece", choice.template)


def unknown_size(case: Case) -> Mend | None:
    """Make a piece in the closest size that its template has."""
    choice = case.part
    template = case.library.templates.get(choice.template) if isinstance(choice, PieceChoice) else None
    if template is None:
        return None
    names = {size.name.casefold(): size.name for size in template.sizes()}
    wanted = " ".join(choice.size.split()).casefold()
    if not wanted or wanted in names:
        return None
    close = next(iter(difflib.get_close_matches(wanted, names, 1)), "")
    size = names.get(close, template.size.name)
    instead = replace(choice, size=size)
    if instead in case.kit.pieces:
        return _take_out(case, "piece", f"{choice.template} {choice.size}")
    kit = with_part(case.kit, case.field, instead)
    return case.mend("size", "fix-size", kit, safe=bool(close), size=size, old=choice.size)


def unknown_language(case: Case) -> Mend | None:
    """Use the closest language, or English, in which everything is printed otherwise; a second one is taken out."""
    languages, old = case.library.languages, str(case.problem.values.get("id"))
    if old in languages or old not in case.kit.tongues:
        return None
    close = _meant(case, languages)
    if old == case.kit.second_language:
        kit = replace(case.kit, second_language="" if close == case.kit.language else close)
        if not close:
            return case.mend("take-out", "fix-language", kit, safe=False, name=old)
    else:
        kit = replace(case.kit, language=close or "en")
    id = close or "en"
    name = languages[id].name if id in languages else id
    return case.mend("language", "fix-language", kit, safe=bool(close), language=name, old=old)


def missing_words(case: Case) -> Mend | None:
    """Have in English what the campaign does not say in a language of the kit."""
    language = str(case.problem.values.get("language", ""))
    if case.problem.name != "no-translation" or case.kit.english_for_missing_words:
        return None
    kit = replace(case.kit, english_for_missing_words=True)
    return case.mend("english", "use-english", kit, safe=False, language=language)


def twice(case: Case) -> Mend | None:
    """Take out the second of two that are the same."""
    field, number = split_entry(case.field)
    ids = part_of(case.kit, field)
    if not isinstance(ids, tuple) or not 0 <= number < len(ids) or ids[number] not in ids[:number]:
        return None
    step = {"messages": "take-out-message", "events": "take-out-event"}.get(field, "take-out-partner")
    entry = ids[number]
    said = entry if isinstance(entry, str) else getattr(entry, "headline", "") or getattr(entry, "title", "")
    return case.mend("take-one-out", step, without_entry(case.kit, case.field), name=said or f"{number + 1}")


def unused_message(case: Case) -> Mend | None:
    """Take out a message that no piece has room for."""
    said = case.part.headline if isinstance(case.part, OwnMessage) else case.text
    return _take_out(case, "message", said) if said else None


def does_not_fit(case: Case) -> Mend | None:
    """Put the message that says it in the fewest letters in the place of one that does not fit."""
    field, number = split_entry(case.field)
    ids = case.kit.messages
    id = ids[number] if field == "messages" and 0 <= number < len(ids) else None
    if not isinstance(id, str) or id not in case.library.messages:
        return None
    lengths = {
        id: len(message.wording(case.kit.language).short) + len(message.wording(case.kit.language).headline)
        for id, message in case.library.messages.items()
    }
    free = [id for id in lengths if id not in ids]
    shortest = min(free, key=lambda id: (lengths[id], id), default="")
    if not shortest or lengths[shortest] >= lengths[id]:
        return None
    kit = with_part(case.kit, case.field, shortest)
    return case.mend("shorter", "use-shorter", kit, safe=False, name=shortest, old=id)


def too_many_logos(case: Case) -> Mend | None:
    """Keep as many of the first logos as a piece has room for, unless other pieces show more of them."""
    _, most = split_entry(case.field)
    templates = case.library.templates
    made = (templates[piece.template] for piece in case.kit.pieces if piece.template in templates)
    shown = (number for template in made for number in logos_on(template, case.kit, case.library))
    if not 0 < most < len(case.kit.logos) or any(number >= most for number in shown):
        return None
    kit = replace(case.kit, logos=case.kit.logos[:most])
    return case.mend("first-logos", "keep-first-logos", kit, safe=False, number=most)


def unknown_logo(case: Case) -> Mend | None:
    """Put the closest logo of the campaign in the place of an unknown one."""
    return _closest_logo(case, case.library.campaign.own_logos)


def _closest_logo(case: Case, known: Collection[str]) -> Mend | None:
    """Put the closest name in the place of an unknown one; take the logo out if none is close or it is there."""
    id, close = case.text, _meant(case, known)
    if not id or id in known:
        return None
    entry, _, key = case.field.rpartition(".")
    if close and close not in [getattr(logo, key) for logo in case.kit.logos]:
        return case.mend("use", "fix-logo", with_part(case.kit, case.field, close), name=close, old=id)
    return case.mend("take-out", "take-out-logo", without_entry(case.kit, entry), safe=False, name=id)


def twice_logo(case: Case) -> Mend | None:
    """Take out the second of two logos that are the same."""
    logo = case.part
    if not isinstance(logo, LogoChoice):
        return None
    kit = without_entry(case.kit, case.field)
    return case.mend("take-one-out", "take-out-logo", kit, name=logo.asset or logo.partner)


def partner_without_logo(case: Case) -> Mend | None:
    """Take out the logo of a partner that has none here."""
    if not case.text:
        return None
    kit = without_entry(case.kit, case.field.rpartition(".")[0])
    return case.mend("take-out", "take-out-logo", kit, safe=False, name=case.text)


def missing_logo(case: Case) -> Mend | None:
    """Take out a logo whose file is nowhere."""
    entry = case.field.removesuffix(".file")
    logo = part_of(case.kit, entry)
    if not isinstance(logo, LogoChoice) or logo.file in case.logos:
        return None
    return _without_logo(case, "take-out", entry)


def missing_photo(case: Case) -> Mend | None:
    """Take out a photo whose file is nowhere."""
    photo = case.kit.photo
    return unused_photo(case) if photo and photo.file not in case.logos else None


def unused_photo(case: Case) -> Mend | None:
    """Take out the photo."""
    if case.kit.photo is None:
        return None
    kit = replace(case.kit, photo=None)
    return case.mend("take-photo-out", "take-out-photo", kit, safe=False, name=case.kit.photo.file)


def unreadable_picture(case: Case) -> Mend | None:
    """Take out a logo or photo that cannot be read as a picture; what is wrong with it on a page is fixed otherwise."""
    of_kit = case.problem.severity is Severity.ERROR and not case.problem.piece
    if case.field == "photo" and of_kit:
        return unused_photo(case)
    if case.part is None or split_entry(case.field)[0] != "logos" or not of_kit:
        return None
    return _without_logo(case, "take-logo-out", case.field)


def _without_logo(case: Case, what: str, entry: str) -> Mend:
    kit: Kit = without_entry(case.kit, entry)
    return case.mend(what, "take-out-logo", kit, safe=False, name=part_of(case.kit, entry).file)


def logo_without_words(case: Case) -> Mend | None:
    """Have a logo described as it is read out anyway: by the group's name if it is its own, else by its file's."""
    if case.part != "":
        return None
    logo = part_of(case.kit, case.field.removesuffix(".alt"))
    group = clean(case.kit.group.name)[0].strip()
    return _described(case, group if role_of(logo) == "ours" else words_of_file(logo.file))


def photo_without_words(case: Case) -> Mend | None:
    """Have the photo described by what the name of its file says, and by the group's name."""
    if case.part != "":
        return None
    group = clean(case.kit.group.name)[0].strip()
    file = part_of(case.kit, case.field.removesuffix(".alt")).file
    return _described(case, ", ".join(filter(None, (words_of_file(file), group))))


def _described(case: Case, name: str) -> Mend | None:
    if not name:
        return None
    return case.mend("call-it", "describe-logo", with_part(case.kit, case.field, name), name=name)


def closest(word: str, known: Collection[str]) -> str:
    """Return the known word that is most like a word, '' if none is."""
    found = difflib.get_close_matches(word, known, 1)
    return found[0] if found else ""
