"""Praise of patients, used to promote care."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.guidelines import guards
from app.guidelines.kinds import Guard, Judged, Phrases
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rules.claims.pitch import is_firm, of_care
from app.guidelines.rules.claims.praise import CHANGED, told_praise
from app.guidelines.rules.claims.selling import lesson, offers, own_end, teaching
from app.guidelines.rx import Rx
from app.guidelines.stance import corrected
from app.guidelines.text import Match, Surface

_QUOTE = Rx(r"\"[^\"\n]{6,300}\"|(?<![\w'])'(?=\w)[^'\n]*(?:'(?=\w)[^'\n]*){0,8}'(?!\w)")
_LONGEST = 300
_OUTCOME = Rx(
    r"\b(?:chang(?:ed|ing)\s(?:my|our|his|her)\s?life|life[\s-]?chang\w+|sav(?:ed|ing)\s(?:my|our|his|her)|cured?"
    r"|fixed"
    r"|heal(?:ed)?|vanish\w*|disappear\w*|gone|pain[\s-]?(?:free|less)|no\s(?:more\s)?(?:pain|scars?|complications"
    r"|hunger)"
    r"|reborn|miracles?|magic|(?:new|different)\s(?:person|woman|man)|me\sagain|myself\sagain|years\syounger"
    r"|highly\srecommend"
    r"|recommend\w*|best|amazing|incredible|(?:can|could)\s(?:finally\s)?(?:walk|read|sleep|run|see|hear|eat|smile)"
    r"|for\sthe\sfirst\stime|walk(?:ed|ing|s)?|hik\w+|slept|sleeping|smile|skin|scars?|off\smy\s\w+|gave\s(?:me|us)"
    r"|worth\severy|should\shave\scome|wish\si'?d?|kg|pounds|worked|works|hurt|god|better|thanks?\sto|lost|results?"
    r"|tummy|nose|teeth|back\sto|garden|pregnant|baby|said\s(?:mama|dada|mum)"
    r"|first\s(?:word|step|smile|time|night)|christmas\w*|wouldn't\sbe\shere|alive|can't\sbelieve|finally"
    r"|confiden\w+|cried|so\shappy"
    r"|painless|didn't\s(?:feel|hurt)|breeze|nobody\selse|no\sone\selse|anyone\selse|years|weeks|listen\w*|kind\w*"
    r"|thank\w*|love\w*|god)\b"
)
_WHOSE = Phrases(
    """
    happy|satisfied|delighted|lovely|real patient|client|customer, patient|client|customer|parent
    story|stories|love|review |reviews|feedback|testimonial|testimonials|words|voices, our|my ~
    say|said|tell|told|wrote|keep|describe, what our |my|mums|patients|clients ~ say|said|think, review of the
    week|month|day, google|yelp|facebook|trustpilot|star|stars review|reviews|reviewers|wall, five|5 star|stars,
    testimonial|testimonials, success story|stories, comment box, our|my inbox, from|one ~ our|my ~
    lady|ladies|families|family|patients|patient|clients|client|mums, as ~ put it, kind words, sharing this,
    received today|this, one of our ~ families|family|mums|clients|patients|ladies, says|said|writes|wrote
    mr|mrs|ms|miss|our|one, you told us|me, here's what, what people|folks|everyone|mums|families
    say|said|think|tell, take our|my word, in their|her|his own words, keep|keeps sending|telling|saying, love
    this|these|getting, just got this, thank you for trusting, at our clinic wrote, review for,
    asked|ask our|my|the ~ patients|clients|graduates|families|mums|ladies|brides|members
    """
)
_STARS = Rx(r"[★⭐🌟]️?\s?(?:[★⭐🌟]️?\s?){2,}")
_NEXT = Phrases(
    """
    my|our next success story|transformation|patient story, this could be you, ready for your turn, your turn next,
    could be you next, be our next success, who's next
    """
)
_THEIRS = Phrases(
    """
    student*, trainee*, registrar*, delegate*, our staff, colleague*, medical director, on the course, after the
    talk, feedback form*, staff survey, service user panel, interview*, placement, apprentice*
    """
)
_GUARDS: tuple[Guard, ...] = (lesson, teaching, guards.debunked, corrected)
_MINE = Rx(r"\b(?:i|i'm|i've|i'd|me|my)\b")
_STORY = Rx(
    r"\b(?:he|she|they|his|her|patient|fellow|lady|man|woman|mum|mom|kid|we|i)\s(?:\w+\s){0,3}?(?:said|says|told"
    r"|asked|whispered|wrote|looked|cried|goes)\b"
)
_TYPICAL = Rx(
    r"\b(?:individual\s)?(?:results?|outcomes?|experiences?|everyone'?s?)\s(?:\w+\s)?(?:var(?:y|ies)|differs?)"
    r"|\bnot\s(?:\w+\s)?typical\b|\bnot\severy(?:one|body)\s(?:\w+\s){0,3}?(?:result|same|this)"
)


def _is_qualified(surface: Surface) -> bool:
    """Whether it says that results vary."""
    return bool(_TYPICAL.search(surface.low))


def _quotes(surface: Surface) -> tuple[Match, ...]:
    """Words of others that tell an outcome or praise a skill."""
    if '"' not in surface.low and "'" not in surface.low:
        return ()
    found = (Match(m.start(), m.end()) for m in _QUOTE.finditer(surface.low) if len(m.group()) <= _LONGEST)
    return tuple(m for m in found if _OUTCOME.search(surface.low, m.start, m.end) or _from_patients(surface, m))


def _from_patients(surface: Surface, quote: Match) -> bool:
    """Patients are named as those who say it, whatever it says, by somebody who offers care."""
    return (
        is_firm(surface)
        and any(surface.within(m, quote, 1) for m in _WHOSE.matches(surface))
        and (of_care(surface, quote) and not surface.low.rstrip("\"'").endswith("?", quote.start, quote.end - 1))
    )


def _stars(surface: Surface) -> tuple[Match, ...]:
    if not any(star in surface.low for star in "★⭐🌟"):
        return ()
    return tuple(Match(m.start(), m.end()) for m in _STARS.finditer(surface.low))


def _near(surface: Surface, quote: Match) -> bool:
    """Somebody in care said it, or it is told in the first person where something is offered."""
    if surface.of(_stars) or any(surface.within(m, quote, 3) for m in _WHOSE.matches(surface)):
        return True
    if is_firm(surface) and CHANGED.search(surface.low, quote.start, quote.end) and not _case(surface, quote):
        return True
    return bool(surface.of(offers)) and bool(_MINE.search(surface.low, quote.start, quote.end))


def _case(surface: Surface, quote: Match) -> bool:
    """The quote is part of a story about one patient: he said, she whispered."""
    sentence = surface.sentences[surface.sentence_at(quote.start)]
    return bool(_STORY.search(surface.low, max(0, sentence.start - 80), quote.start))


def _praise(surface: Surface) -> tuple[Match, ...]:
    """All praise by patients, unless the text is a lesson about it, or a course or colleague is praised."""
    found = [m for m in surface.of(_quotes) if _near(surface, m)] + list(_NEXT.matches(surface))
    found += told_praise(surface)
    if not found or _THEIRS.matches(surface) or guards.fictional(surface, found[0]):
        return ()
    return tuple(
        m for m in sorted(found) if not any(guard(surface, m) for guard in _GUARDS) and not _of_own(surface, m)
    )


def _of_own(surface: Surface, match: Match) -> bool:
    """The author's own family, spoken of outside what patients say."""
    return not _WHOSE.matches(surface) and guards.own_story(surface, match)


