# What the rules about boundaries say: between private and professional, between clinician and patient, between oneself and the employer.
boundaries-wrong-account = This is private life on a professional account: { $words }.
    .title = The wrong account
    .what = Looks for private life on a professional or practice account (drink, guns, party politics, swimwear, betting, family quarrels, fooling about on duty), and for patients, offers and advice on a private one.
    .advice = Post it from your private account, with care for who sees it, or leave it out.
    .why = Colleges ask clinicians to keep the two apart: patients who read of last night’s drinks doubt this morning’s hands, and boards have acted on such pictures.
    .instead = “Back from a long weekend, rested and glad to be here. Clinic opens at nine.”
boundaries-wrong-account-personal = This speaks as a clinician on a private account: { $words }.
boundaries-wrong-account-likely = This reads like private life on a professional account: { $words }.
