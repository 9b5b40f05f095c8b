import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.credentials.sealing import NotOpened, derive, fresh_salt, from_passphrase, seal, unseal

KEY = bytes(range(32))
SALT = bytes(16)


@given(st.binary(max_size=300))
def test_what_is_sealed_opens(data) -> None:
    sealed = seal(KEY, data, "purpose")
    assert unseal(KEY, sealed, "purpose") == data
    assert len(data) < 8 or data not in sealed


def test_no_two_seals_of_the_same_are_alike() -> None:
    assert seal(KEY, b"same", "purpose") != seal(KEY, b"same", "purpose")
    assert fresh_salt() != fresh_salt()


@given(st.integers(0, 12 + 6 + 16 - 1), st.integers(0, 7))
def test_a_changed_bit_opens_nothing(place, bit) -> None:
    sealed = bytearray(seal(KEY, b"secret", "purpose"))
    sealed[place] ^= 1 << bit
    with pytest.raises(NotOpened):
        unseal(KEY, bytes(sealed), "purpose")


@pytest.mark.parametrize("kept", [0, 5, 12, 20])
def test_a_truncated_seal_opens_nothing(kept) -> None:
    with pytest.raises(NotOpened):
        unseal(KEY, seal(KEY, b"secret", "purpose")[:kept], "purpose")


def test_another_key_or_purpose_opens_nothing() -> None:
    sealed = seal(KEY, b"secret", "purpose")
    for key, purpose in ((bytes(32), "purpose"), (KEY, "other")):
        with pytest.raises(NotOpened):
            unseal(key, sealed, purpose)


def test_keys_for_different_purposes_and_salts_differ() -> None:
    made = {derive(KEY, "vault"), derive(KEY, "media"), derive(KEY, "vault", b"salt"), KEY}
    assert len(made) == 4
    assert derive(KEY, "vault") == derive(KEY, "vault")


def test_a_passphrase_is_the_same_however_its_accents_are_typed() -> None:
    composed, combining = "caf\u00e9 au lait", "cafe\u0301 au lait"
    assert from_passphrase(composed, SALT) == from_passphrase(combining, SALT)
    assert from_passphrase("cafe au lait", SALT) != from_passphrase(composed, SALT)


def test_a_passphrase_variable_that_is_no_text_is_taken_as_it_is() -> None:
    assert len(from_passphrase("secret \udcff bytes", SALT)) == 32
