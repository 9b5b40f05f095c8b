# What the rules about boundaries say: between private and professional, between clinician and patient, between oneself and the employer.
boundaries-wrong-account = This is private life on a professional account: { $words }.
    .title = The wrong account
    .what = Looks for private life on a professional or practice account (drink, guns, party politics, swimwear, betting, family quarrels, fooling about on duty), and for patients, offers and advice on a private one.
    .advice = Post it from your private account, with care for who sees it, or leave it out.
    .why = Colleges ask clinicians to keep the two apart: patients who read of last night’s drinks doubt this morning’s hands, and boards have acted on such pictures.
    .instead = “Back from a long weekend, rested and glad to be here. Clinic opens at nine.”
boundaries-wrong-account-personal = This speaks as a clinician on a private account: { $words }.
boundaries-wrong-account-likely = This reads like private life on a professional account: { $words }.

boundaries-anonymous-authority = Here speaks “a professional”, and nobody can see who: { $words }.
    .title = A professional without a name
    .what = Looks for health claims made with the weight of a profession, where neither the post nor the account says who speaks.
    .advice = Add your name and role to the post or the account’s page.
    .why = The GMC asks doctors who comment on health to say who they usually are; readers cannot weigh a claim whose author hides.
    .instead = “Dr Priya Nair, GP in Leeds: three facts on flu.”
boundaries-anonymous-authority-likely = This reads like a claim by a professional who does not say who they are: { $words }.

boundaries-employer-voice = This speaks for your employer: { $words }.
    .title = Speaking for the employer
    .what = Looks for words that give the employer’s position, and for its badge or logo in a picture, on an account that is not the employer’s.
    .advice = Get the communications team’s word and have it recorded, or say it as your own view.
    .why = Institutions discipline staff who speak in their name; readers take a badge for a statement.
    .instead = “I work at Lakeside General. This is my own view: …”
boundaries-employer-voice-likely = This reads as if you spoke for your employer: { $words }.
boundaries-employer-voice-logo = A picture shows a badge, uniform or logo of your employer.

boundaries-work-hours = This needs you there, and it is planned in protected clinical time ({ $hours }).
    .title = In clinical time
    .what = Compares live sessions and other things that somebody must be there for with the clinical hours of your roster and with your time budget. What goes out by itself passes.
    .advice = Move it to your next free slot.
    .why = Attention at work belongs to patients; interruptions make mistakes likelier.
    .instead = “Live Q&A tonight at 19:30, after clinic.”
boundaries-work-hours-budget = You have spent { $spent } hours on replies this week; you meant to spend { $budget }.
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
