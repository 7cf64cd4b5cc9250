"""languages.yaml, partners.yaml and messages: slips that would print a wrong sentence are told."""

from __future__ import annotations

import pytest

from kit.library.folders import shipped_assets
from kit.library.languages_file import read_languages
from kit.library.messages_file import message_reader
from kit.library.partners_file import read_partners
from kit.problems import Problem, Severity
from kit.records.nodes import Node
from kit.records.source import compose
from tests.workshop import shipped

MESSAGE = "themes: [a]\naudiences: [b]\nrests on: c\nwordings:\n  en: {headline: h, short: s, long: l}\n"
PARTNERS = """\
partners:
  rcm: {name: {en: Royal College}, article: {en: the}}
  ztt: {name: Zero to Three}
thank yous:
  warm:
    name: Warm
    wordings:
      en: {none: Thanks., one: "Thanks to {names}.", many: "Thanks to {names}.", closing: Bye.}
"""


def node_of(text: str, file: str = "x.yaml") -> Node:
    node, problems = compose(text.encode(), file)
    assert node is not None
    assert problems == ()
    return node


def told(problems: tuple[Problem, ...]) -> list[tuple[str, int | None]]:
    assert all(each.message and each.hint for each in problems)
    return [(each.code, each.line) for each in problems]


def test_a_message() -> None:
    message, problems = message_reader(("en",))(node_of(MESSAGE, "messages/our-message.yaml"))
    assert problems == ()
    assert message is not None
    assert (message.id, message.file) == ("our-message", "messages/our-message.yaml")
    assert message.wordings["en"].long == "l"


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("  en:", "  english:", "unknown-language", 5),
        ("short: s, ", "", "missing", 5),
        ("short: s", f"short: {'s' * 1201}", "too-long", 5),
        ("  en: {headline: h, short: s, long: l}", "  {}", "no-wording", 5),
        ("rests on", "rest on", "unknown-key", 3),
    ],
)
def test_slips_in_a_message(old: str, new: str, code: str, line: int) -> None:
    _, problems = message_reader(("en", "cy"))(node_of(MESSAGE.replace(old, new)))
    assert (code, line) in told(problems)


def test_partners_and_thank_yous() -> None:
    read, problems = read_partners(node_of(PARTNERS), ("en",))
    assert problems == ()
    assert read is not None
    assert read.partners["rcm"].article == {"en": "the"}
    assert read.partners["ztt"].name == {"en": "Zero to Three"}
    assert read.partners["ztt"].article == {}
    assert read.thank_yous["warm"].wording("en").closing == "Bye."


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ('one: "Thanks to {names}."', "one: Thanks.", "missing-place", 8),
        ("none: Thanks.", 'none: "Thanks, {names}."', "unknown-place", 8),
        ('many: "Thanks to {names}."', 'many: "Thanks to {name}."', "unknown-place", 8),
        ("      en:", "      xx:", "unknown-language", 8),
        ("  ztt:", "  RCM:", "duplicate-key", 3),
        ("name: Zero to Three", "nom: Zero", "unknown-key", 3),
    ],
)
def test_slips_in_partners(old: str, new: str, code: str, line: int) -> None:
    assert old in PARTNERS
    _, problems = read_partners(node_of(PARTNERS.replace(old, new)), ("en",))
    assert (code, line) in told(problems)


def languages() -> str:
    return (shipped_assets() / "languages.yaml").read_text(encoding="utf-8")


def test_every_shipped_language_has_all_its_months_and_days() -> None:
    read, problems = read_languages(node_of(languages()))
    assert problems == ()
    assert read is not None
    assert {(len(each.months), len(each.weekdays)) for each in read.values()} == {(12, 7)}
    assert read["ur"].direction == "rtl"
    assert read["en"].id == "en"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("January, February", "January", "wrong-count"),
        ('quotes: "„”«»"', 'quotes: "„”«"', "wrong-count"),
        ("direction: rtl", "direction: left", "unknown-word"),
        ('"{starts} to {ends}"', '"{starts} to {end}"', "missing-place"),
        ('"{weekday} {day} {month}"', '"{weekdy} {day} {month}"', "unknown-place"),
        ("    midday: 12 noon\n", "", "missing"),
    ],
)
def test_slips_in_languages(old: str, new: str, code: str) -> None:
    text = languages()
    line = text[: text.index(old)].count("\n") + 1
    _, problems = read_languages(node_of(text.replace(old, new, 1)))
    assert code in [each.code for each in problems]
    assert code == "missing" or all(each.line == line for each in problems)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("One<br>two", "markup"),
        ("**Free** tea", "markup"),
        ("St Maryâ€™s", "markup"),
        ("Tea &amp; toast", "markup"),
        ("Dear {names}", "unknown-place"),
        ("{campaign.name} is here", "unknown-place"),
        ("{{name}}", "unknown-place"),
        ("{campaign.name", "unknown-place"),
    ],
)
def test_signs_that_mean_nothing_in_a_message_or_a_name_are_told(words: str, code: str) -> None:
    _, problems = message_reader(("en",))(node_of(MESSAGE.replace("headline: h", f'headline: "{words}"')))
    assert [(each.code, each.line, each.severity) for each in problems] == [(code, 5, Severity.WARNING)]
    _, problems = read_partners(node_of(PARTNERS.replace("Zero to Three", f'"{words}"')), ("en",))
    assert told(problems) == [(code, 3)]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("Thanks to {names}.", "Thanks to {names.", "unknown-place"),
        ("Thanks to {names}.", "Thanks to {{names}}.", "unknown-place"),
        ("Bye.", "Bye<br>now.", "markup"),
        ("Thanks., one", "'*Thanks*', one", "markup"),
    ],
)
def test_signs_that_mean_nothing_in_words_of_thanks_are_told(old: str, new: str, code: str) -> None:
    _, problems = read_partners(node_of(PARTNERS.replace(old, new)), ("en",))
    assert (code, 8) in told(problems)


