"""Other people's work that is copied, recorded or passed on, as a text tells of it."""

import re

from app.guidelines.kinds import Pattern
from app.guidelines.text import Match, Surface

_WORK = (
    r"(?:books?|textbooks?|edition|atlas|handbook|manual|pdfs?|q-?banks?|questions?|dumps?|courses?|modules?|videos?|vids|lectures?|keynotes?|talks?|webinars?|clips?|films?|movies?|scenes?|episodes?|documentary|finale|series|tracks?|songs?|music|audio|podcasts?|photos?|pics?|pictures?|images?|shots?|paintings?|plates?|figures?|diagrams?|illustrations?|charts?|posters?"
    r"|before/?afters?|befores?\s(?:and|&)\safters?|threads?|notes|articles?|papers?|chapters?|guidelines?|slides?|decks?|slide\sdecks?|infographics?|animations?|cartoons?|comics?|memes?|recipes?|reels?|tiktoks?|posts?|blogs?|newsletter|leaflets?|worksheets?|questionnaires?|scales?|app|logins?|subscription|passwords?|templates?|scripts?|screenshots?|x-?rays?)"
)
_COPIED = Pattern(
    rf"\b(?:scann(?:ed|ing)|scans|ripp(?:ed|ing)|screen[\s-]?record(?:ed|ing)?|bootleg(?:ged)?|record(?:ed|ing)|film(?:ed|ing)|download(?:ed|ing)|re-?upload(?:ed|ing|s)?|re-?post(?:ed|ing|s)?|upload(?:ed|ing)?|pirat(?:ed|ing)|torrent(?:ed)?|grabb(?:ed|ing)|nick(?:ed|ing)|pinch(?:ed|ing)|swip(?:ed|ing)|lift(?:ed|ing)|borrow(?:ed|ing)|stole|stolen|took|taken|pulled|copi(?:ed|es)|copy|copying|copy-?pasted|pasted|screenshot(?:s|ted|ting)?"
    rf"|screen-?grabb?(?:ed)?|retyped|typed\sout|upload\skar|download\skar|share\skar|photocopied|photographed|snapped|crop(?:ped|ping)|translated|shar(?:ed|ing)|posted|posting|sending|forward(?:ed|ing)|putting|put|using|used|dropp(?:ed|ing)|leak(?:ed|ing)|mirror(?:ed|ing)|made\scopies\sof)\s(?:\S+\s){{0,6}}?{_WORK}\b"
)
_SURE = Pattern(
    r"\b(?:credits?\sto\s(?:the\s)?(?:owners?|whoever|rightful|original)|all\s(?:rights|credits?)\sto\s(?:the\s)?(?:owners?|respective|whoever)|no\scopyright\s(?:infringement\s)?intended|copyright\s(?:strike|claim|police|notice)|not\smine|(?:found|got|pulled|saved|took|grabbed|nabbed|nicked)\s(?:it|this|these|them|that|\w+)?\s?(?:\w+\s)?(?:on|off|from|via)\s(?:google|pinterest|the\sinternet|the\sweb|the\snet|instagram|insta|reddit|twitter|facebook|youtube|tiktok|a\s\w+\s(?:clinic|page|site|website|account))"
    r"|(?:pic|photo|image|picture|video|source)s?:?\s\(?(?:internet|google|the\sweb|online|whatsapp|pinterest)|behind\s(?:a|the)\spaywall|paywall(?:ed)?|so\s(?:nobody|no\sone|you\sdon't|we\sdon't|they\sdon't|no\sstudent)\s(?:\w+\s)?(?:has\sto\s)?(?:pay|buy|shell)|before\s(?:they|it)\s(?:take|takes|gets?|is)\s(?:it\s)?(?:down|taken|deleted|removed)|take\s(?:it|this)\sdown\sagain|no\sfilming|no\srecording|not\sallowed\sto\s(?:film|record|share|post)|closed-door"
    r"|libgen|sci-?hub|z-?lib\w*|anna's\sarchive|torrents?|cracked\s(?:version|app|copy)|telegram\s(?:link|group|channel)|(?:google\s)?drive\slink|mega\slink|full\s(?:pdf|book|movie|film|episode|lecture|course|video|qbank|clip|series)|whole\s(?:book|thing|course|chapter|lecture|series|paper|video|talk)|in\sfull\sbelow|watermarks?\s(?:cropped|removed|edited|blurred|taken)|cropp?(?:ed)?\s(?:out\s)?(?:the\s)?(?:watermark|logo|signature|credit|name)|remov(?:ed|ing)\sthe\s(?:watermark|logo)|(?:my|our|shared|borrowed)\slogin"
    r"|hope\s(?:that's|thats|it's|its|they|she|he|nobody|no\sone)\s(?:is\s)?(?:ok|okay|fine|alright|don't|doesn't|won't|minds?)|without\s(?:asking|permission)|didn't\s(?:ask|get\spermission|pay)|don't\stell\s(?:the\s)?(?:publisher|author|them|elsevier)|easier\sto\sask\sforgiveness|ask\sforgiveness|track\sripped|muted\sthe)\b"
)
_OTHERS = Pattern(
    r"\b(?:someone(?:\selse)?'s|somebody(?:\selse)?'s|another\s(?:\w+\s)?(?:clinic|doctor|account|page|practice|hospital|nurse|dentist)(?:'s)?|(?:dr|prof|mr|ms|mrs)\.?\s\w+'s|competitor'?s?|(?:their|his|her)\s(?:own\s)?(?:\w+\s)?(?:page|site|website|account|profile|feed|channel|story|book|course|lecture|talk|video|slides|photos?|paper|newsletter|pages)|(?:a|the|that)\s(?:\w+\s){1,2}(?:clinic's|page|website|textbook|atlas|journal|app|platform|site)"
    r"|(?:grey's|scrubs|er|house|the\spitt|netflix|disney|marvel|bbc|hbo|pixar|beyonc\w+|taylor\sswift|adele|coldplay|netter|gray's|osmosis|amboss|uptodate|marrow|dams|prepladder|kaplan|uworld|passmed\w*|geeky\smedics|first\said|pathoma|sketchy|boards\sand\sbeyond|nejm|lancet|bmj|jama|elsevier|getty|oxford|harrison's|bates|robbins))\b"
)
_WHOLE = Pattern(
    r"\b(?:full|entire|whole|complete|all\s(?:of\s)?(?:the\s)?\d+|all\sof\s(?:the\s)?\w+|every\s(?:page|slide|video|question|episode)|paid|premium|subscription|pricey|expensive|[$£€₹]\s?\d+|rs\.?\s?\d+|\d+\s(?:pages|videos|questions|lectures|slides|q)|no\scuts|uncut|with\smy\scommentary|subtitles|poora|puri|new\sedition|chapter\s\d+)\b"
)
_PASSED_ON = re.compile(
    r"\b(?:below|attached|link|here|share|sharing|shared|upload\w*|post(?:ed|ing)?|drive|telegram|whatsapp|channel|page|feed|grab|download|get it|enjoy|dm|comment|help yourself|juniors|students|everyone|all of you|views|save it|for free)\b"
)
_LAWFUL = re.compile(
    r"\b(?:with (?:\w+ )?permission|permission (?:from|given|granted)|licen[cs]ed?|cc[ -]?by|creative commons|public domain|open[ -]access|royalty[ -]free|asked (?:first|every|them|her|him|before)|said yes|kindly (?:let|allowed)|our own|my own|i (?:took|shot|drew|made|filmed|wrote)|we (?:shot|drew|filmed|made|wrote|recorded)|taken by|photos? by|credit(?:ed)? (?:as|below)|embed\w*|linked|link to|library|e-?access|from the publisher"
    r"|don't (?:copy|post|share|upload|download|film|screenshot)|do not (?:copy|post|share|upload|film)|please don't|no (?:photos|screenshots|filming) (?:please|of)|stop (?:sharing|posting|uploading)|against (?:its|the) terms|copyright hygiene|bought|paid for|purchased|free (?:from|on|at)|official|their own (?:site|website|page)|consent)\b"
)


def copied(surface: Surface) -> tuple[Match, ...]:
    """What tells that something of others is copied or passed on without a right to; empty where a right is named."""
    sure = _SURE.matches(surface)
    acts = _COPIED.matches(surface)
    if not sure and not acts:
        return ()
    points = 2.5 * min(2, len(sure)) + 0.5 * min(2, len(acts)) + 0.5 * bool(_PASSED_ON.search(surface.low))
    points += bool(_OTHERS.matches(surface)) + bool(_WHOLE.matches(surface)) - 2 * bool(_LAWFUL.search(surface.low))
    return (*sure, *acts) if points >= 2.5 else ()
