"""Addresses that people typed: the one that a link and a QR code open, in ASCII, and what is printed of it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import quote

from kit.model.phone import dialled

LONGEST_PRINTED: Final = 60
"""A web address of more letters is printed as the name of its site: nobody types it in."""

_SCHEME: Final = re.compile(r"(mailto|tel|[a-z][a-z0-9+-]*(?!:\d+(?:[/?#]|$))):", re.I)  # 'localhost:80' has a port
_WEB: Final = re.compile(r"(https?):[/\\]*", re.IGNORECASE)
_BEFORE_ADDRESS: Final = re.compile(r"^(?:https?:[/\\]*|(?:mailto|tel):)", re.IGNORECASE)
_SITE: Final = re.compile(r"(?:(.*)@)?(\[[0-9A-Fa-f:.]+\]|[^@:\[\]]+)(:\d*)?")
_DOTS: Final = re.compile("[.\u3002\uff0e\uff61]")
_NOT_IN_A_HOST: Final = re.compile(r"[\x00-\x20!\"#$%&'()*+,/:;<=>?@\[\\\]^`{|}~\x7f]")
_KEPT: Final = "%:/?#[]@!$&'()*+,;=-._~"
_KEPT_IN_NAMES: Final = "%!$'*+-._~"
_LONGEST_LABEL: Final = 63

_EMAIL: Final = re.compile(
    r"(?<![^\s<>(),;:/\"“])[^\s@<>()\[\]\\,;:\"“”/]+"
    r"@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_][\w-]*[^\W_](?=\.?(?:$|[\s?<>(),;:/\"”]))"
)
_PLAIN_NAME: Final = re.compile(r"[\w!#$%&'’*+/=?^`{|}~-]+(?:\.[\w!#$%&'’*+/=?^`{|}~-]+)*", re.ASCII)


def scheme(text: str) -> str:
    """Return what an address begins with, as 'https' or 'mailto', in small letters; '' for a bare one."""
    found = _SCHEME.match(text.strip())
    return found[1].lower() if found else ""


def uri(text: str) -> str:
    """Return the address that a typed one opens, in ASCII; '' if it is none that people may be sent to.

    A bare one is taken for a web address, or for an email address if it is one. What is percent-encoded already stays
    as it is.
    """
    address = "".join(letter for letter in text.strip() if unicodedata.category(letter) != "Cf")
    kind = scheme(address)
    if kind == "tel":
        return phone_uri(address)
    if kind == "mailto" or (not kind and _EMAIL.fullmatch(address)):
        return email_uri(address)
    return _web_uri(address) if kind in ("http", "https", "") else ""


def is_web(text: str) -> bool:
    """Tell whether a text is one address that opens a web page: its host has a dot, and there is no space in it."""
    bare = _BEFORE_ADDRESS.sub("", text.strip())
    return bool(uri(text).startswith("http") and re.search(r"\w\.\w", _site(bare)) and not re.search(r"\s", bare))


def phone_uri(text: str) -> str:
    """Return the address that dials the first number of a text, '' if it has none."""
    number = dialled(text)
    return f"tel:{number}" if number else ""


def email_uri(text: str) -> str:
    """Return the address that writes to the first email address of a text, '' if it has none."""
    found = _EMAIL.search(text)
    if not found:
        return ""
    name, _, host = found[0].rpartition("@")
    place = _ascii_host(host)
    fields = re.match(r"\?[^\s?]+", text[found.end() :])
    local = _quoted(name.replace("’", "'"), _KEPT_IN_NAMES)
    return f"mailto:{local}@{place}{_quoted(fields[0]) if fields else ''}" if place else ""


def emails(text: str) -> list[str]:
    """Return every email address that a text has."""
    return _EMAIL.findall(text)


def is_email(text: str) -> bool:
    """Tell whether a text is one email address that every mail program takes, and nothing else."""
    name = text.strip().rpartition("@")[0]
    return bool(_EMAIL.fullmatch(text.strip()) and _PLAIN_NAME.fullmatch(name) and email_uri(text))


def shown(text: str) -> str:
    """Return an address as it is printed: without 'https://', and only its site if nobody would type it in."""
    bare = _BEFORE_ADDRESS.sub("", text.strip())
    site = _site(bare)
    if is_shortened(text):
        return re.sub(r"(?i)^www\.", "", site.rpartition("@")[2])
    return site if bare.rstrip("/") == site else bare


def is_shortened(text: str) -> bool:
    """Tell whether an address is so long that only its site is printed."""
    bare = _BEFORE_ADDRESS.sub("", text.strip())
    return len(bare) > LONGEST_PRINTED and len(_site(bare)) < len(bare)


def _site(bare: str) -> str:
    return re.split(r"[/?#\\]", bare, maxsplit=1)[0]


def _web_uri(address: str) -> str:
    found = _WEB.match(address)
    rest = address[found.end() :] if found else address
    place = _site(rest)
    site = _ascii_site(place)
    path, mark, more = rest[len(place) :].partition("?")
    if not site or any(letter < " " for letter in address):
        return ""
    return f"{found[1].lower() if found else 'https'}://{site}{_quoted(path.replace(chr(92), '/') + mark + more)}"


def _ascii_site(place: str) -> str:
    """Return the host of an address, with its user and port, in ASCII; '' if it is none."""
    found = _SITE.fullmatch(place)
    if not found:
        return ""
    user, host, port = found.groups(default="")
    name = host if host.startswith("[") else _ascii_host(host)
    return f"{_quoted(user)}@{name}{port}" if user and name else f"{name}{port}" if name else ""


def _ascii_host(host: str) -> str:
    """Return a host in ASCII, letters outside it as IDNA writes them; '' if it cannot be one."""
    labels = [_ascii_label(label) for label in _DOTS.split(host.removesuffix("."))]
    return ".".join(labels) if all(labels) else ""


def _ascii_label(label: str) -> str:
    plain = label if label.isascii() else unicodedata.normalize("NFKC", label.lower())
    if not plain.isascii():
        plain = f"xn--{plain.encode('punycode').decode('ascii')}"
    return "" if len(plain) > _LONGEST_LABEL or _NOT_IN_A_HOST.search(plain) else plain


def _quoted(text: str, kept: str = _KEPT) -> str:
    """Return a part of an address percent-encoded; what is encoded already stays as it is."""
    encoded = quote(unicodedata.normalize("NFC", text), safe=kept, errors="replace")
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", encoded)
