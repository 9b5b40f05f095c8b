"""A preprint presented as an established result."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.post import Evidence
from app.guidelines.kinds import Judged, Phrases
from app.guidelines.links import links
from app.guidelines.rule import RECORD, TEXT, Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.sources import given, references
from app.guidelines.text import Match, Surface

_HOSTS = frozenset(
    {
        "medrxiv.org", "biorxiv.org", "arxiv.org", "ssrn.com", "preprints.org", "researchsquare.com", "psyarxiv.com",
        "chemrxiv.org", "osf.io/preprints", "authorea.com", "preprints.apsanet.org", "sportrxiv.org", "edarxiv.org",
    }
)  # fmt: skip
_DOI = Rx(
    r"doi:(?:10\.(?:1101|64898)/(?:\d{4}\.\d|\d{6}$)|10\.(?:21203/rs|2139/ssrn|31234/osf|20944/preprints|48550/arxiv))"
)
_SERVERS = Phrases("medrxiv, biorxiv, arxiv, psyarxiv, chemrxiv, ssrn, research square, preprints org")
_LABEL = Rx(
    r"\bpre-?prints?\b|\bpeer[ -]review\w*|\bnot (?:yet )?(?:been )?reviewed|\bunder review\b|\bawaiting review"
    r"|\bpreliminary\b|\bearly (?:data|results?|findings?|days|report)\b|\bnot yet published\b"
)
_FINDS = Rx(
    r"\b(?:stud(?:y|ies)|research\w*|papers?|trial|manuscript|data|scien\w+|found|finds?|show(?:s|n|ed)?|prov(?:es?"
    r"|en|ed)"
    r"|confirm\w*|suggests?|reports?|results?|works?|evidence|according)\b|\d\s?%"
)


def _unlabelled(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if surface.name == "record":
        if not _LABEL.search(scene.request.text.lower()):
            kept = (source for source in given(scene.request) if _exact(source))
            yield from (Hit(variant="kept", params=(("source", source.text.split()[0]),)) for source in kept)
        return
    found = _exact(surface) or _named(surface)
    if found and not _LABEL.search(surface.low):
        note = " (preprint, not peer reviewed)"
        end = Match(found[0].end, found[0].end)
        yield Hit(found, repair=Repair("fix", ((end, note),)))


def _exact(surface: Surface) -> tuple[Match, ...]:
    """Links to preprint servers and the DOIs that they give."""
    hosted = [link.match for link in surface.of(links) if _is_hosted(link.host + link.path)]
    numbered = (m for m in surface.of(references) if _DOI.match(m.what))
    numbered = (m for m in numbered if not any(h.start <= m.start < h.end for h in hosted))
    return tuple(sorted([*hosted, *numbered]))


def _is_hosted(address: str) -> bool:
    host = address.split("/", maxsplit=1)[0]
    below = any(host == h or host.endswith(f".{h}") for h in _HOSTS)
    return (below and "/" in address.rstrip("/")) or any(address.startswith(h) for h in _HOSTS if "/" in h)


def _named(surface: Surface) -> tuple[Match, ...]:
    """A server named as where a result comes from; a server that is only talked about has none."""
    return tuple(m for m in _SERVERS.matches(surface) if _finds(surface, m))


def _finds(surface: Surface, match: Match) -> bool:
    at = surface.sentence_at(match.start)
    start, end = surface.sentences[at].start, surface.sentences[min(at + 1, len(surface.sentences) - 1)].end
    before, after = surface.low[start : match.start], surface.low[match.end : end]
    return bool(_FINDS.search(before) or _FINDS.search(after))


RULE = Rule(
    id="evidence/preprint-unlabelled",
    severity=Severity.WARN,
    confidence=0.85,
    looks=(TEXT - {"picture"}) | RECORD,
    detect=(Judged(_unlabelled),),
    source=Citation("CDC Clear Communication Index, state of the science", date="2019"),
    flag=(
        "New study proves it: medrxiv.org/content/10.1101/2026.03.02.26340001v1",
        "Science confirms: https://www.researchsquare.com/article/rs-4412345/v1",
        "Kids with a dog get fewer ear infections. doi 10.1101/2024.02.02.24302000",
        "According to a study on SSRN, choir singing lowers blood pressure.",
        "Walking helps memory, arxiv.org/abs/2502.01234 says.",
        Example("Walking helps memory.", evidence=(Evidence("https://www.biorxiv.org/content/10.1101/2026.01.01v1"),)),
    ),
    leave=(
        "Early preprint, not yet peer reviewed: medrxiv.org/content/10.1101/2026.03.02.26340001v1",
        "medRxiv turns seven this year.",
        "We put our protocol on medrxiv.org last spring.",
        "A preprint out of Utrecht says music helps walking. I would wait for review.",
        "Published and reviewed: 10.1101/gad.350000.122",
        "Source: https://www.bmj.com/content/380/bmj.p1",
        Example(
            "Walking may help memory (preprint, not peer reviewed).",
            evidence=(Evidence("https://www.biorxiv.org/content/10.1101/2026.01.01v1"),),
        ),
    ),
)
