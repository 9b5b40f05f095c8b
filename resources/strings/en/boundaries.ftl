# What the rules about boundaries say: between private and professional, between clinician and patient, between oneself and the employer.
boundaries-wrong-account = This is private life on a professional account: { $words }.
    .title = The wrong account
    .what = Looks for private life on a professional or practice account (drink, guns, party politics, swimwear, betting, family quarrels, fooling about on duty), and for patients, offers and advice on a private one.
    .advice = Post it from your private account, with care for who sees it, or leave it out.
    .why = Colleges ask clinicians to keep the two apart: patients who read of last night’s drinks doubt this morning’s hands. In 2012, 92 % of US medical boards knew of breaches online.
    .instead = “Back from a long weekend, rested and glad to be here. Clinic opens at nine.”
boundaries-wrong-account-personal = This speaks as a clinician on a private account: { $words }.
boundaries-wrong-account-likely = This reads like private life on a professional account: { $words }.

boundaries-patient-contact = This invites patients into private contact with you: { $words }.
    .title = Private contact with patients
    .what = Looks for invitations to patients to befriend you, to write to your private number or account, or to go round the practice.
    .advice = Give the portal or the practice’s line. Keep your own number and your private account to yourself.
    .why = Private messages are no record, nobody covers you when you are asleep, and a friendship changes the care. ACP and FSMB asked in 2013 to keep electronic contact to an established relationship with consent.
    .instead = “Questions after your operation? Use the portal, or call the ward line; somebody is always there.”
boundaries-patient-contact-likely = This reads like an invitation to private contact: { $words }.

boundaries-romantic-sexual = This flirts or winks where there are patients: { $words }
    .title = Flirting in a clinical role
    .what = Looks for desire, romance and innuendo about patients, with a reader in care, or about examinations and treatment.
    .advice = Delete it.
    .why = The NMC names relationships with patients among what puts registration at risk, and a joke reads the same in a hearing. A block here has no waiver.
    .instead = “Nervous about your examination? You can ask for a chaperone, and you can stop at any time.”
boundaries-romantic-sexual-likely = This reads like flirting in a clinical role: { $words }

boundaries-anonymous-authority = This claims the authority of a title without a name: { $words }.
    .title = A title without a name
    .what = Looks for health claims made “as a doctor” or “as a nurse” where neither the post nor the account says who that is.
    .advice = Put your name and role in the profile or in the post. If you cannot, leave the claim out.
    .why = Readers believe the title and cannot check it. The GMC says that who comments on health should usually say who they are.
    .instead = “Dr Priya Nair, GP: three things to know about the flu jab.”
boundaries-anonymous-authority-hidden = This claims the authority of a title and hides who speaks: { $words }.
boundaries-anonymous-authority-likely = This reads like a claim by somebody with a title and no name: { $words }.

boundaries-employer-voice = This speaks for the house you work in: { $words }.
    .title = Speaking for the employer
    .what = Looks for decisions, promises and opinions told in the name of a hospital or practice from an account that is not its own, and for its logo in pictures.
    .advice = Ask the communications team, share their own post, or say that it is your view.
    .why = A hospital answers for what is said in its name, and so do you: policies of institutions keep statements to the people who are named for it.
    .instead = “I work at a hospital and don’t speak for it. My own view: free parking at night would help.”
boundaries-employer-voice-logo = A picture shows the logo or badge of the house you work in, and nobody’s word that it may be shown is recorded.
boundaries-employer-voice-likely = This reads as if it were said for the house you work in: { $words }.

boundaries-work-hours = Somebody must be there when this goes out, and then it is clinical time ({ $hours }).
    .title = In clinical time
    .what = Compares posts that need a hand, live sessions and replies with your duty roster, and the hours spent this week with your budget.
    .advice = Let it go out by itself, or move it to a free hour.
    .why = Patients wait while you type, and the time stamp shows it to everybody.
    .instead = “Live questions at 19:30, after clinic.”
boundaries-work-hours-budget = You have spent { $spent } hours on this week’s posts; your budget is { $budget }.
