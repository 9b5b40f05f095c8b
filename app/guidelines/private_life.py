"""Private life in a text, as reviewers of professionals see it: drink, guns, parties, bodies, bets, quarrels, pranks.

`what` of a match names the subject. Each subject has its own reasons to be something else: health education above all.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.guidelines.guards import quoted
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_DRINKS = (
    r"(?:pints?|beers?|lagers?|wines?|proseccos?|champagne|bubbly|gins?|g\s?&\s?ts?|vodkas?|tequilas?|whisk(?:e)?ys?"
    r"|mezcal|rums?|(?:tequila\s|vodka\s|j[aä]ger\s|sambuca\s)shots|sambuca|cocktails?|mimosas?|margaritas?"
    r"|martinis?|spritz(?:es)?|pinot|merlot|malbec|sauvignon"
    r"|ros[eé]|shiraz|stella|guinness|stout|cider|sangria|jagerbombs?|j[aä]ger|bevv(?:y|ies)|tinnies|stubbies"
    r"|schooners?|bourbon|baileys|port|pimm's|vino|coolers|seltzers|bloody\smarys?|peg|pegs)"
)
_NUM = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|twenty|several|too\smany|a\sfew|a\scouple\sof|half\sa\sdozen|a\sdozen|one\stoo\smany|another"
    r"|a\sbottle\sof|bottles\sof|a\scase\sof|a\sjug\sof|a\sround\sof|rounds\sof|glass(?:es)?\sof|cans\sof)"
)
_DRUNK = (
    r"(?<!milk\s)\b(?:hung[\s-]?over|hangovers?|drunk(?!\s(?:driv|patient|man|woman|bloke|guy|teen|tank|pt"
    r"|on\s(?:sleep|love|power|milk)))|drunken|hammered|(?:get|got|getting|i'm|absolutely|totally"
    r"|proper)\swasted|sloshed|plastered\sby|trollied|legless\s(?:by|on|again)|shitfaced|tipsy|blotto|bladdered"
    r"|rat-?arsed"
    r"|(?:got|get|getting|absolutely|properly|bit|too|so)\spissed(?!\s(?:off|at))|tanked\sup|half[\s-]cut|boozy"
    r"|booze|boozed|boozing|on\sthe\s(?:lash|piss|sesh|beers?)|sesh|day[\s-]drink\w*|pre-?drinks"
    r"|bar[\s-]?hopping|(?:pub|bar)\scrawls?|pub\snight|bottomless\s(?:brunch|mimosas?|prosecco)|clubbing"
    r"|nightclubs?|night\s?club|beer\s(?:pong|garden|goggles|fest)|keg(?:ger|s)?\b|(?:wine|beer|gin|prosecco"
    r"|cocktail|pub)\so'?clock"
    r"|liquid\slunch|(?:a\sfew|one|two|several)\stoo\smany|had\sa\sfew|cold\sones|brewskis?|a\sfew\s(?:drinks"
    r"|jars|scoops|bevvies|frothies)|(?:big|massive|heavy|messy|wild|mad)\s(?:night|weekend|one\slast\snight"
    r"|sesh)|out\sout|beer\sfear|sunday\sscaries|(?:rolled|got|stumbled|crawled)\s(?:in|home)\sat\s(?:\d|two"
    r"|three|four|five|six|dawn)|straight\sfrom\sthe\s(?:club|party|pub|bar|rave|festival)"
    r"|last\snight's\s(?:clothes|make-?up|dress|eyeliner|mascara|kebab)|rounds?\son\sme|night\s?cap|tipple"
    r"|the\sbartender|hair\sof\sthe\sdog|(?:smell|stink|reek)(?:s|ing)?\s(?:like|of)\s(?:tequila|gin|whisky"
    r"|wine"
    r"|beer|a\sbrewery|last\snight|vodka|rum)|(?:stag|hen|bachelor|bachelorette|bucks?|hens)'?\s(?:do|party"
    r"|night|weekend|trip)|stoned|hot-?box\w*|bong|spliff|edibles?\skick\w*|magic\smushrooms|shrooms"
    r"|never\sdrinking\sagain|still\s(?:drunk|feeling\slast\snight|seeing\sdouble)|(?:feeling|feel|felt|bit|proper)"
    r"\s(?:delicate|ropey|dusty|seedy)"
    r"|(?:head'?s?|skull)\s(?:is\s)?(?:pounding|banging|splitting)|walk\sof\sshame"
    r"|morning\safter\s(?:the\snight|last\snight|the)|self-?inflicted\sheadache|oktoberfest|spring\sbreak|(?:lads'?"
    r"|girls'?|boys'?)\s(?:trip|holiday|weekend|night)|house\sparty|after-?party|afterparty"
    r"|kicked\sout\sof\s(?:the|a)\s(?:bar|club|pub|casino)|danc(?:ed|ing)\son\s(?:the\s)?tables?|bar\stab"
    r"|(?:puked|threw\sup|sick|vomited)\sin\s(?:the|a|my)\s(?:taxi|uber|cab|bush|handbag|sink)|(?:cigars?"
    r"|shisha|hookah|a\sjoint|some\sweed|weed\sgumm\w+)\b"
    r"|happy\shour|last\sorders|lock-?in|blue\swkd|downed|shotgunned|(?:open|free)\sbar|wine\s(?:night|club"
    r"|tour|tasting|fridge|rack)|mini-?bar|cellar\sdoor|gin\s(?:club|tour|night|in\shand)|cocktail\s(?:night"
    r"|class|hour|making)|slurr\w+\smy|bender\b|(?:entonox|laughing\sgas|nitrous|whippets)\s(?:party|hit"
    r"|balloons?|before|after|for\sthe\steam))\b"
)
_ROUND = (
    rf"\b{_NUM}\s(?:\w+\s)?{_DRINKS}\b|\b{_NUM}\s(?:\w+\s)?(?:glass(?:es)?|bottles?|cans?|jugs?|pitchers?"
    rf"|rounds?)\s(?:of\s)?(?:\w+\s)?(?:{_DRINKS}|deep|in\b)|\b(?:glass(?:es)?|bottles?"
    rf"|cans?)\s(?:of\s)?(?:\w+\s)?{_DRINKS}\s(?:in|deep|down|later)\b"
    rf"|\b(?:ribs|brunch|karaoke|sun|beach|party|pool|dancing|fire)\s(?:and|&|,|\+)\s{_DRINKS}\b"
    rf"|\b{_DRINKS}(?:,?\s(?:and|or|&|\+)\s|,\s){_DRINKS}\b|\b{_DRINKS}\s(?:out|flowing|popped|in\shand"
    r"|all\s(?:round|night|day|weekend)|before|until|till|for\s(?:breakfast|lunch)|are\son\s(?:me|us)"
    r"|o'?clock)\b|\b(?:cold|cheeky|large|big|ice[\s-]cold|well[\s-]earned|medicinal|crack\w*\s(?:a|open)"
    r"|neck\w*|down(?:ed|ing)|sip\w*|chug\w*|pour\w*\s(?:me|myself|a|another)|more|open(?:ed|ing)\s(?:a|the"
    rf"|another))\s(?:\w+\s){{0,2}}?{_DRINKS}\b(?!\s(?:of\s)?(?:blood|milk|packs?|wound|stain\w*|water))"
)
_SOBER = Rx(
    r"\b(?:alcohol[\s-]free|non[\s-]?alcoholic|zero[\s-]alcohol|mocktails?|ginger\sbeer|root\sbeer"
    r"|sober(?!\sme)|sobriety|dry\sjanuary|stoptober|sparkling\swater|units\s(?:of|a\sweek|per)"
    r"|how\smany\sunits|liver|cirrhosis|withdraw\w*|alcoholi\w+|alcohol\s(?:and|use|intake|awareness|limits?)"
    r"|drinking\s(?:guidelines|too\smuch|problem|less)|guidelines?|metronidazole|pregnan\w+|breastfe\w+"
    r"|your\smedicines?|interact\w*|helpline|swapped|gave\sup|given\sup|giving\sup|(?:cut|cutting)\s(?:down"
    r"|back)|quit|headline|stud(?:y|ies)|trial|resveratrol|rats|of\sblood|donat\w+|drink[\s-]driv\w+|driv(?:er"
    r"|ers)|poison\w*|overdos\w+"
    r"|hits?\syou|beats?\s|violen\w+|raffle\w*|volunteers?|electrolytes?|drip|drips|hangover\scure"
    r"|we\scome\sto\syou|trazodone|intoxicat\w+|podcast|made-?up|myth|do\syou\sdrink|if\syou\sdrink|see\sis\s"
    r"|wheeled|ambulance|brought\sin|recovery|months?\swithout|years?\swithout)\b"
)
_GUNS = (
    r"\b(?:range\sday|(?:shooting|gun|rifle)\srange|at\sthe\srange|(?:my|our|new|own"
    r"|his\sand\shers)\s(?:\w+\s){0,2}?(?:ar|ar-?15|glock|rifles?|pistols?|shotguns?|handguns?|revolver"
    r"|firearms?|guns?(?!\s(?:wound|shot|violence))|holsters?|sidearm|carbine|9mm|beretta|sig)\b|trigger\sdiscipline"
    r"|come\sand\stake\s(?:it|them)|second\samendment|2a\b|concealed\scarry|open\scarry|constitutional\scarry"
    r"|pro-?gun|gun\s(?:rights|show|owner)|locked\sand\sloaded|molon\slabe|nra\b|ammo|deer\s(?:season|hunt\w*)"
    r"|(?:bagged|shot|dropped)\s(?:a|my|the|an)\s(?:\w+[\s-])?(?:buck|stag|deer|elk|boar|moose|pheasant|duck"
    r"|hog)|trophy\shunt\w*|clay\spigeon)\b"
)
_GUN_SAFETY = Rx(
    r"\b(?:gunshot|wounds?|violence|safe(?:ly)?\s(?:stor\w+|lock\w*)|cable\slocks?|gun\slocks?|locks?"
    r"|locked\sgun|suicide|homicide|shootings?\b|victims?|bullets?|trauma|injur\w+|research|cdc|policy"
    r"|prevention|staple|nail\sgun|water\sgun|glue\sgun|massage\sgun|radar|fog)\b"
)
_PARTY = (
    r"(?:trump|maga|biden|kamala|harris\s(?:walz|2028)|desantis|newsom|obama|republicans?|democrats?|gop|dems"
    r"|tor(?:y|ies)|labour|lib\s?dems?|reform\suk|farage|starmer|sunak|corbyn|boris|snp|sinn\sf[eé]in"
    r"|fine\sgael|fianna\sf[aá]il|conservatives?|liberals?|ndp|trudeau|poilievre|carney|pierre|doug\sford|albo"
    r"|albanese|dutton|the\s(?:greens|coalition|nationals)|one\snation|act\sparty|nz\sfirst|luxon|jacinda"
    r"|ardern|modi|bjp|congress|aam\saadmi|rahul|kejriwal|shiv\ssena|tmc|dmk|brexit|remain(?:ers?)?|leavers?"
    r"|yes\svote"
    r"|woke\s(?:mob|brigade|nonsense|agenda|left|lot)|lefties|leftists|libs|far[\s-]right|socialists?"
    r"|communists?|fascists?|le\spen|afd|orban|putin"
    r"|netanyahu|zionis\w+|hamas)"
)
_POLITICS = (
    r"\b(?:vote|voting|voted|votes|campaign\w*|canvass\w*|rally|rallies|march(?:ing)?|backing|endors\w+"
    r"|support(?:s|ing)?|elect|re-?elect|love|hate|never|thank\syou|god\sbless|go|proud|team|flag\sfor"
    r"|door[\s-]?knock\w*|fundrais\w+\sfor|get|kick|boot|dump|bin|cancel|stop|f\*+k|screw|bye"
    rf"|fire)\s(?:\w+\s){{0,3}}?{_PARTY}\b"
    rf"|\b{_PARTY}\s(?:\w+\s){{0,2}}?(?:was|is|are|were|has|have|will|won|wins|ruined|destroyed|lied|lies|saved"
    r"|20\d\d|all\sthe\sway|forever|must\sgo|out|supporters?|voters?|rally|rallies|the\sbest|scum|traitors?"
    r"|party\s(?:member|card|conference))\b"
    r"|\bvote\s(?:red|blue|sensibly|them\sout|him\sout|her\sout|yes|no|accordingly|like|for\s(?:our|the\sonly"
    r"|change|a|him|her|dr|someone))\b|\b(?:getting|get|gets|got|has|have|earned|lost)\s(?:my|our"
    r"|this\s\w+'s)\svotes?\b|\bmake\s\w+\sgreat\sagain\b|\b(?:our|my|the)\sonly\shope\b|\b(?:bring|wave|fly"
    r"|kneel|burn)\w*\s(?:your|the|our|a|that)?\s?flag\b|\bflag\s(?:that|who)\s(?:doesn't|does\snot"
    r"|won't)\skneel\b"
    r"|\bif\s(?:the\s)?(?:governor|president|senator|mayor|premier|prime\sminister|he|she|they"
    r"|that\s\w+)\s(?:wins?|gets?\s(?:in|back|elected)|loses)\b|\bwhich\s(?:senator|politician|mp"
    r"|minister)\sis\b|\b(?:governor|president|senator|prime\sminister|minister|mayor|mp|premier|chancellor"
    r"|government)\s(?:is|was)\s(?:an?\s)?(?:\w+\s)?(?:liar|murderer|crook|clown|traitor|idiot|disgrace|joke"
    r"|criminal|coward|best|hero|saint)\b|\b(?:then|to|at|from)\sthe\s(?:rally|protest\smarch|polls)\b"
    r"|\brally\s(?:at|on|tonight|tomorrow|after|then)\b|\b(?:i'm|i\sam|am)\s(?:standing|running)\s(?:for"
    r"|as)\s(?:\w+\s){0,2}?(?:council\w*|office|mayor|parliament|senate|congress|assembly|school\sboard"
    r"|candidate)\b|\b(?:lawn|yard)\ssigns?\b|\bbumper\ssticker|\bfreedom\sconvoy|\bnot\smy\s(?:king|president"
    r"|pm|prime\sminister)|\bindyref|\bpatriots?\b|\btax\s(?:is\stheft|the\srich)|\b(?:left"
    r"|right)-?wing(?:ers)?\b|\bdrain\sthe\sswamp|\bstop\sthe\s(?:steal|boats)\b|\bsend\sthem\s(?:back"
    r"|home)\b|\bdeport\b|\bbuild\sthe\swall\b|\b(?:pro[\s-]?life|pro[\s-]?choice|abortion)\s(?:march|rally"
    r"|murder)\b"
)
_CIVIC = Rx(
    r"\b(?:register(?:ed)?\sto\svote|every\sparty|all\sparties|whichever\sparty|no\sparty\sline|non-?partisan"
    r"|cross-?party|both\s(?:candidates|sides|parties)|society\selections?|president-elect\sof"
    r"|board\s(?:will\s)?vote|poll\b|labour\s(?:ward|suite|room|pain|and|is|was|can|may|starts|started)"
    r"|in\slabour|liberal(?:ly)?\s(?:apply|amounts?|use|arts)|conservative\s(?:management|treatment|care|option"
    r"|approach|measures|therapy)|congress\s(?:of|on|in|centre|center|20)|annual\scongress|world\scongress"
    r"|international\scongress|trump\scard|patient\svoice|staff\sgovernor|governors?'\s|union|college\selection"
    r"|fellows)\b"
)
_BODY = (
    r"\b(?:bikinis?|thongs?|speedos?|budgie\ssmugglers|topless|shirtless|braless|naked(?!\s(?:eye|mole|dsdna"
    r"|virus|dna|scan|truth|ambition))|nude|nudist|skinny[\s-]?dip\w*|lingerie|beach\sbod(?:y|ies)|hot\sbod"
    r"|booty|twerk\w*|cleavage|tan\slines?|onlyfans|pole\s(?:fitness|danc\w+|class)|strip(?:per|pers|tease)"
    r"|thirst\straps?|(?<!kiss\s)(?:my|our|these|those)\s(?:abs|bum|butt|boobs|cheeks|six[\s-]pack|pecs)"
    r"|sun'?s\sout\s(?:guns|buns)|left\scheek|minimal\skit|mankini|wet\st-?shirt|bath\sselfie|hot\stub|jacuzzi"
    r"|sunbak\w+|swimsuit|swimmers\son|cossie|bathers|trunks|string\s(?:bikini|vest)|sports\sbra|gym\sselfie"
    r"|mirror\sselfie|flex(?:ing)?\s(?:friday|my|for)|post-baby\sbody|(?:ibiza|magaluf|cancun|marbella|benidorm"
    r"|mykonos|ayia\snapa|tulum|goa|bali|miami|bondi)\s(?:\w+\s)?(?:dump|bod|tan|photos|pics|nights|vibes"
    r"|with\sthe)|pool(?:side)?\s(?:pics|party|photos|with)|beach\s(?:pics|photos|dump|babe|bum|bods?)"
    r"|topped\sup\smy\stan|burnt\sbum|legs\sout|nip\sslip|feet\spics|body\spaint|in\s(?:just|nothing\sbut"
    r"|only)\s(?:a|my|an|his|her)|in\smy\s(?:undies|knickers|pants|boxers|bra|underwear))\b"
)
_BODY_EDU = Rx(
    r"\b(?:sunscreen|spf|skin\s(?:check|cancer|exam)|melanoma|mole|moles|body\simage|confidence|eczema"
    r"|psoriasis|uv|smear|mammogram|examination|gown|undress|chaperone|wear\swhatever|thrush|chafing|bacteria"
    r"|stoma|mastectomy|scars?)\b"
)
_BETS = (
    r"\b(?:casino|poker|black-?jack|roulette|slot\smachines?|the\sslots|keno|bingo\snight|bookies?|bookmakers?"
    r"|ladbrokes|paddy\spower|bet365|sportsbet|draft\s?kings|fan\s?duel|accumulator|acca|parlay|each[\s-]way"
    r"|the\sraces|race\sday|ladies'?\sday|aintree|cheltenham\s(?:festival|week|gold)|melbourne\scup"
    r"|kentucky\sderby|on\sthe\s\d\.\d\d|a\s(?:ton|grand|monkey|pony|tenner|fifty|hundred|packet"
    r"|bundle)\son\s(?:the|a|red|black|liverpool|arsenal|united)|vegas|scratch\s?cards?|betting\sslip|(?:won"
    r"|lost|down|up)\s[£$€₹]\s?\d[\d,]*\s(?:on|at|in)\sthe|teen\spatti|matka|ipl\sbet\w*)\b"
)
_BETS_EDU = Rx(
    r"\b(?:gambl\w+|addict\w*|helpline|no\sbet\srequired|charity|fundrais\w+|problem|conference|congress"
    r"|symposium|meeting|keynote|speaking|course|boot[h]?|plasters|first\said|screening)\b"
)
_KIN = (
    r"(?:ex(?:-\w+)?|husband|wife|hubby|missus|boyfriend|girlfriend|partner|fianc[eé]e?|sister|brother|mum"
    r"|mom|mother|dad|father|sister-in-law|brother-in-law|mother-in-law|father-in-law|in-laws|family|cousin"
    r"|uncle|aunt|stepmum|stepdad|son|daughter|bf|gf|old\sman)"
)
_QUARREL = (
    rf"\b(?:my|the|his|her|our)\s(?:\w+\s)?{_KIN}(?:'s|\sis|\swas|\shas|\sand|\sleft|\swalked|\scheat\w*"
    rf"|\sstole|\slied|\swon't|\sstill)?\s(?:\w+\s){{0,3}}?(?:gone|left|cheat\w*|thief|liar|lying|snake"
    r"|narcissist|not\sspeaking|drunk|walked\sout|affair|moved\sout|forgot\sour|won't\stalk|stopped\stalking"
    r"|in\sjail|arrested|owes\sme|kicked\s(?:me|him|her)\sout|blocked|sued"
    r"|suing|stole|divorc\w+|dumped|useless|evil|new\s(?:girlfriend|boyfriend|woman|bloke|wife))\b|\b(?:hate"
    rf"|hates|loathe|despise|sick\sof|done\swith|fuming\sat|not\sspeaking\sto|cut\soff)\smy\s(?:\w+\s)?{_KIN}\b"
    r"|\bmy\sdivorce|\b(?:i'm|i\sam|we're|i've\sbeen|been|getting|got|finally|newly)\s(?:\w+\s)?divorc\w+"
    r"|\bdivorcing\b|\b(?:one|a)\sdivorce,\s(?:hers|his|mine)\b|\bcustody\s(?:battle|hearing|fight|case)|\balimony\b"
    r"|\bmy\sex(?:-\w+)?\b|\b(?:dumped|ghosted|cheated\son|stood)\sme\b|\b(?:tinder|bumble|hinge|grindr)\b"
    r"|\b(?:bad|worst|terrible|disaster|hot|date\snight|blind)\s(?:tinder\s)?dates?\b|\bsingle\sagain\b|\bbroke\sup\b"
    r"|\bbreak-?up\b|\bstopped\stalking\sto\sme\b|\bnot\sspeaking\sto\sme\b|\bfamily\s(?:feud|drama|row|fight"
    r"|can't\sstop\sme)\b|\bcourt\s(?:against|with)\smy\b|\bmortgage\smoney\b"
)
_QUARREL_EDU = Rx(
    r"\b(?:clients?|couples?|counsel\w+|therapy|therapist|mediation|patients?|children\sof|helpline"
    r"|support\sgroup|grief|bereave\w*|research|stud(?:y|ies)|how\sto|tips|abuse|ex-smoker|ex-colleague|expert"
    r"|for\sexample|died|passed\saway|dementia|cancer)\b"
)
_FUN = (
    r"(?:danc\w+|tiktoks?|routine|choreo\w*|karaoke|keno|lip[\s-]?sync\w*|pranks?|pranked|conga|twerk\w*"
    r"|flash\s?mob|wheelchair\s(?:race|races|racing|derby)|(?:trolley|bed|chair|gurney|stretcher"
    r"|commode)\s(?:race|races|racing|surf\w*|derby|olympics)|water\sfight|nerf|limbo|cartwheels?|handstands?"
    r"|planking|pillow\sfight|hide\sand\sseek|drag\srace|rave|disco|beatbox\w*|rap\sbattle|challenge\svideo"
    r"|silly\sstring|football\sin|cricket\sin|bowling|beer\spong|selfies?|photo\s?shoot|dress[\s-]up|skits?"
    r"|glove\sballoons?|snowball\w*)"
)
_ON_DUTY = (
    r"(?:on\s(?:shift|duty|call|nights?|the\s(?:ward|clock|unit|job))|mid[\s-]shift|(?:empty|spare)\s(?:bay"
    r"|theatre|resus|bed\w*)|full\sppe|in\s(?:ppe|scrubs|uniform|gowns?|theatre|resus|the\s(?:or|ed|icu|nicu"
    r"|resus|sluice|treatment\sroom|mortuary|dispensary|drug\sroom|surgeons'?\slounge|corridor|operating\sroom"
    r"|ambulance))|nurses'?\sstation|crash\strolley|\d\s?am\b|night\sshift|between\s(?:patients|cases|bleeps"
    r"|codes|call\sbells)|while\s(?:the|a|we|waiting|our)\s(?:\w+\s)?(?:patient|patients|bleep|anaesth\w+|wait"
    r"|waiting\sroom|theatre)|next\scase|surgeons'?\slounge|ward\s\d+|bed\s\d+|patients?\s(?:watch\w*|cheer\w*"
    r"|join\w*|filmed|waiting|under|asleep|gave|rated|loved|clapp\w+)|waiting\sroom"
    r"|in\sthe\sback\sof\sthe\sambulance|blue\slights|on\sthe\sward|in\sours?\sscrubs|in\sthe\soffice"
    r"|at\sthe\sdesk|reception)"
)
_FUN_OK = Rx(
    r"\b(?:off[\s-](?:shift|duty)|after\s(?:hours|work|shift|clinic)|on\s(?:a|our|my|their|her"
    r"|his)\s(?:lunch\s)?break|charity|fundrais\w+|hospice|in\said\sof|raising|cleared\s(?:with|by)|approved"
    r"|with\sthe\smanager|no\spatients|town\shall|rehab|therapy|class|classes|activity|activities"
    r"|residents?\s(?:love|enjoy)|chair-?based|falls|screening|kit|parkinson's|stroke\ssurvivors|hand\s?hygiene"
    r"|handwashing|training|drill|competition|awards?|retire\w*|christmas\s(?:show|choir|party)|choir|wedding"
    r"|ceilidh|salsa|music\stherapist|campaign|awareness)\b"
)


@dataclass(frozen=True, slots=True)
class _Subject:
    """What it is told by, and the words beside which it is something else."""

    signs: Rx
    unless: Rx


_SUBJECTS: Mapping[str, _Subject] = {
    "drink": _Subject(Rx(f"{_DRUNK}|{_ROUND}"), _SOBER),
    "guns": _Subject(Rx(_GUNS), _GUN_SAFETY),
    "politics": _Subject(Rx(_POLITICS), _CIVIC),
    "body": _Subject(Rx(_BODY), _BODY_EDU),
    "bets": _Subject(Rx(_BETS), _BETS_EDU),
    "quarrel": _Subject(Rx(_QUARREL), _QUARREL_EDU),
}
_LIGHT: Mapping[str, Rx] = {
    "drink": Rx(
        rf"\b(?:{_DRINKS}|pubs?|bars?|the\slocal|drinks|drinking|boozer|taproom|brewery|nightcap|winery"
        r"|vineyard|distillery)\b"
    ),
    "politics": Rx(
        rf"\b(?:{_PARTY}|governor|president|prime\sminister|senator|election(?:\s(?:day|night))?|ballot"
        r"|polling\s(?:day|station)|referendum|politicians?)\b"
    ),
    "body": Rx(
        r"\b(?:swim(?:suit|wear)|tan|tanned|sunbath\w+|sunburn\w*|poolside|shirt\soff|abs|biceps|yacht|nudes?"
        r"|curves|legs|bum|bare\s\w+|skin\sout|sauna|tattoos?)\b"
    ),
    "bets": Rx(
        r"\b(?:bet|bets|betting|odds|wager\w*|jackpot|winnings|horses?|dogs\strack|lottery|lotto|stakes?|gambl\w+)\b"
    ),
    "quarrel": Rx(rf"\bmy\s(?:\w+\s)?{_KIN}\b"),
}
_COUNTS: Mapping[str, Rx] = {
    "drink": Rx(
        r"\b(?:(?:still\s)?(?:have|has|got|gotta|need|supposed|due|on)\s(?:to\s)?(?:round|rounds|work|be\s(?:in"
        r"|up|at)|clinic|theatre|list|operate|start|call|shift|surgery)|at\s(?:\d+|six|seven|eight"
        r"|nine)(?:\s?am)?\s(?:tomorrow|sharp|in)|(?:clinic|surgery|list|theatre|rounds?|shift|patients"
        r"|on\scall|office)\s(?:\w+\s)?(?:at|in)\s(?:\d+|six|seven|eight|nine|the\smorning|a\sfew)|in\s(?:\d+"
        r"|six|five|four|three|two|a\sfew)\shours|tomorrow\smorning|before\s(?:work|clinic|theatre|surgery"
        r"|my\sshift|rounds|morning)|no\sregrets|regret\w*|don't\sremember|can't\sremember|lost\s(?:my"
        r"|a)\s(?:shoe|phone|keys)|till\s(?:\d|two|three|four|five|dawn|close)|until\s(?:\d|two|three|four"
        r"|dawn)|doctor'?s\sorders|prescrib\w+\s(?:myself|ourselves)|one\sfor\sthe\sroad|who'?s\sin|pray\sfor|🤢"
        r"|🥴|🤮)\b|🤢|🥴|🤮|🍺|🍻|🍷|🥂|🍹|🍸|🥃"
    ),
    "politics": Rx(
        r"\b(?:i(?:'m|'ll|\sam|\swill)?\s(?:\w+\s)?(?:voting|vote|voted|hope|pray|stand\swith|love|hate"
        r"|can't\sstand|support|trust|back)|my\s(?:vote|man|guy|party|president|candidate)|our\s(?:man|party"
        r"|president|next|only)|vote|get\s(?:out|rid)|shame\son|murder\w*|liar|crook|traitor|proud|finally"
        r"|disgrac\w*|evil|god\sbless|best\s(?:day|president|pm)|worst\s(?:president|pm|government)|wake\sup"
        r"|resist|sign\sin\s(?:my|our)|unfollow|who\sagrees)\b"
    ),
    "body": Rx(
        r"\b(?:swipe|pics?|photos?|selfie|dump|in\s(?:stories|bio|my)|thirsty?|hot|sexy|you'?re\swelcome"
        r"|no\sfilter|enjoy\sthe\sview|don't\s(?:look|stare)|see\s(?:you|me)\s(?:at|for|next)|will\ssee\sme"
        r"|look\saway)\b|🍑|😘|🔥|🥵|👙"
    ),
    "bets": Rx(
        r"[£$€₹]\s?\d|\b(?:won|lost|quids?|grand|bucks|ton|racing|came\sin|paid\sfor|worth\sit|on\s(?:red|black))\b"
    ),
    "quarrel": Rx(
        r"\b(?:hate\w*|scream\w*|shout\w*|fight\w*|fought|row\b|police|jail|court|lawyers?|slap\w*|cry\w*|cried"
        r"|tears|stole|thief|cheat\w*|betray\w*|toxic|narcissis\w+|never\s(?:again|forgive)|disown\w*|idiot|pig"
        r"|lazy|useless|drunk|rehab|arrested|kicked|threw|locks|restraining|blocked|ruin\w*|left\s(?:me|us|him"
        r"|her)|gone|walked\sout|not\sspeaking)\b"
    ),
}
_MINE = Rx(
    r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|we|we're|we've|our|us|the\s(?:girls|boys|lads|team|gang|crew|ladies))\b"
)
_LIGHT_UNLESS = Rx(
    r"\b(?:patients?\swho|clients?|charity|fundrais\w+|helpline|support\sgroup|raffle|awareness|screening"
    r"|talk\sto|ask\s(?:us|your)|tips?|research|stud(?:y|ies)|guidelines?|died|passed\saway|cancer|dementia"
    r"|risk|years\sago|was\s(?:\d+|a\schild)|nurse|diagnos\w+|grief|my\s(?:own\s)?(?:gp|doctor))\b"
)
_ON_DUTY_FUN = Rx(rf"\b{_FUN}\b")
_DUTY = Rx(rf"\b{_ON_DUTY}\b")


def private_life(surface: Surface) -> tuple[Match, ...]:
    """Where the author tells of these things; not where they are taught about, quoted or done for a good cause."""
    return tuple(sorted((*_told(surface), *_hinted(surface), *_fooling(surface))))


def _told(surface: Surface) -> Iterator[Match]:
    for name, subject in _SUBJECTS.items():
        for m in subject.signs.finditer(surface.low):
            match = Match(m.start(), m.end(), name)
            sentence = surface.sentences[surface.sentence_at(match.start)]
            if not subject.unless.search(surface.low, sentence.start, sentence.end) and not quoted(surface, match):
                yield match


def _hinted(surface: Surface) -> Iterator[Match]:
    """A lighter word that counts with a second one in its sentence or the next, told in the first person."""
    for name, sign in _LIGHT.items():
        for m in sign.finditer(surface.low):
            match = Match(m.start(), m.end(), name)
            here = surface.sentence_at(match.start)
            start, end = surface.sentences[here].start, surface.sentences[min(here + 1, len(surface.sentences) - 1)].end
            if not _MINE.search(surface.low, start, end) or _LIGHT_UNLESS.search(surface.low, start, end):
                continue
            counts = _COUNTS[name].search(surface.low, start, end)
            if counts and not _SUBJECTS[name].unless.search(surface.low, start, end) and not quoted(surface, match):
                yield match
                break


def _fooling(surface: Surface) -> Iterator[Match]:
    """Fun and duty in one or two sentences, with nothing that allows it."""
    for m in _ON_DUTY_FUN.finditer(surface.low):
        here = surface.sentence_at(m.start())
        start, end = (
            surface.sentences[max(0, here - 1)].start,
            surface.sentences[min(here + 1, len(surface.sentences) - 1)].end,
        )
        if _DUTY.search(surface.low, start, end) and not _FUN_OK.search(surface.low):
            yield Match(m.start(), m.end(), "duty")
