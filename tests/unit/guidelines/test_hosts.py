"""What a host gives away: imitations, the inner network, numbers."""

import pytest

from app.guidelines.hosts import imitated, is_inner
from app.guidelines.tags import tagged
from app.guidelines.text import Surface


@pytest.mark.parametrize(
    ("host", "meant"),
    [
        ("cdc-gov.com", "cdc.gov"),
        ("nhs.uk.example.com", "nhs.uk"),
        ("mayoclinlc.org", "mayoclinic.org"),
        ("mayoclinc.org", "mayoclinic.org"),
        ("cochrnae.org", "cochrane.org"),
        ("healthychildrens.org", "healthychildren.org"),
        ("clevelandc1inic.org", "clevelandclinic.org"),
        ("mayoclinic.org", ""),
        ("flu.cdc.gov", ""),
        ("harbourgp.example", ""),
        ("natura.com", ""),
        ("cancer.net", ""),
    ],
)
def test_a_host_that_looks_like_an_authority(host: str, meant: str) -> None:
    assert imitated(host) == meant


@pytest.mark.parametrize(
    ("host", "inner"),
    [("10.1.2.3", True), ("8.8.4.4", False), ("emr.ward.local", True), ("intranet", True), ("bhf.org.uk", False)],
)
def test_a_host_of_the_inner_network(host: str, inner: bool) -> None:
    assert is_inner(host) is inner


def test_hashtags_are_where_they_were_typed() -> None:
    surface = Surface("text", "Wash #HandHygiene now 🙂 #flu #1")
    assert [(surface.said(m), m.what) for m in surface.of(tagged)] == [("#HandHygiene", "HandHygiene"), ("#flu", "flu")]
