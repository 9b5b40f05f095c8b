# What the rules about boundaries say: between private and professional, between clinician and patient, between oneself and the employer.
boundaries-wrong-account = This is private life on a professional account: { $words }.
    .title = The wrong account
    .what = Looks for private life on a professional or practice account (drink, guns, party politics, swimwear, betting, family quarrels, fooling about on duty), and for patients, offers and advice on a private one.
    .advice = Post it from your private account, with care for who sees it, or leave it out.
    .why = Colleges ask clinicians to keep the two apart: patients who read of last night’s drinks doubt this morning’s hands, and boards have acted on such pictures.
    .instead = “Back from a long weekend, rested and glad to be here. Clinic opens at nine.”
boundaries-wrong-account-personal = This speaks as a clinician on a private account: { $words }.
boundaries-wrong-account-likely = This reads like private life on a professional account: { $words }.

boundaries-patient-contact = This invites patients into private contact with you: { $words }.
    .title = Private contact with patients
    .what = Looks for invitations to patients to befriend you, to write to your private number or account, or to go round the practice.
    .advice = Give the portal or the practice’s line. Keep your own number and your private account to yourself.
    .why = Private messages are no record, nobody covers you when you are asleep, and a friendship changes the care. GMC and NMC ask for clear boundaries.
    .instead = “Questions after your operation? Use the portal, or call the ward line; somebody is always there.”
boundaries-patient-contact-likely = This reads like an invitation to private contact: { $words }.

boundaries-romantic-sexual = This flirts or winks where there are patients: { $words }
    .title = Flirting in a clinical role
    .what = Looks for desire, romance and innuendo about patients, with a reader in care, or about examinations and treatment.
    .advice = Delete it.
    .why = Nothing ends a career faster. Regulators treat sexual words about patients as misconduct, also as a joke, and a block here has no waiver.
    .instead = “Nervous about your examination? You can ask for a chaperone, and you can stop at any time.”
boundaries-romantic-sexual-likely = This reads like flirting in a clinical role: { $words }
