"""Care as a show: a procedure that is streamed live, and dancing, singing or games while somebody is being treated."""

import re

from app.guidelines import guards, lexicon
from app.guidelines.comparisons import around
from app.guidelines.consents import consent_stated
from app.guidelines.phrases import PhraseList, listed, word_set
from app.guidelines.text import Match, Surface

_LIVE = re.compile(
    r"\b(?:live ?-?stream\w*|(?:go|goes|going|went|gone|be|being|are|is|i'm|we're|he's|she's|they're"
    r"|back) live(?! (?:in|with|at|near|and well|your|on (?:our|the)"
    r" (?:web)?site|longer|as|to|a|life))|live (?:on (?:insta\w*|ig|tik ?tok|facebook|fb|youtube|yt|twitch|x|air"
    r"|snap\w*|camera)|from|tonight|tomorrow|today|this|now|right now|at"
    r"|replay|feed|broadcast|video|session|demo\w*|surger\w+|operation|procedure|injection\w*|botox|filler"
    r"|delivery|extraction|stream|cam|@)"
    r"|(?:insta\w*|ig|tik ?tok|facebook|fb|youtube|twitch|snap) live|stream(?:s|ed|ing)?|broadcast\w*"
    r"|in real time|tune in|vlog|(?:lap \w+|\w+) on insta live"
    r"|on (?:my|our) live|during (?:my|our|the) live)\b"
)
_SHOUTED = re.compile(r"\bLIVE\b|\blive\s?[!‼]|\blive (?=\d|@|\W{0,3}$)")
_NO_SHOW = re.compile(
    r"\b(?:live (?:attenuated|virus\w*|vaccin\w*|donor\w*|music|in|with|well|births? rate|band|organ|cultures?"
    r"|bacteria|yeast|chat|captions?|data|map)"
    r"|mainstream|bloodstream|midstream|upstream|downstream|gulf stream|streaming service|stream of)\b"
)
_TALK = re.compile(
    r"\b(?:q ?& ?a|q and a|webinar|lecture|talk|talks|panel|discussion|podcast|conference|congress|stage|keynote"
    r"|answers? your questions|questions? answered|chat with"
    r"|from my (?:office|kitchen|desk|sofa|couch|living room|car|garden)|no patients?|nobody (?:was|is) filmed"
    r"|cook-?along|class|yoga|exercise)\b"
)
_DOING = re.compile(
    r"\b(?:perform\w*|operat(?:e|es|ing)|plac(?:e|es|ing)|inject\w*|drill\w*|sutur\w*|stitch\w*|remov(?:e|es|ing)"
    r"|extract\w*|deliver(?:s|ing|y)?|transplant\w*"
    r"|do(?:es|ing)? (?:a|an|this|my|the|her|his|another|surgery)|(?:start|beginning) to (?:finish|end)"
    r"|watch (?:us|me|him|her|dr|the team|while|live)|scrubbed|cut(?:s|ting)?|clos(?:e|es|ing)"
    r"|insert\w*|implant\w*|treat(?:s|ing)?|real (?:clients?|patients?)|with commentary|shav(?:e|ing)|laser(?:s"
    r"|ing)?|numb(?:s|ing)?|fix(?:es|ing)?|put (?:the|a|my|this))\b"
)
_WHERE = re.compile(
    r"\b(?:(?:in|from|inside|into|of) (?:the |our |my |a )?(?:operating )?(?:theatre|theater)\b(?! ?(?:trip|show"
    r"|tickets?|play))|operating (?:theatre|theater|room|table|suite)|cath lab"
    r"|dental chair|from (?:the|my|our) (?:chair|table|bedside)|delivery (?:room|suite)|labou?r (?:room|ward"
    r"|suite)|(?:birth\w*|suite) \d|treatment room|procedure room|exam(?:ination)? room"
    r"|trauma bay|resus|bedside|on (?:the|my|our) table|liposuction table|scrubbed in|scrubbing in"
    r"|under the knife|in surgery)\b"
)
_OR = re.compile(r"\bOR(?: ?\d+)?\b(?=[ ,.!:\n]|$)")
_OPEN = re.compile(
    r"\b(?:mid-? ?(?:lipo\w*|surger\w*|op\w*|procedure|c-?section|birth|labou?r|extraction|incision|inject\w*"
    r"|suture|case|bbl|facelift|treatment)|(?:between|mid) (?:incisions?|sutures?|stitches)"
    r"|scalpel in (?:hand|one hand)|elbow[- ]deep|hands? (?:deep )?in(?:side)? (?:a|an|the|her|his|someone's)"
    r"|open (?:abdomen|chest|tibia|belly|heart|skull|wound)"
    r"|patient(?:'s)? (?:is |was |were )?(?:sedated|asleep|under|out cold|on the table|draped|knocked out"
    r"|numb\w*)|(?:you're|you are|she's|he's|she was|he was|they're|while) under\b"
    r"|(?:she|he|patient) (?:was|is) awake|over (?:the|a|an|my|our|her|his) (?:\w+ )?(?:table|patient|abdomen"
    r"|body)|patient's heart|during (?:the |a |my |our |her |his )?(?:\w+ )?(?:closing|closure"
    r"|surger(?:y|ies)|operations?|lipo\w*|procedures?|c-?sections?|labou?r|tummy tucks?|injections?|case)"
    r"|while (?:i|we|he|she|they|the surgeon|dr \w+)(?:'m|'re|'s| am| are| is)? (?:\w+ )?(?:operat\w*|drill\w*"
    r"|inject\w*|sutur\w*|stitch\w*|do(?:ing)?|perform\w*|clos\w*|cut\w*|elbow|scrubbed"
    r"|work(?:ing)? on|deliver\w*|lipo\w*|place|plac\w*|sew\w*)|to sleep)\b|💤"
)
_FUN = PhraseList(
    listed("""
    twerk|twerks|twerking|twerked, lip sync|syncing|synced|syncs, lipsync|lipsyncing, challenge, song requests,
    next track|clip|song, tiktok trend|dance|sound, trending sound|audio, ask me anything, ama, read your questions,
    you vote, viewers choose|vote|pick, giveaway, prank|pranks|pranked, buss it, renegade, challenge accepted,
    comments choose|decide
    """)
)
_MUSIC = PhraseList(
    listed("""
    dance|dances|danced|dancing, sing|sings|singing|sang, rap|raps|rapped|rapping, karaoke, vibing|vibe,
    jamming|jammin, bopping, grooving, playlist, banger|bangers, beyonce, choreo|choreography, conga, macarena,
    moonwalk|moonwalking, party, selfies, dj, joking
    """)
)
_FILMED = re.compile(
    r"\b(?:video|clip|reel|tik ?tok\w*|insta\w*|snap\w*|youtube|camera|film(?:ed|ing)?|record(?:ed|ing)|stream\w*"
    r"|live|replay|views?|viewers|followers|comments?|caption|pov|duet"
    r"|drop your|requests|watch|lo+l|lmf?ao|rofl|lmao|\w*goals|scrub\w*)\b|😂|🤣|💀|😭|🎥|📹|#\w+|\by'all\b"
)
"""Signs that an audience sees it: else people who work sing, and nobody minds."""
_AFAR = re.compile(
    r"\b(?:corridor|hallway|car park|parking lot|outside (?:the )?theatre|outside (?:the )?or\b|fun run|charity"
    r"|fundrais\w*|christmas party|wedding|therapy|no wards|day room"
    r"|before (?:her|his|their|the|heart|going|your|my|\w+) (?:surgery|operation|op|anaesthetic|procedure)"
    r"|flash ?mob|staff ?room|break ?room|simulat\w*|pig's|cadaver|banana|orange|grape"
    r"|mannequin|manikin|animation|model foot|no real patients?|practi[sc]e pad|actor|nobody was filmed|choir"
    r"|carols|harpist)\b"
)
_AGAINST = re.compile(
    r"\b(?:never|don't|do not|doesn't|won't|will not|can't|cannot|shouldn't|should not|must not|mustn't"
    r"|not allowed|banned|ban|bans|prohibit\w*|lost (?:her|his|their) licen[cs]e|licen[cs]e (?:was )?revoked"
    r"|struck off|suspended|disciplin\w*|tribunal|rightly so|unprofessional|why (?:we|i) (?:don't|won't|never)"
    r"|stop|no,|rules?|guidance|polic(?:y|ies)|privacy|right to)\b"
)
_MODERATED = re.compile(
    r"\b(?:registered|registration|moderated|delay|accredited|cme|cpd|faculty|delegates?|for surgeons"
    r"|for (?:clinicians|professionals|members)|members only|attendees)\b"
)


