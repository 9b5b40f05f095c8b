"""Classes of words that tell in a reply that its reader was in care: who, by whom, what was done, and with what result.

Each is a part of a regular expression for lower-case text, without a group of its own.
"""


def any_of(text: str) -> str:
    """Alternatives written one after the other, with a bar, a space or a line's end around each."""
    return "(?:" + "|".join(" ".join(part.split()) for part in text.split("|") if part.strip()) + ")"


YOU = r"(?:you(?:'ve|'d)?|u|ya|ye|yous|youse|y'all|yourself)"

RELATIVE = any_of("""
    son|daughter|mum|mom|mam|mummy|mama|dad|daddy|mother|father|wife|husband|hubby|partner|baby|bub|bubs|newborn|child
    |kid|kids|children|kiddo|kiddos|little one|little ones|little man|little lady|little girl|little boy|wee one
    |wee man|lad|boy|boys|girl|girls|twins|toddler|teenager|gran|nan|nana|granny|grandad|grandpa|grandma|grandmother
    |grandfather|grandson|granddaughter|brother|sister|aunt|auntie|uncle|nephew|niece|cousin|family|loved one
    |relative|parents|in-laws|fiancée?|girlfriend|boyfriend
""")

THEIRS = rf"(?:your|ur) (?:\w+ ){{0,2}}?{RELATIVE}"

STAFF = any_of("""
    dr\\.? [a-z'-]+|doctor|doctors|nurse|nurses|sister [a-z]+|midwife|midwives|team|staff|dentist|hygienist|surgeon
    |physio|physiotherapist|pharmacist|therapist|counsellor|psychologist|psychiatrist|consultant|registrar
    |anaesthetist|anesthesiologist|receptionist|receptionists|reception|front desk|manager|optometrist|audiologist
    |dietitian|carer|carers|paramedic|paramedics|crew|technician|radiographer|osteopath|chiro|chiropractor|injector
    |practitioner|physician|office|clinic|practice|ward|unit|hospital|surgery|department|gp
""")

US = rf"(?:we|i|we've|i've|we had|i had|we did|i did|(?:our|the|my|your) (?:\w+ )?{STAFF}|{STAFF}|she|he|they)"

DID_TO = any_of("""
    saw|seen|treated|examined|assessed|admitted|discharged|prescribed|gave|given|offered|told|warned|advised
    |explained to|showed|phoned|called|rang|wrote to|written to|emailed|texted|messaged|billed|charged|refunded
    |fitted|squeezed|booked|rebooked|scheduled|referred|transferred|delivered|operated on|numbed|injected|scanned
    |x-rayed|tried to reach|tried to call|tried to ring|tried to contact|reached|looked after|took care of|cared for
    |nursed|remember|remembers|remembered|miss|misses|saved|stitched|stitched up|patched up|refused|stopped
    |sedated|monitored|vaccinated|swabbed|weighed|measured|cleaned|removed|replaced|repaired|placed|extracted
    |diagnosed|sent|did|dismissed|moved|kept|let|put|made|took|asked|helped|met|dropped|triaged|ordered|arranged
    |reviewed|checked|tested|spoke to|spoke with|spoken to|spoken with|discussed with|talked to|sat with
    |welcomed|cautioned|asked|rang up|left|waived|rescheduled|adjusted|fixed
""")

DOING = any_of("""
    caring for|care for|cared for|looking after|look after|looked after|treating|treat|helping|help|helped|seeing|see
    |meeting|meet|met|delivering|deliver|having|have had|supporting|support|working with|work with|walking with
    |being part of|be part of|been part of|being there|nursing|welcoming|to catch|catching|watching|watch|being with
    |being at|be at|taking care of|take care of|scanning|bringing
""")

