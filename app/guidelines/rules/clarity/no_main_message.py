"""A post that teaches and from which nobody can tell what to remember or what to do."""

import re
from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience, Goal, PostKind
from app.guidelines.actions import acts
from app.guidelines.health import cites
from app.guidelines.kinds import Judged, Phrases
from app.guidelines.phrases import word_set
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface
from app.guidelines.tied import told

_LONG_ENOUGH = 30
_SOME, _TALK = 16, 400
"""Words that a talk has at least, and those after which it is no talk any more."""

_MANY, _FEWEST, _THICK = 2, 3, 0.08
_OPENERS = word_set("""
    so soo sooo soooo well ok okay okie right um umm hmm hm wow this that thoughts thought thread quick just hello
    hi hey guys folks everyone everybody read me us wait listen look attention ladies gents peeps yes no oh ah
    finally today and but then it it's here we i let's let go need to talk about important announcement omg lol psa
    fyi
    """)
_POINTS_DOWN = Rx(r"[👇⬇↓⤵🧵]|\.{3}|…|:\s*$")
_WANDERS = Phrases("""
    where was i, i digress, lost my train|thread, random thought|thoughts|musings, no idea where|what, idk,
    dunno, so yeah, but yeah,
    then again, what else, where do i start|begin, in no order, in no particular order, food for thought,
    something to think about,
    make of that what, another thing, whatever, who knows, not sure what|where|why, if that makes sense,
    speaking of, which reminds
    me, that reminds me, oh and, unrelated|unrelatedly, side note, sidenote, rambling|rambled|rambles|ramble,
    long story, anyway,
    anyways, anyhow, on the other hand, so many things, so much to say, all sorts of things, lots to unpack, brain dump,
    stream of consciousness, back to what, sorry for the rant|ramble, tangent, went off topic, off topic, hmm, umm, meh
""")
_SLOGANS = Phrases("""
    health is wealth, knowledge is power, prevention is better, listen to your body, one day at a time, mindset
    is everything,
    balance is everything|key, small steps, every step counts, consistency is key, be the change, body is a
    temple, you are what you
    eat, it's a journey, trust the process, good vibes, stay positive, live laugh love, everything happens for a
    reason, health is
    everything, health matters, wellness matters, your health your choice, self care isn't selfish, you got
    this, keep shining,
    think about it, let that sink in, read that again, stay tuned, watch this space, more to come, follow for
    more, iykyk
""")
_OWN = Rx(r"\b(?:i|i'm|i've|i'd|my|me)\b")
_VAGUE = Rx(
    r"\b(?:some(?:thing|how|times|where)?|things?|stuff|maybe|perhaps|possibly|various|factors?|aspects?"
    r"|elements?|depends?|kind of"
    r"|sort of|kinda|in a way|in some ways|generally|whatever|etc|and so on|or so|who knows|in general|basically"
    r"|several"
    r"|certain|holistic|nuanced?|complex|landscape|so many|a lot|everything|anything|overall)\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface, request = scene.surface, scene.request
    if opener := _empty_opener(surface):
        yield Hit((opener,), variant="opener")
    elif wandering := _wandering(surface):
        yield Hit(wandering, variant="wanders")
    elif request.goal is Goal.EDUCATION and _leads_nowhere(surface):
        last = surface.sentences[-1]
        yield Hit((last,))


def _leads_nowhere(surface: Surface) -> bool:
    """Long enough to teach something, nobody's own story, and nothing to do, to remember or to look up."""
    if len(surface.tokens) < _LONG_ENOUGH or _OWN.search(surface.low):
        return False
    return not acts(surface) and not surface.of(cites)


def _empty_opener(surface: Surface) -> Match | None:
    """A first line that says nothing but that something follows, with hardly anything before it."""
    line = surface.text.lstrip().partition("\n")[0]
    if not line.strip() or not _POINTS_DOWN.search(line) or len(surface.text.strip()) == len(line.strip()):
        return None
    words = re.findall(r"[a-z']+", line.lower())
    start = len(surface.text) - len(surface.text.lstrip())
    return Match(start, start + len(line.rstrip())) if len(words) <= 4 and _OPENERS.issuperset(words) else None


def _wandering(surface: Surface) -> tuple[Match, ...]:
    """Signs of a talk that goes nowhere: turns without a road, slogans, or little but vague words."""
    if not surface.tokens or len(surface.tokens) > _TALK:
        return ()
    turns = _WANDERS.matches(surface)
    slogans = _SLOGANS.matches(surface)
    if len(turns) >= _MANY or len(slogans) > _MANY or (turns and len(slogans) == _MANY):
        return () if told(surface).is_specific else (*turns, *slogans)
    if len(surface.tokens) < _SOME or surface.of(cites):
        return ()
    vague = tuple(Match(m.start(), m.end()) for m in _VAGUE.finditer(surface.low))
    kinds = {surface.low[m.start : m.end] for m in vague}
    return vague if len(kinds) >= _FEWEST and len(vague) >= _THICK * len(surface.tokens) else ()


RULE = Rule(
    id="clarity/no-main-message",
    severity=Severity.ADVISE,
    confidence=0.6,
    detect=(Judged(_judge),),
    looks=frozenset({"text"}),
    kinds=frozenset({PostKind.POST}),
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation(
        "CDC Clear Communication Index: main message and call to action; AHRQ PEMAT: actionability", "2019"
    ),
    flag=(
        Example(
            "Insulin was found in Toronto in 1921 by Banting and Best. Before that, children with diabetes lived"
            " for months."
            " The first patient was a boy of fourteen. The early extracts came from dogs and later from cattle"
            " and pigs. In the"
            " eighties bacteria made the first human insulin.",
            goal=Goal.EDUCATION,
        ),
        Example("So… 👇👇👇\n\nVitamin D, part two of my notes from the course.", goal=Goal.EDUCATION),
        "Random thoughts on sleep. It matters, or not, who knows. Anyway, where was I? Coffee, screens, my cat."
        " So yeah.",
        "Wellness is something that depends on various factors, and in a way everything is some kind of balance.",
        Example(
            "Cholesterol travels in the blood in small parcels. There are several sorts. Their names come from"
            " the weight of the"
            " parcel. The liver sends some out and takes others back, and the gut has a part in it too.",
            goal=Goal.EDUCATION,
        ),
    ),
    leave=(
        Example("Check moles monthly. Look for change. See your GP if unsure.", goal=Goal.EDUCATION),
        "Ten years at Harbour GP today!",
        Example(
            "Insulin was found in Toronto in 1921 by Banting and Best. Before that, children with diabetes lived"
            " for months."
            " If you take insulin today, keep a spare pen at work and one at home, and ask us when you run low."
            " It still saves lives"
            " every day.",
            goal=Goal.EDUCATION,
        ),
        Example(
            "Lovely to meet so many practice nurses in Leeds this week. The coffee was weak, the talk was"
            " strong, the trains were on"
            " time and the hall was full. A long day and a good one, with old friends and new ones from all over"
            " the country.",
            goal=Goal.NETWORKING,
        ),
        "Three things to ask at your next visit 👇\n1. Do I need this?\n2. What if I wait?\n3. What else is there?",
        "Monday. Kettle. Inbox. Onwards.",
        "Listen to your body, they say. Mine says cake. Happy birthday to our nurse Ifeoma!",
        "Long Covid is different for everybody. Some days are good, some are not. Pace yourself: stop before you"
        " are tired.",
    ),
)
