"""How a text speaks of other people: signs of irony, scorn and exasperation, each a class of turns of phrase.

No sign is a finding. They are traits of the model of rules (`bearing.py`), which adds them up.
"""

import re
from collections.abc import Iterator, Mapping

from app.guidelines.rx import Rx
from app.guidelines.text import Surface

_FEW = r"(?:\w+(?:'\w+)?\s){0,5}?"
"""Up to five words."""

_FOLK = (
    r"(?:people|patients?|pts?|parents|mums|moms|dads|famil(?:y|ies)|relatives|visitors|clients|customers|folks?|women"
    r"|men|ladies|blokes|guys|kids|teenagers|boomers|husbands|wives|smokers|callers|attendants|everyone|everybody"
    r"|anyone|those)"
)
_BOSSES = r"(?:management|hr|admin|corporate|leadership|head\soffice|the\s(?:board|trust|bosses|execs|ceo))"
_SHOWN_UP = (
    r"(?:thinks?|thought|decided|feels?|felt|insist\w*|forgot|couldn't|didn't|doesn't|don't|won't|refus\w+|wait\w*"
    r"|rang|rings?|turn\w*|show\w*|ate|left|told|googled?|complain\w*|scream\w*|shout\w*|ask(?:s|ed)?|parked|called"
    r"|stole|took|binned|cancel\w*|wanted|demand\w*)"
)


def _of(expression: str) -> Rx:
    return Rx(expression, re.VERBOSE)


