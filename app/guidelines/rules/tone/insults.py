"""Insults: nouns and traits, and of whom they are said."""

from app.guidelines import lexicon
from app.guidelines.phrases import PhraseList, listed, word_set
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_ALWAYS = PhraseList(
    listed("""
    idiot|idiots, moron|morons, imbecile|imbeciles, cretin|cretins, scum, scumbag|scumbags, bastard|bastards, sods,
    lazy|daft|silly|useless sod, pillock|pillocks, halfwit|halfwits, half wit|wits, nitwit|nitwits, dimwit|dimwits,
    dumbass|dumbasses, dumbo|dumbos, wanker|wankers, twat|twats, tosser|tossers, arsehole|arseholes,
    asshole|assholes, dickhead|dickheads, knobhead|knobheads, nutjob|nutjobs, nut job|jobs, nutter|nutters,
    wacko|wackos, crackpot|crackpots, sheeple, lowlife|lowlifes, simpleton|simpletons, numpty|numpties,
    gobshite|gobshites, bellend|bellends, shitbag|shitbags, douche|douches|douchebag|douchebags, retard|retards,
    cockwomble|cockwombles, dipshit|dipshits, fuckwit|fuckwits, bimbo|bimbos, skank|skanks, himbo|himbos,
    troglodyte|troglodytes, eejit|eejits, numbskull|numbskulls, bonehead|boneheads, meathead|meatheads,
    plonker|plonkers, drongo|drongos, buffoon|buffoons, dolt|dolts, crybaby|crybabies, whinger|whingers,
    bludger|bludgers, scrounger|scroungers, jobsworth|jobsworths, windbag|windbags, airhead|airheads, dunce|dunces,
    blockhead|blockheads, fatso, fatties, pill pusher|pushers, shithead|shitheads, chutiya|chutiye, bewakoof, ullu,
    gadha|gadhe|gadhon, nasty piece of work, keyboard warrior|warriors, armchair
    expert|experts|doctor|doctors|epidemiologist|epidemiologists, waste of space|oxygen|air|skin, scum of the earth,
    muppet|muppets, wally|wallies, clown|clowns show, shit show of a, ignoramus|ignoramuses, dullard|dullards,
    philistine|philistines, neanderthal|neanderthals, caveman|cavemen, bigmouth, loudmouth|loudmouths,
    blowhard|blowhards, gasbag|gasbags, sadsack, layabout|layabouts, slacker|slackers, skiver|skivers,
    grifter|grifters, charlatan|charlatans, con artist|artists, con man|men, snake oil
    salesman|salesmen|seller|sellers|merchant|merchants|peddler|peddlers, covidiot|covidiots, antivax|antivaxxer
    idiot|idiots, nazi|nazis, little hitler|hitlers, fascist|fascists, libtard|libtards, oxygen thief|thieves, brain
    donor|donors, thickos|thicko, dim bulb, dimbulb, dope|dopes, doofus, schmuck, prat|prats, git|gits, berk|berks,
    divvy, spanner|spanners in, lackey|lackeys, bootlicker|bootlickers, suckup|suckups, brownnoser|brownnosers, yes
    men, quack|quacks, coward|cowards, loser|losers, crooks, snowflake|snowflakes, hypocrite|hypocrites,
    shill|shills, textbook narcissist|narcissists, pencil pusher|pushers, bean counter|counters, paper
    pusher|pushers
    """)
)
_OF_A_PERSON = PhraseList(
    listed("""
    clown|clowns, liar|liars, fraud|frauds, butcher|butchers, murderer|murderers, killer|killers, troll|trolls,
    disgrace, joke, embarrassment, monster|monsters, psycho|psychos, psychopath|psychopaths, sociopath|sociopaths,
    lunatic|lunatics, maniac|maniacs, parasite|parasites, leech|leeches, vermin, trash, garbage, rubbish, cow|cows,
    pig|pigs, rat|rats, snake|snakes, witch|witches, prick|pricks, dick|dicks, cunt|cunts, bitch|bitches,
    bully|bullies, criminal|criminals, karen|karens, hack|hacks, fool|fools, twit|twits, sheep, dinosaur|dinosaurs,
    ghoul|ghouls, tool|tools, knob|knobs, brat|brats, child abuser|abusers, abuser|abusers, monkey|monkeys,
    whiner|whiners, moaner|moaners, time waster|wasters, drama queen|queens, malingerer|malingerers,
    hypochondriac|hypochondriacs, attention seeker|seekers, freeloader|freeloaders, scammer|scammers, thug|thugs,
    tyrant|tyrants, dictator|dictators, creep|creeps, weirdo|weirdos, freak|freaks, pervert|perverts, jerk|jerks,
    savages, animals, peasant|peasants, amateur|amateurs, joker|jokers, chancer|chancers, dragon|dragons, hag|hags,
    battleaxe|battleaxes, bogan|bogans, dingbat|dingbats, lightweight|lightweights, liability, menace, cult,
    nightmare|nightmares, pest|pests, weasel|weasels, toad|toads, slug|slugs, worm|worms, donkey|donkeys, ape|apes,
    poser|posers, wannabe|wannabes, charade, laughing stock, laughingstock, disappointment, failure|failures,
    robot|robots, puppet|puppets, dropout|dropouts, has been|beens, vandals, egomaniac|egomaniacs,
    bloodsucker|bloodsuckers, bore|bores, bottom feeder|feeders, buzzkill, careerist|careerists, caricature,
    cheat|cheats, cheapskate|cheapskates, conspiracist|conspiracists, control freak|freaks, degenerate|degenerates,
    deadwood, despot|despots, fantasist|fantasists, fanatic|fanatics, fossil|fossils, gold digger|diggers,
    hysteric|hysterics, imposter|imposters, impostor|impostors, ingrate|ingrates, know it all|alls,
    lemming|lemmings, meddler|meddlers, megalomaniac|megalomaniacs, mercenary|mercenaries,
    micromanager|micromanagers, miser|misers, misogynist|misogynists, mouthpiece|mouthpieces, nonentity,
    nuisance|nuisances, oaf|oafs, ogre|ogres, opportunist|opportunists, phony|phonies, phoney|phoneys,
    profiteer|profiteers, propagandist|propagandists, racist|racists, relic|relics, sadist|sadists, shark|sharks,
    show off|offs, sleaze|sleazebag, slob|slobs, snob|snobs, sneak|sneaks, stooge|stooges, swine,
    sycophant|sycophants, turncoat|turncoats, upstart|upstarts, vulture|vultures, wimp|wimps, yes man|men,
    zealot|zealots, diva|divas, prima donna|donnas
    """)
)
_TRAIT = PhraseList(
    listed("""
    stupid, dumb, brain dead, braindead, incompetent, pathetic, useless, lazy, spineless, clueless, thick, ignorant,
    moronic, idiotic, imbecilic, disgusting, vile, worthless, gutless, entitled, delusional, deranged, unhinged,
    gullible, evil, two faced, arrogant, nasty, filthy, ugly, hopeless, brainless, shameless, corrupt, dense,
    illiterate, mindless, foul, dim, heartless, unfit to practise|practice, insufferable, repulsive, inbred, feral,
    vandals, dangerous to, smug, petty, pompous, self important, rude, greedy, selfish, cowardly, dishonest,
    callous, soulless, toothless, witless, tone deaf, out of touch, obnoxious, unbearable, ungrateful, thin skinned,
    mediocre, inept, bone idle, workshy, work shy, sneaky, slimy, sleazy, vain, bitter, medieval, abysmal,
    amateurish, annoying, appalling, asinine, atrocious, brainwashed, bigoted, childish, clumsy, condescending,
    conceited, contemptible, cowardly, cruel, daft, deceitful, demanding, despicable, disgraceful, disorganised,
    disorganized, disrespectful, embarrassing, feckless, feeble, foolish, gormless, haughty, hypocritical,
    hysterical, idle, immature, inadequate, inconsiderate, incapable, inferior, infuriating, insolent, insulting,
    intolerable, irrational, irresponsible, irritating, laughable, loathsome, lousy, ludicrous, malicious,
    manipulative, narcissistic, narrow minded, needy, negligent, obtuse, oblivious, odious, overrated, overpaid,
    passive aggressive, patronising, patronizing, petulant, power hungry, pretentious, prejudiced, pushy, reckless,
    ridiculous, rotten, ruthless, sanctimonious, self righteous, self absorbed, self centred, self centered,
    senseless, shallow, shifty, shameful, sloppy, snobbish, snobby, spiteful, spoilt, stingy, superficial,
    thoughtless, toxic, trashy, tyrannical, uncaring, uneducated, unkind, unprofessional, unqualified, unreliable,
    untrustworthy, vacuous, vengeful, vicious, vindictive, whiny, wicked, wretched, full of
    it|yourself|themselves|himself|herself|shit, not fit to, a waste of, dead weight, allergic to
    work|facts|evidence, full of hot air, hard of thinking, beyond parody|help, past it, all mouth, in it for the
    money
    """)
)
_FILLER = word_set("""
    all just so such really clearly obviously literally honestly simply absolutely completely totally utterly bloody
    fucking proper right nothing but truly frankly basically plain too even either still being a an the one absolute
    complete total utter little big old sad massive real bigger biggest most more as kind sort damn bunch load pack
    shower gang of dangerous glorified overpaid overgrown junior senior wee silly bitter miserable rude greedy whiny
    needy smelly fat bald crazy mad self-important national textbook walking actual pure first-class world-class
    prize card-carrying professional jumped up certified known proven medical typical very quite pretty rather gym
    textbook weak
""")
_COPULA = word_set("is are was were be been am ain't being isn't aren't become becomes remain remains")
_SEEMS = word_set("""
    sound sounds look looks seem seems like act acts acting behave behaves behaving called calling
""")
_HEAP = word_set("these those some what another every of by with from to u you ya yous youse absolute")
_PILED = word_set("bunch load pack shower gang absolute complete utter")
_SECOND = word_set("you u ya you're youre ur your yous youse y'all")
_THIRD = word_set("""
    he she they them him who whoever he's she's they're who's people folks lot men women guys guy man woman bloke
    lad parents mums moms dads mothers families patients patient nurses nurse doctors doctor docs gps gp surgeons
    surgeon consultants consultant registrars registrar residents interns juniors managers manager management admin
    admins hr administrators receptionists receptionist midwives pharmacists dentists dentist chiropractors chiros
    naturopaths homeopaths physios radiologists radiology orthopods grads graduates students trainees locums
    psychiatrists anaesthetists anesthetists paramedics politicians ministers minister colleagues boomers smokers
    drinkers feminists liberals conservatives influencers influencer dr prof professor mr mrs ms ceo boss board
    committee leadership team college department dean chair director matron supervisor clerk secretary president
    premier governor councillor senator landlord family wife husband mum mother dad owner coach guru gurus bros bro
    antivaxxers vaxxers trolls half both everyone everybody rep reps execs insurers insurer council government
    governments party staff crowd mob trust hospital helpdesk
""")
_PEOPLE_NEXT = Rx(
    r",?\s(?:\w+\s){0,2}?(?:people|patients?|pts?|nurses?|doctors?|docs?|gps?|parents|mums|moms|dads|famil(?:y"
    r"|ies)|relatives|visitors|interns|residents|consultants?|registrars?|receptionists?|managers?|management"
    r"|execs|students|bosses|boss|colleagues?|staff|politicians|influencers)\b(?!\s(?:eye|leave))"
)
_WITHOUT = Rx(r"\s(?:with(?:out)? (?:talent|your?)|with me)\b")
_NOBODYS = word_set("that's it's here's there's what's let's")
_NEGATION = word_set("""
    not never no isn't aren't wasn't weren't don't doesn't didn't ain't nobody neither without hardly
""")
_MYSELF = word_set("i i'm im i've me myself we we're my our am")
_THINGS = word_set("""
    it it's this that that's which policy form printer system computer weather coffee rota idea question questions
    claim claims study trial paper data list wait thing things day shift week night car phone app software letter
    argument logic advice product diet post video headline mask virus cancer disease flu covid toddler cat dog
""")