_ON_AIR = word_set(
    """
    live livestream livestreamed livestreaming livestreams stream streams streamed streaming broadcast broadcasts
    broadcasting tune real vlog
    """
)
"""Words of which one must be there before anybody looks more closely."""


def streamed(surface: Surface) -> tuple[Match, ...]:
    """Where a procedure on somebody is shown live; `what` is `live`."""
    if _ON_AIR.isdisjoint(surface.words):
        return ()
    low = surface.low
    found = [Match(m.start(), m.end(), "live") for m in _LIVE.finditer(low)]
    found += [Match(m.start(), m.end(), "live") for m in _SHOUTED.finditer(surface.text)]
    return tuple(m for m in sorted(set(found)) if _is_care(surface, m) and not _is_excused(surface, m))


def _is_care(surface: Surface, live: Match) -> bool:
    """Somebody is treated while it is streamed: in the sentence or those beside it."""
    start, end = around(surface, live)
    low = surface.low
    if _NO_SHOW.match(low, live.start):
        return False
    if at_work(surface, start, end):
        return True
    doing = _DOING.search(low, start, end) or _beside(surface, live)
    return bool(doing) and any(start <= a < end for a, _, _ in _treatments(low)) and not _TALK.search(low, start, end)


def treats(surface: Surface) -> bool:
    """Whether a text speaks of a procedure that is being done, and is no talk about it: what makes a live post one."""
    low = surface.low
    if _AFAR.search(low) or _AGAINST.search(low) or _TALK.search(low) or not surface.sentences:
        return False
    placed = at_work(surface, 0, len(low)) or _DOING.search(low)
    return bool(placed) and bool(_treatments(low))


