"""Ages, dates, numbers, contacts, names, places, references: what is seen and what is not."""

from collections.abc import Callable, Sequence

import pytest

from app.guidelines import ages, contacts, dates, identifiers, names, patients, places
from app.guidelines.consents import consent_stated
from app.guidelines.story import story
from app.guidelines.text import Match, Surface


def said(fact: Callable[[Surface], Sequence[Match]], text: str) -> list[str]:
    s = Surface("text", text)
    return [s.said(m) for m in s.of(fact)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("a 54-year-old man", ["54"]),
        ("54F s/p chole", ["54"]),
        ("72 y/o M", ["72"]),
        ("a ninety-seven year old", ["97"]),
        ("a hundred and two year old", ["102"]),
        ("she's 50, and", ["50"]),
        ("turned 8 last week", ["8"]),
        ("a 6-month-old baby", ["0"]),
        ("her 100th birthday", ["100"]),
        ("Harold, 71, walks again", ["71"]),
        ("adults aged 90 and over", []),
        ("turned 90 degrees", []),
        ("10M people", []),
        ("It's 98F outside", []),
        ("$4M for research", []),
        ("Lancet 2021;398:2084", []),
    ],
)
def test_ages(text: str, years: list[str]) -> None:
    assert [m.what for m in Surface("text", text).of(ages.ages)] == years


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("admitted on 12 October", ["12 October"]),
        ("May 3rd, 2025", ["May 3rd, 2025"]),
        ("on 2025-10-12", ["2025-10-12"]),
        ("on 12/10/2025", ["12/10/2025"]),
        ("on Christmas Eve", ["on Christmas Eve"]),
        ("in October 2025", ["in October 2025"]),
        ("in 2025", []),
        ("it may be", []),
        ("ratio 3/4", []),
    ],
)
def test_calendar_days(text: str, found: list[str]) -> None:
    assert said(dates.days, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("last Tuesday", ["last Tuesday"]),
        ("tonight and yesterday", ["tonight", "yesterday"]),
        ("d/c'd Tues", ["d/c'd Tues"]),
        ("three days ago", ["three days ago"]),
        ("on my night shift", ["my night shift"]),
        ("every Tuesday", []),
        ("open Mondays", []),
    ],
)
def test_recent_moments(text: str, found: list[str]) -> None:
    assert said(dates.recent, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "NHS no: 943 476 5919",
        "patient 9434765919",
        "SSN 219-09-9999",
        "it is 219-09-1234 on file",
        "SIN 046 454 286",
        "130-692-544",
        "Aadhaar 2341 2341 2346",
        "Medicare 2951 63671 1",
        "NHI ZZZ0016",
        "the patient ZBN77VL",
        "1234567FA",
        "AB123456C",
    ],
)
def test_identity_numbers_are_seen(text: str) -> None:
    assert said(identifiers.national, text)


@pytest.mark.parametrize(
    "text",
    [
        "call 943 476 5919",
        "943 476 5918 is nothing",
        "NHS 111",
        "PMID 32445440",
        "NCT04280705",
        "doi:10.1002/14651858.CD001800",
        "415-555-2671",
        "£1,234,567",
        "111 111 1111 patient",
        "ABC1234 is a code",
        "the patient ZBN77VK",
    ],
)
def test_other_numbers_are_no_identity_numbers(text: str) -> None:
    assert not said(identifiers.national, text)


def test_a_lot_number_in_a_recall_is_public() -> None:
    assert not said(identifiers.records, "Recall: metformin lot XP9004")
    assert said(identifiers.records, "Implant lot XP9004 went into her left hip")


@pytest.mark.parametrize(
    ("fact", "text", "found"),
    [
        (contacts.emails, "write to jo.reyes61@gmail.com.", ["jo.reyes61@gmail.com"]),
        (contacts.phones, "ring 020 7946 0958 or 555-0142", ["020 7946 0958", "555-0142"]),
        (contacts.phones, "+91 98200 12345", ["+91 98200 12345"]),
        (contacts.phones, "in 2021;398:2084 and 1,062 adults, 10.1002/1465", []),
        (contacts.streets, "lives at 14 Elm Street", ["14 Elm Street"]),
        (contacts.streets, "7 Road Safety tips", []),
        (contacts.addresses, "from 192.168.0.12", ["192.168.0.12"]),
        (contacts.addresses, "version 1.2.3.400", []),
    ],
)
def test_contacts(fact: Callable[[Surface], Sequence[Match]], text: str, found: list[str]) -> None:
    assert said(fact, text) == found


