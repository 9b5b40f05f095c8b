"""Contempt without an insulting word: comparisons, missing brains, what somebody cannot do, being shown the door."""

from collections.abc import Iterator

from app.guidelines.kinds import Pattern, Phrases
from app.guidelines.rules.tone.people import SOMEBODY, about_me
from app.guidelines.text import Match, Surface

_HARM = (
    r"(?:measles|covid|polio|cancer|flu|sepsis|tetanus|rabies|meningitis|mumps|shingles|sick|ill|sued"
    r"|struck\soff|chokes?|catch(?:es)?\sit|ends?\sup\s(?:on|in)|suffers?|rots?|dies?|burns?|fails?|loses?|regrets?"
    r"|arrested|jailed|fired|sacked|bitten|audited|what\s(?:you|they|he|she)\sdeserves?|worse|karma)"
)
_MIND = (
    r"(?:spines?|backbones?|brains?|manners|ethics|morals|empathy|iq|personality|charm|attention\sspan"
    r"|bedside\smanner|intellect|intelligence|emotional\srange|emotional\sintelligence"
    r"|people\sskills|social\sskills|work\sethic|warmth|memory|temper|compassion|courage|heart|conscience"
    r"|judge?ment|subtlety|tact|dignity|sense|dexterity|charisma|leadership|self-awareness|curiosity|humility"
    r"|loyalty)"
)
_ABLE = (
    r"(?:spell|count|find\s(?:\w+\s)?(?:own|a\s(?:patient|vein|pulse)|the\s(?:men's|ward|vein))|run\sa"
    r"|organi[sz]e\sa|manage\sa|pour|intubate|cannulate|boil|pass\s(?:a|an|his|her)|diagnose\sa|hit\sa|read\sa"
    r"|tie\s(?:\w+\s)?own"
    r"|be\strusted|be\sbothered|take\sa\sjoke|add\sup|handle\san?)"
)
_COMPARED = Pattern(
    r"\b(?:thick|dense|dumb|daft|dim|mad|nutty|slow|blind|deaf|cold|slippery|crooked|bent"
    r"|two-faced)\sas\s(?!thieves|soup|possible|usual|well|long|soon|needed|it|they|a\s(?:stone"
    r"|bat)\sto)(?:\w+\s?){1,2}"
    r"|\b(?:about\s)?as\s(?:useful|bright|sharp|helpful|smart|competent|quick|welcome|pleasant|charming|subtle"
    r"|warm|reliable|trustworthy|transparent|organi[sz]ed|qualified|effective|funny|deep|interesting|exciting)"
    r"\sas\san?\s(?:\w+\s?){1,3}"
    rf"|\b{_MIND}\sof\san?\s(?!patient|child|doctor|nurse|human|person|healthy|normal|typical|mouse|newborn|baby"
    rf"|young|lion|saint|champion|surgeon|mother|angel|good)\w+"
    rf"|\b(?:can't|couldn't|cannot|could\snot|can\snot|can\sbarely|can\shardly|could\sbarely"
    rf"|doesn't\sknow\show\sto)\s(?:even\s)?{_ABLE}\b"
    r"|\b(?:no|zero|not\s(?:a|an)\s(?:shred|ounce|scrap|gram|iota)\sof|without\sa)\s(?:\w+\s)?(?:spines?"
    r"|backbone|brains?|manners|empathy|shame|integrity|ethics|morals|conscience|social\sskills|people\sskills"
    r"|sense|self-awareness|tact)\b"
    r"|\bmore\s\w+\sthan\s(?:brains?|sense|skill|talent|brain\scells?|compassion|teeth)\b"
    r"|\b(?:emails?|manages?|operates?|behaves?|behaving|acts?|treats?\s\w+|writes?|runs?\s(?:it|this|the\s\w+)"
    r"|carr(?:y|ies)\son|teaches)\slike\san?\s"
    r"(?!doctor|nurse|pro|team|human|family|normal|person|boss|champ|hero|friend|patient|sponge|small|part"
    r"|regular)(?:\w+[\s-]?){1,3}"
    r"|\b(?:face|voice|hands|brain|breath|personality|head)\slike\san?\s\w+",
)
_BRAINS = Pattern(
    r"\b(?:no|zero|half\sa|not\sa|one|two|three|single|shared|your|last|few|the|more|lose|lost|losing"
    r"|missing)\s(?:\w+\s)?brain\s?cells?\b|\b(?:average|room[\s-]temperature|low|combined|single[\s-]digit"
    r"|collective|his|her|their|your|shoe\ssize)\siqs?\b|\biqs?\s(?:drops?|falls?|dropped|of|below|points)\b"
    r"|\b(?:no|half\sa|without\sa|buy\sa|use\syour|pea|bird)\s?brains?\b(?!\s(?:fog|scan|damage|injury|bleed"
    r"|tumou?r|activity|imaging|mets|health|surgery))|\bsmooth[\s-]brain(?:ed)?\b|\bnothing\sup\sthere\b"
    r"|\bempty\sheads?\b|\bnot\sthe\s(?:sharpest|brightest)\b"
    r"|\b(?:dumbest|stupidest|thickest|dimmest|laziest|vilest|ugliest|silliest|most\s(?:stupid|idiotic|moronic"
    r"|ignorant|pathetic|useless|arrogant))\s(?!\w+\s(?:i|we)\b)\w+|\bdim\sbulb\b|\b(?:elevator"
    r"|lift)\sdoesn't\s(?:go|reach)\b|\blights\sare\son\s(?:but\s)?(?:nobody|no\sone)"
    r"|\btalking\sto\s(?:a|the)\s(?:brick\s)?wall\b|\b(?:brick|sandwich(?:es)?|card|cards|few\s\w+)\sshort\sof\b"
    r"|\bfew\s\w+\sshort\b|\bevolution\s(?:has\s)?missed\b|\bdarwin\b(?=[^.!?]{0,20}(?:award|was|would))"
    r"|\bnatural\sselection\s(?!in|acts|is\sthe|favou?rs)"
    r"|\bgene\spool\b(?=[^.!?]{0,30}(?:!|clean|chlorine|out\sof|shallow))|\bneeds?\sa\s(?:slap|brain\stransplant"
    r"|smack|lobotomy|straitjacket)\b|\b(?:failed|flunked|slept\sthrough|dropped\sout\sof"
    r"|skipped)\s(?:\w+\s){0,3}?(?:grade|school|biology|chemistry|maths?|science|gcse|class|kindergarten)\b"
    r"|\b(?:degree|licen[cs]e|phd|md|diploma|qualification|certificate|training)\s(?:\w+\s)?(?:from|in|on|off"
    r"|out\sof)\s(?:an?\s|the\s)?(?:facebook|google|youtube|tiktok|instagram|cereal|corn\s?flakes?|crisp|cracker"
    r"|wish|temu|ebay|whatsapp|university\sof\s(?:facebook|google|life|tiktok|youtube))\b"
    r"|\b(?:university|school)\sof\s(?:facebook|google|tiktok|youtube|whatsapp)\b|\b(?:gym|college|med\sschool"
    r"|uni|school)\sdropouts?\b|\bpeaked\s(?:in|at)\s(?:high|secondary)?\s?school\b"
    r"|\bwaste\sof\s(?:an?\s)?(?:\w+\s)?(?:oxygen|degree|salary|skin|wage|lanyard|uniform|stethoscope|space|air)\b"
    r"|\b(?:deserves?\s(?:the\s)?oxygen|oxygen\sthie(?:f|ves)|lost\syour\sminds?|off\s(?:your|his|her"
    r"|their)\s(?:rocker|trolley|head))\b|\b(?:long\swalk\soff\sa|short\spier|paper\sbag)\b",
)
_SCORN = Pattern(
    rf"\bhope\s(?:you|u|they|he|she|(?:your|his|her|their|every)\s\w+)\s(?:\w+\s){{0,6}}?{_HARM}\b|\b(?:don't"
    rf"|doesn't|didn't)\sdeserve\s(?:the|our|a|any|this|to\s(?:be|live|have)|treatment|care|oxygen|sympathy|an?"
    rf"|your)\b"
    r"|\b(?:failed|wannabe|second-?\s?rate|jumped-?\s?up|bargain\s(?:bin|basement)|discount|third-?\s?rate"
    r"|budget|so-called|self-appointed|self-styled|self-proclaimed|dollar\sstore|poundland|poundshop|temu)\s"
    r"(?:\w+\s)?(?:wardens?|models?|doctors?|nurses?|actors?|actress|dictators?|secretar(?:y|ies)|politicians?"
    r"|surgeons?|medics?|prefects?|bouncers?|hairdressers?|accountants?|vets?|butchers?|typists?|dentists?"
    r"|plumbers?|experts?|gurus?|leaders?|waiters?|healers?|bosses|taxis?|babysitters?)\b|\bglorified\s\w+"
    r"|\b(?:you)\s(?:absolute|total|complete|utter|massive)\s(?!legends?|stars?|heroe?s?|angels?|joys?|gems?"
    r"|beaut|treasures?|babes?|queens?|kings?|champ|delights?|units?|machines?|dolls?|darlings?|sweethearts?"
    r"|superstars?|diamonds?|icons?|marvels?|rock)\w+"
    r"|\b(?:is|are|'re|'s)\s(?:just|nothing\sbut|nothing\smore\sthan|little\smore\sthan|basically|merely"
    r"|only)\s(?:an?\s|some\s|a\sbunch\sof\s)?(?:\w+\s){0,2}?(?:dropouts?|taxi|salesm[ae]n|waiters?|babysitters?"
    r"|influencers?|mouthpieces?|puppets?|plumbers?|carpenters?|mechanics?|bouncers?|suits?|bullies)\b"
    r"|\b(?:your|his|her|their)\s(?:own\s)?(?:mother|mum|mom|mam|mama|parents?)\s(?:would|must|should|raised"
    r"|didn't|failed|is|are)\b|\b(?:weak|sad|silly|small|nasty|bitter|petty|pathetic|angry|insecure|vile"
    r"|ridiculous)\slittle\s(?:man|men|boy|boys|woman|girl|person|people|life|lives|world)\b|\btiny\s(?:lives"
    r"|brains?|minds?|men)\b"
    r"|\b(?:found|spotted)\sthe\s(?:guy|one|person|man|woman|expert|genius)\swho\b|\btell\sme\syou(?:'ve|\shave"
    r"|'re|\sare|\sdon't|\scan't|\snever)?[^.!?\n]{2,60}without\stelling\b|\bimagine\sbeing\s(?:so|this"
    r"|that)\s(?:thick|dim|stupid|dumb|dense|ignorant|\w*confident\w*|wrong|clueless|entitled|rude|arrogant"
    r"|slow)\b|\b(?:bit|pretty|very)\srich\s(?:coming\s)?from\b|\bcoming\sfrom\s(?:someone|somebody|a\s(?:man"
    r"|woman|guy|person))\swho\b"
    r"|\b(?:says|said)\sthe\s(?:man|woman|guy|person|expert|one)\swho\b|\b(?:people|folks|men|women|someone"
    r"|persons)\slike\s(?:you|him|her|this|them)\b|\byour\s(?:kind|sort|type|ilk|lot)\b(?!\s(?:of|words|message"
    r"|note|thoughts|comment|support|donation|help|review|feedback))|\bthe\slikes\sof\s(?:you|him|her|them"
    r"|these)\b|\byou\speople\b(?!\s(?:are|who|have)\s(?:amazing|brilliant|the\sbest|incredible|great|legends"
    r"|made|kept|helped|saved|rock))|\bso\s(?:is|are|was|were)\s(?:she|he|they|his|her|their)\b(?=[^a-z]*(?:$|\."
    r"|!|boss|mum))"
    r"|\byour\s(?:own\s|sheer\s|utter\s)?(?:stupidity|ignorance|laziness|incompetence|idiocy|arrogance|nonsense"
    r"|drivel|rubbish|garbage)\b|\b(?:run|led|managed|staffed|taught|written|designed|chaired)\sby\s(?:an?\s"
    r"|bunch\sof\s|total\s|complete\s|apparently\s)*(?:clowns?|monkeys?|cowboys?|liars?|crooks?|amateurs?"
    r"|racoons?|raccoons?|toddlers?|idiots?|children|chimps?|someone\swho\s(?:has\s)?never)\b"
    r"|\b(?:whining|moaning|snivelling|sniveling|bleating|squealing|parading|gloating|sanctimonious"
    r"|holier[\s-]than[\s-]thou|hysterical|rabid|frothing)\b(?=[^.!?\n]{0,50}\b(?:you|they|he|she|people|crowd"
    r"|lot|brigade|mob|parents|them)\b)|\bwhat\san?\s(?:joke|waste|disgrace|embarrassment|excuse|mess"
    r"|piece\sof\swork|shower|clown|charmer|peach|gem)\s(?:of|for)?\b"
    r"|\bcouldn't\scare\sless\sabout\s(?:patients|you|us|people)\b|\bhas\s(?:never|not)\s(?:\w+\s)?(?:worked"
    r"|done|touched|seen|met|opened)\s(?:a|an)\s(?:\w+\s)?(?:day|book|patient|textbook|shift|hand)\b",
)
_SMELL = Pattern(
    r"\b(?:stinks?|stank|reeks?|reeked|reeking|smell(?:s|ed|y)?\s(?:so\s)?(?:bad|awful|rank|disgusting)"
    r"|smell(?:s|ed)?\slike\sa\s(?:bin|brewery|sewer|toilet|tip))\b",
    needs=("stink", "stinks", "stank", "reek", "reeks", "reeked", "reeking", "smell", "smells", "smelled", "smelly"),
)
_SHOUTS = Pattern(
    r"\b(?P<it>(?:STOP|QUIT)\s(?:LYING|IT|SPREADING|SHARING|BEING|KILLING|THIS)|SHUT\sUP|WAKE\sUP|HOW\sDARE\sYOU"
    r"|READ\sIT|DO\sYOUR\sJOBS?|SHAME\sON\s\w+)\b[^.?\n]{0,20}!",
    fold=False,
)
_DISMISSED = Phrases("""
    get a life|grip|hobby|clue, get stuffed|bent|lost, nobody|no one asked, naff|bugger|bog|buzz off, boil
    their|your|his heads|head, get over yourself|yourselves, shut up, shut it, grow up, grow a spine|pair|brain, man
    up, shame on you|him|her|them|u, go to hell, drop dead, kill yourself, cry about it, cry me a river, cry
    more|harder, good riddance, serves you|him|her|them right, you deserve it|that|worse, that's|thats what you|u
    get for, hope you|u die|suffer|rot|choke|lose, don't come crying, don't|dont come running|crying back|to, what
    is wrong with you|u|people|them, what's|whats wrong with you|u|people|them, are you
    stupid|blind|deaf|thick|illiterate|dumb|serious|mad|high|drunk, this|that|so stupid|dumb|thick|dense and, being
    this|that|so stupid|dumb|thick|dense, learn|learnt to read|spell|google|drive|write, touch grass, ok|okay|lol
    boomer|karen|hun|sweetie, can't|cant fix stupid, who let you|him|her, how dumb|stupid|thick can|are, do us all a
    favour|favor, have you no shame, bless your tiny|little brain|heart, stay mad, cope harder,
    dumber|stupider|thicker than, too stupid|dumb|thick|lazy to, get in the bin, in the bin with you, you make me
    sick, make|makes me sick, should be struck off, deserve to die|suffer, change my mind losers, everyone|everybody
    hates, nobody|noone likes you|him|her, embarrass|embarrassing yourself, delete your account, did you even, have
    a word with yourself, jog on, shut your face|mouth|gob|trap, put out to pasture, from hell strikes|again,
    boss|clerk|patient|manager|consultant|nurse|relatives|family|families|patients|parents|visitors|shift from hell,
    sit down brenda|karen|sweetheart|love|mate|son|please, sit this one out, take a seat, know your place, stay in
    your lane, stick to your, back in your box, wind your neck in, pipe down, calm down karen|dear|love, who hurt
    you, you need help, you|u wish, keep crying, keep dreaming, take your
    entitled|attitude|business|nonsense|drama|ego, take a hike, sod off, read a textbook, open a book, try reading,
    google is free, must be nice to be, thoughts and prayers for your, sleep in your own, enjoy your
    covid|measles|polio|echo|irrelevance, weak sauce, cry into your, i pity your|you, i feel sorry for your|anyone
    who, absolute state of, the state of you|him|her|them|this|these, dry your eyes, better luck next life, spare us
    your, spare me your, save it for, blocked and reported, don't let the door, not worth my time|the|a reply,
    beneath contempt, below contempt, sit|sat there and clutch your pearls, clutch|clutching your pearls, your
    opinion is worthless, who do you think you, nobody cares about your|you, no one cares about your|you
    """)