def at_work(surface: Surface, start: int, end: int) -> bool:
    """Whether a stretch is set where somebody is being treated: a theatre, a table, an open body."""
    here = (
        _WHERE.search(surface.low, start, end)
        or _OPEN.search(surface.low, start, end)
        or _OR.search(surface.text, start, end)
    )
    return here is not None


def _beside(surface: Surface, live: Match) -> bool:
    """“Botox LIVE”, “live surgery”: the treatment stands next to it."""
    close = (m for m in _treatments(surface.low) if abs(m[0] - live.end) <= 2 or abs(live.start - m[1]) <= 12)
    return any(True for _ in close)


_MORE = re.compile(
    r"\b(?:c-?sections?|births?|deliver(?:y|ies)|natural delivery|botox|fillers?|inject\w*|surger\w+|operat\w+"
    r"|operates|lap chole\w*|chole|gallbladder|tibia|implants?|bbls?|tummy tucks?|facials?|rhinoplast\w*"
    r"|liposuction|lipo|extraction|appendix|appendectomy|hysterectomy|hip|knee|prostatectomy|hair transplant"
    r"|wisdom tooth|root canal|scope|endoscopy|colonoscopy|vasectomy|facelift|tattoo removal|piercing)\b"
)


def _treatments(low: str) -> list[tuple[int, int, str]]:
    return [*lexicon.terms("procedure", low), *((m.start(), m.end(), "") for m in _MORE.finditer(low))]


def staged(surface: Surface) -> tuple[Match, ...]:
    """Where somebody plays, dances or sings for an audience while a patient is being treated.

    `what` is `fun`, or `music` where nothing in the text says that it is filmed.
    """
    kind = "fun" if _FILMED.search(surface.low) else "music"
    found = [Match(m.start, m.end, "fun") for m in surface.of(_FUN.find)]
    found += [Match(m.start, m.end, kind) for m in surface.of(_MUSIC.find)]
    return tuple(m for m in sorted(found) if _is_beside_care(surface, m) and not _is_excused(surface, m))


def _is_beside_care(surface: Surface, fun: Match) -> bool:
    sentence = surface.sentences[surface.sentence_at(fun.start)]
    if at_work(surface, sentence.start, sentence.end):
        return True
    return at_work(surface, *around(surface, fun)) and not _TALK.search(surface.low)


def _is_excused(surface: Surface, match: Match) -> bool:
    """Elsewhere than at the patient's side, simulated, spoken against, or a moderated broadcast for professionals."""
    low = surface.low
    start, end = around(surface, match)
    if _AFAR.search(low, start, end) or _AGAINST.search(low, start, end) or guards.fictional(surface, match):
        return True
    return bool(_MODERATED.search(low)) and surface.of(consent_stated) is not None
