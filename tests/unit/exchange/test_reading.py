"""A file is read for what it is: encoding, delimiter, head, format. What cannot be read is said, with what to do."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.pipeline.exchange import decoding
from app.pipeline.exchange.columns import Format
from app.pipeline.exchange.guard import guarded, unguarded
from app.pipeline.exchange.source import read, read_paste, read_path
from app.words import words
from tests.unit.exchange import samples

UMLAUT = "text,title\nGrüße aus der Praxis – heute,Größe\n"


@pytest.mark.parametrize(
    ("encoding", "mark", "told"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("cp1252", b"", "cp1252"),
    ],
)
def test_the_encoding_is_found_out(encoding: str, mark: bytes, told: str) -> None:
    assert decoding.decoded(mark + UMLAUT.encode(encoding)) == (UMLAUT, told)


@pytest.mark.parametrize("delimiter", decoding.DELIMITERS)
def test_the_delimiter_is_found_out(delimiter: str) -> None:
    text = f'text{delimiter}title\n"a, b; c"{delimiter}d\n"e{delimiter}f"{delimiter}\n'
    table = decoding.table(text)
    assert table.delimiter == delimiter
    assert [cells[1] for _, cells in table.lines] == ["title", "d", ""]


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.csv", b"PK\x03\x04rest", "exchange-workbook"),
        ("a.csv", b"text\x00\x01\x02,rest", "exchange-not-text"),
        ("a.csv", b"\xef\xbb\xbftext\xff", "exchange-bad-encoding"),
        ("a.csv", b"text\x81", "exchange-bad-encoding"),
        ("a.csv", b"", "exchange-empty"),
        ("a.csv", b"text,title\n\n , \n", "exchange-empty"),
        ("a.csv", b'text\n"never closed', "exchange-bad-quotes"),
        ("a.csv", b'text\n"a"b,c', "exchange-bad-quotes"),
        ("a.json", b"{", "exchange-bad-json"),
        ("a.json", b"[" * 100_000, "exchange-bad-json"),
        ("a.json", b'{"posts": {}}', "exchange-no-posts"),
        ("a.json", b"[]", "exchange-no-posts"),
        ("a.md", b"---\ntitle: x\nno end", "exchange-no-end-of-head"),
        ("a.md", b"---\nno value\n---\ntext", "exchange-bad-head"),
        ("a.csv", b"text\n" + b"x\n" * (decoding.MOST_ROWS + 1), "exchange-too-many"),
        ("a.csv", b"x" * (decoding.LARGEST + 1), "exchange-too-large"),
    ],
)
def test_what_cannot_be_read_is_said(name: str, data: bytes, key: str) -> None:
    with pytest.raises(InputError) as caught:
        read(name, data)
    assert caught.value.message.key == key
    assert words().error(caught.value) != key


def test_a_missing_file_and_a_folder_without_posts_are_said(tmp_path: Path) -> None:
    for path, key in ((tmp_path / "none.csv", "exchange-cannot-read"), (tmp_path, "exchange-no-markdown")):
        with pytest.raises(InputError) as caught:
            read_path(path)
        assert caught.value.message.key == key


def test_a_bad_file_of_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text("Fine.", "utf-8")
    (tmp_path / "wrong.md").write_text("---\nnever ends", "utf-8")
    with pytest.raises(InputError) as caught:
        read_path(tmp_path)
    assert "wrong.md" in words().error(caught.value)


@pytest.mark.parametrize(
    ("text", "found", "mapping"),
    [
        (samples.BUFFER, Format.BUFFER, ("text", "media", "tags", "planned_for")),
        (samples.HOOTSUITE, Format.HOOTSUITE, ("planned_for", "text", "link")),
        (
            samples.PUBLER,
            Format.PUBLER,
            ("planned_for", "text", "link", "media", "title", "tags", "alt_texts", "comment", "", "", "", ""),
        ),
        ("Date,Time,Caption\n2027-03-04,09:30,Hello\n", Format.TABLE, ("date", "time", "text")),
        ("Words,Moment\nHello there,04/03/2027\nAnd you,\n", Format.TABLE, ("", "")),
        ("Hello there,https://a.example\nAnd you,https://b.example\n", Format.TABLE, ("text", "link")),
    ],
)
def test_formats_are_known_by_their_head(text: str, found: Format, mapping: tuple[str, ...]) -> None:
    source = read("any.csv", text.encode())
    assert (source.format, source.mapping) == (found, mapping)


def test_pasted_cells_are_a_table() -> None:
    source = read_paste(samples.PASTED)
    assert source.delimiter == "\t"
    assert source.mapping == ("planned_for", "text", "accounts")
    assert source.example(1) == "no time here"


def test_a_pasted_sentence_with_commas_is_one_post() -> None:
    assert [cells for _, cells in read_paste("One line of text.").lines] == [("One line of text.",)]


def test_columns_can_be_mapped_otherwise() -> None:
    source = read("any.csv", b"one,two\nHello,There\n").mapped({0: "title", 1: "text"})
    assert source.mapping == ("title", "text")
    assert source.records()[-1][2] == {"title": "Hello", "text": "There"}
    for mapping, key in (({0: "nonsense"}, "exchange-unknown-field"), ({0: "text", 1: "text"}, "exchange-field-twice")):
        with pytest.raises(InputError) as caught:
            source.mapped(mapping)
        assert caught.value.message.key == key


@given(st.text(alphabet="'=+-@\t\rab"))
def test_the_guard_goes_on_and_off(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r"))


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_no_bytes_are_a_fault_of_ours(data: bytes) -> None:
    for name in ("a.csv", "a.json", "a.md"):
        with suppress(InputError):
            read(name, data)
