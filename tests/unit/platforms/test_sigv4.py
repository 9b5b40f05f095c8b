"""Signed addresses: the example that AWS documents, and AWS's own library, sign the same."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from platforms.kit.sigv4 import presigned

KEYS = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")


def test_the_example_of_the_documentation():
    """docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html, read 2026-11-22."""
    url, now = "https://examplebucket.s3.amazonaws.com/test.txt", datetime(2013, 5, 24, tzinfo=UTC)
    assert presigned("GET", url, KEYS, "us-east-1", now, 86400) == (
        f"{url}?X-Amz-Algorithm=AWS4-HMAC-SHA256"
        "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
        "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
        "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    )


@given(
    st.sampled_from(["GET", "PUT", "DELETE"]),
    st.text("abcXYZ019-_.~ +ü", min_size=1, max_size=20),
    st.sampled_from(["eu-central-1", "auto"]),
    st.sampled_from([{}, {"Content-Type": "image/jpeg"}]),
)
def test_awss_own_library_signs_the_same(method: str, name: str, region: str, headers: dict[str, str]):
    auth, request, credentials = (
        pytest.importorskip(
            f"botocore.{name}", reason="botocore is not installed: nothing to hold the signature against"
        )
        for name in ("auth", "awsrequest", "credentials")
    )
    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    ours = presigned(method, f"https://store.example/clinic/primum/{name}", KEYS, region, now, 900, headers)
    theirs = request.AWSRequest(method=method, url=ours.partition("?")[0], headers=headers)
    signer = auth.S3SigV4QueryAuth(credentials.Credentials(*KEYS), "s3", region, expires=900)
    theirs.context["timestamp"] = "20261122T120000Z"
    signer._modify_request_before_signing(theirs)
    theirs.url = theirs.url.replace(theirs.url.partition("X-Amz-Date=")[2][:16], "20261122T120000Z")
    canonical = signer.canonical_request(theirs)
    signature = signer.signature(signer.string_to_sign(theirs, canonical), theirs)
    assert ours.rpartition("=")[2] == signature
