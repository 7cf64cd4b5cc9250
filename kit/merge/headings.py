"""What people write over the columns of their tables, in the languages of the campaign, and which field is meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

OWNERS: Final = frozenset(
    (
        *("nursery", "nurseries", "setting", "group", "school", "preschool", "playgroup", "centre", "center", "branch"),
        *("site", "organisation", "organization", "hub", "club", "provider", "business", "company", "library"),
    )
)
"""What a group is called when a heading says whose name, phone or address is meant."""

_EVENTS: Final = frozenset(("event", "session", "activity"))

_FILLERS: Final = frozenset(("our", "your", "the", "of", "for", "a", "optional", "required", "please", "s", "main"))

_NAMES: Final = frozenset(("", "name", "title", "called"))

_WORDS: Final[Mapping[str, str]] = {
    "group.name": (
        "name | enw | enw'r feithrinfa | enw'r grŵp | meithrinfa | grŵp | nazwa | nazwa przedszkola | "
        "przedszkole | żłobek | grupa | nume | numele | denumire | grădiniță | creșă | grup | نام | الاسم | "
        "اسم | নাম | ਨਾਮ | નામ | பெயர்"
    ),
    "group.strapline": (
        "strapline | tagline | tag line | slogan | motto | subtitle | line under name | is-deitl | hasło"
    ),
    "group.phone": (
        "phone | phone number | phone no | tel | tel no | tel number | telephone | telephone number | "
        "telephone no | mobile | mob | mobile number | mobile no | mobile phone | landline | contact number | "
        "contact no | contact phone | contact phone number | contact tel | contact telephone | contact "
        "telephone number | ffôn | rhif ffôn | telefon | numer telefonu | număr de telefon | nr "
        "telefon | nr tel | فون | فون نمبر | هاتف | رقم الهاتف | ফোন | ফোন নম্বর | ਫ਼ੋਨ | ફોન | தொலைபேசி"
    ),
    "group.email": (
        "email | e mail | mail | email address | e mail address | contact email | contact email address | "
        "contact e mail | e bost | ebost | cyfeiriad e bost | adres e mail | adresă de email | ای میل | "
        "البريد الإلكتروني | ইমেইল | ਈਮੇਲ | ઈમેલ | மின்னஞ்சல்"
    ),
    "group.website": (
        "website | web site | web | www | url | web address | website address | website url | website link "
        "| homepage | home page | web page | webpage | gwefan | strona | strona internetowa | strona www | "
        "site | site web | ویب سائٹ | الموقع الإلكتروني | ওয়েবসাইট | ਵੈੱਬਸਾਈਟ | વેબસાઇટ | இணையதளம்"
    ),
    "group.address": (
        "address | full address | postal address | street address | contact address | cyfeiriad | adres | "
        "adresa | adresă | پتہ | العنوان | ঠিকানা | ਪਤਾ | સરનામું | முகவரி"
    ),
    "events[].title": (
        "event | event name | event title | title | session | session name | activity | what | digwyddiad | "
        "enw'r digwyddiad | wydarzenie | nazwa wydarzenia | eveniment | تقریب | الفعالية | অনুষ্ঠান | ਸਮਾਗਮ "
        "| કાર્યક્રમ | நிகழ்வு"
    ),
    "events[].date": "date | day | when | dyddiad | data | تاریخ | التاريخ | তারিখ | ਤਾਰੀਖ | તારીખ | தேதி",
    "events[].starts": (
        "starts | start | start time | time start | time | times | from | begins | starts at | dechrau | "
        "amser dechrau | amser | godzina | początek | od | godzina rozpoczęcia | ora | ora începerii | "
        "începe | وقت | الوقت | সময় | ਸਮਾਂ | સમય | நேரம்"
    ),
    "events[].ends": (
        "ends | end | end time | time end | finish | finishes | finish time | until | to | ends at | "
        "gorffen | amser gorffen | koniec | do | godzina zakończenia | sfârșit | ora încheierii | până la"
    ),
    "events[].venue": (
        "venue | place | where | location | lleoliad | lle | ble | miejsce | loc | locul | locație | جگہ | "
        "المكان | স্থান | ਥਾਂ | સ્થળ | இடம்"
    ),
    "events[].note": "note | event note | event notes | event details | event information | nodyn | uwaga | notă",
    "events[].link": (
        "link | booking link | qr | qr code | qr link | event link | event url | event website | tickets | "
        "sign up link | booking url | dolen | cod qr | kod qr"
    ),
    "logos[].file": (
        "logo | logos | logo file | logo filename | logo file name | ffeil logo | plik logo | لوگو | شعار | লোগো"
    ),
    "logos[].alt": "logo description | logo alt | logo alt text | logo in words",
    "photo.file": "photo | photo file | photograph | picture | image | llun | ffoto | zdjęcie | fotografie",
    "photo.alt": "photo description | photo alt | photo alt text | photo in words | picture description",
    "language": (
        "language | languages | lang | iaith | język | limba | limbă | زبان | اللغة | ভাষা | ਭਾਸ਼ਾ | ભાષા | மொழி"
    ),
    "messages": "messages | message | message ids | negeseuon | neges",
    "messages[].headline": "headline | own headline | own message | pennawd",
    "messages[].short": "short wording | short message",
    "messages[].long": "long wording | long message",
    "pieces": "pieces | piece | designs | design | templates | template | darnau | dyluniadau",
    "campaign": "campaign | ymgyrch",
    "thank_you.wording": "thank you | thank you wording | thanks | diolch",
    "thank_you.partners": "partners | thank you partners | partneriaid",
    "thank_you.also": "also thank | thank you names | thanks to | sponsors",
    "thank_you.text": "thank you text | own thank you",
}
"""What each field is called, in words divided by |; [] is for the number in a heading, or else the first."""

_ADDRESS_PARTS: Final = frozenset(
    (
        *("address line", "line", "street", "road", "house", "town", "city", "town city", "city town", "village"),
        *("county", "postcode", "post code", "postal code", "cod post", "kod pocztowy", "cod poștal"),
    )
)
"""Columns that are each a part of the address."""

PARTS: Final = "group.address+"
"""Stands for a part of the address, which is put together of all such columns in their order."""

_ASIDE: Final = re.compile(r"[(\[].*?[)\]]")
"""What stands in brackets says how to fill a column in, as in 'Date (dd/mm/yy)', unless it is needed."""

_EITHER: Final = re.compile(r"/|\\|&|\b(?:or|and)\b", re.IGNORECASE)
"""Stands between two words for the same, as in 'Tel / Mob'."""

_PATH: Final = re.compile(r"[a-z_]+(?:(?:\.[a-z_]+)|(?:\[\d{1,2}\]))*")


def field_meant(heading: str) -> str:
    """Return which field of a kit a heading means, such as 'events[1].date'; '' if none is known by it.

    What a kit file calls a field is understood, too: 'group.phone', 'events[1].date'.
    """
    path = heading.strip().casefold()
    if is_field(path):
        return path
    either = {_meant(part) for part in _EITHER.split(heading)}
    return _meant(heading) or _meant(_ASIDE.sub(" ", heading)) or (either.pop() if len(either) == 1 else "")


def _meant(heading: str) -> str:
    """Return which field the words of a heading mean, '' if none is known by all of them."""
    words = _words(heading)
    numbers = [int(word) for word in words if word.isdecimal()]
    words = [word for word in words if not word.isdecimal()]
    number = max(numbers[0] - 1, 0) if len(numbers) == 1 else 0
    found = _of_words(words)
    if numbers and (" ".join(words) in _ADDRESS_PARTS or found == "group.address"):
        return PARTS
    if numbers and (len(numbers) > 1 or number >= 50):
        return ""
    if numbers and found == "messages":
        return f"messages[{number}]"
    return found.replace("[]", f"[{number}]") if "[]" in found or not number else ""


def is_field(path: str) -> bool:
    """Tell whether something is a field that a column can say, written as in a kit file: 'events[1].date'."""
    return bool(_PATH.fullmatch(path)) and "[]" not in path and _form(path) in {*_WORDS, "messages[]"}


def fields_offered(most: int) -> tuple[str, ...]:
    """Return the fields that a column can be given, in their order.

    most: so many events are offered; of the other things that there may be several of, the first.
    """
    fields: list[str] = []
    for field in _WORDS:
        if field.startswith("events") and "events[0].title" not in fields:
            names = [each.removeprefix("events[].") for each in _WORDS if each.startswith("events")]
            fields += [f"events[{number}].{name}" for number in range(most) for name in names]
        elif not field.startswith("events"):
            fields += [field.replace("[]", "[0]")] + ([PARTS] if field == "group.address" else [])
    return tuple(fields)


def _of_words(words: list[str]) -> str:
    """Return the field that words mean, with [] for its number; '' if they mean none."""
    plain = [word for word in words if word not in _FILLERS]
    bare = [word for word in plain if word not in OWNERS]
    of_event = [word for word in bare if word not in _EVENTS]
    if len(bare) < len(plain) and " ".join(bare) in _NAMES:
        return "group.name"
    if len(of_event) < len(bare):
        told = " ".join(of_event)
        if told in _NAMES:
            return "events[].title"
        if told == "address":
            return "events[].venue"
        if " ".join(bare) not in _KNOWN and _KNOWN.get(told, "").startswith("events"):
            return _KNOWN[told]
    for each in (words, plain, bare):
        if each and " ".join(each) in _KNOWN:
            return _KNOWN[" ".join(each)]
        if each and " ".join(each) in _ADDRESS_PARTS:
            return PARTS
    return ""


def _form(path: str) -> str:
    return re.sub(r"\[\d*\]", "[]", path)


def _words(heading: str) -> list[str]:
    """Return the words of a heading in small letters, without signs; a number is a word of its own."""
    folded = unicodedata.normalize("NFKC", heading).casefold()
    kept = "".join(" " if unicodedata.category(letter)[0] in "PSZC" else letter for letter in folded)
    return re.sub(r"(\d+)", r" \1 ", kept).split()


_KNOWN: Final = {" ".join(_words(each)): field for field, all in _WORDS.items() for each in all.split("|")}
"""The field of each heading, by its words in small letters."""
