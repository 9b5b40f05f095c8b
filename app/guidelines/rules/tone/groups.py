"""Groups of people who are put down or shut out for what they are, as a pattern."""

_WORKERS = (
    r"(?:nurses?|docs?|doctors?|surgeons?|staff|carers?|gps?|registrars?|midwives|dentists?|pharmacists?"
    r"|physios?|students?|residents?|grads?|consultants?|drivers?|patients?|people|folks?|families|parents|workers"
    r"|applicants?|candidates?|accents?|names?|types?|lot|women|men|mothers|kids|ladies|guys)"
)
GROUP = (
    r"(?:muslims?|jews?|christians|hindus?|sikhs?|catholics|protestants|mormons|jehovah's\switness(?:es)?"
    r"|atheists|blacks|asians|whites|chinese|indians?|pakistanis?|bangladeshis?|nigerians?|filipin[oa]s?"
    r"|africans?|poles|polish|romanians?|roma|gyps(?:y|ies)"
    r"|travellers|eastern\seuropeans?|mexicans?|latinos?|hispanics?|arabs?|syrians?|ukrainians?|aborigin\w+"
    r"|indigenous|natives|first\snations|m[aā]ori|islanders?|immigrants?|migrants?|refugees?|asylum[\s-]seekers?"
    r"|foreigners?|illegals|tourists|outsiders"
    rf"|(?:foreign|foreign-trained|overseas|overseas-trained|international|imported|black|brown|asian|white"
    rf"|muslim|jewish|hindu|christian|gay|trans|lesbian|disabled|deaf|blind|autistic|dyslexic|fat|obese|older?"
    rf"|young|elderly|female|male|lady|pregnant|veiled|hijabi|reservation|quota|reserved\scategory|sc/st|dalit"
    rf"|lower[\s-]caste"
    rf"|medicaid|welfare|benefits?|homeless|poor|immigrant|migrant|refugee|council\sestate|single|unmarried"
    rf"|non-native|non-english|ethnic|village|northern|southern|bihari|kashmiri|local\saboriginal)\s{_WORKERS}"
    r"|imgs?|reservation\s(?:doctors?|wale|walon)|quota\swale|dalits?|biharis?|gays|lesbians|homosexuals"
    r"|transgenders?|lgbt\w*|women|females|girls|blokes|the\sdeaf|the\sblind|the\sdisabled|the\sold|boomers"
    r"|single\sm(?:others|ums|oms)|teen(?:age)?\sm(?:others|ums|oms)|wheelchair\susers"
    r"|people\s(?:from|of|on|who\swear|who\sspeak|with)\s(?:\w+\s){0,2}?(?:india|china|africa|asia|pakistan"
    r"|poland|romania|nigeria|mexico|abroad|overseas|the\s(?:north|south|east|estate|reserve|rez)|benefits"
    r"|welfare|medicaid|hijabs?|turbans?|accents?|colou?r|disabilit(?:y|ies)|broken\senglish)"
    r"|those\s(?:people|countries|types)|that\s(?:lot|religion|community|culture)|their\skind|your\skind)"
)
