"""Care as a show: a procedure that is streamed live, and dancing, singing or games while somebody is being treated.

Three things must meet: somebody is treated (a place, an open body, a procedure that is being done), and either it goes
out live, or there is fun with it and an audience. Talks, simulations and words against it are left alone.
"""

from app.guidelines import guards, lexicon
from app.guidelines.consents import consent_stated
from app.guidelines.looks import few, near
from app.guidelines.phrases import PhraseList, listed, word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_LIVE = PhraseList(
    listed("""
    livestream*, live stream*, stream|streams|streamed|streaming, broadcast|broadcasts|broadcasting, tune in, vlog,
    in real time, go|goes|going|went|gone|been|being|put live, i'm|we're|he's|she's|they're live, i|we am|are live,
    live on insta*|ig|tiktok|facebook|fb|youtube|yt|twitch|snap*|camera|my|our|here, live
    from|tonight|tomorrow|now|at|replay|feed|broadcast|video|session|demo*|cam|case|tweeting|tweet|blog|blogging,
    insta|instagram|ig|tiktok|facebook|fb|youtube|twitch|snap|snapchat live, on my|our live, during my|our live,
    live surgery|surgeries|operation|procedure|injection|injections|botox|filler|fillers|extraction|tattoo|piercing,
    a|this live _ filler|botox|surgery|injection|procedure|treatment, live
    nose|lip|chin|cheek|jaw|eye|knee|hip|breast, on camera at|tonight|today|tomorrow|this,
    decide|vote|choose|pick|watch|join|join us live, watch ~ live, live in|this _
    """)
)
_SHOUTED = Rx(r"\bLIVE\b|\blive\s?[!‼]")
_NO_SHOW = PhraseList(
    listed("""
    live
    attenuated|virus*|vaccin*|donor*|music|with|well|birth|births|band|organ|cultures|bacteria|yeast|chat|caption*
    |data|map|radio|zoom|lecture|webinar|longer|alone|healthier|near|scores, goes live on|soon, go live on|date|day,
    going live on monday|tuesday|wednesday|thursday|friday, is|are|now live on ~ website|site|page, live in
    the|a|your |our|my, system|booking|portal|website|app|page|site|leaflet|guideline|guidelines|registry|phone ~
    live, streaming service, stream of, live on radio|bbc|air|tv|itv|rte
    """)
)
_TALK = PhraseList(
    listed("""
    q and a, q a, webinar|webinars, lecture|lectures, talk|talks, panel, discussion, podcast, conference|congress,
    stage, keynote, answers your questions, questions answered, answer your questions, chat with,
    from my|the office|kitchen|desk|sofa|couch|car|garden, living room, no patients|patient, nobody was|is filmed,
    cook along, yoga, exercise class, careers, zoom, radio, charity, quiz
    """)
)
_DOING = PhraseList(
    listed("""
    perform|performs|performing, operate|operates|operating, place|places|placing, inject|injects|injecting,
    drill|drills|drilling, suture|sutures|suturing, stitch|stitches|stitching, remove|removes|removing,
    extract|extracts|extracting, deliver|delivers|delivering, transplanting, fit|fits|fitting, scope|scopes|scoping,
    do|does|doing ~ a|an|this|my|the|her|his|another|live, start|beginning to finish|end, watch ~
    us|me|him|her|dr|team|while|real|live|a, scrubbed|scrubbing, cut|cuts|cutting, close|closes|closing,
    insert|inserts|inserting, treat|treats|treating, real clients|patients|client|patient, with commentary,
    shave|shaving, laser|lasers|lasering, numb|numbs|numbing, fix|fixes|fixing, clean|cleaning|cleans out,
    drain|draining|drains, sew|sewing, waxing, getting|having|gets|has|have her|his|a|their, knife to skin, first
    incision, gets|getting it done, put|putting ~ on, born, giving birth
    """)
)
_WHERE = PhraseList(
    listed("""
    in|from|inside|into|of|behind the|our|my|a theatre|theater|drape|drapes, in|from|inside
    theatre|theater|surgery|resus, operating room|table|theatre|theater|suite, cath lab, dental chair, from|in|on
    the|my|our chair|table|bedside|slab, next to the table, delivery|labour|labor|birth|birthing
    room|suite|ward|pool, treatment|procedure|exam|examination|consulting room, trauma bay,
    bay|suite|cubicle|room|resus|theatre 1|2|3|4|5|6|7|8|9, scrubbed in, scrubbing in, under the knife|drape|drapes,
    behind|over the drape|drapes|patient|table, on the|my|our table, liposuction table, at the bedside, by the
    bedside
    """)
)
_OR = Rx(r"\bOR(?: ?\d+)?\b(?=[ ,.!:\n]|$)")
_OPEN = PhraseList(
    listed("""
    mid lipo*|surger*|op|operation|procedure|section|birth|labour|labor|extraction|incision|injection
    |suture|case|bbl|facelift|treatment|scope|exam, mid c section, midsurgery, between|mid incisions
    |incision|sutures|stitches, scalpel in, scalpel drop|challenge, elbow deep, hands|hand|fingers|arms ~ in
    |inside a|an|the|her|his|someone's, open abdomen|chest|tibia|belly|heart|skull|wound, patient is|was
    |were|a|the sedated|asleep|under|draped|numb|awake|snoring, patient sedated|asleep|under|draped
    |snoring, patient ~ asleep|sedated|snoring, out cold, on the table, you're|she's|he's|they're under
    |asleep, you|she|he|they|client|patient is|was|were|are under|asleep, she|he was|is awake, over an
    |the|our|a|her|his open|patient|abdomen|body|table, patient's heart, during|through the|a|my|our
    |her|his ~ closing|closure|surgery|surgeries|operation|lipo|liposuction|procedure|section|labour
    |labor|tuck|injections|case|colonoscopy|delivery|birth|smear|exam, during closing|surgery|surgeries
    |labour|labor|delivery, while|whilst|as i|we|he|she|they|dr|im|i'm|we're|the ~ operate|operating
    |drill|drilling|inject|injecting|suture|suturing|stitch|stitching|close|closing|cut|cutting
    |scrubbed|deliver|delivering|place|sew|sewing|scope|scoping|do|doing|perform|elbow|work|working
    |scrub, to sleep, sleep tight, emergency|c section, for|during your colonoscopy|surgery|smear, on her|his
    tummy|belly|stomach
    """)
)
_FUN = PhraseList(
    listed("""
    twerk|twerks|twerking|twerked, lip sync|syncing|synced|syncs, lipsync|lipsyncing,
    tiktok|dance|drop|it|viral|bottle challenge, doing|did|do the ~ challenge, song requests, next
    track|clip|song, tiktok trend|dance|sound, trending sound|audio, ask me anything, ama, read your questions, you
    vote|decide|choose, viewers|followers|comments|chat|fans choose|vote|pick|decide|picked|chose|is|are, giveaway,
    let followers|viewers|you, prank|pranks|pranked, buss it, renegade, macarena, the worm, drum solo
    """)
)
_MUSIC = PhraseList(
    listed("""
    dance|dances|danced|dancing, sing|sings|singing|sang, rap|raps|rapped|rapping, karaoke, vibing|vibe,
    jamming|jammin, bopping, grooving, playlist, banger|bangers, beyonce, choreo|choreography, conga,
    moonwalk|moonwalking, party, selfies, dj, joking, soundtrack, set list, blast|blasts|blasting|blasted, eminem,
    disco, flossing, cha cha slide, musical
    """)
)
_FILMED = PhraseList(
    listed("""
    video|videos|vid|vids, clip|clips, reel|reels, tiktok*|tik, insta*, snap*, youtube, camera, film|filmed|filming,
    record|recorded|recording, stream*, live, replay, views|viewers|view, followers, comment|comments|comments',
    pov, duet, drop your|it, requests, watch, lol|lool|lmao|lmfao|rofl, y'all, caption, subscribers, upload*,
    posted, story
    """)
)
_SIGNS = Rx(r"😂|🤣|💀|😭|🎥|📹|🎶|#\w+")
_AFAR = PhraseList(
    listed("""
    corridor, hallway, car park, parking lot, outside theatre|the, fun run, charity, fundrais*, christmas party,
    wedding, dance|music|singing|art|play therapy, no wards, day room, flash mob, staff room, staffroom, break room,
    simulat*, before her|his|their|the|heart|going|your|my|our surgery|operation|op|anaesthetic|procedure|in, pig's,
    cadaver*, banana, orange, grape*, mannequin, manikin, animation, no real patients|patient, practice pad, actor,
    no cameras, nobody was filmed, choir, carols, harpist, won the quiz, team building, peregrine*, open mic
    """)
)
_AGAINST = PhraseList(
    listed("""
    never, don't, do not, doesn't, won't, will not, can't, cannot, shouldn't, should not, must not, mustn't, not
    allowed, ban|bans|banned, prohibit*, lost her|his|their licence|license, licence|license was|revoked, struck
    off, suspended, disciplin*, tribunal, rightly so, unprofessional, please stop, stop asking, stop filming,
    rule|rules, guidance, policy|policies, privacy, right to, isn't safe|fair
    """)
)
_MODERATED = word_set(
    "registered registration moderated delay accredited cme cpd faculty delegates surgeons clinicians professionals"
    " attendees"
)
_ON_AIR = word_set(
    """
    live livestream livestreamed livestreaming livestreams stream streams streamed streaming broadcast broadcasts
    broadcasting tune real vlog camera
    """
)
"""Words of which one must be there before anybody looks more closely."""
_MORE = PhraseList(
    listed("""
    c section|sections, cesarean|caesarean*, birth|births, delivery|deliveries, botox, tox, masseter,
    filler|fillers, injection|injections|injectables, surgery|surgeries, operation|operations,
    operate|operates|operating, lap chole*, chole, gallbladder, tibia, implant|implants, bbl|bbls, tummy tuck|tucks,
    facial|facials, rhinoplasty, nose job, lipo|liposuction, extraction|extractions, appendix|appendectomy,
    hysterectomy, prostatectomy, hair transplant, wisdom tooth|teeth, root canal, scope|endoscopy|colonoscopy,
    vasectomy, facelift, veneer|veneers, abscess, cyst, cortisone, steroid shot, eyebrow, stitches, smear,
    circumcision, hip|knee replacement, bypass, autopsy, dissection, epidural, baby
    """)
)


