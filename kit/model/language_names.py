"""Which language is meant by what people call it: a tag in any spelling, its own name, its name in English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from kit.model.language import Language

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "am": ("amharic", "amh"),
    "ar": ("arabic", "ara", "العربية"),
    "bg": ("bulgarian", "bul"),
    "bn": ("bengali", "bangla", "sylheti", "ben"),
    "cs": ("czech", "ces", "cze"),
    "cy": ("welsh", "cymraeg", "cym", "wel"),
    "da": ("danish", "dan"),
    "de": ("german", "deu", "ger"),
    "el": ("greek", "ell", "gre"),
    "en": ("english", "saesneg", "eng"),
    "es": ("spanish", "spa"),
    "et": ("estonian", "est"),
    "fa": ("persian", "farsi", "dari", "fas", "per"),
    "fi": ("finnish", "fin"),
    "fr": ("french", "fra", "fre"),
    "ga": ("irish", "irish gaelic", "gaeilge", "gle"),
    "gd": ("scottish gaelic", "gaelic", "gàidhlig", "gla"),
    "gu": ("gujarati", "guj"),
    "gv": ("manx", "glv"),
    "he": ("hebrew", "heb"),
    "hi": ("hindi", "hin"),
    "hr": ("croatian", "hrv"),
    "hu": ("hungarian", "hun"),
    "it": ("italian", "ita"),
    "ja": ("japanese", "jpn"),
    "ko": ("korean", "kor"),
    "ku": ("kurdish", "kurmanji", "sorani", "kur"),
    "kw": ("cornish", "kernewek", "cor"),
    "lt": ("lithuanian", "lit"),
    "lv": ("latvian", "lav"),
    "ml": ("malayalam", "mal"),
    "ne": ("nepali", "nep"),
    "nl": ("dutch", "nld", "dut"),
    "pa": ("punjabi", "panjabi", "pan"),
    "pl": ("polish", "polski", "polska", "pwyleg", "pol"),
    "ps": ("pashto", "pus"),
    "pt": ("portuguese", "por"),
    "ro": ("romanian", "moldovan", "română", "ron", "rum"),
    "ru": ("russian", "rus"),
    "sco": ("scots",),
    "si": ("sinhala", "sinhalese", "sin"),
    "sk": ("slovak", "slk", "slo"),
    "so": ("somali", "som"),
    "sq": ("albanian", "sqi", "alb"),
    "sv": ("swedish", "swe"),
    "ta": ("tamil", "tam"),
    "te": ("telugu", "tel"),
    "th": ("thai", "tha"),
    "ti": ("tigrinya", "tir"),
    "tr": ("turkish", "tur"),
    "uk": ("ukrainian", "ukr"),
    "ur": ("urdu", "urd"),
    "vi": ("vietnamese", "vie"),
    "yo": ("yoruba", "yor"),
    "zh": ("chinese", "mandarin", "cantonese", "zho", "chi"),
}
"""What languages are called in English and, where people type it, in themselves; last the tags of three letters."""


def english_name(tag: str) -> str:
    """Return what a language is called in English, '' if that is not known: 'Welsh' for 'cy'."""
    return _NAMES.get(tag, ("",))[0].title()


def names_of(tag: str) -> tuple[str, ...]:
    """Return everything that a language is known to be called, in small letters: 'welsh', 'cymraeg', 'cym', 'wel'."""
    return _NAMES.get(tag, ())


def english_names() -> tuple[str, ...]:
    """Return what every language that is known is called in English."""
    return tuple(english_name(tag) for tag in _NAMES)


def language_called(called: str, languages: Mapping[str, Language]) -> str:
    """Return the tag of the language that is meant, '' if it is none of them, or two.

    'cy' for 'cy-GB', 'CY', 'Welsh' and 'Cymraeg'.
    """
    if not called or called in languages:
        return called
    tags = {_plain(tag): tag for tag in languages}
    names = {_plain(name): tag for tag, every in _NAMES.items() if tag in languages for name in every}
    names |= {_plain(language.name): tag for tag, language in languages.items()}
    wanted = _plain(called)
    if wanted in names | tags:
        return (names | tags)[wanted]
    parts = wanted.split("-")
    named = {names[part] for part in parts if part in names}
    if named:
        return named.pop() if len(named) == 1 else ""
    if re.search(r"[,;/&+]|\band\b", called.casefold()):
        return ""  # tags of two: cy, en
    beginnings = ("-".join(parts[:count]) for count in range(len(parts) - 1, 0, -1))
    return next((tags[tag] for tag in beginnings if tag in tags), "")


def _plain(called: str) -> str:
    """Return what a language is called in small letters without accents, its parts joined by hyphens as in a tag."""
    letters = unicodedata.normalize("NFKD", called.casefold())
    kept = "".join(letter for letter in letters if unicodedata.category(letter)[0] != "M")
    return "-".join(re.findall(r"[^\W_]+", kept))
