"""A PDF becomes pictures of its pages: what was hidden under, behind or beside them is gone."""

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from app.domain.errors import InputError
from app.media import document, pages
from app.media.bare import Broken
from app.media.clean import clean, proven
from app.media.found import metadata_found
from app.media.kinds import PDF
from app.media.probe import probe
from app.media.seeing.views import views
from app.media.tags import tags_of
from app.words import words
from tests.unit.media import films as f
from tests.unit.media import pictures as p


def built(*objects: bytes) -> bytes:
    """A PDF of these objects; the first is its catalogue."""
    parts = [b"%PDF-1.7\n", *(b"%d 0 obj\n%s\nendobj\n" % (n, body) for n, body in enumerate(objects, 1))]
    return b"".join(parts) + b"trailer\n<</Root 1 0 R/Size %d>>\n" % (len(objects) + 1)


def stream(content: bytes) -> bytes:
    return b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content)


# Words under a black box, a script, an attached file: what people leave in documents.
CHART = built(
    b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</JavaScript<</Names[(a)"
    b"<</S/JavaScript/JS(app.alert\\(1\\))>>]>>/EmbeddedFiles<</Names[(chart.txt) 6 0 R]>>>>>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    stream(b"BT /F 24 Tf 20 100 Td (" + p.NOTE + b") Tj ET 0 g 10 90 250 40 re f"),
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    b"<</Type/Filespec/F(chart.txt)/UF(chart.txt)/EF<</F 7 0 R>>>>",
    b"<</Type/EmbeddedFile/Length 12>>\nstream\n" + p.PERSON + b"\nendstream",
)


LOCKED = CHART.replace(
    b"/Root 1 0 R",
    b"/Root 1 0 R/ID[(0123456789abcdef)(0123456789abcdef)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(%s)/U(%s)>>"
    % (b"o" * 32, b"u" * 32),
)


def drawn(data: bytes, number: int = 0) -> Image.Image:
    with pypdfium2.PdfDocument(data) as opened:
        return opened[number].render(scale=1).to_pil().convert("RGB")


def refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(InputError) as caught:
        probe(data, "leaflet.pdf")
    return caught.value.message.key, words().error(caught.value)


def test_nothing_planted_is_left_and_it_is_told_what_was_there() -> None:
    data = f.pdf()
    cleaned = clean(data)
    assert not [
        secret for secret in (p.NOTE, p.PERSON, p.PLACE, b"Producer", b"CreationDate") if secret in cleaned.data
    ]
    told = {(tag.kind, tag.name): tag.value for tag in tags_of(cleaned)}
    assert told["text", "Title"] == f.TITLE
    assert told["person", "Author"] == p.PERSON.decode()
    assert ("time", "CreationDate") in told
    assert metadata_found(cleaned.data) == ()


def test_pages_look_the_same_and_keep_their_size() -> None:
    cleaned = clean(f.pdf(3)).data
    facts = probe(cleaned)
    assert (facts.mime, facts.pages, facts.width, facts.height) == ("application/pdf", 3, 1920, 1280)
    for number in range(3):
        before, after = drawn(f.pdf(3), number), drawn(cleaned, number)
        assert before.size == after.size
        assert max(ImageStat.Stat(ImageChops.difference(before, after)).mean) < 6


def test_words_under_a_black_box_are_gone_with_scripts_and_attached_files() -> None:
    cleaned = clean(CHART)
    with pypdfium2.PdfDocument(CHART) as opened:
        assert p.NOTE.decode() in opened[0].get_textpage().get_text_bounded()
    with pypdfium2.PdfDocument(cleaned.data) as opened:
        assert opened[0].get_textpage().get_text_bounded() == ""
        assert opened.count_attachments() == 0
    assert drawn(cleaned.data).getpixel((30, 85)) == (0, 0, 0)
    keys = {message.key for message in metadata_found(CHART)}
    assert {"media-found-script", "media-found-behind"} <= keys
    assert ("text", "chart.txt") in {(tag.kind, tag.name) for tag in tags_of(cleaned)}


def test_a_cleaned_document_stays_as_it_is_and_one_byte_more_is_not_proven() -> None:
    once = clean(f.pdf()).data
    assert clean(once).data == once
    assert proven(once, PDF)
    assert not proven(once + b"x", PDF)
    assert not proven(f.pdf(), PDF)
    assert pages.read(once + b"x") is None


def test_a_picture_that_tells_inside_our_own_form_is_cleaned_too() -> None:
    page = pages.Page(p.telling_jpeg(), (64, 48), (64, 48))
    cleaned = clean(pages.written([page])).data
    assert not [secret for secret in p.SECRETS if secret in cleaned]


def test_the_looker_sees_each_page_of_a_cleaned_document() -> None:
    cleaned = clean(f.pdf(3)).data
    assert [view.picture.size for view in views(cleaned)] == [(1920, 1280)] * 3
    assert list(views(f.pdf(3))) == []


def test_a_locked_document_is_told_as_such() -> None:
    key, sentence = refusal(LOCKED)
    assert key == "media-document-locked"
    assert "without the password" in sentence


def test_too_many_pages_are_told_before_any_is_drawn() -> None:
    kids = b" ".join(b"3 0 R" for _ in range(document.MOST_PAGES + 1))
    many = built(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, document.MOST_PAGES + 1),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 30 20]>>",
    )
    key, sentence = refusal(many)
    assert key == "media-document-pages"
    assert "301 pages" in sentence


def test_what_takes_too_long_to_draw_is_refused() -> None:
    with pytest.raises(Broken) as caught:
        document.strip(CHART, seconds=-1.0)
    assert caught.value.key == "media-document-slow"


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7\n%%EOF", f.pdf()[:700], pages.HEAD + b"1 0 obj"])
def test_a_damaged_document_is_told_as_such(data) -> None:
    assert refusal(data)[0] == "media-damaged"


@pytest.mark.parametrize("box", [b"0 0 0 0", b"0 0 99999999 1", b"0 0 -5 9"])
def test_a_page_of_no_possible_size_is_drawn_bounded_or_refused(box) -> None:
    odd = CHART.replace(b"0 0 300 200", box)
    try:
        facts = probe(odd)
    except InputError:
        return
    assert max(facts.width, facts.height) <= document.SIDE


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_any_damage_leaves_a_document_or_a_sentence(data) -> None:
    broken = bytearray(CHART)
    for _ in range(data.draw(st.integers(1, 8))):
        broken[data.draw(st.integers(5, len(broken) - 1))] = data.draw(st.integers(0, 255))
    try:
        cleaned = clean(bytes(broken), "x").data
    except InputError:
        return
    assert p.NOTE not in cleaned