def streamed(surface: Surface) -> tuple[Match, ...]:
    """Where a procedure on somebody is shown live; `what` is `live`."""
    if _ON_AIR.isdisjoint(surface.words):
        return ()
    found = {m.start: Match(m.start, m.end, "live") for m in surface.of(_LIVE.find)}
    for m in _SHOUTED.finditer(surface.text):
        found.setdefault(m.start(), Match(m.start(), m.end(), "live"))
    live = few(surface, (found[at] for at in sorted(found)))
    return tuple(m for m in live if _is_care(surface, m) and not _is_excused(surface, m))


def _is_care(surface: Surface, live: Match) -> bool:
    """Somebody is treated while it is streamed: in the sentence or those beside it."""
    if any(m.start < live.end and live.start < m.end for m in surface.around(_NO_SHOW.find, live)):
        return False
    if near(surface, at_work, live):
        return not surface.around(_TALK.find, live)
    treatments = near(surface, procedures, live)
    doing = any(surface.gap(m, live) <= 1 for m in treatments) or near(surface, _DOING.find, live)
    return bool(treatments) and bool(doing) and not near(surface, _TALK.find, live)


def treats(surface: Surface) -> bool:
    """Whether a text speaks of a procedure that is being done, and is no talk about it: what makes a live post one."""
    if not surface.sentences or any(surface.of(words.find) for words in (_AFAR, _AGAINST, _TALK)):
        return False
    placed = surface.of(at_work) or surface.of(_DOING.find)
    return bool(placed) and bool(surface.of(procedures))


