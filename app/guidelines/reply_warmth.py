"""Signs of warmth: joy about care, thanks for trust, regards, hopes and praise that only a carer would write."""

from app.guidelines import reply_classes as c
from app.guidelines import reply_words as w
from app.guidelines.reply_sign import Sign, sign

WARMTH: tuple[Sign, ...] = (
    sign("pleasure", 1.5, rf"(?:{w.WARM}|privilege|honou?r|enjoyed|thanks?|thank you) {c.SOME}{w.DOING} {c.READER}\b"),
    sign(
        "trust",
        2.0,
        r"(?:thanks|thank you|thankyou|cheers|grateful|ta|honou?red|appreciate\w*) {0,1}[^.!?\n]{0,30}?"
        r"(?:for (?:coming (?:in|to see|back|all)|choosing|letting us|visiting (?:us|our (?:clinic|practice|office"
        r"|surgery))|bringing (?:him|her|them|your)|being (?:a|our|such)|your (?:trust|custom|loyalty|visit))"
        r"|trusting (?!(?:us|me) with (?:it|this|that))\w+|choosing \w+|that you (?:trusted|chose|came)"
        r"|(?:your (?:trust|faith|confidence) in (?:us|our|dr|me)))\b",
        r"for sticking with\b",
        r"trust(?:ed|ing)? (?:us|me|our team|dr \w+) with\b(?! (?:it|this|that|the question|your question))",
        firm=True,
    ),
    sign(
        "its state",
        1.5,
        rf"{c.THE} {c.FEW}{w.THING} (?:[\w'-]+ ){{0,2}}?(?:{c.BE}|for) (?:[\w'-]+ ){{0,3}}?{w.STATE}\b",
        rf"(?:{w.WARM}|mind|enjoy|rock) (?:[\w',-]+ ){{0,4}}?{c.THE} (?:new |lovely |gorgeous |crook "
        rf"|\w+ )?{w.THING}\b",
        rf"(?:{w.THING}) (?:is|are|'s) (?:healing|settling|mending|behaving|coming along|looking)\b",
        r"your (?:\w+ )?(?:final|last) (?:weeks|days|months)\b",
        rf"(?:{w.THEIRS})'s (?:final|last) (?:weeks|days|months|stay|time|care)\b",
    ),
    sign(
        "how is",
        1.5,
        rf"how(?:'s| is| are|'re| did) {c.THE} {c.FEW}(?:{w.THING}|{w.RELATIVE})\b",
        rf"how (?:are|is) {c.SOME}(?:{w.STATE}|feeling|getting on|finding|these days)\b",
        rf"(?:are|is|have) (?:you|he|she|they) still {c.FEW}(?:doing|taking|using|wearing|having|on|keeping)\b",
    ),
    sign(
        "you were",
        2.0,
        rf"{w.YOU} (?:were|was|are) (?:honestly |truly |really |also |still )?(?:a|the|an|such|so|no|our|my|one of)"
        rf" {c.SOME}(?:brave|bravest|calm|patient|easiest|toughest|strong|stronger|trooper|dream|joy|pleasure|delight"
        r"|bother|trouble|star|champion|champ|warrior|inspiration|fighter|hero|legend|superstar|rockstar|trouper|model"
        r"|epidural|extraction|treat|gem)\b",
        rf"(?:{w.YOU}|{c.WERE}) (?:did|have done|'ve done|has done|worked) (?:so |really |incredibly "
        rf"|all )?(?:well|amazing|great"
        r"|brilliantly|fantastic|the hard|so much|hard|incredible|the work)\b",
        r"(?:has|have|'ve|you've|you) come (?:such a |a |so |on )(?:long|far)\b",
        r"(?:baby|little|wee|miss|master) \w+ (?:was|is|did|has)\b",
    ),
    sign(
        "outcome",
        1.5,
        rf"(?:{w.WARM}|sorry) (?:[\w',-]+ ){{0,4}}?(?:you|you're|you've|your|he|he's|she|she's|they|they're|it|the"
        rf"|that|{w.RELATIVE})"
        rf" (?:[\w'-]+ ){{0,5}}?(?:healed|healing|feeling|recover\w*|walking|hearing|sleeping|smiling|pain-?free"
        rf"|behaving|home"
        r"|thriving|growing|settled|sorted|on the mend|improv\w+|mend\w*|running|breathing|eating"
        r"|back to (?:normal|work|your)"
        r"|back on|smoothly|made it|turned the corner|better|no longer|well again|doing (?:well|better|great|so))\b",
        rf"(?:so |really |very )?(?:happy|thrilled|pleased|delighted|chuffed) for (?:you|{w.THEIRS}|him|her|them)\b",
    ),
    sign(
        "milestone",
        1.5,
        r"(?:congrat\w*|well done|good on|bravo|hats off|proud of|kudos|good luck|best of luck|all the best"
        r"|rooting for|happy"
        r"|welcome to the world)(?: [\w',-]+){0,6}? (?:finish\w+|complet\w+|rounds?|chemo|treatment|ivf|transfer"
        r"|pregnan\w+"
        r"|birth|arrival|recovery|quit\w*|smoke-?free|aligners|braces|weight|surgery|op|operation|sticking"
        r"|progress|rehab"
        r"|remission|bell|all clear|results?|hard work|work|steps|journey|little one|bundle|twins|new (?:job|hip"
        r"|knee|smile"
        r"|you)|both|again|next (?:stage|step|chapter|round)|days? (?:sober|clean)|stopping|milestone|anniversary)\b",
        r"welcome to the world\b",
    ),
    sign(
        "lost",
        2.0,
        r"(?:we|all of us|everyone|our (?:whole )?(?:team|unit|ward)) (?:will |all |really |so |still )?(?:miss|misses"
        r"|remember|remembers|loved|adored|think of|thinks of|talk about|talks about) (?:him|her|them|you|your)\b",
        r"(?:he|she) (?:fought|loved|spoke|talked|never|always|made|kept|lit|used to|taught|was|had)\b",
    ),
    sign(
        "keep going",
        1.0,
        rf"(?:keep|keep up|don't forget|remember|mind|carry on|stick with|look after|take care of|stay on|swap|enjoy"
        rf"|rest|ice) (?:to |with |up |on )?(?:\w+ )?(?:{c.THE} )?{c.FEW}(?:{w.THING}|flossing|icing|stretching"
        rf"|walking|rinsing)\b",
        r"text us pics\b|goes down by\b|no (?:climbing|lifting|driving|gym|bending|sun)\b",
        r"again with you\b|(?:ring|call) whenever\b|kisses? (?:to|for)\b|(?:cuddles?|hugs?) (?:to|for|from)\b",
    ),
    sign(
        "regards",
        1.5,
        rf"(?:give|send|pass|say|hug|kiss|tell) (?:{c.WHOM}) (?:\w+ ){{0,2}}?(?:love|best|regards|hugs?|cuddles?"
        rf"|kiss\w*|squeeze|high|hi|hello"
        r"|we|we're|well done|from (?:us|all|me|the)|big|our|the (?:stickers?|team))\b",
        rf"(?:love|hugs?|cuddles?|kisses|regards|high fives?|best wishes|hello) (?:\w+ ){{0,2}}?(?:to"
        rf"|for) (?:{c.WHOM})\b",
        r"(?:says?|say|send|sends|sending) (?:hi|hello|hey|their love|love|our love|big hugs)\b",
        r"(?:won't|isn't|not) (?:be )?the same without\b|miss(?:ing)? (?:you|him|her|your|ye|u)\b",
        r"you (?:have|'ve got|know) (?:our|my|where) (?:number|line|email|we are|to find|direct)\b",
        r"(?:the |our )(?:gang|crew|girls|whole (?:team|ward|bay|unit|clinic|office)|team|ward|nurses) (?:still "
        r"|all )?(?:talks?|miss\w*"
        r"|loves?|loved|ask\w*|cried|cheered|smil\w+|remember\w*|was|were|is|are) (?:about |so |for "
        r"|after )?(?:you|your|him|her|proud)\b",
    ),
    sign(
        "hope",
        1.5,
        rf"(?:hope|hoping|hopefully|fingers crossed|wishing|thinking of|rooting|praying"
        rf"|prayers)(?: [\w',-]+){{0,4}}? (?:you|you're|your|"
        rf"he|he's|she|she's|{w.RELATIVE}|{w.THING})(?: [\w'-]+){{0,4}}? (?:{w.STATE}|rest\w*|recover\w*|mend\w*"
        rf"|heal\w*|settl\w+"
        r"|feel\w*|hold\w*|lasts?|let|lets|goes|improv\w+|speedy|soon)\b",
        rf"(?:fingers crossed|good luck|all the best|best wishes|thinking of you) (?:for|with|on|during"
        rf"|through) [^.!?\n]{{0,30}}?{w.THING}\b",
    ),
    sign(
        "knows them",
        1.0,
        r"your (?:smile|laugh\w*|jokes?|courage|attitude|stories|sense of humou?r|cakes?|chocolates|card|biscuits"
        r"|flowers|spirit|strength"
        r"|bravery|grit|determination|resilience|positivity|energy|face|hugs?|dancing|singing|baking|banter"
        r"|playlist|company|kindness"
        r"|manners|dedication|commitment|hard work|sweet)\b",
        r"(?:the|those|your) (?:chocolates|cake|cakes|biscuits|flowers|brownies|samosas|card|cookies|doughnuts"
        r"|donuts|sweets|box of)\b",
        r"(?:we|i|all) (?:all )?(?:know|knew) (?:you|what you|how (?:hard|much|tough|far|long|nervous|scared"
        r"|worried)|it was)\b",
        r"(?:one|two|three|four|five|\d+) (?:down|to go|more to go|weeks in|days in|months in)\b|nearly there"
        r"|you've got this|keep it up",
        r"(?:can't|couldn't|cannot) believe (?:it's|that's|how|you|he|she|it was)\b|wouldn't have (?:recognised"
        r"|recognized|known)\b",
        rf"{c.WERE} (?:was|is|were|'s) (?:honestly |really |truly )?(?:a|an|so|such|the|our|very|brilliant|brave"
        rf"|amazing|great)\b",
        r"you(?:'ve| have|'ve got| need| still need| still have)(?: got)? (?:another|one more|two more|still"
        r"|a few more|an|your)\b",
    ),
)
