"""How fast everything is searched: 50,000 posts with what is kept beside them.

Wanted: ≤ 50 ms for a search of a word, of the beginning of a word, and of a word that every post has.
"""

import pytest
from sqlalchemy import insert

from app.domain.search import HitKind
from app.storage.opening import open_store
from app.storage.tables import sought
from tests.unit.storage.records import KEY, NOW

MANY = 50_000
WORDS = ("winter", "asthma", "plan", "reliever", "clinic", "measles", "vaccine", "sleep", "pressure", "heart", "salt")


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    store = open_store(tmp_path_factory.mktemp("search"), KEY, NOW)
    rows = []
    for n in range(MANY):
        spun = " ".join(WORDS[(n * step) % len(WORDS)] for step in (1, 3, 7, 11))
        body = f"Ask your care team about {spun}, number{n}. " * 6
        rows.append(
            {"key": f"post:{n}", "kind": HitKind.POST, "ref": f"{n}", "about": f"{n}", "title": spun, "body": body}
        )
    with store._engine.begin() as db:
        db.execute(insert(sought), rows)
    yield store
    store.close()


@pytest.mark.parametrize("typed", ["number4711", "asth", "a", "care team", "winter asth", "nowhere"])
def test_a_search_among_50_000_posts(benchmark, full, typed) -> None:
    def search() -> int:
        with full.work() as work:
            return len(work.search(typed))

    assert benchmark(search) == (0 if typed == "nowhere" else 8)