def insults(surface: Surface) -> tuple[Match, ...]:
    """Nouns that always insult, wherever they stand; `what` is of whom: you, them, me, it or nothing known."""
    return tuple(Match(m.start, m.end, of_whom(surface, m)) for m in surface.of(_ALWAYS.find))


def slights(surface: Surface) -> tuple[Match, ...]:
    """Nouns and traits that insult a person of whom they are said."""
    found = [
        Match(m.start, m.end, of_whom(surface, m)) for m in (*surface.of(_OF_A_PERSON.find), *surface.of(_TRAIT.find))
    ]
    found = [m for m in found if not _WITHOUT.match(surface.low, m.end)]
    found += [Match(m.start, m.end, "them") for m in surface.of(_TRAIT.find) if _before_people(surface, m)]
    return tuple(sorted(found))


def _before_people(surface: Surface, match: Match) -> bool:
    """“Lazy junior doctors”, “one more entitled patient”: the trait stands before people, and is not denied."""
    after = _PEOPLE_NEXT.match(surface.low, match.end)
    return bool(after) and of_whom(surface, match) not in ("not", "me")


def of_whom(surface: Surface, match: Match) -> str:
    """Of whom a word is said: walk back over adverbs and adjectives to a verb of being, then to its subject."""
    tokens = surface.tokens
    number = surface.token_at(match.start)
    sentence = tokens[number].sentence
    at = number - 1
    while at >= 0 and tokens[at].sentence == sentence and number - at <= 8 and _is_filler(surface, tokens[at].low):
        at -= 1
    passed = {token.low for token in tokens[max(0, at) : number]}
    if passed & _PILED:
        return "me" if passed & _MYSELF else "them"
    return _by_word(surface, at, sentence) if at >= 0 and tokens[at].sentence == sentence else ""