_TOLD = Phrases("""
    look it up, google it, do better, educate yourself, get help, seek help, read a book, use a dictionary, bye
    felicia, do your research|homework|own, go back to
    school|facebook|university|uni|tiktok|youtube|reality|sleep|bed|crystals, go back to your
    crystals|oils|essential|herbs|cave|mum|mum's|mom's|basement|potions|seeds|retreat|influencer|netflix|group|echo|life|swamp|bridge,
    move along, cope, whatever helps you sleep, yawn, sure jan, keep telling yourself, if you say so, thanks for
    proving, not that you'd
    """)
"""Only in an answer: elsewhere they are advice."""


def idioms(surface: Surface) -> Iterator[Match]:
    """What is said of somebody else: thick as planks, the spine of a jellyfish, cannot spell it, two brain cells."""
    for finder in (_COMPARED, _BRAINS, _SCORN, _SMELL):
        yield from (m for m in finder.matches(surface) if _of_somebody(surface, m))


def _of_somebody(surface: Surface, match: Match) -> bool:
    """Whether the sentence or the one before is about somebody else, and not about the author."""
    number = surface.sentence_at(match.start)
    here = surface.sentences[number]
    start = surface.sentences[max(0, number - 1)].start
    return bool(SOMEBODY.search(surface.low, start, here.end)) and not about_me(surface, match)


def shouting(surface: Surface) -> Iterator[Match]:
    """Orders in capitals at somebody: “STOP LYING!”."""
    return iter(_SHOUTS.matches(surface))


def dismissals(surface: Surface) -> Iterator[Match]:
    """Being shown the door: get a life, stay mad, go back to your crystals."""
    for match in _DISMISSED.matches(surface):
        opens = match.start == surface.sentences[surface.sentence_at(match.start)].start
        if surface.reply or opens or _of_somebody(surface, match):
            yield match
    if surface.reply:
        yield from _TOLD.matches(surface)