def test_an_office_address_is_a_role() -> None:
    assert [m.what for m in Surface("t", "feedback@clinic.example").of(contacts.emails)] == ["role"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Our patient Linda is home", ["Linda"]),
        ("Mrs. Karen Doyle walked", ["Mrs. Karen Doyle"]),
        ("Hope and Marcus Whitfield", ["Hope and Marcus Whitfield"]),
        ("baby Josiah arrived", ["baby Josiah"]),
        ("J.S. came in", ["J.S."]),
        ("Dr. Jane Smith speaks", []),
        ("Jane Smith, FRCS, operates", []),
        ("our nurse Maria Lopez", []),
        ("Parkinson's disease and Crohn's", []),
        ("St. Mary's Hospital", []),
        ("the Anna Freud Centre", []),
        ("Hope is not a plan. May is here. Will you come?", []),
        ("Falcaro, Lancet 2021", []),
    ],
)
def test_names(text: str, found: list[str]) -> None:
    assert said(names.names, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a farmer from Macklin", ["Macklin"]),
        ("my patient at 62704", ["62704"]),
        ("a school in Cheltenham", ["Cheltenham"]),
        ("lives near SW1A 1AA", ["SW1A 1AA"]),
        ("out of Lubbock High", ["Lubbock High"]),
        ("people from Texas", []),
        ("Reading is fun and Nice people", []),
        ("in October from Monday", []),
    ],
)
def test_places(text: str, found: list[str]) -> None:
    assert said(places.towns, text) == found


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("my lovely patient said", "own"),
        ("one of our patients said", "own"),
        ("a patient of mine", "own"),
        ("a patient came in", "clinical"),
        ("Pt came in", "clinical"),
        ("54F with pain", "shorthand"),
        ("a farmer came in", "person"),
        ("a 16 year old from town", "person"),
        ("the bride who fainted", "person"),
        ("the mayor's daughter", "unique"),
        ("Told my 4pm the news", "own"),
        ("bed 14 is awake", "clinical"),
    ],
)
def test_references(text: str, form: str) -> None:
    assert form in [m.what for m in Surface("text", text).of(patients.references)]


@pytest.mark.parametrize(
    "text",
    [
        "patients often ask",
        "our patient portal",
        "patient safety first",
        "be patient with yourself",
        "your patient may ask",
        "I'm a 52-year-old GP",
        "our cleaner Marta, who noticed it",
        "any woman over 50",
        "10M people watched",
    ],
)
def test_nobody_in_particular(text: str) -> None:
    assert not said(patients.references, text)


@pytest.mark.parametrize(
    "text",
    [
        "She was admitted on 12 October and died on the 14th.",
        "I stitched her eyebrow, gave her a card, and watched her drive home.",
        "Tularaemia: 72F, the lighthouse keeper's widow, skinned a hare.",
        "So this kid comes in with his mum, says he swallowed one magnet. X-ray: eleven.",
        "Saw a guy this week w/ undulant fever.",
    ],
)
def test_a_story_is_a_story(text: str) -> None:
    assert Surface("text", text).of(story).is_specific


@pytest.mark.parametrize(
    "text",
    [
        "If a patient is admitted with sepsis, give antibiotics within the hour.",
        "My dad was admitted with a stroke last week. He asked me why.",
        "A resident asked me today how I handle bad news. I told her that I sit down.",
        "A patient asked me whether coffee is bad for the heart. It isn't.",
        "Our clinic dog was diagnosed with wagging on Monday.",
        "Insulin was given to a boy in Toronto in 1922. He lived another 13 years.",
        "Simulation day: our mannequin was brought in with sepsis and coded twice.",
        "A man in Texas died of measles, the CDC reports.",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert not Surface("text", text).of(story).is_specific


@pytest.mark.parametrize(
    ("text", "is_stated"),
    [
        ("Shared with her written consent.", True),
        ("We have a signed HIPAA authorization on file.", True),
        ("Never share a story without consent.", False),
        ("My mum has dementia. With her blessing I tell you.", False),
        ("Patients must give consent before surgery.", False),
    ],
)
def test_consent_is_told_from_talk_of_consent(text: str, is_stated: bool) -> None:
    assert (Surface("text", text).of(consent_stated) is not None) is is_stated
