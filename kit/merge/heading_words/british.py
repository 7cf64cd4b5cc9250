"""Headings in the languages of Britain."""

from __future__ import annotations

from typing import Final

from kit.merge.heading_words.words import HeadingWords

ENGLISH: Final = HeadingWords(
    {
        "group.name": (
            "name | display name | trading name | public name | name on poster | name on posters | name on leaflet | "
            "name to print | name to show"
        ),
        "group.strapline": "strapline | tagline | tag line | slogan | motto | subtitle | line under name",
        "group.phone": (
            "phone | phone number | phone no | tel | tel no | tel number | telephone | telephone number | "
            "telephone no | mobile | mob | mobile number | mobile no | mobile phone | landline | contact number | "
            "contact no | contact phone | contact phone number | contact tel | contact telephone | contact "
            "telephone number | telephone contact | phone contact | direct line"
        ),
        "group.email": (
            "email | e mail | mail | email address | e mail address | contact email | contact email address | "
            "contact e mail | email contact"
        ),
        "group.website": (
            "website | web site | web | www | url | web address | website address | website url | website link | "
            "homepage | home page | web page | webpage | web page link | webpage link | web link | weblink"
        ),
        "group.address": "address | full address | postal address | street address | contact address",
        "group.address+": (
            "address line | line address | line | street | road | house | town | city | town city | city town | "
            "town county | village | county | postcode | post code | postal code"
        ),
        "events[].title": "event | event name | event title | title | session | session name | activity | what",
        "events[].date": "date | dates | day | day date | date day | when | which day | what day | what date",
        "events[].starts": (
            "starts | start | start time | time start | starting time | time | times | time from | from | begins | "
            "starts at | what time"
        ),
        "events[].ends": (
            "ends | end | end time | time end | ending time | finish | finishes | finish time | time to | until | "
            "to | ends at"
        ),
        "events[].venue": (
            "venue | venue name | name venue | place | where | where is it | where it is | location | held at | "
            "meeting place"
        ),
        "events[].venue+": (
            "venue address | address venue | venue street | venue town | venue city | venue postcode | "
            "venue post code | hall"
        ),
        "events[].note": "note | event note | event notes | event details | event information | event description",
        "events[].link": (
            "link | booking link | qr | qr code | qr link | event link | event url | event website | tickets | "
            "ticket link | tickets link | sign up link | booking url | booking page | link to book | registration link"
        ),
        "logos[].file": (
            "logo | logos | logo file | logo filename | logo file name | logo path | logo image | logo picture"
        ),
        "logos[].alt": "logo description | logo alt | logo alt text | logo in words | description logo",
        "photo.file": "photo | photo file | photo filename | photo path | photograph | picture | image",
        "photo.alt": "photo description | photo alt | photo alt text | photo in words | picture description",
        "language": "language | languages | lang | language code | preferred language | main language",
        "language+": "other language | also in | additional language",
        "messages": "messages | message | message ids",
        "messages[].headline": "headline | own headline | own message",
        "messages[].short": "short wording | short message",
        "messages[].long": "long wording | long message",
        "pieces": "pieces | piece | designs | design | templates | template",
        "campaign": "campaign",
        "thank_you.wording": "thank you | thank you wording | thanks",
        "thank_you.partners": "partners | thank you partners",
        "thank_you.also": "also thank | thank you names | thanks to | sponsors",
        "thank_you.text": "thank you text | own thank you",
    },
    owners=(
        "nursery nurseries setting group school preschool playgroup centre center branch site organisation "
        "organization hub club provider business company library childminder"
    ),
    events="event session activity",
    names="name title called",
    fillers="our your the of for a and optional required please s main",
    kinds=(
        "baby babies toddler toddlers child children childrens parent parents carer carers family families play pre day"
    ),
    named="service trust charity church practice surgery clinic team chapel",
)

WELSH: Final = HeadingWords(
    {
        "group.name": "enw",
        "group.strapline": "is deitl | llinell glo",
        "group.phone": "ffôn | rhif ffôn | ffôn symudol | rhif symudol | rhif cyswllt",
        "group.email": "e bost | ebost | cyfeiriad e bost | cyfeiriad ebost",
        "group.website": "gwefan | cyfeiriad gwefan | cyfeiriad wefan | cyfeiriad gwe | safle we",
        "group.address": "cyfeiriad | cyfeiriad llawn",
        "group.address+": "cod post | tref | dinas | stryd | sir | llinell cyfeiriad",
        "events[].title": "digwyddiad | teitl | sesiwn | gweithgaredd",
        "events[].date": "dyddiad | diwrnod | pryd",
        "events[].starts": "dechrau | amser dechrau | amser",
        "events[].ends": "gorffen | amser gorffen | diwedd | tan",
        "events[].venue": "lleoliad | lle | ble | man cyfarfod",
        "events[].venue+": "cyfeiriad lleoliad | neuadd",
        "events[].note": "nodyn | nodyn digwyddiad",
        "events[].link": "dolen | dolen archebu | cod qr",
        "logos[].file": "logo | ffeil logo",
        "logos[].alt": "disgrifiad logo",
        "photo.file": "llun | ffoto | ffeil llun",
        "photo.alt": "disgrifiad llun",
        "language": "iaith",
        "messages": "negeseuon | neges",
        "messages[].headline": "pennawd",
        "pieces": "darnau | dyluniadau",
        "campaign": "ymgyrch",
        "thank_you.wording": "diolch",
        "thank_you.partners": "partneriaid",
    },
    owners="meithrinfa feithrinfa meithrinfeydd grŵp ysgol canolfan ganolfan cylch gylch sefydliad clwb glwb hwb",
    events="digwyddiad sesiwn gweithgaredd",
    names="enw",
    fillers="y yr r ar o",
)
