"""The media store: what comes in is clean, what lies on the disk is sealed, what is damaged says so."""

import stat
import sys
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError, StoreError
from app.domain.ports import MediaStore
from app.media.clean import clean
from app.media.store import EncryptedMediaStore, shown_name
from app.words import words
from tests.unit.media import pictures as p

KEY = bytes(range(32))
PHOTO = p.telling_jpeg(6)


@pytest.fixture
def store(tmp_path) -> EncryptedMediaStore:
    return EncryptedMediaStore(tmp_path, KEY)


def files(folder) -> list:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def refused(read, *args) -> str:
    with pytest.raises(InputError) as caught:
        read(*args)
    assert words().error(caught.value).endswith(".")
    return caught.value.message.key


def test_what_is_kept_is_the_cleaned_picture_under_its_hash(store) -> None:
    media = store.add(PHOTO, "Jane at the ward.jpg", "Hands under water")
    kept = store.read(media.sha256)
    assert kept == clean(PHOTO).data
    assert media.sha256 == sha256(kept).hexdigest()
    assert (media.filename, media.mime, media.size) == ("Jane at the ward.jpg", "image/jpeg", len(kept))
    assert (media.width, media.height, media.alt_text) == (48, 64, "Hands under water")


def test_it_is_the_store_of_the_port(store) -> None:
    port: MediaStore = store
    assert port.read(port.add(PHOTO, "a.jpg").sha256)


def test_the_original_is_kept_apart(store) -> None:
    assert store.original(store.add(PHOTO, "a.jpg").sha256) == PHOTO


def test_the_same_picture_again_changes_nothing(store, tmp_path) -> None:
    first = store.add(PHOTO, "a.jpg")
    before = {path: path.read_bytes() for path in files(tmp_path)}
    assert store.add(PHOTO, "a.jpg") == first
    assert store.add(clean(PHOTO).data, "a.jpg") == first
    assert {path: path.read_bytes() for path in files(tmp_path)} == before


def test_nothing_on_the_disk_can_be_read(store, tmp_path) -> None:
    store.add(PHOTO, "Jane at the ward.jpg", "Hands under water")
    lying = b"".join(path.read_bytes() for path in files(tmp_path))
    names = " ".join(str(path.relative_to(tmp_path)) for path in files(tmp_path))
    assert not [part for part in (*p.SECRETS, b"JFIF", b"\xff\xd8\xff", b"Hands", b"Jane", KEY) if part in lying]
    assert "Jane" not in names
    pieces = {PHOTO[at : at + 12] for at in range(0, len(PHOTO) - 12, 12)}
    assert not [piece for piece in pieces if piece in lying]


def test_the_same_picture_is_sealed_differently_each_time(tmp_path) -> None:
    for name in ("one", "two"):
        EncryptedMediaStore(tmp_path / name, KEY).add(PHOTO, "a.jpg")
    one, two = (files(tmp_path / name)[0].read_bytes() for name in ("one", "two"))
    assert one != two


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_the_owner_may_read(store, tmp_path) -> None:
    store.add(PHOTO, "a.jpg")
    for path in (tmp_path / "media").rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o600 if path.is_file() else 0o700), path
    assert stat.S_IMODE((tmp_path / "media").stat().st_mode) == 0o700


def test_a_restart_finds_the_picture_again(store, tmp_path) -> None:
    media = store.add(PHOTO, "a.jpg")
    assert EncryptedMediaStore(tmp_path, KEY).read(media.sha256) == clean(PHOTO).data


def test_another_key_opens_nothing(store, tmp_path) -> None:
    media = store.add(PHOTO, "a.jpg")
    other = EncryptedMediaStore(tmp_path, bytes(32))
    assert refused(other.read, media.sha256) == "media-cannot-open"


@given(where=st.integers(0, 10_000), change=st.integers(1, 255))
def test_one_changed_byte_anywhere_is_noticed(where, change, tmp_path_factory) -> None:
    folder = tmp_path_factory.mktemp("changed")
    store = EncryptedMediaStore(folder, KEY)
    media = store.add(p.saved(p.photo(16, 16), "PNG"), "a.png")
    path = folder / "media" / "cleaned" / media.sha256
    sealed = bytearray(path.read_bytes())
    sealed[where % len(sealed)] ^= change
    path.write_bytes(sealed)
    assert refused(store.read, media.sha256) == "media-cannot-open"


@pytest.mark.parametrize("length", [0, 5, 12, 30])
def test_a_file_cut_short_is_noticed(store, tmp_path, length) -> None:
    media = store.add(PHOTO, "a.jpg")
    path = tmp_path / "media" / "cleaned" / media.sha256
    path.write_bytes(path.read_bytes()[:length])
    assert refused(store.read, media.sha256) == "media-cannot-open"


def test_two_files_that_were_exchanged_are_noticed(store, tmp_path) -> None:
    one, two = store.add(PHOTO, "a.jpg"), store.add(p.telling_png(), "b.png")
    folder = tmp_path / "media" / "cleaned"
    (folder / one.sha256).write_bytes((folder / two.sha256).read_bytes())
    assert refused(store.read, one.sha256) == "media-cannot-open"
    (folder / one.sha256).write_bytes((tmp_path / "media" / "originals" / one.sha256).read_bytes())
    assert refused(store.read, one.sha256) == "media-cannot-open"


def test_adding_a_damaged_picture_again_repairs_it(store, tmp_path) -> None:
    media = store.add(PHOTO, "a.jpg")
    (tmp_path / "media" / "cleaned" / media.sha256).write_bytes(b"damaged")
    store.add(PHOTO, "a.jpg")
    assert store.read(media.sha256) == clean(PHOTO).data


@pytest.mark.parametrize("name", ["0" * 64, "", "../../secret", "0" * 63 + "/", "A" * 64, "0" * 64 + "\n"])
def test_what_is_not_there_says_so(store, name) -> None:
    assert refused(store.read, name) == "media-missing"
    assert refused(store.original, name) == "media-missing"


def test_what_is_refused_leaves_nothing_behind(store, tmp_path) -> None:
    assert refused(store.add, b"hello", "a.txt") == "media-other-kind"
    assert refused(store.add, PHOTO[:900], "a.jpg") == "media-damaged"
    assert not files(tmp_path)


def test_a_folder_that_cannot_be_made_says_so(tmp_path) -> None:
    (tmp_path / "media").write_bytes(b"in the way")
    with pytest.raises(StoreError) as caught:
        EncryptedMediaStore(tmp_path, KEY).add(PHOTO, "a.jpg")
    assert caught.value.message.key == "media-disk-trouble"


def test_a_file_that_cannot_be_read_says_so(store, tmp_path) -> None:
    (tmp_path / "media" / "cleaned" / ("0" * 64)).mkdir(parents=True)
    with pytest.raises(StoreError) as caught:
        store.read("0" * 64)
    assert caught.value.message.key == "media-disk-trouble"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("C:\\Users\\Jane\\hands.jpg", "hands.jpg"),
        ("/home/jane/hands.jpg", "hands.jpg"),
        ("ha\u202ends\n.jpg", "hands.jpg"),
        ("", "picture"),
        ("/", "picture"),
        ("Hände 🧼.png", "Hände 🧼.png"),
        ("a" * 300, "a" * 200),
    ],
)
def test_the_name_shown_is_only_the_name(given, shown) -> None:
    assert shown_name(given) == shown