def _by_word(surface: Surface, at: int, sentence: int) -> str:
    """What the word tells at which the walk back came to a halt."""
    word = surface.tokens[at].low
    if word in ("and", "or"):
        return _joined(surface, at, sentence)
    if word in _COPULA or word in _SEEMS:
        return _subject(surface, at, sentence)
    if word.endswith(("'re", "'s")) and word not in _NOBODYS and word not in _SECOND:
        return _subject(surface, at + 1, sentence)
    said = ((_NEGATION, "not"), (_MYSELF, "me"), (_SECOND, "you"), (_HEAP, "heap"))
    return next((whom for words, whom in said if word in words), "")


def _joined(surface: Surface, at: int, sentence: int) -> str:
    """“You're a terrible parent and a stupid cow”: the verb before the first of two."""
    for verb in range(at - 1, max(-1, at - 6), -1):
        token = surface.tokens[verb]
        if token.sentence != sentence:
            break
        if token.low in _COPULA:
            return _subject(surface, verb, sentence)
        if token.low in _SECOND and token.low.endswith("re"):
            return "you"
    return ""


def _is_filler(surface: Surface, word: str) -> bool:
    return word in _FILLER or word in surface.of(_traits)


def _traits(surface: Surface) -> frozenset[str]:
    return frozenset(surface.low[m.start : m.end] for m in surface.of(_TRAIT.find))


def _subject(surface: Surface, verb: int, sentence: int) -> str:
    """The nearest word before a verb that can be its subject."""
    for at in range(verb - 1, max(-1, verb - 9), -1):
        token = surface.tokens[at]
        if token.sentence != sentence:
            break
        whom = _whom(surface, at, beside=at == verb - 1)
        if whom:
            return whom
    return ""


def _whom(surface: Surface, at: int, *, beside: bool) -> str:
    token = surface.tokens[at]
    if token.low in _MYSELF:
        return "me" if beside else ""
    if token.bare in _THINGS:
        return "them" if "whoever" in surface.words else "it"
    said = ((_NEGATION, "not"), (_SECOND, "you"), (_THIRD, "them"))
    known = next((whom for words, whom in said if token.low in words or token.bare in words), "")
    return known or ("them" if _is_name(surface, at) else "")


def _is_name(surface: Surface, at: int) -> bool:
    token = surface.tokens[at]
    if surface.low[max(0, token.start - 1) : token.start] == "@":
        return True
    return (
        surface.text[token.start].isupper()
        and lexicon.is_given_name(token.bare)
        and not lexicon.is_word_name(token.bare)
    )