def _testimonials(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = surface.of(_praise)
    if not found:
        return
    banned = scene.pack.severities.get("claims/testimonial") is Severity.BLOCK
    if banned:
        yield Hit(found)
    elif not _is_qualified(surface):
        yield Hit(found, variant="allowed", repair=_repair(scene))


def _repair(scene: Scene) -> Repair | None:
    """“Individual results vary.” behind the author's last sentence."""
    vary = scene.pack.says.get("results_vary", "")
    if not vary or scene.surface.name != "text":
        return None
    end = own_end(scene.surface)
    space = " " if scene.surface.text[:end].endswith((".", "!", "?", '."', '!"')) else "\n"
    return Repair("fix", ((Match(end, end), space + vary),))


RULE = Rule(
    id="claims/testimonial",
    severity=Severity.WARN,
    confidence=0.75,
    weighed=True,
    moot=_is_qualified,
    detect=(Judged(_testimonials),),
    source=Citation(
        "45 CFR 164.508: marketing needs an authorization; FTC Endorsement Guides: typical results", date="2023"
    ),
    flag=(
        Example(
            '"My scars vanished, Dr Lee is magic!" — happy patient ★★★★★', jurisdiction="au", severity=Severity.BLOCK
        ),
        'Screenshot of a Google review: "cured my sciatica".',
        Example("“I can walk again, thank you Dr Obi.” Book your own visit today.", severity=Severity.WARN),
        Example(
            'What our patients say: "Ten years of knee pain, gone in a month."',
            jurisdiction="ca-on",
            severity=Severity.BLOCK,
        ),
        Example("Client love: 'I sleep through the night again, magic'. New slots open Monday.", jurisdiction="uk"),
        Example('A review from our fertility family: "We got our baby thanks to you."', jurisdiction="in"),
        "Our mums keep telling us they sleep again. Nine in ten would recommend us, so come and join them.",
        "Ready to be our next success story? Message us.",
        Example('5 star review of the week: "Best dentist ever, I smile again!" #smile #teeth', jurisdiction="ie"),
    ),
    leave=(
        Example('"Parking was easy and the receptionist was kind."', jurisdiction="au"),
        'Feedback from our CPR course: "clear and fun".',
        Example(
            'A patient asked me, "Will I ever walk again?" It is the hardest question.', audience=Audience.PROFESSIONALS
        ),
        Example(
            "Clinics: sharing a review such as “she cured my back” is advertising with a testimonial, says AHPRA.",
            jurisdiction="au",
        ),
        "“I thought I was losing my mind.” Many people say this about perimenopause, and help exists.",
        '"My registrar changed my life," wrote one student on the placement feedback form.',
        'Patient quote: "I smile again." Book a visit. Individual results vary.',
        "We read every review and cannot talk about anyone's care here.",
        "We cannot publish reviews of care here, so please tell your friends about our easy parking.",
    ),
)
