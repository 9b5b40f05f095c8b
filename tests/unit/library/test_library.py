"""The library: what is written down about a file reaches the checks, and nothing planned loses its picture."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.errors import Changed, InputError
from app.domain.finding import Severity
from app.domain.library import (
    Asset,
    FileKind,
    Only,
    RightsKind,
    Shelved,
    Use,
    Wanted,
    clean_tags,
    found,
    lacking,
)
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.media import Media, MediaFacts, Rights, said_of, with_said
from app.guidelines.registry import engine
from app.media.folder import files_in
from app.pipeline import captioning, library
from app.pipeline.plan import new_post
from app.pipeline.way import look, send_off, still_same
from tests.fakes import NOON, FakeMediaLook, add_account, make_desk

WHO = "Dr Ada Example"
PDF = b"%PDF-1.7 you may use our photo"
CC = Rights("cc", "A. Diaz", "flickr.example/diaz", "CC BY 4.0", "Lungs")


@pytest.fixture
def desk():
    return make_desk()


def test_a_file_is_there_once_and_gets_new_tags(desk) -> None:
    first = library.add(desk, b"photo", "ward.jpg", WHO, ("Flu", "#Clinic days"))
    again = library.add(desk, b"photo", "other name.jpg", "Bo Lind", ("flu", "new"))
    assert (again.media.filename, again.added_by) == ("ward.jpg", WHO)
    assert again.tags == ("flu", "clinic days", "new")
    assert [one.asset.id for one in library.shelves(desk)] == [first.id]


def test_what_is_written_down_is_kept_tidy_and_noted(desk) -> None:
    asset = library.add(desk, b"photo", "ward.jpg", WHO)
    rights = Rights("cc", "  A.   Diaz ", "flickr.example", "CC BY 4.0")
    media = replace(asset.media, alt_text=" A ward. ")
    saved = library.change(desk, replace(asset, media=media, rights=rights, ai_made=True), WHO)
    assert (saved.rights.author, saved.media.alt_text, saved.ai_made) == ("A. Diaz", "A ward.", True)
    assert library.change(desk, saved, WHO) == saved  # nothing new: nothing is written
    with desk.work() as work:
        said = [(entry.action, entry.detail) for entry in work.audit(asset.id)]
    assert said == [("library-did-add", ""), ("library-did-change", "fields=rights,ai_made,alt_text")]


def test_an_edit_of_another_window_is_not_overwritten(desk) -> None:
    asset = library.add(desk, b"photo", "ward.jpg", WHO)
    library.change(desk, replace(asset, tags=("a",)), WHO)
    with pytest.raises(Changed):
        library.change(desk, replace(asset, tags=("b",)), WHO)


def test_an_alt_text_of_a_novel_is_refused(desk) -> None:
    asset = library.add(desk, b"photo", "ward.jpg", WHO)
    with pytest.raises(InputError, match="library-alt-too-long"):
        library.change(desk, replace(asset, media=replace(asset.media, alt_text="x" * 4001)), WHO)


def test_the_paper_that_allows_the_use_is_kept_sealed_and_its_reading_noted(desk) -> None:
    asset = library.add(desk, b"photo", "ward.jpg", WHO)
    with pytest.raises(InputError, match="library-no-permission-file"):
        library.permission(desk, asset.id, WHO)
    with pytest.raises(InputError, match="consent-file-kind"):
        library.attach_permission(desk, asset.id, b"MZ a program", WHO)
    saved = library.attach_permission(desk, asset.id, PDF, WHO)
    assert (saved.rights.kind, saved.rights.file_mime, lacking(saved.rights)) == ("permission", "application/pdf", ())
    assert library.permission(desk, asset.id, WHO) == PDF
    with desk.work() as work:
        assert work.audit(asset.id)[-1].action == "library-did-read"


def test_a_changed_copy_inherits_rights_and_tags_and_says_that_it_was_changed(desk) -> None:
    asset = library.change(desk, replace(library.add(desk, b"photo", "ward.jpg", WHO, ("a",)), rights=CC), WHO)
    copy = library.note_copy(desk, desk.media.add(b"covered", "ward.jpg"), asset.media, "Bo Lind")
    assert (copy.copy_of, copy.tags, copy.added_by) == (asset.id, ("a",), "Bo Lind")
    assert copy.rights == replace(CC, changed=True)
    assert library.note_copy(desk, copy.media, asset.media, WHO) == copy


def planned(desk, asset: Asset, state: PostState = PostState.SCHEDULED):
    post = new_post(desk, WHO, text="Breathe.", media=(asset.media,))
    with desk.work() as work:
        return work.save_post(replace(post, state=state))


@pytest.mark.parametrize("state", [PostState.SCHEDULED, PostState.APPROVED, PostState.PARTLY])
def test_a_file_of_a_planned_post_stays(desk, state: PostState) -> None:
    asset = library.add(desk, b"photo", "ward.jpg", WHO)
    planned(desk, asset, state)
    with pytest.raises(InputError, match="library-in-use"):
        library.remove(desk, asset.id, WHO)
    assert desk.media.read(asset.id) == b"photo"


def test_a_file_that_nobody_shows_is_erased(desk) -> None:
    asset = library.add(desk, b"photo", "ward.jpg", WHO)
    assert library.remove(desk, asset.id, WHO)
    assert library.shelves(desk) == ()
    with pytest.raises(InputError):
        desk.media.read(asset.id)
    with pytest.raises(InputError, match="library-none"):
        library.remove(desk, asset.id, WHO)


def test_a_file_of_a_draft_or_of_what_is_public_leaves_the_library_only(desk) -> None:
    asset = library.add(desk, b"photo", "ward.jpg", WHO)
    planned(desk, asset, PostState.PUBLISHED)
    assert not library.remove(desk, asset.id, WHO)
    assert desk.media.read(asset.id) == b"photo"


def test_a_file_is_found_by_the_beginning_of_its_id(desk) -> None:
    asset = library.add(desk, b"photo", "ward.jpg", WHO)
    assert library.shelf(desk, asset.id[:8].upper()).asset == asset
    for wrong in ("", asset.id[:7], "0" * 12):
        with pytest.raises(InputError, match="library-none"):
            library.shelf(desk, wrong)


TODAY = date(2026, 11, 22)


def shelved(name: str, mime: str = "image/jpeg", *, used: bool = False, **fields: object) -> Shelved:
    alt = str(fields.pop("alt", ""))
    asset = Asset(Media("0" * 64, name, mime, 9, alt_text=alt), **fields)
    uses = (Use("p", "Post", PostState.DRAFT),) if used else ()
    return Shelved(asset, uses, asset.expired(TODAY))


SHELF = (
    shelved("Ward.jpg", used=True, tags=("flu",), rights=Rights("own"), alt="A ward"),
    shelved("Lungs.png", "image/png", rights=replace(CC, until=date(2026, 11, 21)), ai_made=True),
    shelved("Talk.mp4", "video/mp4", tags=("flu", "team"), rights=Rights("licensed", until=TODAY)),
    shelved("Plan.pdf", "application/pdf"),
)


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Wanted(), "Ward Lungs Talk Plan"),
        (Wanted("DIAZ cc"), "Lungs"),
        (Wanted("flu"), "Ward Talk"),
        (Wanted(tag="team"), "Talk"),
        (Wanted(kind=FileKind.FILM), "Talk"),
        (Wanted(kind=FileKind.DOCUMENT), "Plan"),
        (Wanted(rights=RightsKind.CC), "Lungs"),
        (Wanted(rights=RightsKind.UNSAID), "Plan"),
        (Wanted(only=Only.UNUSED), "Lungs Talk Plan"),
        (Wanted(only=Only.EXPIRED), "Lungs"),
        (Wanted(only=Only.NO_RIGHTS), "Plan"),
        (Wanted(only=Only.NO_ALT), "Lungs"),
        (Wanted(only=Only.AI), "Lungs"),
        (Wanted("flu", kind=FileKind.PICTURE, only=Only.EXPIRED), ""),
    ],
)
def test_a_search_leaves_what_is_wanted(wanted: Wanted, names: str) -> None:
    result = found(SHELF, wanted)
    assert " ".join(one.asset.media.filename.partition(".")[0] for one in result.files) == names
    assert result.tags == ("flu", "team")


def test_tags_are_small_and_each_is_there_once() -> None:
    assert clean_tags((" Flu ", "#flu", "", "Ward  round", "#")) == ("flu", "ward round")


@pytest.mark.parametrize(
    ("rights", "missing"),
    [
        (None, ()),
        (Rights("own"), ()),
        (CC, ()),
        (Rights("cc", licence="CC BY 4.0"), ("author", "source")),
        (Rights("licensed"), ("reference",)),
        (Rights("permission", file="f" * 64), ()),
    ],
)
def test_a_record_says_what_it_lacks(rights: Rights | None, missing: tuple[str, ...]) -> None:
    assert lacking(rights) == missing


def test_folders_give_what_may_be_used_and_named_files_are_always_taken(tmp_path) -> None:
    for name in ("b.JPG", "notes.txt", "deep/a.mp4", ".hidden/c.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    given = [tmp_path, tmp_path / "notes.txt", tmp_path / "gone.png"]
    names = [path.relative_to(tmp_path).as_posix() for path in files_in(given)]
    assert names == ["b.JPG", "deep/a.mp4", "notes.txt", "gone.png"]


# --- what the checks hear -------------------------------------------------------------------------------------------


@pytest.fixture
def real():
    """A desk with the real rules, on which every file has been looked at and shows nothing."""

    class Nothing(FakeMediaLook):
        def __call__(self, media: Media) -> MediaFacts:
            seen = MediaFacts(faces=(), lettering=(), codes=(), tags=(), has_speech=media.is_video)
            return with_said(seen, said_of(media))

    return make_desk(check=engine(), media_look=Nothing())


def rules(desk, post) -> dict[str, Severity]:
    (outlook,) = look(desk, post)
    return {finding.rule: finding.severity for finding in outlook.checked.report.findings}


def a_post(desk, asset: Asset, text: str = "Wash your hands before you eat.", **fields: object):
    account = add_account(desk)
    return new_post(desk, WHO, text=text, media=(asset.media,), accounts=(account.id,), **fields)


def test_a_creative_commons_picture_without_its_credit_stops_the_post(real) -> None:
    asset = library.change(real, replace(library.add(real, b"photo", "ward.jpg", WHO), rights=CC), WHO)
    assert rules(real, a_post(real, asset))["legal/incomplete-attribution"] is Severity.BLOCK
    credited = f"Breathe. “Lungs” by A. Diaz, {CC.source}, CC BY 4.0"
    assert "legal/incomplete-attribution" not in rules(real, a_post(real, asset, credited))


def test_rights_that_end_while_a_post_waits_hold_it(real) -> None:
    """The day on which it is to go out counts, and then the day on which it does."""
    due = NOON + timedelta(days=2)
    asset = library.add(real, b"photo", "ward.jpg", WHO)
    licensed = replace(asset, rights=Rights("licensed", reference="L-1", until=due.date()))
    asset = library.change(real, replace(licensed, media=replace(asset.media, alt_text="Two wet hands.")), WHO)
    (delivery,) = send_off(real, a_post(real, asset), due, WHO, "I have looked at all of it.")
    assert still_same(real, delivery) is None
    real.clock.set(due + timedelta(days=1))
    held = still_same(real, delivery)
    assert held is not None
    assert "legal/rights-record" in str(held.values)
    with real.work() as work:
        assert work.delivery(delivery.id).state is DeliveryState.SCHEDULED  # the gate only looks


def test_a_post_after_the_last_day_cannot_be_planned(real) -> None:
    asset = library.add(real, b"photo", "ward.jpg", WHO)
    library.change(real, replace(asset, rights=Rights("own", until=date(2026, 11, 23))), WHO)
    post = a_post(real, asset)
    assert "legal/rights-record" not in rules(real, replace(post, planned_for=datetime(2026, 11, 23, 9, tzinfo=UTC)))
    late = replace(post, planned_for=datetime(2026, 11, 24, 9, tzinfo=UTC))
    assert rules(real, late)["legal/rights-record"] is Severity.BLOCK


SRT = b"1\n00:00:00,000 --> 00:00:02,000\nWash your hands.\n"


def film(desk) -> Asset:
    media = replace(desk.media.add(b"film", "talk.png"), filename="talk.mp4", mime="video/mp4", seconds=3.0)
    return library.note(desk, media, WHO)


def test_captions_end_the_warning_and_are_read_by_the_rules(real) -> None:
    asset = film(real)
    assert "access/captions" in rules(real, a_post(real, asset))
    captioned = captioning.keep(real, asset.id, captioning.read(SRT), WHO)
    assert "access/captions" not in rules(real, a_post(real, captioned))
    said = captioning.read(b"1\n00:00:00,000 --> 00:00:02,000\nHer MRN is 12345678.\n")
    assert "privacy/record-number" in {one.rule for one in captioning.check(real, asset.media, said)}
    told = a_post(real, captioning.keep(real, asset.id, said, WHO))
    assert rules(real, told)["privacy/record-number"] is Severity.BLOCK
    assert captioning.keep(real, asset.id, (), WHO).media.captions == ""


def test_captions_are_a_part_of_what_was_approved(real) -> None:
    asset = captioning.keep(real, film(real).id, captioning.read(SRT), WHO)
    (before,) = look(real, a_post(real, asset))
    other = captioning.keep(real, asset.id, captioning.read(SRT.replace(b"hands", b"hair")), WHO)
    (after,) = look(real, a_post(real, other))
    assert before.checked.fingerprint != after.checked.fingerprint


def test_only_films_have_captions_and_only_captions_are_drawn(desk) -> None:
    photo, movie = library.add(desk, b"photo", "ward.jpg", WHO), film(desk)
    with pytest.raises(InputError, match="captions-no-film"):
        captioning.keep(desk, photo.id, captioning.read(SRT), WHO)
    with pytest.raises(InputError, match="captions-none"):
        captioning.drawn(desk, movie.media, WHO)
    with pytest.raises(InputError, match="captions-drawn-already"):
        captioning.drawn(desk, replace(movie.media, captions="x", captions_drawn=True), WHO)
