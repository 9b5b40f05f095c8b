"""What a reply answers, and what in it is only manners: the two things that decide whether its words tell of care."""

from app.domain.checking import CheckRequest
from app.guidelines.asking import is_own_question
from app.guidelines.reply_words import ELSEWHERE, RELATIVE, STAFF, THING, any_of
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_REVIEW = Rx(
    r"\b(?:you|your|they|them|staff|team|thank\w*|thx|best|worst|avoid|stars?|recommend|rude|love|loved|lovely|angels?"
    r"|incompetent|useless|never again|waited|waiting|wait|charged|billed|paid|kind|kindness|amazing|brilliant|great"
    r"|shocking|disgust\w+|shout ?-?out|legend|legends|refused|horrible|awful|greedy|scam|review|comment|painless)\b"
    rf"|\b{STAFF}\b"
)
_PLAINLY = Rx(
    r"\b"
    + any_of("""
        thank\\w*|thx|love|loved|loves|lovely|best|worst|rude|stars?|recommend\\w*|angels?|legends?|kind|kindness|kindest
        |brilliant|amazing|fantastic|fab|wonderful|top|avoid|never (?:again|going)|useless|incompetent|waited|waiting
        |charged|billed|scam|greedy|cold|overpriced|overcharged|service|shambles|cheers|shout-? ?out|bless|blessed
        |grateful|gem|deal|listened|ignored|refused|kicked|dropped|fault|painless|10/10|5/5|five|peaceful|dignified
        |horrible|horrendous|awful|appalling|terrible|disgust\\w+|disgrace\\w*|shame|shameful|shocking|liars?|fobbed
        |butcher\\w*|botched|ruined|messed|great (?:place|staff|nurses|team|experience|care)|decision|a\\+|polite
        |professional|unprofessional|friendly|caring|fave|favou?rite|hero|heroes|helped|saved|changed my|delighted
        |chuffed|impressed|thrilled|obsessed|happy|can't fault|rip-?off|cancelled|lost|wrong|dismissive|money|grand
        |compliment\\w*|new (?:smile|teeth|me)|sound
    """)
    + r"\b|[❤😍👍👌🙏⭐🌟💛💕😘🥰🎉]"
)
_IN_CARE = Rx(
    rf"\b(?:i|i'm|my|me|we|our|us|mum|dad|he|she|him|her)\b[^\n]{{0,80}}\b(?:{THING}|{STAFF}|passed|died|home|born"
    rf"|pregnant)\b|\b(?:{THING}|{STAFF})\b[^\n]{{0,80}}\b(?:i|my|me|our|us|{RELATIVE})\b"
)
_PUBLISHED = Rx(
    r"\b(?:videos?|posts?|posted|posting|reels?|talk|thread|article|podcast|vaccin\w*|science|pharma|trust the"
    r"|study|trial"
    r"|source|evidence|tiktok|dancing|lobby|big|course|class|exam|tomatoes|account|page|content|lecture|webinar"
    r"|doctors (?:are|only|just)|you (?:people|medical))\b"
)
_HOUSE = Rx(
    rf"\b(?:you guys|u guys|your|yous|here|clinic|{STAFF}|this (?:place|practice|surgery|hospital)|you lot|review"
    r"|still waiting)\b"
)
_ELSEWHERE = Rx(rf"\b{ELSEWHERE}\b")
_READER = Rx(
    r"\b(?:you|you're|you've|you'd|you'll|your|yours|u|ur|ye|ya|he|she|him|her|his|them|yourself|that \w+)\b"
    r"|\bbaby\b|\blittle\b"
)
_MANNERS = Rx(
    r"\b(?:thanks|thank you|thankyou|ta|cheers|thx|appreciate|shukriya)\b[^.!?\n]{0,30}\b(?:feedback|reviews?|words"
    r"|comments?|sharing|letting|time|message|writing|reading|raising|catch\w*|support|stars?|pointing|telling|asking"
    r"|watching|listening|speaking|saying|flagging|tagging|following|mentioning|question|hello|applying|the)\b"
    r"|\bsorry\b[^.!?\n]{0,30}\b(?:hear|read|feel|felt|about (?:this|that|the)|for (?:the|any|your)|experience|loss"
    r"|disappoint\w+|see this|wait|trouble|hard|rough)\b"
    r"|\b(?:anyone|everyone|everybody|anybody|people|patients|whoever|wherever|most|some|many|usually|in general"
    r"|rule of thumb|always|every|all our|our policy|policy)\b|\b(?:if|unless|whether|in case)\b"
    r"|\b(?:you|u|they|he|she|it)(?:'ll|'d)? (?:also |always )?(?:can|could|may|might|should|shouldn't|need|must|would"
    r"|will|want|don't need|have to|ought)\b"
    r"|\byou(?:'re| are) (?:\w+ )?(?:welcome|right|not alone|correct|not imagining|kind|entitled|spot on)\b"
    r"|\bwe(?:'d| would|'ll| will)? (?:really |all |always |do |still )?(?:like|love to|be happy|appreciate|take|value"
    r"|hear|understand|aim|try|strive|respect|welcome|answer|read|share|listen|want|pass|look into|be glad|reply|fix"
    r"|can|hope)\b|\b(?:great|good|fair|lovely|nice|excellent) (?:question|q|catch|point|spot|idea|shout|criticism)\b"
    r"|\b(?:glad|happy|pleased|delighted) (?:that )?(?:you|it|this|the) (?:liked|enjoyed|helped|found|helps|was|post"
    r"|video|talk)\b|\b(?:sounds?|looks?) like\b|\b(?:hope|hopefully) (?:it|this|that)\b|\bmeans? a lot\b"
    r"|\b(?:depends|can't|cannot|unable|won't be able|not able|not something)\b|\bread (?:it|this)\b"
    r"|\bpass(?:ed)? (?:it|this|that|your|them)\b|\bmade (?:our|my|their) (?:day|week|morning)\b"
    r"|\b(?:your|the) (?:own )?(?:gp|doctor|pharmacist|dentist|midwife|surgeon|physio|vet|prescriber|nurse|specialist"
    r"|optometrist) (?:can|will|is|knows|should|may|or)\b|\b(?:will|to) (?:call|contact|ring|email|reach) you\b"
)
_BIDS = Rx(
    r"\W*(?:(?:hi|hello)\b[^,!.]{0,20}[,!.] |yes,? |no,? |sorry,? |so )?(?:please|kindly|just|do|don't|never|call|ring"
    r"|email|contact|message|dm|write|ask|see (?:your|a)|book|visit|check|bring|talk|speak|send|come|tell|let"
    r"|give|take"
    r"|try|have a|get|go|stop|start|put|use|look|read|watch|keep|enjoy|pop|drop|follow|listen|stay|rest|drink|skip"
    r"|double|swap|report|delete|imagine|find|add|save|share|tag|shout|remember|bin|cut|wait|rub|inbox|pm|thank)\b"
)


