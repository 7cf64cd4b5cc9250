"""What each leaf shows of a kit: the words, the field they came from, the address they open, or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from kit.layout.fill import fill, fill_element
from kit.layout.filled import Filled
from kit.layout.filling import Filling
from kit.layout.texts import wordings, words
from kit.model.kit import Event, GroupDetails, Kit, ThankYouChoice
from kit.model.measures import Range
from kit.model.pictures import Logos
from kit.model.places import CodeAddress, When
from kit.model.template import Column, Element, EventText, GroupText, MessageText, QrCode, Text, ThankYouText
from tests.workshop import BARE, EVENT, KIT, LONG, SHORT, filling_of, logo, template, with_logos


def said(element: object, kit: Kit = KIT) -> list[str]:
    return [part.text for part in words(element, filling_of(kit))]  # type: ignore[arg-type]


def shows(element: Element, filling: Filling) -> bool:
    return fill_element(element, filling) is not None


def shown_leaves(element: Element, filling: Filling) -> list[Element]:
    filled = fill_element(element, filling)
    return [leaf.element for leaf in filled.leaves] if filled else []


def test_the_words_of_the_week_stand_for_themselves() -> None:
    text = (
        "{campaign.name}: {campaign.line}, {campaign.dates}. {campaign.website} {campaign.hashtag} {campaign.organiser}"
    )
    assert said(Text(value={"en": text})) == [
        "The Week: A line, 6 to 10 June 2016. theweek.example #WEEK The Organiser"
    ]


def test_other_braces_in_a_template_stay() -> None:
    assert said(Text(value={"en": "{campaign.nothing} {group.nothing} {}"})) == [
        "{campaign.nothing} {group.nothing} {}"
    ]


def test_a_text_comes_in_the_kits_language_else_in_english() -> None:
    text = Text(value={"en": "Join us", "cy": "Ymunwch â ni"})
    assert said(text, replace(KIT, language="cy")) == ["Ymunwch â ni"]
    assert said(text, replace(KIT, language="pl")) == ["Join us"]
    assert said(Text(value={"en": "{campaign.dates}"}), replace(KIT, language="cy")) == ["6 tan 10 Mehefin 2016"]


def test_a_language_that_is_unknown_is_english() -> None:
    assert said(EventText(value="date"), replace(KIT, language="tlh")) == ["Wednesday 8 June"]


@pytest.mark.parametrize(
    ("value", "number", "text"),
    [
        ("headline", 1, ["Hold me close"]),
        ("short", 1, [SHORT]),
        ("long", 1, [LONG]),
        ("headline", 3, ["Play with me"]),
        ("headline", 4, []),
    ],
)
def test_messages_by_their_number(value: str, number: int, text: list[str]) -> None:
    assert said(MessageText(value=value, number=number)) == text  # type: ignore[arg-type]


def test_a_message_comes_in_the_kits_language_else_in_english() -> None:
    welsh = replace(KIT, language="cy")
    assert said(MessageText(value="headline", number=3), welsh) == ["Chwarae"]
    assert said(MessageText(value="headline", number=1), welsh) == ["Hold me close"]


def test_messages_that_are_unknown_leave_their_place_to_the_next() -> None:
    assert said(MessageText(value="headline"), replace(KIT, messages=("nothing", "second"))) == ["Sing to me"]


def test_a_long_slot_has_one_shorter_wording_and_a_headline_none() -> None:
    filling = filling_of()
    assert [len(wordings(MessageText(value=value), filling)) for value in ("headline", "short", "long")] == [1, 1, 2]
    assert wordings(MessageText(value="long", number=9), filling) == ()


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("title", "Coffee morning"),
        ("date", "Wednesday 8 June"),
        ("weekday", "Wednesday"),
        ("day", "8"),
        ("month", "June"),
        ("day and month", "8 June"),
        ("time", "10am to 11:30am"),
        ("date and time", "Wednesday 8 June, 10am to 11:30am"),
        ("venue", "St Mary’s Hall"),
        ("note", "Free. No need to book."),
        ("link", "example.org/coffee"),
    ],
)
def test_parts_of_the_event(part: str, text: str) -> None:
    assert said(EventText(value=part)) == [text]  # type: ignore[arg-type]
    assert said(EventText(value=part), BARE) == []  # type: ignore[arg-type]
    assert said(EventText(value=part), replace(KIT, events=(Event(),))) == []  # type: ignore[arg-type]


def test_date_and_time_makes_do_with_either() -> None:
    both = EventText(value="date and time")
    assert said(both, replace(KIT, events=(Event(date=date(2016, 6, 8)),))) == ["Wednesday 8 June"]
    assert said(both, replace(KIT, events=(Event(starts=time(10)),))) == ["10am"]


def test_parts_of_the_group_with_the_addresses_they_open() -> None:
    found = words(GroupText(value="contact"), filling_of())
    assert [(part.text, part.field, part.address) for part in found] == [
        ("01632 960001", "group.phone", "tel:01632960001"),
        ("hello@acorns.example", "group.email", "mailto:hello@acorns.example"),
        ("acorns.example", "group.website", "https://acorns.example/"),
        ("12 Orchard Lane, Anytown", "group.address", ""),
    ]


def test_a_contact_of_which_half_is_missing_shows_the_other_half() -> None:
    kit = replace(KIT, group=GroupDetails("A", phone="+44 (0)1632 960001", address="Here"))
    (phone, address) = words(GroupText(value="contact"), filling_of(kit))
    assert phone.address == "tel:+441632960001"
    assert address.text == "Here"
    assert said(GroupText(value="contact"), replace(KIT, group=GroupDetails("A"))) == []


def test_printed_and_opened_are_the_same_address() -> None:
    long = f"https://www.acorns.example/{'a' * 60}"
    group = GroupDetails("A", website="HTTPS://Acorns.example/a/", email="mailto:hello@acorns.example, or by post")
    kit = replace(KIT, group=group, events=(replace(EVENT, link=long),))
    found = words(GroupText(value="contact"), filling_of(kit))
    assert [(part.text, part.address) for part in found] == [
        ("mailto:hello@acorns.example, or by post", "mailto:hello@acorns.example"),
        ("Acorns.example/a/", "https://Acorns.example/a/"),
    ]
    (link,) = words(EventText(value="link"), filling_of(kit))
    assert (link.text, link.address) == ("acorns.example", long)


def test_the_thank_you_as_a_sentence_and_as_a_list() -> None:
    assert said(ThankYouText(value="sentence")) == [
        "Thank you to Anytown Town Council and the College of Midwives. Bless you."
    ]
    assert said(ThankYouText(value="list")) == [
        "Thank you all.",
        "Anytown Town Council",
        "College of Midwives",
        "Bless you.",
    ]
    assert said(ThankYouText(value="sentence"), BARE) == []
    assert said(ThankYouText(value="list"), replace(KIT, thank_you=ThankYouChoice(text="Ta!", also=("Ann",)))) == [
        "Ta!",
        "Ann",
    ]


def test_the_parts_of_the_thank_you_alone() -> None:
    assert said(ThankYouText(value="words")) == ["Thank you all."]
    assert said(ThankYouText(value="names")) == ["Anytown Town Council", "College of Midwives"]
    assert said(ThankYouText(value="closing")) == ["Bless you."]
    own = replace(KIT, thank_you=ThankYouChoice(text="Ta!", also=("Ann",)))
    assert said(ThankYouText(value="words"), own) == ["Ta!"]
    assert said(ThankYouText(value="closing"), own) == []
    assert said(ThankYouText(value="names"), BARE) == []


@pytest.mark.parametrize(
    ("what", "kit"),
    [
        ("event", KIT),
        ("message", replace(KIT, messages=("first",))),
        ("second message", replace(KIT, messages=("first", "second"))),
        ("third message", replace(KIT, messages=("first", "second", "third"))),
        ("fourth message", replace(KIT, messages=("first", "second", "third", "first"))),
        ("thank-you", KIT),
    ],
)
def test_what_depends_on_the_kit_stands_with_it_or_without_it(what: str, kit: Kit) -> None:
    with_it, without = Text(value={"en": "x"}, when=When(what)), Text(value={"en": "x"}, when=When(f"no {what}"))
    assert shows(with_it, filling_of(kit)) and not shows(without, filling_of(kit))
    assert not shows(with_it, filling_of(BARE)) and shows(without, filling_of(BARE))


def test_logos_are_there_when_one_could_be_read() -> None:
    kit, store = with_logos(KIT, [logo("a.png", 400, 400, (0, 0, 90))])
    with_it = Text(value={"en": "x"}, when=When("logos"))
    assert shows(with_it, filling_of(kit, pictures=store))
    assert not shows(with_it, filling_of(kit))


def test_the_second_logo_is_there_when_two_could_be_read() -> None:
    two = [logo(name, 400, 400, (0, 0, 90)) for name in ("a.png", "b.png")]
    kit, store = with_logos(KIT, two)
    second, instead = (Text(value={"en": "x"}, when=When(when)) for when in ("second logo", "no second logo"))
    both, one = filling_of(kit, pictures=store), filling_of(kit, pictures={"a.png": store["a.png"]})
    assert shows(second, both) and not shows(instead, both)
    assert shows(instead, one) and not shows(second, one)


def test_a_message_too_few_is_counted_and_one_the_library_lacks_is_not() -> None:
    second = Text(value={"en": "x"}, when=When("second message"))
    assert not shows(second, filling_of(replace(KIT, messages=("first",))))
    assert not shows(second, filling_of(replace(KIT, messages=("first", "no-such-message"))))


def test_a_condition_that_holds_is_reason_enough_for_a_container() -> None:
    instead = Text(value={"en": "The week"}, when=When("no event"))
    container = Column(value=(EventText(value="title"), Text(value={"en": "x"}), instead))
    assert shows(container, filling_of(KIT))
    assert shows(container, filling_of(replace(KIT, events=())))
    assert not shows(Column(value=(EventText(value="title"), Text(value={"en": "x"}))), filling_of(BARE))


def test_what_a_hidden_container_holds_is_no_reason_for_the_one_round_it() -> None:
    hidden = Column(value=(GroupText(value="name"),), when=When("no event"))
    around = Column(value=(EventText(value="note"), hidden, Text(value={"en": "x"})))
    no_note = replace(KIT, events=(replace(EVENT, note=""),))
    assert not shows(around, filling_of(no_note))
    assert shown_leaves(around, filling_of(no_note)) == []
    assert shown_leaves(around, filling_of(replace(KIT, events=()))) == [GroupText(value="name"), around.value[2]]


def test_what_is_typed_is_never_markup() -> None:
    typed = "<b>Bold</b> & {campaign.name} {names} \\n %s"
    assert said(GroupText(value="name"), replace(KIT, group=GroupDetails(typed))) == [typed]


def test_control_characters_overrides_and_emoji_are_left_out() -> None:
    typed = "  Little\x00 \u202eAcorns\u202c 🎈 "
    assert said(GroupText(value="name"), replace(KIT, group=GroupDetails(typed))) == ["Little Acorns"]


def test_what_a_styles_own_typefaces_lack_is_left_out_and_nothing_else() -> None:
    kit = replace(KIT, group=GroupDetails("Sing \N{EIGHTH NOTE} Sign"))
    assert said(GroupText(value="name", style="body"), kit) == ["Sing \N{EIGHTH NOTE} Sign"]
    assert said(GroupText(value="name", style="headline"), kit) == ["Sing  Sign"]


@pytest.mark.parametrize("name", ["ילדים שלום", "孩子", "ילדים ♪", "🎉", "\u200f"])
def test_a_text_of_which_nothing_can_be_printed_shows_nothing(name: str) -> None:
    kit = replace(KIT, group=replace(KIT.group, name=name))
    assert said(GroupText(value="name", style="headline"), kit) == []
    assert not shows(GroupText(value="name", style="headline"), filling_of(kit))


def test_the_joiners_of_an_emoji_go_with_it_and_those_of_persian_stay() -> None:
    family = "We are a family \U0001f469\u200d\U0001f469\u200d\U0001f466"
    assert said(GroupText(value="name"), replace(KIT, group=GroupDetails(family))) == ["We are a family"]
    persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"  # I want
    assert said(GroupText(value="name"), replace(KIT, group=GroupDetails(persian))) == [persian]


def test_an_event_is_one_that_says_anything() -> None:
    assert filling_of(KIT).event == EVENT
    assert filling_of(replace(KIT, events=(Event(), Event(note="x")))).event == Event(note="x")
    assert filling_of(BARE).event is None
    assert filling_of(replace(KIT, events=(Event(),))).event is None


def test_codes_show_where_there_is_an_address() -> None:
    for field, kit in (("event.link", BARE), ("group.website", BARE)):
        assert shows(QrCode(value=CodeAddress(field)), filling_of(KIT))  # type: ignore[arg-type]
        assert not shows(QrCode(value=CodeAddress(field)), filling_of(kit))  # type: ignore[arg-type]
    assert shows(QrCode(value=CodeAddress("campaign.website")), filling_of(BARE))
    blank = replace(KIT, events=(replace(EVENT, link="  "),))
    assert not shows(QrCode(value=CodeAddress("event.link")), filling_of(blank))


def test_logos_that_could_not_be_read_are_passed_over_and_the_first_ones_stand() -> None:
    kit, store = with_logos(KIT, [logo(name, 400, 400, (0, 0, 90)) for name in ("a.png", "b.png", "c.png")])
    del store["a.png"]
    for most, names in ((8, ["b.png", "c.png"]), (1, ["b.png"])):
        filled = fill_element(Logos(value=Range(0, most)), filling_of(kit, store))
        assert filled and [(logo.name, logo.data) for logo in filled.pictures] == [
            (each, store[each]) for each in names
        ]
    assert not shows(Logos(), filling_of(kit))


def filled_with(**changes: str) -> tuple[Filled, ...]:
    page = PAGE.pages[0]
    return fill(page, filling_of(replace(KIT, group=replace(KIT.group, **changes)))).layers


PAGE = template(
    """
    - column:
        - group: name
        - group: phone
    - column:
        - group: website
        - space: 4mm
        - message: long
    """
)


def test_what_shows_the_same_is_equal_and_a_change_of_one_text_changes_only_what_holds_it() -> None:
    before, again, after = filled_with(), filled_with(), filled_with(name="Another")
    assert before == again and hash(before) == hash(again)
    assert after[0] != before[0]
    assert after[1] == before[1]
    assert after[0].inside[1] == before[0].inside[1]


def test_the_same_words_for_another_element_are_something_else() -> None:
    first, second = (fill_element(GroupText(value="name"), filling_of()) for _ in range(2))
    assert first != second


def test_a_slot_gives_up_its_longest_wordings_one_by_one_and_keeps_its_last() -> None:
    slots = (leaf for layer in filled_with() for leaf in layer.leaves if len(leaf.wordings) > 1)
    slot = next(leaf for leaf in slots if isinstance(leaf.element, MessageText))
    column = filled_with()[1]
    for steps, text in ((0, LONG), (1, SHORT), (9, SHORT)):
        *_, message = column.shortened({slot.slot: steps}).leaves
        assert [part.text for part in message.words] == [text]
    assert column.shortened({("other.yaml", 1, 1): 1}) is column


def test_quotation_marks_are_set_as_the_language_writes_them() -> None:
    group = GroupDetails(
        name="O'Brien's \"Baby\" group", email="o'brien@example.org", phone="ask for Mary's mum: 020 1"
    )
    kit = replace(KIT, group=group)
    assert said(GroupText(value="name"), kit) == ["O’Brien’s “Baby” group"]
    assert said(GroupText(value="contact"), kit) == ["ask for Mary’s mum: 020 1", "o'brien@example.org"]
    assert said(GroupText(value="name"), replace(kit, language="pl")) == ["O’Brien’s „Baby” group"]


def test_each_of_two_languages_has_its_own_quotation_marks() -> None:
    text = Text(value={"en": 'Say "hello"', "pl": 'Powiedz "cześć"'})
    both = replace(KIT, language="pl", second_language="en")
    assert said(text, both) == ["Powiedz „cześć”", "Say “hello”"]
    first = replace(KIT, language="en", second_language="pl")
    assert said(text, first) == ["Say “hello”", "Powiedz „cześć”"]


def test_what_stays_in_english_in_another_language_has_english_marks() -> None:
    assert said(Text(value={"en": 'Say "hello"'}), replace(KIT, language="pl")) == ["Say “hello”"]


@pytest.mark.parametrize(
    ("website", "said"),
    [
        ("acorns.example", ["group.name", "events[0].link"]),
        ("https://www.Acorns.example/", ["group.name", "events[0].link"]),
        ("acorns.example/about", ["group.name", "events[0].link", "group.website"]),
        ("theweek.example", ["group.name", "events[0].link", ""]),
    ],
)
def test_an_address_is_said_once_on_a_page(website: str, said: list[str]) -> None:
    page = template(
        """
        - column: [{group: name}, {event: link}]
        - column: [{group: website}]
        - text: "{campaign.website}"
          when: no third event
        """
    ).pages[0]
    event = replace(EVENT, link="https://acorns.example")
    kit = replace(KIT, group=GroupDetails("Acorns", website=website), events=(event,))
    layers = fill(page, filling_of(kit)).layers
    fields = [part.field for layer in layers for leaf in layer.leaves for part in leaf.words]
    assert fields == (said if "" in said else [*said, ""])


def test_a_website_is_on_the_page_that_does_not_show_the_same_of_an_event() -> None:
    kit = replace(
        KIT, group=replace(KIT.group, website="acorns.example"), events=(replace(EVENT, link="acorns.example"),)
    )
    assert fill(template("- group: website").pages[0], filling_of(kit)).layers