THING = any_of("""
    hips?|knees?|shoulders?|back|spine|ankles?|wrists?|elbow|foot|feet|toes?|hand|finger|thumb|neck|jaw|nose
    |lips?|eyes?|ears?|heart|lungs?|liver|kidneys?|prostate|womb|skin|scar|scars|hair|brows|tooth|teeth|molars?
    |gums?|smile|bite|wound|stitches|cast|boot|sling|splint|brace|braces|retainers?|aligners?|veneers?|crowns?
    |fillings?|implants?|dentures?|bridge|root canal|extraction|whitening|cleaning|night guard|moulds?|lens
    |lenses|glasses|frames|specs|hearing aids?|aids|domes|cataracts?|pacemaker|stents?|valve|graft|transplant
    |catheter|stoma|port|cannula|drip|infusions?|transfusion|dialysis|chemo|radiotherapy|chemotherapy|epidural
    |c-section|caesarean|section|labou?r|birth|delivery|pregnancy|bump|ivf|embryo|transfer|egg collection|iui
    |surgery|operation|op|procedure|treatment|treatments|therapy|sessions?|rehab|recovery|exercises|stretches
    |injections?|jabs?|boosters?|vaccine|vaccination|shots?|botox|fillers?|peel|laser|facial|lash lift|b12|drops
    |cream|inhalers?|spacer|cpap|mask|machine|pump|pen|pens|insulin|tablets|pills|meds|medication|medicines?
    |antibiotics|script|scripts|prescription|repeat|refill|dose|blister pack|bloods|blood tests?|blood pressure
    |bp|sugars?|a1c|hba1c|psa|inr|amh|cholesterol|thyroid|ferritin|potassium|platelets|perio numbers|numbers
    |levels?|counts?|readings|results?|biopsy|scans?|mri|ct|x-rays?|xrays?|ultrasound|mammogram|smear|swab
    |culture|ecg|echo|endoscopy|colonoscopy|gastroscopy|tests?|check-?ups?|checkup|check|follow-?ups?
    |appointments?|appt|appts|visits?|consult|consultation|consultations|admission|stay|discharge|referral
    |diagnosis|condition|symptoms|pain|swelling|bruising|bruise|eczema|asthma|psoriasis|migraines?|diabetes
    |epilepsy|depression|anxiety|panic attacks|rash|infection|fracture|cancer|tumou?r|cyst|hernia|gallbladder
    |gallstones|appendix|grommets|tonsils|adenoids|tongue tie|reflux|acne|allergies|allergy|bmi|weight|gown
    |charts?|file|notes|records?|plan|care|case|progress|drain|dressing|dressings|bandage|staples|clips|frame
    |crutches|implant card|history|numbing|anaesthetic|anesthetic|sedation|gas and air|latch|feeds?|feeding|tube
    |hormones|hrt|coil|iud|mole|lump|lashes|brace|night splint|hearing test|eye test|rounds?|cycles?|course of
    |rehab gym|group|pulse ox|sats|bleed|fits|seizures?|stroke|angioplasty|bypass|twenty-week|12-week|20-week
    |6-week|discharge letter|clinic letter|care plan|payment plan|\ue000+
""")

STATE = any_of("""
    better|well|fine|great|good|amazing|fab|fabulous|gorgeous|lovely|beautiful|perfect|fantastic|brilliant
    |healed|healing|healthy|settled|settling|behaving|improving|improved|recovering|recovered|mending|mended
    |sorted|clear|normal|negative|benign|quiet|calm|down|up|back|ready|gone|over|holding|holding up|stable
    |thriving|pain-?free|comfy|comfortable|stronger|straight|under control|doing|going|growing|working|works
    |helping|helped|paying off|feeling|walking|running|dancing|hearing|seeing|sleeping|eating|breathing|smiling
    |home|bouncing back|on the mend|up and about|on your feet|symptom-?free|seizure-?free|cancer-?free
    |in remission|smoke-?free
""")

TIME = any_of("""
    yesterday|today|last|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|since|ago|twice
    |three times|four times|january|february|march|april|june|july|august|september|october|november|december|a\\.?m
    |p\\.?m|minutes|hours|weeks|months|once
""")

WARM = any_of("""
    glad|happy|pleased|delighted|thrilled|relieved|chuffed|stoked|over the moon|love|loved|lovely|great|wonderful
    |brilliant|fantastic|so good|good|amazing|awesome|made up|proud|congrats|congratulations|hope|hoping|hopefully
    |yay|woohoo|honoured|honored|cheers|nice|joy|pleasure|aw|aww
""")

TREATED_AS = any_of("patients?|pts?|clients?|residents?|regulars?|mums-to-be|service users?|customers?")

SPOKEN = any_of("""
    wrote|written|said|shared|raised|mentioned|posted|commented|pointed|noticed|spotted|caught|read|liked|loved
    |enjoyed|found|thought|felt|saw|heard|described|flagged|tagged|used|deserved|experienced|reached|wanted
    |needed|learnt|learned|meant|won|ran|passed|spoke|highlighted|reported|linked|cited|quoted|followed|watched
    |listened|joined|applied|voted|subscribed|took the time|got (?:it|me|in touch)|made (?:my|our|us|me|this|it)
    |had (?:me|such|this|that|fun)|had an? (?:\\w+ )?(?:experience|time|trip|day|weekend|question|point|laugh
    |visit like)|were (?:right|wrong|not alone|kind|able|expecting|looking|referring|asking|hoping|thinking
    |disappointed|unhappy|upset|let|left feeling|made to|going|doing|there at|at the|on the course|my)
    |asked (?:about|what|how|why|whether|if|when|where|a|the|such)|did there|missed (?:nothing|it|out
    |the (?:talk|joke|point|session|webinar|live))|might|would|could|should|can|may
""")
"""What somebody did by commenting, or in life: it tells of no care."""

ELSEWHERE = any_of("""
    talks?(?! (?:about|to|with|of))|webinar|conference|congress|booth|course|courses|class|classes|workshop
    |lecture|school|students?|open day|race|marathon|10k|parkrun|quiz|podcast|episode|video|reel|thread|article
    |slides?|exams|boards|interview|applied|apply|application|job|vacancy|apprenticeship|placement|internship
    |interns?|degree|a model|model survived|poster|skeleton|doll|plastic|blood drive|fundraiser|raffle|bake sale
    |museum|recipe|carpark|car park|parking|followers?|newsletter|seminar|symposium|teddy|mannequin|manikin
    |open evening|festival|choir|concert|colleagues?|trivia|roadworks|pub|destiny|nursing for|nurses day|typed
    |tweet|study|paper|edited|typo|same course|joke
""")
"""What a comment or a sentence is about where it is not about care."""
