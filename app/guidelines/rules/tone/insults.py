"""The words of insults: nouns, nouns that only hurt when said of a person, traits, and who is meant."""


def _either(text: str) -> str:
    return "|".join(word.strip() for word in text.replace("\n", " ").split(",") if word.strip())


ALWAYS = _either("""
idiots?, morons?, imbeciles?, cretins?, scum, scumbags?, bastards?, sods?, pillocks?, halfwits?, half-wits?,
nitwits?, dimwits?,
dumbass(?:es)?, dumbos?, wankers?, twats?, tossers?, arseholes?, assholes?, dickheads?, knobheads?, nutjobs?,
nutters?, wackos?,
crackpots?, sheeple, lowlifes?, simpletons?, numpty, numpties, gobshites?, bellends?, shitbags?, douchebags?,
retards?, cockwombles?,
dipshits?, fuckwits?, bimbos?, skanks?, troglodytes?, eejits?, numbskulls?, boneheads?, meatheads?, plonkers?,
drongos?, buffoons?, dolts?,
crybaby, crybabies, whingers?, bludgers?, scroungers?, jobsworths?, windbags?, airheads?, dunces?, blockheads?,
fatso, fatties, fatty\\sboomba,
pill[\\s-]pushers?, shitheads?, chutiya\\w*, bewakoof, ullu, gadha, nasty\\spiece\\sof\\swork,
keyboard\\swarriors?, armchair\\s(?:experts?|doctors?), waste\\sof\\s(?:space|oxygen|air), scum\\sof\\sthe\\searth
""")
OF_A_PERSON = _either("""
quacks?, clowns?, liars?, frauds?, charlatans?, con\\sartists?, con\\sm[ae]n, butchers?, murderers?, killers?,
losers?, trolls?, cowards?,
(?:national\\s|absolute\\s)?disgrace, joke, embarrassment, monsters?, psychos?, psychopaths?, lunatics?, parasites?,
leech(?:es)?, vermin, trash, garbage, rubbish,
cows?, pigs?, rats?, snakes?, witch(?:es)?, muppets?, wally, wallies, pricks?, dicks?, cunts?, bitch(?:es)?, bully,
bullies, crooks?, criminals?,
karens?, hacks?, fools?, twits?, sheep, dinosaurs?, nazis?, ghouls?, tools?, knobs?, brats?, snowflakes?,
child\\sabusers?, abusers?, monkeys?,
whiners?, moaners?, time[\\s-]wasters?, drama\\squeens?, malingerers?, hypochondriacs?, attention[\\s-]seekers?,
freeloaders?, grifters?, scammers?, shills?,
hypocrites?, thugs?, tyrants?, creeps?, weirdos?, freaks?, perverts?, jerks?, savages, animals, peasants, amateurs?,
cowboys?, jokers?, melts?, chancers?,
dragons?, hags?, battle-?ax(?:e|es), dole\\sbludgers?, bogans?, dingbats?, lightweights?, liability, menace,
danger\\sto\\spatients, cult, nightmares?, pests?
""")
TRAIT = _either("""
stupid, dumb, brain[\\s-]?dead, incompetent, pathetic, useless, lazy, spineless, clueless, thick, ignorant, moronic,
idiotic, imbecilic, disgusting,
vile, worthless, gutless, entitled, delusional, deranged, unhinged, gullible, evil, two-faced, arrogant, nasty,
filthy, ugly, hopeless, brainless,
shameless, corrupt, dense, illiterate, mindless, foul, dim, heartless, unfit\\sto\\spractise, unfit\\sto\\spractice,
insufferable, repulsive, inbred
""")
VERY = _either("""
all, just, so, such, really, clearly, obviously, literally, honestly, simply, absolutely, completely, totally,
utterly, bloody, fucking, f—ing, proper, right,
nothing\\sbut, truly, frankly, basically, plain, too, even, either, still, being, an?, the, that, one, bunch\\sof,
load\\sof, pack\\sof, lot\\sof, absolute,
complete, total, utter, little, big, old, sad, massive, real, bigger, biggest, most, more, as, this, kind\\sof,
sort\\sof, damn, rude, greedy, bunch,
dangerous, selfish, glorified, overpaid, overgrown, junior, senior, agency, student, triage, medical, professional,
wee, silly, smug, bitter,
miserable
""")
WHO = _either("""
@\\w+, you, u, ya, he, she, they,
(?:these|those|that|this|the|most|some|all)\\s(?:\\w+\\s){0;2}?(?:people|folks|men|women|lot), people, patients?,
families,
parents, mums, moms, mothers, dads, nurses?, doctors?, docs?, gps?, surgeons?, consultants?, registrars?, residents,
interns, juniors, managers?, management,
admins?, hr, administrators, receptionists?, midwives, pharmacists?, dentists?, chiropractors?, chiros, naturopaths?,
homeopaths?, physios, radiologists?,
radiology, orthopods?, (?:new\\s)?grads?, graduates, students, trainees?, locums?, psychiatrists?,
an(?:a?e)sthetists?, paramedics?, politicians?, ministers?, colleagues?,
anti-?\\s?vaxx?ers?, boomers, smokers,
drinkers, feminists, liberals, conservatives, influencers, dr\\.?\\s\\w+(?:\\s\\w+){0;2},
prof\\.?\\s\\w+(?:\\s\\w+)?, mr\\.?\\s\\w+, mrs\\.?\\s\\w+, ms\\.?\\s\\w+,
(?:half|the\\slot|all|both|every\\sone|each)\\sof\\s(?:you|them),
(?:our|my|the|this)\\s(?:\\w+\\s){0;2}?(?:ceo|boss|board|committee|leadership|team|college|department|dean|health\\ssecretary|chair|director|matron|supervisor|clerk|secretary|president|premier|daughter|family|landlord),
your\\s(?:\\w+\\s)?(?:doctor|gp|mum|mother|wife|husband|surgeon|dentist|family),
that\\s(?:\\w+\\s)?(?:consultant|registrar|reg|nurse|doctor|surgeon|manager|man|woman|bloke)
""").replace(";", ",")
SNIDE = """
get a life, get stuffed|bent, nobody|no one asked, naff|bugger off, put the fork|burger down,
boil their|your|his heads|head,
get over yourself, get a grip, shut up, shut it, grow up, man up, shame on you|him|her|them, go to hell,
drop dead, kill yourself,
cry about it, cry me a river, cry more|harder, good riddance, serves you|him|her|them right,
you deserve it|that|worse, that's|thats what you|u get for,
hope you|u die|suffer|rot|choke|lose, hope you|u|they|he|she catch|catches it, hope you|u|they end up,
hope you|they get sued|covid|it|what,
hope he|she|they dies|die|suffers|suffer|rot, don't come crying, hope your ~ drops|sues|fails|leaves,
what is wrong with you|u,
what's|whats wrong with you|u,
are you stupid|blind|deaf|thick|illiterate|dumb, this stupid|dumb|thick|dense and,
being this stupid|dumb|thick|dense, that stupid|dumb|thick|dense,
learn|learnt to read|spell|google, touch grass, ok|okay boomer|karen, can't fix stupid, cant fix stupid,
one|two|single|shared|three brain cell|cells, more brains than,
couldn't run|organise|organize|find ~ bath|brewery|arse|backside, couldn't find ~ arse|ass|backside|vein,
nobody asked you|u, no one asked you,
looks|look like a|an|some catfish*|clown*|corpse|horror|monster|trout|frankenstein|duck|pig, you are|look a mess,
you look awful|terrible|ridiculous|cheap,
who let you, how dumb|stupid can|are, do us all a favour|favor, have you no shame,
bless your tiny|little brain|heart, stay mad, cope harder,
dumber|stupider|thicker than, too stupid|dumb|thick|lazy to, not the sharpest, get in the bin, you make me sick,
should be struck off,
deserve to die|suffer, natural selection, darwin award*, change my mind losers, everyone|everybody hates,
nobody likes you|him|her, embarrass yourself,
delete your account, go back to school|facebook|university, did you even, buy a brain, use your brain,
have a word with yourself, do one, jog on, shut your face|mouth|gob, put out to pasture, from hell strikes|again,
boss|clerk|patient|manager|consultant|nurse|relatives|family|families|patients|parents|visitors from hell
"""
