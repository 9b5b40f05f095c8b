"""Other people's work that is copied, recorded or passed on, as a text tells of it."""

from app.guidelines.kinds import Pattern
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_WORK = (
    r"(?:books?|textbooks?|edition|atlas|handbook|manual|pdfs?|q-?banks?|questions?|dumps?|courses?|modules?"
    r"|videos?|vids|lectures?|keynotes?|talks?|webinars?|clips?|films?|movies?|scenes?|episodes?|documentary"
    r"|finale|series|tracks?|songs?|music|audio|podcasts?|photos?|pics?|pictures?|images?|shots?|paintings?"
    r"|plates?|figures?|diagrams?|illustrations?|charts?|posters?"
    r"|before/?afters?|befores?\s(?:and|&)\safters?|threads?|notes|articles?|papers?|chapters?|guidelines?"
    r"|slides?|decks?|slide\sdecks?|infographics?|animations?|cartoons?|comics?|memes?|recipes?|reels?|tiktoks?"
    r"|posts?|blogs?|newsletter|leaflets?|worksheets?|questionnaires?|scales?|app|logins?|subscription"
    r"|passwords?|templates?|scripts?|screenshots?|x-?rays?)"
)
_COPIED = Pattern(
    rf"\b(?:scann(?:ed|ing)|scans|ripp(?:ed|ing)|screen[\s-]?record(?:ed|ing)?|bootleg(?:ged)?|record(?:ed|ing)"
    rf"|film(?:ed|ing)|download(?:ed|ing)|re-?upload(?:ed|ing|s)?|re-?post(?:ed|ing|s)?|upload(?:ed|ing)?"
    rf"|pirat(?:ed|ing)|torrent(?:ed)?|grabb(?:ed|ing)|nick(?:ed|ing)|pinch(?:ed|ing)|swip(?:ed|ing)|lift(?:ed"
    rf"|ing)|borrow(?:ed|ing)|stole|stolen|took|taken|pulled|copi(?:ed|es)|copy|copying|copy-?pasted|pasted"
    rf"|screenshot(?:s|ted|ting)?"
    rf"|screen-?grabb?(?:ed)?|retyped|typed\sout|upload\skar|download\skar|share\skar|photocopied|photographed"
    rf"|snapped|crop(?:ped|ping)|translated|shar(?:ed|ing)|posted|posting|sending|forward(?:ed|ing)|putting|put"
    rf"|using|used|dropp(?:ed|ing)|leak(?:ed|ing)|mirror(?:ed|ing)|made\scopies\sof)\s(?:\S+\s){{0,6}}?{_WORK}\b"
)
_SURE = Pattern(
    r"\b(?:credits?\sto\s(?:the\s)?(?:owners?|whoever|rightful|original)|all\s(?:rights"
    r"|credits?)\sto\s(?:the\s)?(?:owners?|respective|whoever)|no\scopyright\s(?:infringement\s)?intended"
    r"|copyright\s(?:strike|claim|police|notice)|not\smine|(?:found|got|pulled|saved|took|grabbed|nabbed"
    r"|nicked)\s(?:it|this|these|them|that|\w+)?\s?(?:\w+\s)?(?:on|off|from|via)\s(?:google|pinterest"
    r"|the\sinternet|the\sweb|the\snet|instagram|insta|reddit|twitter|facebook|youtube|tiktok|a\s\w+\s(?:clinic"
    r"|page|site|website|account))"
    r"|(?:pic|photo|image|picture|video|source)s?:?\s\(?(?:internet|google|the\sweb|online|whatsapp|pinterest)"
    r"|behind\s(?:a|the)\spaywall|paywall(?:ed)?|so\s(?:nobody|no\sone|you\sdon't|we\sdon't|they\sdon't"
    r"|no\sstudent)\s(?:\w+\s)?(?:has\sto\s)?(?:pay|buy|shell)|before\s(?:they|it)\s(?:take|takes|gets?"
    r"|is)\s(?:it\s)?(?:down|taken|deleted|removed)|take\s(?:it|this)\sdown\sagain|no\sfilming|no\srecording"
    r"|not\sallowed\sto\s(?:film|record|share|post)|closed-door"
    r"|libgen|sci-?hub|z-?lib\w*|anna's\sarchive|torrents?|cracked\s(?:version|app|copy)|telegram\s(?:link|group"
    r"|channel)|(?:google\s)?drive\slink|mega\slink|full\s(?:pdf|book|movie|film|episode|lecture|course|video"
    r"|qbank|clip|series)|whole\s(?:book|thing|course|chapter|lecture|series|paper|video|talk)|in\sfull\sbelow"
    r"|watermarks?\s(?:cropped|removed|edited|blurred|taken)|cropp?(?:ed)?\s(?:out\s)?(?:the\s)?(?:watermark"
    r"|logo|signature|credit|name)|remov(?:ed|ing)\sthe\s(?:watermark|logo)|(?:my|our|shared|borrowed)\slogin"
    r"|hope\s(?:that's|thats|it's|its|they|she|he|nobody|no\sone)\s(?:is\s)?(?:ok|okay|fine|alright|don't"
    r"|doesn't|won't|minds?)|without\s(?:asking|permission)|didn't\s(?:ask|get\spermission|pay)"
    r"|don't\stell\s(?:the\s)?(?:publisher|author|them|elsevier)|easier\sto\sask\sforgiveness|ask\sforgiveness"
    r"|track\sripped|muted\sthe)\b"
)
_OTHERS = Pattern(
    r"\b(?:someone(?:\selse)?'s|somebody(?:\selse)?'s|another\s(?:\w+\s)?(?:clinic|doctor|account|page|practice"
    r"|hospital|nurse|dentist)(?:'s)?|(?:dr|prof|mr|ms|mrs)\.?\s\w+'s|competitor'?s?|(?:their|his"
    r"|her)\s(?:own\s)?(?:\w+\s)?(?:page|site|website|account|profile|feed|channel|story|book|course|lecture"
    r"|talk|video|slides|photos?|paper|newsletter|pages)|(?:a|the|that)\s(?:\w+\s){1,2}(?:clinic's|page|website"
    r"|textbook|atlas|journal|app|platform|site)"
    r"|(?:grey's|scrubs|er|house|the\spitt|netflix|disney|marvel|bbc|hbo|pixar|beyonc\w+|taylor\sswift|adele"
    r"|coldplay|netter|gray's|osmosis|amboss|uptodate|marrow|dams|prepladder|kaplan|uworld|passmed\w*"
    r"|geeky\smedics|first\said|pathoma|sketchy|boards\sand\sbeyond|nejm|lancet|bmj|jama|elsevier|getty|oxford"
    r"|harrison's|bates|robbins))\b"
)
_WHOLE = Pattern(
    r"\b(?:full|entire|whole|complete|all\s(?:of\s)?(?:the\s)?\d+|all\sof\s(?:the\s)?\w+|every\s(?:page|slide"
    r"|video|question|episode)|paid|premium|subscription|pricey|expensive|[$£€₹]\s?\d+|rs\.?\s?\d+|\d+\s(?:pages"
    r"|videos|questions|lectures|slides|q)|no\scuts|uncut|with\smy\scommentary|subtitles|poora|puri|new\sedition"
    r"|chapter\s\d+)\b"
)
_PASSED_ON = Rx(
    r"\b(?:below|attached|link|here|share|sharing|shared|upload\w*|post(?:ed|ing)?|drive|telegram|whatsapp"
    r"|channel|page|feed|grab|download|get it|enjoy|dm|comment|help yourself|juniors|students|everyone"
    r"|all of you|views|save it|for free)\b"
)
_LAWFUL = Rx(
    r"\b(?:with (?:\w+ )?permission|permission (?:from|given|granted)|licen[cs]ed?|cc[ -]?by|creative commons"
    r"|public domain|open[ -]access|royalty[ -]free|asked (?:first|every|them|her|him|before)|said yes"
    r"|kindly (?:let|allowed)|our own|my own|i (?:took|shot|drew|made|filmed|wrote)|we (?:shot|drew|filmed|made"
    r"|wrote|recorded)|taken by|photos? by|credit(?:ed)? (?:as|below)|embed\w*|linked|link to|library|e-?access"
    r"|from the publisher"
    r"|don't (?:copy|post|share|upload|download|film|screenshot)|do not (?:copy|post|share|upload|film)"
    r"|please don't|no (?:photos|screenshots|filming) (?:please|of)|stop (?:sharing|posting|uploading)"
    r"|against (?:its|the) terms|copyright hygiene|bought|paid for|purchased|free (?:from|on|at)|official"
    r"|their own (?:site|website|page)|consent)\b"
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