@pytest.mark.parametrize(("tag", "meant"), [("Welsh", "cy"), ("cy-GB", "cy"), ("Cymraeg", "cy"), ("english", "en")])
def test_a_language_under_another_name_is_told_with_its_own(tag: str, meant: str) -> None:
    _, problems = message_reader(shipped().languages)(node_of(MESSAGE.replace("  en:", f"  {tag}:")))
    assert [(each.code, each.line) for each in problems] == [("unknown-language", 5)]
    assert f"Did you mean “{meant}”?" in problems[0].hint


@pytest.mark.parametrize("wordings", ["{headline: h}", "[h, s, l]", "h", "{headlin: h, short: s, long: l}"])
def test_a_wording_with_a_mistake_is_not_called_missing_too(wordings: str) -> None:
    _, problems = message_reader(("en",))(node_of(MESSAGE.replace("{headline: h, short: s, long: l}", wordings)))
    assert "no-wording" not in {each.code for each in problems}
    assert problems


def test_a_partner_may_have_a_logo_of_files_in_logos() -> None:
    text = PARTNERS.replace("Zero to Three", "Zero to Three, logo: {light: z.svg, dark: y.svg}")
    assert text != PARTNERS
    read, problems = read_partners(node_of(text), ("en",), ("z.svg", "y.svg"))
    assert problems == () and read
    (logo,) = (each.logo for each in read.partners.values() if each.logo)
    assert logo.files == ("z.svg", "y.svg")
    _, problems = read_partners(node_of(text), ("en",), ("z.svg",))
    assert [each.code for each in problems] == ["unknown-logo"]


@pytest.mark.parametrize(
    ("picture", "file"),
    [("grandparent", "grandparent.jpg"), ("grandparent.jpg", "grandparent.jpg"), ("Park", "park.svg")],
)
def test_a_message_may_name_a_picture_with_or_without_the_end_of_its_name(picture: str, file: str) -> None:
    text = f"{MESSAGE}picture: {picture}\nalt: {{en: Somebody, cy: Rhywun}}\n"
    message, problems = message_reader(("en", "cy"), ("grandparent.jpg", "park.svg"))(node_of(text))
    assert problems == ()
    assert message is not None
    assert (message.picture, message.alt) == (file, {"en": "Somebody", "cy": "Rhywun"})


def test_a_picture_that_is_not_there_and_one_without_words_are_told() -> None:
    read = message_reader(("en", "cy"), ("grandparent.jpg",))
    message, (problem,) = read(node_of(f"{MESSAGE}picture: granparent\n"))
    assert message is not None
    assert message.picture == ""
    assert (problem.name, problem.line, problem.column) == ("unknown-picture", 6, 10)
    assert "grandparent" in problem.hint
    _, (problem,) = read(node_of(f"{MESSAGE}picture: grandparent\n"))
    assert (problem.name, problem.severity, problem.line) == ("no-alt.message", Severity.NOTE, 6)
    _, (problem,) = read(node_of(f"{MESSAGE}scene: bump\npicture: grandparent\n"))
    assert (problem.name, problem.line) == ("no-alt.message", 7)
    _, (problem,) = read(node_of(f"{MESSAGE}picture: grandparent\nalt: {{xx: A}}\n"))
    assert problem.code == "unknown-language"


def test_a_scene_without_words_is_told_where_a_message_names_it() -> None:
    read = message_reader(("en", "cy"))
    _, (problem,) = read(node_of(f"{MESSAGE}scene: bump\n"))
    assert (problem.name, problem.severity, problem.line) == ("no-alt.message", Severity.NOTE, 6)
    for said in ("", "scene: bump\nalt: {en: A bump}\n"):
        assert read(node_of(f"{MESSAGE}{said}"))[1] == ()