def at_work(surface: Surface) -> tuple[Match, ...]:
    """Places where people are treated, and bodies that are being worked on."""
    found = {*surface.of(_WHERE.find), *surface.of(_OPEN.find)}
    if "or" in surface.words:
        found.update(Match(m.start(), m.end(), "OR") for m in _OR.finditer(surface.text))
    return tuple(sorted(found))


def procedures(surface: Surface) -> tuple[Match, ...]:
    """What is done to a body."""
    named = (Match(start, end) for start, end, term in lexicon.terms("procedure", surface.low) if term not in _VAGUE)
    return tuple(sorted({*named, *surface.of(_MORE.find)}))


_VAGUE = word_set(
    "session programme program protocol method technique device cream therapy drops gel patch pill tablet med meds"
    " treatment"
)


def staged(surface: Surface) -> tuple[Match, ...]:
    """Where somebody plays, dances or sings for an audience while a patient is being treated.

    `what` is `fun`, or `music` where nothing in the text says that it is filmed.
    """
    games, music = surface.of(_FUN.find), surface.of(_MUSIC.find)
    if not games and not music:
        return ()
    seen = surface.of(_FILMED.find) or _SIGNS.search(surface.low)
    found = [Match(m.start, m.end, "fun") for m in games]
    found += [Match(m.start, m.end, "fun" if seen else "music") for m in music]
    beside = (m for m in few(surface, sorted(found)) if _is_beside_care(surface, m))
    return tuple(m for m in beside if not _is_excused(surface, m))


def _is_beside_care(surface: Surface, fun: Match) -> bool:
    """In one sentence with care that is under way, or beside one in which a body is being worked on."""
    if surface.around(at_work, fun):
        return True
    return bool(near(surface, _OPEN.find, fun)) and not near(surface, _TALK.find, fun)


def _is_excused(surface: Surface, match: Match) -> bool:
    """Elsewhere than at the patient's side, simulated, spoken against, or a moderated broadcast for professionals."""
    if near(surface, _AFAR.find, match) or near(surface, _AGAINST.find, match):
        return True
    if guards.fictional(surface, match):
        return True
    return not _MODERATED.isdisjoint(surface.words) and surface.of(consent_stated) is not None
