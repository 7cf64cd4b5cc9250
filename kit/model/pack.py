"""A pack: a folder of assets that the campaign sends in one file, and what it says of itself."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from hashlib import sha256
from typing import Final

from kit.model.campaign import Campaign, CampaignId
from kit.model.language import in_language
from kit.model.option import option
from kit.records.expected import Expected
from kit.values import dataclass
from kit.words.filling import long_date

FORMAT: Final = 2
"""The version of the pack files that this program writes."""

MANIFEST: Final = "pack.yaml"
"""The file in which a pack says what it is; staff may write one in their folder of assets."""

SIGNATURE: Final = "pack.sig"
"""The file of a pack that holds its signature, in hexadecimal digits."""

ENDING: Final = ".kitpack"

_TURNING: Final = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


class OneLine(str):
    """A text that can be read on one line, as a name or a version."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> OneLine:
        """Read a text that has a letter, and none that cannot be seen."""
        line = " ".join(unicodedata.normalize("NFC", text).split())
        if not line or any(unicodedata.category(letter) in ("Cc", "Cs", "Co") or letter in _TURNING for letter in line):
            raise Expected("expected-line")
        return cls(line)


class Digest(str):
    """The SHA-256 of a file, in hexadecimal digits."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Digest:
        """Read 64 hexadecimal digits."""
        if not re.fullmatch("[0-9a-f]{64}", text):
            raise Expected("expected-digest")
        return cls(text)


class ProgramVersion(str):
    """A version of the program, as 0.1."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> ProgramVersion:
        """Read numbers with dots between them."""
        if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}", text.strip()):
            raise Expected("expected-version")
        return cls(text.strip())


class PublicKey(str):
    """The public half of a key, in hexadecimal digits."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> PublicKey:
        """Read 64 hexadecimal digits."""
        if not re.fullmatch("[0-9a-f]{64}", text):
            raise Expected("expected-key")
        return cls(text)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed a pack: the name that they gave themselves, and the key that tells them from all others."""

    name: OneLine = option("what whoever signs is called")
    public: PublicKey = option("the public half of the key")

    @property
    def fingerprint(self) -> str:
        """The key in so few digits that people can compare them, as '3f2a 91bc 04de 77aa'."""
        digits = sha256(bytes.fromhex(self.public)).hexdigest()
        return " ".join(digits[start : start + 4] for start in range(0, 16, 4))


@dataclass(frozen=True, slots=True)
class PackCampaign:
    """The campaign that a pack was made for: its name, its dates and its id."""

    name: str = option("the name of the week")
    starts: date | None = option("its first day", None)
    ends: date | None = option("its last day", None)
    id: CampaignId = option("its id", CampaignId())

    @classmethod
    def of(cls, campaign: Campaign) -> PackCampaign:
        """Return a campaign as a pack speaks of it."""
        return cls(in_language(campaign.name, "en"), campaign.starts, campaign.ends, CampaignId(campaign.id))

    @property
    def week(self) -> tuple[str, date | None, date | None]:
        """Which week it is, by whatever id."""
        return self.name, self.starts, self.ends

    @property
    def words(self) -> str:
        """The week in a sentence, as 'Baby Week, 6 to 10 June 2016'."""
        starts, ends = self.starts, self.ends
        if not starts or not ends:
            return self.name
        same_month = (starts.month, starts.year) == (ends.month, ends.year)
        return f"{self.name}, {starts.day if same_month else long_date(starts)} to {long_date(ends)}"


@dataclass(frozen=True, slots=True)
class PackedFile:
    """A file of a pack by its name in the folder of assets, as 'templates/x.yaml', and what is in it."""

    file: str = option("its name in the folder, for example templates/x.yaml")
    sha256: Digest = option("the SHA-256 of what is in it")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself.

    needs: the oldest version of the program that can use it, '' for any. valid_until: the last day on which it is to be
    used. signer: whose key it is signed with, None if it is not.
    """

    name: str
    version: str
    about: str = ""
    needs: str = ""
    campaign: PackCampaign | None = None
    files: tuple[PackedFile, ...] = ()
    valid_until: date | None = None
    signer: Signer | None = None

    @property
    def campaign_id(self) -> str:
        """The id of the campaign that it was made for, '' if it does not say."""
        return self.campaign.id if self.campaign else ""


def is_older(version: str, than: str) -> bool:
    """Tell whether a version comes before another, by the numbers in them: 2 before 10, 1.9 before 1.10."""
    return _numbers(version) < _numbers(than)


def pack_key(name: str) -> str:
    """Return a pack's name as it is compared: capitals and spaces make no difference."""
    return " ".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).split())


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(digits) for digits in re.findall("[0-9]{1,40}", version)]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
