"""Sentences about what a group chose: names that are unknown, pieces, packs, its event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.words.words import Words

_NO_MESSAGE: Final = "The campaign has withdrawn the message “{title}”, so it is not printed any more."
_INSTEAD_OF_MESSAGE: Final = (
    "Take it out, or put another message in its place; 'awareness-kit list messages' shows them all.",
    "Take it out, or choose another message.",
)
_NO_PARTNER: Final = "The campaign has withdrawn the partner “{title}”, so it is not thanked any more."
_INSTEAD_OF_PARTNER: Final = (
    "Take it out; 'awareness-kit list partners' shows who can be thanked.",
    "Take it out, or choose another partner.",
)
_CHOOSE: Final = "{pack}{guess}Choose another, or take it out."

WORDS: Final[Mapping[str, Words]] = {
    # ---- parts of sentences
    "nothing": Words(""),
    "did-you-mean": Words("Did you mean “{meant}”? "),
    "came-with-packs": Words(
        "It may have come with the {packs:pack|packs} {packs}, which {packs:is|are} not installed here. "
    ),
    "pack-name": Words("“{name}”"),
    "pack-name.version": Words("“{name}” (version {version})"),
    # ---- the campaign
    "unknown-campaign.kit": Words(
        "There is no campaign called “{id}” here, so nothing is printed under its name.",
        "{pack}{guess}'awareness-kit list campaigns' shows them all.",
        "{pack}Install the pack of that campaign.",
    ),
    "unreadable-campaign": Words(
        "The campaign “{id}” cannot be read, so nothing is printed under its name.",
        "'awareness-kit list campaigns' shows what is wrong with it.",
        "Ask the campaign for a new pack.",
    ),
    # ---- what the campaign has taken back
    "out-of-date": Words(
        "The pack “{pack}” was to be used until {until}.", "Ask the campaign whether there is a newer one."
    ),
    "withdrawn-message": Words(_NO_MESSAGE, *_INSTEAD_OF_MESSAGE),
    "withdrawn-message.reason": Words(f"{_NO_MESSAGE} The reason: {{reason}}", *_INSTEAD_OF_MESSAGE),
    "withdrawn-partner": Words(_NO_PARTNER, *_INSTEAD_OF_PARTNER),
    "withdrawn-partner.reason": Words(f"{_NO_PARTNER} The reason: {{reason}}", *_INSTEAD_OF_PARTNER),
    # ---- names that nobody knows
    "unknown-message": Words(
        "There is no message called “{id}”.", "{pack}{guess}'awareness-kit list messages' shows them all.", _CHOOSE
    ),
    "unknown-partner": Words(
        "There is no partner called “{id}”.", "{pack}{guess}'awareness-kit list partners' shows them all.", _CHOOSE
    ),
    "unknown-template": Words(
        "There is no template called “{id}”.", "{pack}{guess}'awareness-kit list templates' shows them all.", _CHOOSE
    ),
    "unknown-thank-you": Words(
        "There is no thank-you called “{id}”.", "{pack}{guess}There are: {known:, }.", "{pack}{guess}Choose another."
    ),
    "unknown-language.kit": Words(
        "There is no language called “{id}” here, so English is used in its place.",
        "{guess}There are: {known:, }.",
    ),
    "unknown-language.second": Words(
        "There is no language called “{id}” here, so everything is said in one language only.",
        "{guess}There are: {known:, }.",
    ),
    "typed-once": Words(
        "What you typed yourself, such as “{title}”, is printed as it is, though your pieces are in two languages.",
        "If it is not the same in both, write it in both, for example: Bore coffi / Coffee morning.",
    ),
    # ---- messages, partners and logos
    "no-translation": Words(
        "The campaign does not have all words of this kit in {language}. There is only English for {missing}.",
        "If English is fine there, write 'english for missing words: yes'. If not, choose something else, or ask the "
        "campaign for a translation.",
        "If English is fine there, say so with the button. If not, choose something else, or ask the campaign for a "
        "translation.",
    ),
    "no-translation.agreed": Words(
        "As you agreed, this kit is in English where the campaign has no words in {language}: {missing}.",
        "Ask the campaign for a translation if you would rather have it in {language}.",
    ),
    "no-translation.english": Words(
        "The campaign does not have all words of this kit in English. There is only another language for {missing}.",
        "Choose something else, or ask the campaign for a translation.",
    ),
    "words-of.week": Words("the name or the line of the week"),
    "words-of.message": Words("“{headline}”"),
    "words-of.messages": Words("{count} messages"),
    "words-of.thanks": Words("the thank-you"),
    "words-of.designs": Words("words of {count:a design|# designs}"),
    "not-reviewed": Words(
        "No speaker has checked this {language} wording yet.",
        "Let somebody who speaks {language} read a piece before you print many. 'awareness-kit review {tag} -o FILE' "
        "makes a sheet on which a speaker can put right what the campaign says.",
        "Let somebody who speaks {language} read a piece before you print many. The campaign’s staff have a sheet on "
        "which a speaker can put right what the campaign says.",
    ),
    "no-headline": Words(
        "Your own message has no headline, the words on a poster.",
        "Write eight words or fewer under headline:.",
        "Write eight words or fewer.",
    ),
    "own-message-long": Words(
        "{Field} has {count} words. Your own message fits most designs with {most} or fewer.",
        "Make it shorter, or look whether it fits your pieces.",
    ),
    "message-twice": Words("{Field}, “{headline}”, is chosen twice.", "Take one out."),
    "partner-twice": Words("{Field}, {name}, is thanked twice.", "Take one out."),
    "message-unused": Words(
        "No piece has room for {field}, “{headline}”.",
        "Move it further up, or choose a piece that shows more messages.",
    ),
    "message-unused.event": Words(
        "No piece shows {field}, “{headline}”: where there is an event, there is no room for it.",
        "Choose a piece that shows messages, too, or take it out.",
    ),
    "message-unused.all": Words(
        "The pieces that are chosen show no messages, so “{headline}” is not seen.",
        "Choose a piece that shows messages, too.",
    ),
    "unknown-logo.kit": Words(
        "The campaign has no logo called “{id}”.", "{pack}{guess}'awareness-kit list logos' shows them all.", _CHOOSE
    ),
    "unknown-logo.none": Words(
        "The campaign has no logos of its own, so there is no “{id}”.",
        "Take it out, or ask the campaign for its logo. A new year has only the logos that it names under 'own logos' "
        "in campaign.yaml, with 'light', 'dark' and 'alt'.",
        "Take it out, or ask the campaign for its logo.",
    ),
    "several-logos": Words(
        "{Field} says more than one of file, asset and partner.",
        "Keep the one that you want to show.",
        "Choose it again.",
    ),
    "logo-twice": Words("{Field}, “{id}”, is chosen twice.", "Take one out."),
    "logo-look-unused": Words(
        "{Field} is not a file of yours, so {keys:and} {count:does|do} nothing.",
        "Take {count:that line|those lines} out. Only a logo with 'file:' can be changed like this.",
        "Choose the logo again.",
    ),
    "logo-size-unused": Words(
        "{Field} is not used: all partners are shown equally large.",
        "Take the line with 'size:' out, or write 'role: ours' if the logo is your own.",
        "Say that the logo is yours if it is. Else you do not need to do anything.",
    ),
    "partner-without-logo": Words(
        "There is no logo of {name} here, so none is shown.",
        "Ask {name} for its logo and name its file: 'file: logos/their-logo.png'. Or take this one out.",
        "Ask {name} for its logo and add its file, or take this one out.",
    ),
    "logo-without-words": Words(
        "The logo {file} has no description for people who cannot see it, so the group’s name is used.",
        "Write under alt: what the logo shows, such as “Little Acorns Nursery”.",
        "Say what the logo shows, such as “Little Acorns Nursery”.",
    ),
    "logo-without-words.theirs": Words(
        "The logo {file} has no description for people who cannot see it, so the name of its file, “{name}”, is used.",
        "Write under alt: whose logo it is, such as “Anytown Library”.",
        "Say whose logo it is, such as “Anytown Library”.",
    ),
    # ---- the photo
    "photo-without-words": Words(
        "The photo {file} has no description for people who cannot see it, so the group’s name is used.",
        "Write under alt: what it shows, such as “Parents and babies in our garden”.",
        "Say what it shows, such as “Parents and babies in our garden”.",
    ),
    "missing-photo.none": Words(
        "{pieces} {pieces:shows|show} a photo of your own, but you have not chosen one.",
        "Write photo: with the name of its file, or take {pieces:this piece|these pieces} out.",
        "Choose your photo, or take {pieces:this piece|these pieces} out.",
    ),
    "photo-unused": Words(
        "No piece has room for your photo.",
        "Choose a design that shows one, or take the photo out.",
    ),
    "thanks-unused": Words(
        "No piece shows your thank-you.",
        "Choose a design that shows it, for example a thank-you card, or take the thank-you out.",
    ),
    # ---- the events
    "event-twice": Words("{Field} is there twice.", "Take one out, or change what is different."),
    "event-unused": Words(
        "No piece shows {field}, “{title}”.",
        "Write 'event: each' at a piece, and it is made once for each event.",
        "Have a piece made for each event, or take the event out.",
    ),
    "event-unused.untitled": Words(
        "No piece shows {field}.",
        "Write 'event: each' at a piece, and it is made once for each event.",
        "Have a piece made for each event, or take the event out.",
    ),
    "event-unused.full": Words(
        "No page shows {field}, “{title}”: {design} has room for {room:# event|# events}.",
        "Add a piece of a design that shows one event, with 'event: {number}', or take the event out.",
        "Choose a design that shows one event for it, too, or take the event out.",
    ),
    "event-part-unused": Words(
        "No piece shows {field}.",
        "Choose a design that shows it, or say it in a part of the event that is shown, such as the title.",
    ),
    "same-for-each": Words(
        "{template} shows your events together, so 'event: each' makes the same page {count} times.",
        "Take out 'event: each', or choose a design that shows one event.",
        "Have it made once, or choose a design that shows one event.",
    ),
    "event-not-shown": Words(
        "{template} shows no event, so nothing is changed by the one that is chosen for it.",
        "Take 'event:' out of this piece.",
        "Choose no event for this piece.",
    ),
    "unknown-event": Words(
        "There is no event {number}: you have {count:one event|# events}.",
        "Write a number from 1 to {count}, or 'event: each'.",
        "Choose one of your events for this piece.",
    ),
    "unknown-event.none": Words(
        "There is no event {number}: you have not added any.",
        "Fill in events: with one, or take 'event:' out of this piece.",
        "Add an event, or choose none for this piece.",
    ),
    "missing-event.empty": Words(
        "{template} is to show event {number}, and nothing is said of it yet.",
        "Fill in its title, its date and its venue.",
    ),
    "event-times": Words("The event starts at {starts} and ends at {ends}.", "Check both times."),
    "far-from-week": Words(
        "The event is on {date}, more than {days} days away from the campaign’s week.",
        "Check the date: the week is {starts} to {ends}.",
    ),
    "far-from-week.outside": Words(
        "The event is on {date}, which is not in the campaign’s week.",
        "Check the date: the week is {starts} to {ends}.",
    ),
    # ---- a piece, and what it needs
    "unknown-size": Words("{template} does not come in the size “{size}”.", "Choose {sizes:or}."),
    "too-few-messages": Words(
        "{template} needs {least:# message|# messages}, and you have chosen {chosen}.",
        "Choose more messages; 'awareness-kit list messages' shows them all.",
        "Choose more messages.",
    ),
    "missing-name": Words(
        "{pieces} {pieces:says who it is|say who they are} from, but you have not said what your group is called.",
        "Fill in name: under group:.",
        "Fill in the name of your group.",
    ),
    "too-many-logos": Words(
        "{template} has room for {most:# logo|# logos}, so the others are left out.",
        "Put the logos that matter most first.",
    ),
    "logo-left-out": Words(
        "The logo “{name}” is on no page of {template}, which shows {shown} of your {count:# logo|# logos}.",
        "Move it further up in 'logos', give it another 'role', or choose a design that shows it.",
        "Move it further up, change whose logo it is, or choose a design that shows it.",
    ),
    "logo-unused": Words(
        "No piece shows the logo “{name}”.",
        "Choose a design that shows logos, or take the logo out.",
    ),
    "missing-event": Words(
        "{pieces} {pieces:announces|announce} an event, but you have not added one.",
        "Fill in events: with one that has a title, a date and a venue, or take {pieces:this piece|these pieces} out.",
        "Fill in your event, or take {pieces:this piece|these pieces} out.",
    ),
    "missing-title": Words(
        "{pieces} {pieces:announces|announce} an event, but you have not said what it is called.",
        "Fill in title: under the event.",
        "Fill it in under your event.",
    ),
    "missing-date": Words(
        "{pieces} {pieces:announces|announce} an event, but you have not said when it is.",
        "Fill in date: under the event.",
        "Fill it in under your event.",
    ),
    "missing-venue": Words(
        "{pieces} {pieces:announces|announce} an event, but you have not said where it is.",
        "Fill in venue: under the event. If it is nowhere, write how people join, for example 'by phone'.",
        "Fill it in under your event. If it is nowhere, say how people join, for example “by phone”.",
    ),
    "missing-starts": Words(
        "{pieces} {pieces:announces|announce} an event, but you have not said when it starts.",
        "Fill in starts: under the event, for example 10:00. If it is open all day, say so in its note.",
        "Fill it in under your event. If it is open all day, say so in its note.",
    ),
    # ---- packs
    "missing-pack": Words(
        "This kit was made with the pack {pack}, which is not installed here.",
        "Open the file {file} that the campaign sent you, or ask them for it. Without it, designs and words that came "
        "from it are missing or look different.",
    ),
    "older-pack": Words(
        "This kit was made with the pack {pack}. Version {here} is installed here.",
        "Its pieces may look different here. Ask the campaign for the newer pack.",
    ),
}
