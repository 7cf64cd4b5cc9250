"""Headings in the languages of central and eastern Europe that the campaign has."""

from __future__ import annotations

from typing import Final

from kit.merge.heading_words.words import HeadingWords

POLISH: Final = HeadingWords(
    {
        "group.name": "nazwa",
        "group.strapline": "hasło | motto | slogan",
        "group.phone": (
            "telefon | numer telefonu | nr telefonu | nr tel | tel | telefon kontaktowy | numer kontaktowy | komórka"
        ),
        "group.email": "e mail | email | mail | adres e mail | adres email | adres mailowy | poczta elektroniczna",
        "group.website": "strona | strona internetowa | strona www | www | adres strony | adres www | witryna",
        "group.address": "adres | pełny adres | adres pocztowy",
        "group.address+": "ulica | miasto | miejscowość | kod pocztowy",
        "events[].title": "wydarzenie | nazwa wydarzenia | tytuł | spotkanie | zajęcia",
        "events[].date": "data | dzień | kiedy | termin",
        "events[].starts": (
            "początek | od | czas | godzina | godzina od | godzina rozpoczęcia | rozpoczęcie | start | o której"
        ),
        "events[].ends": "koniec | do | godzina do | godzina zakończenia | zakończenie",
        "events[].venue": "miejsce | gdzie | lokalizacja",
        "events[].venue+": "adres miejsca | sala",
        "events[].note": "uwaga | notatka | dopisek",
        "events[].link": "link | odnośnik | kod qr | link do zapisów | zapisy",
        "logos[].file": "logo | plik logo | plik z logo",
        "logos[].alt": "opis logo",
        "photo.file": "zdjęcie | plik zdjęcia | fotografia",
        "photo.alt": "opis zdjęcia",
        "language": "język",
        "messages": "przesłania | komunikaty",
        "messages[].headline": "nagłówek",
        "pieces": "materiały | projekty",
        "campaign": "kampania",
        "thank_you.wording": "podziękowanie | podziękowania",
        "thank_you.partners": "partnerzy",
    },
    owners=(
        "przedszkole przedszkola żłobek żłobka grupa grupy szkoła szkoły ośrodek ośrodka placówka placówki klub klubu "
        "organizacja organizacji centrum świetlica świetlicy"
    ),
    events="wydarzenie wydarzenia spotkanie spotkania zajęcia zajęć",
    names="nazwa",
    fillers="nasz nasza nasze",
)

ROMANIAN: Final = HeadingWords(
    {
        "group.name": "nume | numele | denumire | denumirea",
        "group.strapline": "slogan | sloganul | deviză",
        "group.phone": (
            "telefon | număr de telefon | numărul de telefon | nr de telefon | nr telefon | nr tel | tel | mobil | "
            "telefon mobil | telefon de contact"
        ),
        "group.email": "email | e mail | adresă de email | adresa de email | adresă email | adresă de e mail",
        "group.website": "site web | site ul | pagină web | pagina web | adresă web | adresa web",
        "group.address": "adresă | adresa | adresa completă | adresa poștală",
        "group.address+": (
            "strada | oraș | orașul | localitate | localitatea | județ | județul | cod poștal | codul poștal"
        ),
        "events[].title": "eveniment | evenimentul | titlu | titlul | activitate | activitatea",
        "events[].date": "data | dată | zi | ziua | când",
        "events[].starts": "ora | începe | început | ora începerii | ora de început | de la",
        "events[].ends": "sfârșit | se termină | ora încheierii | ora de sfârșit | până la",
        "events[].venue": "loc | locul | locație | locația | unde",
        "events[].venue+": "adresa locului | sala",
        "events[].note": "notă | nota | observație",
        "events[].link": "link | legătură | link de înscriere | cod qr",
        "logos[].file": "logo | siglă | sigla | fișier logo",
        "logos[].alt": "descriere logo | descrierea logo",
        "photo.file": "fotografie | fotografia | fotografie fișier | poză | poza",
        "photo.alt": "descrierea fotografiei | descriere fotografie",
        "language": "limba | limbă",
        "messages": "mesaje | mesaj | mesajele",
        "messages[].headline": "titlu propriu",
        "pieces": "materiale | materialele",
        "campaign": "campanie | campania",
        "thank_you.wording": "mulțumire | mulțumiri",
        "thank_you.partners": "parteneri | partenerii",
    },
    owners=(
        "grădiniță grădinița grădiniței creșă creșa creșei grup grupul grupului grupa grupei centru centrul centrului "
        "școală școala școlii organizație organizația organizației club clubul clubului asociație asociația asociației"
    ),
    events="eveniment evenimentul evenimentului activitate activitatea activității",
    names="nume numele denumire denumirea",
    fillers="de al a ale nostru noastră",
)

UKRAINIAN: Final = HeadingWords(
    {
        "group.name": "назва",
        "group.strapline": "гасло | девіз | слоган",
        "group.phone": "телефон | номер телефону | тел | контактний телефон | мобільний | мобільний телефон",
        "group.email": "електронна пошта | пошта | адреса електронної пошти | імейл",
        "group.website": "сайт | вебсайт | веб сайт | вебсторінка | адреса сайту",
        "group.address": "адреса | повна адреса | поштова адреса",
        "group.address+": "вулиця | місто | село | поштовий індекс | індекс",
        "events[].title": "подія | захід | заняття | зустріч",
        "events[].date": "дата | день | коли",
        "events[].starts": "початок | час | час початку | година | від",
        "events[].ends": "кінець | час закінчення | закінчення | до",
        "events[].venue": "місце | де | місце проведення",
        "events[].venue+": "адреса місця | зала",
        "events[].note": "примітка | нотатка",
        "events[].link": "посилання | qr код | посилання на реєстрацію | реєстрація",
        "logos[].file": "логотип | лого | файл логотипа | файл логотипу",
        "logos[].alt": "опис логотипа | опис логотипу",
        "photo.file": "фото | світлина | фотографія | файл фото",
        "photo.alt": "опис фото | опис світлини",
        "language": "мова",
        "messages": "повідомлення | меседжі",
        "messages[].headline": "заголовок",
        "pieces": "матеріали | макети",
        "campaign": "кампанія",
        "thank_you.wording": "подяка",
        "thank_you.partners": "партнери",
    },
    owners=(
        "група групи садок садка ясла ясел школа школи заклад закладу центр центру клуб клубу організація організації "
        "бібліотека бібліотеки"
    ),
    events="подія події захід заходу заняття зустріч зустрічі",
    names="назва",
    fillers="наш наша наше",
    kinds="дитячий дитячого дитяча дитячої",
)