_SIGNS: Mapping[str, Rx] = {
    "award": _of(
        rf"""\b(?:(?:award|prize|medal|trophy|oscar|gold\sstar|nobel|crown|cup|bafta|emmy)s?\s(?:for|goes\sto)
        |slow\sclap|golf\sclap|take\sa\sbow|(?:congrat(?:s|ulations)|well\sdone|bravo|kudos|hats\soff|props|big\sup
        |shout\s?out|special\sthanks|big\sthanks|thanks|thank\syou|cheers|thoughts\sand\sprayers)\s(?:so\smuch\s
        |very\smuch\s)?(?:to|for|as\sever\sto)\s{_FEW}who\s{_SHOWN_UP}|(?:thanks|cheers|thank\syou),?\s{_BOSSES}
        |thanks\sfor\s(?:nothing|that|another|not|cancel\w+|cutting|ignoring|losing)
        |(?:bravery|courage|confidence|audacity|nerve|cheek|gall|optimism|commitment|dedication|brass\sneck
        |entitlement|arrogance|stamina|bottle|brazenness)\s(?:of\s(?:people|some|the|these|this|that|my|him|her
        |them|a)|it\stakes|to\s(?:ask|ring|tell|demand|turn|ask)|some\speople))\b"""
    ),
    "delight": _of(
        r"""\b(?:(?:gotta|got\sto|you\shave\sto|have\sto|you've\sgot\sto|you\sgotta)\s(?:love|laugh|admire
        |hand\sit\sto)|love\sthat\sfor|love\show\s(?:my|our|the|they|we|you|people|every|some|nobody|management)
        |love\sit\swhen\s(?:my|our|the|they|people|patients?|famil\w+|management|some\w*|a)|don't\syou\s(?:just\s)?love
        |lucky\s(?:us|me)|aren't\swe\slucky|how\s(?:very\s|terribly\s|awfully\s|incredibly\s)?(?:lovely|nice|kind
        |thoughtful|generous|original|convenient|refreshing|charming|adorable|quaint|noble|touching|surprising
        |predictable|considerate|brave|clever)\b(?!\s(?:everyone|the\steam|you\s(?:are|were|all)))
        |truly\s(?:inspirational|special|gifted|heroic|groundbreaking)|must\sbe\snice|(?:nice|good|kind|big|decent)\sof
        \s(?:them|him|her|management|my\sboss)\b|what\sa\s(?:treat|surprise|shock|hero|charmer|gem|peach|shocker
        |time\sto\sbe\salive)|(?:funny|strange|odd|amazing|weird|curious)\show|isn't\sit\s(?:funny|odd|strange|amazing
        |lovely|marvell?ous)|who\s(?:knew|would(?:'ve|\shave)?\s(?:thought|guessed))|(?:heaven|god)\sforbid
        |perish\sthe\sthought|bless\s(?:him|her|them|his|their|your|'em)|in\s(?:their|his|her)\s(?:infinite\s)?wisdom
        |a\sstroke\sof\sgenius|living\sthe\sdream|(?:thrilled|delighted)\sto\slearn|revolutionary\sidea|wild\sconcept
        |radical\sidea|crazy\sidea|here's\s(?:a|an)\s(?:wild|crazy|radical|novel)\s(?:idea|thought))\b"""
    ),
    "sneer": _of(
        r"""\b(?:sure,?\sjan|ok(?:ay)?,?\s(?:boomer|karen|hun|sweetie|buddy|pal|google)|oh\slook\b|oh\shoney|nice\stry
        |yeah,?\sright|good\sluck\swith\sthat|sorry,?\syour\s(?:majesty|highness|ladyship)|your\s(?:majesty|highness)
        |cool\sstory|who\sasked|cry\s(?:me|more|about|harder)|(?:said|says)\s(?:no|absolutely\sno)\s\w+\s(?:\w+\s)?ever
        |said\snobody|make\sit\smake\ssense|read\sthe\sroom|do\sone|bore\soff|jog\son|shove\s(?:it|your|that)|and\sshove
        |suck\sit\sup|toughen\sup|man\sup|grow\sup\b(?!\s(?:in|with|near|on|to))|get\sover\s(?:it|yourself)
        |deal\swith\sit(?=\s*(?:[.!]|$))|buttercup|snowflakes?|princess|petal|big\smad|boo\s?hoo|diddums|womp\swomp
        |natural\sselection|serves\s(?:you|him|her|them)|told\s(?:you|him|her|them)\sso|what\sdid\s(?:you|he|she
        |they)\sexpect|go\sahead\sand\ssue|see\syou\sin\scourt|(?:sunshine|champ|einstein|sherlock|doctor\sgoogle|karen
        |brenda|mummy|sweetheart|darling),?\s(?:please|no|it's|you|this|that|the|i|we|your|just)|einstein|sherlock
        |the\saudacity|the\snerve|the\sentitlement|the\sdrama|the\scheek)\b"""
    ),
    "servant": _of(
        r"""\b(?:isn't|aren't|ain't|not|never)\s(?:an?\s|your\s|my\s|the\s)?(?:\w+\s)?(?:taxi|uber|hotel|maids?|mum|mom
        |mother|butlers?|google|waiters?|waitress\w*|servants?|slaves?|mcdonald's|burger\sking|starbucks
        |drive-?\s?thr(?:u|ough)|spa|babysitters?|psychics?|mind\s?readers?|magicians?|wizards?|restaurant|deliveroo
        |doordash|concierge|playground|cr[eè]che|day\s?care|dating\sagency|personal\sassistants?|vending\smachines?
        |fast\sfood|supermarket|suggestion\sbox|call\scent(?:er|re)|travel\sagents?|punchbag|punching\sbag
        |miracle\sworkers?|personality(?:\strait)?|emergency|synonym)\b"""
    ),
    "unable": _of(
        r"""\b(?:would\slose\s|lose\san?\s(?:fight|argument|debate)\swith|(?:couldn't|can't|cannot|could\snot)\s(?:even\s)?
        (?:find|spell|count|organi[sz]e|run|tell\s\w+\s\w+\sfrom|manage|read|pour|boil|tie|follow|figure|be\sbothered
        |be\sarsed|operate)\b|wouldn't\sknow\s|doesn't\sknow\s(?:his|her|their|its)\s|don't\sknow\stheir\s|hasn't\s(?:seen
        |touched|set\sfoot|worked|opened|read|examined|been\snear)|haven't\s(?:seen|touched|opened|read\sa)|not\sthe
        \s(?:sharpest|brightest)|\w+\sshort\sof\sa|failed\supwards?|on\sattendance\salone|scraped\s(?:through|by)
        |bottom\sof\s(?:the|his|her|their)\sclass|slept\sthrough|missed\sthe\s(?:lecture|class|memo)|allergic\sto\s(?:work
        |effort|responsibility|reading|soap|logic|facts|truth|thinking|answering)|from\sa\scereal|brain\scells?
        |common\ssense|trained\sby\s(?:wolves|youtube|google)|(?:charm|warmth|charisma|empathy|grace|subtlety|compassion
        |intelligence|personality|sense|attention\sspan|bedside\smanner|manners|tact|memory|backbone|spine|appeal|depth
        |range|morals|iq|speed|leadership)\sof\san?\s(?!patient|child|doctor|nurse|human|person|good|great))"""
    ),
    "fed up": _of(
        r"""\b(?:i\s(?:can't|cannot)\swith|can't\sdeal\swith|i'?m\sso\sdone|so\sdone\swith|done\swith\s(?:people|patients
        |this|you|management|these|humans|humanity|everyone)|(?:sick|tired|weary|bored)\s(?:and\stired\s|to\sdeath\s)?of
        \s(?:people|patients|parents|relatives|famil\w+|management|this|these|being|explaining|hearing|telling|saying
        |you|having|your|the|my|our|everyone)|fed\sup|had\s(?:it\swith|enough\sof)|(?:can't|cannot)\sstand
        |pet\s(?:hate|peeve)|biggest\sick|the\sick\b|drives?\s(?:me|us)\s(?:mad|insane|nuts|crazy|up|bonkers|to\sdrink)
        |does\smy\shead|doing\smy\shead|winds?\sme\sup|grinds?\smy|boils?\smy|makes?\sme\swant\sto\s(?:scream|cry|quit
        |vomit|throw|retire)|los(?:ing|t)\sthe\swill|give\sme\sstrength|send\shelp|save\sme\sfrom|spare\s(?:me|us)
        |here\swe\sgo\sagain|every\ssingle\s(?:time|shift|one\sof\syou)|how\smany\stimes|for\sthe\s(?:\w+th|millionth
        |umpteenth|last|love\sof)|would\sit\s(?:kill|hurt)|too\smuch\sto\sask|how\shard\s(?:is\sit|can\sit)
        |it\swould\sbe\snice|just\sonce\b|is\sit\sjust\sme|what(?:'s|\sis)\swrong\swith\s(?:you|people|these|them|some)
        |who\s(?:raised|hurt|hires?|hired|trained|lets?)\s|imagine\s(?:being|thinking|having|turning|ringing|paying
        |asking|complaining)|hate\s(?:my|this|our|it\swhen|when|patients|people|working)|waste\sof\s(?:time|space|money
        |breath|a|an|my|everyone)|wasting\s(?:my|our|everyone)|stop\s(?:ringing|calling|coming|asking|googling|wasting
        |lying|pretending|moaning|whining)|ruin(?:s|ed|ing)\s(?:my|our)|unbelievable|beyond\sa\sjoke|joke\sof
        |shambles|farce|clown\w*|circus|zoo|counting\s(?:down\s)?the\s(?:days|minutes|hours))\b"""
    ),
    "why them": _of(
        rf"\b(?:why\s(?:are|do|does|is|would|can't|won't|must)\s(?:{_FOLK}|some|these|they|so\smany|all|every"
        r"|management|my|our|nobody)|how\sdo\s(?:these|those|some)|who\seven)\b"
    ),
    "meme": _of(
        r"""\b(?:(?:nobody|no\sone)(?=:)|tell\sme\s(?:you|he|she
        |they)(?:'re|\sare|\shave|\shaven't|'ve|\sdon't|\scan't)?\s|be\slike\b|starter\spack|plot\stwist|spoiler
        |narrator(?=:)|newsflash|news\sflash|hot\stake|unpopular\sopinion|sorry\snot\ssorry|just\ssaying|there,?\si\ssaid\sit
        |say\sit\slouder|said\swhat\si\ssaid|don't\s@\sme|fight\sme|day\s\d+\sof|types?\sof\s(?:patients?|people|parents
        |visitors|relatives|clients|customers|callers|managers?|consultants?)|things\s(?:people|patients|parents
        |relatives|customers|clients|my\s\w+)\s(?:say|said|do|think|believe|tell|ask)|overheard\s|pov:?|dear\s(?:patients?
        |parents|relatives|management|people|visitors|men|whoever|everyone|colleagues?|hr|husbands?|customers?|lady|man
        |sir)|to\sthe\s(?:patient|man|woman|lady|gentleman|guy|bloke|person|family|parent|mum|mom|dad|relative|colleague
        |manager|consultant|one|genius|individual|people)\s(?:who|that|whose|in|at|from))\b"""
    ),
    "aside": _of(
        r"""\b(?:one\s(?:does|can't\shelp|wonders|despairs|assumes|supposes)|does\srather|makes?\s(?:you|one|me)\swonder
        |draw\syour\sown\sconclusions?|say\sno\smore|enough\ssaid|nuff\ssaid|with\s(?:the\sgreatest|all\sdue)\srespect
        |means\swell|would\ssuit\syour|speaks\svolumes|explains\s(?:a\slot|everything)|that\stracks|to\sput\sit
        \s(?:politely|mildly|kindly|nicely)|being\s(?:polite|generous|charitable)|let's\sjust\ssay|shall\swe\ssay
        |i\ssuppose|apparently|presumably|no\sdoubt|supposedly|so-called|self-styled|evidently|seems?\sto\s(?:think
        |believe|have\sforgotten)|under\sthe\simpression|genius(?:es)?|(?:has|have)\s(?:discovered|deigned|managed\sto
        |graced)|far\sbe\sit|naming\sno\snames|not\snaming\snames|you\sknow\swho\syou\sare|if\sthe\s(?:cap|shoe)\sfits
        |not\s(?:to\sbe|being)\s(?:rude|funny|mean)|no\soffen[cs]e|don't\smean\sto\sbe|surprise,?\ssurprise|shocker
        |funnily\senough|oddly\senough|mysteriously|miraculously|magically|miraculous\srecovery)\b"""
    ),
    "one word": _of(
        r"""(?:(?<=[.!?]\s)|(?<=[.!?]["']\s)|(?<=\n))(?:inspirational|genius|brilliant|fantastic|lovely|charming|classy
        |shocking|shocker|groundbreaking|revolutionary|riveting|adorable|cute|bold|brave|iconic|incredible|magic
        |wonderful|stunning|impressive|heroic|noted|splendid|delightful|unreal|madness|seriously|sigh|obviously
        |sorted|outstanding|remarkable|bravo|glorious|legendary|yikes|oof|rude|bye|typical|classic|priorities|standard)
        [.!?…]*(?=$|\s)"""
    ),
    "scare quotes": _of(r"(?<![\w'])['\"](?!s\s)[a-z][\w-]*(?:\s[\w-]+){0,3}['\"](?!\w)"),
    "face": _of("[🙄🤡😂🤣🤦🤮💀😒🥱🤷😏🤪😆😹🤢🫠😤🧐🥴😑😬🙃]"),
    "laugh": _of(r"\b(?:lo+l|lmf?ao|rofl|haha\w*|hehe|smh|ffs|jfc|ugh+|eye\s?roll|facepalm|istg)\b"),
    "dialogue": _of(
        r"""\b(?:(?:patients?|pt|family|relative|husband|wife|mum|mom|dad|mother|father|parent|daughter|son|visitor|client
        |customer|lady|man|woman|guy|bloke|caller|he|she|him|her|them|they|management|boss|manager|hr|consultant
        |surgeon|resident|intern|gp|karen|boyfriend)|me|us):\s"""
    ),
    "slang": _of(
        r"""\b(?:gomers?|train\s?wrecks?|heart\s?sinks?|acopia|frequent\sfl[iy]ers?|drug[\s-]seek\w*|bed[\s-]?blockers?
        |granny\sdump\w*|circling\sthe\sdrain|celestial\sdischarge|ash\scash|gorked|beached\swhales?|dirt(?:bags?|balls?)
        |worried\swell|pseudo-?seizures?|fak(?:ers?|ing)|malinger\w*|munchausen\w*|hypochondri\w*|attention[\s-]seek\w*
        |drama\squeens?|time[\s-]?wasters?|status\sdramaticus|normal\sfor\snorfolk|supratentorial|code\sbrown|whiners?
        |moaners?|moan(?:s|ing)|whing\w+|whin(?:es?|ing)|karens?|dr\.?\sgoogle|(?:google|facebook|youtube|tiktok)\s(?:md|phd
        |degree|university|doctors?|professors?)|(?:university|school)\sof\s(?:google|facebook|tiktok|youtube)|man\s?flu
        |stinks?|stank|reek\w*|unwashed|feral|freaks?|weirdos?|nutters?|crazies|psychos?|brats?|entitled|entitlement|needy
        |clingy|clueless|useless|lazy|fatties|fatty|tubby|lard\w*|bogans?|chavs?|yobs?|junkies?|druggies?|drunks?
        |boozers?|snobs?|busybod\w+)\b"""
    ),
    "generalised": _of(
        rf"""\b(?:(?:these|those|such|you)\s(?:\w+\s)?(?:people|lot|types?|folks?|parents|women|men|kids)\b(?!\swho\s(?:made
        |helped|kept|gave))|{_FOLK}\s(?:\w+\s)?(?:always|never|only\sever|just\swant|can't\seven|refuse|expect|demand
        |insist|swear|claim|seem\sto|love\sto|are\sthe\sworst|ruin)\b|they\s(?:all|always|never|just\swant|only\sever)\b
        |just\show\s(?:they|you)\b|(?:your|their)\s(?:kind|sort|lot|type)\b|some\sof\syou\b|you\slot\b)"""
    ),
    "compared": _of(
        r"""\b(?:like\san?\s(?!doctor|nurse|pro\b|team|human|family|normal|person|boss|champ|hero|friend|patient)\w+
        |as\s\w+\sas\san?\s\w+|more\s\w+\sthan\s(?:a|an|the|my|sense|brains?|skill|talent)\b)"""
    ),
    "ask hard": _of(r"\?!|!\?|\?\?|!!|\b(?:really|seriously)\?"),
}


def manners(surface: Surface, start: int, end: int) -> Iterator[tuple[str, int]]:
    """Every sign that shows between two positions, with where it shows first."""
    for name, sign in _SIGNS.items():
        found = sign.search(surface.low, start, end)
        if found:
            yield name, found.start()
