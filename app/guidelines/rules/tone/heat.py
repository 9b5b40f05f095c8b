"""How hot a text runs: capitals, marks, anger, accusations, the same word again."""

from app.guidelines import lexicon
from app.guidelines.kinds import Phrases
from app.guidelines.phrases import word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_WORD = Rx(r"[A-Za-z]+(?:'[A-Za-z]+)?")
_ACRONYMS = word_set("""
    a i ok us uk eu nz au it or id tv ad pr er ed icu nicu gp ai who nice aids ada add bad sad care act cat scan pet
    mash fast stop help star lean mind safe smart cope call ask
""")
_MARKS = Rx(r"[!?][!?]+|!(?=[^!]*![^!]*!)")
_ANGER = Phrases("""
    i|we am|are done, i'm done, i'm so done, so done with, fed up, sick of, sick to death, sick and tired, had
    enough, i've had it, i have had it, i could|can|want|wanna scream, i will|i'm going to|gonna scream|explode,
    scream into, i'm|i am|am shaking|seething|fuming|furious|livid|incandescent|raging|enraged|boiling|beyond angry,
    shaking with|typing, rage, furious, livid, seething, fuming, incandescent, outraged, outrageous, disgusted,
    disgusting, appalled, appalling, disgrace, disgraceful, how dare, don't you dare, shame on, shame, blood on
    its|your|their|his|her, lose my|actual|mind, losing my mind, lost my mind, my blood boils, blood boil, boils my
    blood, swear to god, i swear, for god's|christ's|pete's|heaven's|f's sake, for the love of, set fire to, burn it
    down, get off my page|feed|wall|profile, get out of my page|feed|mentions|comments, what is|what's wrong with,
    are you kidding|joking|serious|insane|trying to kill, who gave|do you think, who the, what the hell|heck|actual,
    answer me|us|the question, resign, sharam karo, jawab do, chokes on, choke on, read it again, read the study,
    again for the people in|at the back, say it louder, how many times, how many more, i am begging, i'm begging,
    enough is enough, enough, not today|sorry, unacceptable, absolutely not, no excuse, wake up, shut up, stop
    lying|it, you people|lot, every single one of you, every last one of you, you all have|you have all lost, hell
    is it going to take, over my dead body, this is why, i hope every, hate, hatred, bloody, damn, ridiculous,
    insane, vandals, cowards, liars, spineless, kill me now, i cannot, i can't even, ki haddi, bas karo, had ho
    gayi, besharam
    """)
_ACCUSED = Rx(
    r"\b(?:you(?:'re| are| have| all| people| did|r)|because of you|your fault|you did this|why (?:are|do|did"
    r"|won't|can't|is|does) (?:you|they|we|nobody|no one)|they (?:don't|do not|never|have|won't)|who gave"
    r"|nobody (?:cares|listens)|trying to kill|stop \w+ing|stubborn)\b"
)
_JOY = Rx(
    r"\b(?:we did it|matched|congrat\w*|happy|yay|woo+(?:hoo)?|whoop|hurray|hooray|thank(?:s| you)|welcome|love"
    r"|proud|amazing|passed|winner|won|birthday|merry|best|free|open|join|free|so excited|can't wait|launch"
    r"|finally|baby|goal|champions|legends?|party|celebrat\w+|bring|beautiful|recruit\w*|hiring|save the date"
    r"|sold out|given)\b|[🎉🥳❤🎂😂🤣💛💙💚🥰😍🎊🏆👏🍾😊]"
)
_AGAIN = Rx(r"\b(\w{3,})\b\W+(?:\w+\W+){0,3}?\1\b(?:\W+(?:\w+\W+){0,3}?\1\b)?")


def shouted(surface: Surface) -> tuple[Match, ...]:
    """Ordinary words in capitals, where they are more than an acronym: a heading in capitals counts too."""
    found = [m for m in _WORD.finditer(surface.text) if m.group().isupper() and len(m.group()) > 1]
    return tuple(
        Match(m.start(), m.end())
        for m in found
        if m.group().lower() not in _ACRONYMS and lexicon.is_common_word(m.group())
    )


def anger(surface: Surface) -> tuple[Match, ...]:
    """Words of anger."""
    return tuple(_ANGER.matches(surface))


def heat(surface: Surface) -> tuple[float, tuple[Match, ...]]:
    """Points for anger, and what gave them: from about 3 on a reader feels shouted at."""
    loud, angry = surface.of(shouted), surface.of(anger)
    marks = [Match(m.start(), m.end()) for m in _MARKS.finditer(surface.low)]
    if not angry and not (loud and marks) and len(loud) < 5:
        return 0.0, ()
    words = max(1, len(surface.tokens))
    share = len(loud) / words
    points = (
        min(2.0, 0.9 * len({surface.low[m.start : m.end] for m in angry}))
        + min(1.0, 0.34 * len(marks))
        + (1.0 if len(loud) > 2 else 0.4 * bool(loud))
    )
    points += (
        1.0 * (share > 0.3 and words >= 6)
        + 0.7 * bool(_ACCUSED.search(surface.low))
        + 0.4 * _repeats(surface, loud, angry)
    )
    points -= 2.5 * bool(_JOY.search(surface.low)) + 0.8 * (words > 90 and len(angry) < 3)
    return points, (*angry, *marks, *loud[:6])


def _repeats(surface: Surface, loud: tuple[Match, ...], angry: tuple[Match, ...]) -> bool:
    said = [surface.low[m.start : m.end] for m in (*loud, *angry)]
    return len(said) > len(set(said))