def asked_of(request: CheckRequest) -> str:
    """The comment in lower case, with plain apostrophes."""
    return request.in_reply_to.lower().replace("’", "'")


def is_review(asked: str) -> bool:
    """Whether a comment plainly praises or blames those who answer, for what they did and not for what they posted."""
    return bool(_PLAINLY.search(asked)) and not _PUBLISHED.search(asked) and not is_question(asked)


def is_near_care(asked: str) -> bool:
    """Whether it may be about a visit: it names staff, thanks or complains, or tells of care."""
    return bool(_REVIEW.search(asked) or _IN_CARE.search(asked))


def is_question(asked: str) -> bool:
    """Whether it ends with a question mark."""
    return asked.rstrip().endswith("?")


def is_strangers(request: CheckRequest) -> bool:
    """Whether somebody asks or tells of their own health, with no word about a visit here."""
    return is_own_question(request) and not _HOUSE.search(asked_of(request))


def is_elsewhere(surface: Surface, asked: str) -> bool:
    """Whether one of the two is about a talk, a job, a race, a car park: not about care."""
    return bool(_ELSEWHERE.search(asked) or _ELSEWHERE.search(surface.low))


def is_published(asked: str) -> bool:
    """Whether the comment is about what was posted, or about medicine at large."""
    return bool(_PUBLISHED.search(asked))


def is_more_than_manners(surface: Surface) -> bool:
    """Whether a sentence speaks of the reader beyond thanks, regret, policy, ways to get in touch, advice."""
    return any(_is_personal(surface.low, sentence) for sentence in surface.sentences)


def _is_personal(low: str, sentence: Match) -> bool:
    start, end = sentence.start, sentence.end
    if not _READER.search(low, start, end) or low[start:end].endswith("?"):
        return False
    return not _MANNERS.search(low, start, end) and not _BIDS.match(low, start, end)
