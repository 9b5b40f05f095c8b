# What the rules about advice say.
advice-individual-diagnosis = This tells one person what they have or have not: { $words }.
    .title = Diagnosing a particular person
    .advice = Write for instance: “I can't assess this online. Please see your own doctor or pharmacist; here is general information.”
    .why = You have not examined them, they may act on it, and you may have taken on a duty of care in public. General information with a way to care helps everybody who reads along.
    .what = Looks for a diagnosis given to a reader, to somebody described to us, or to a public figure. General education and “could be a sign of, see your doctor” pass.
    .instead = “I can’t assess this online. Please see your GP; here is general information on rashes: …”
advice-individual-diagnosis-public-figure = This diagnoses somebody from afar: { $words }.

advice-individual-treatment = This tells one person what to take, stop or do: { $words }.
    .title = Telling a particular person what to take, stop or do
    .advice = Give general information, and the way to somebody who knows their history. If it cannot wait, give the emergency number.
    .why = A dose or a “stop it” can be wrong for what you do not know about them. Regulators have disciplined clinicians for advice given in comments and messages.
    .what = Looks for one person being told what to take, stop, change or leave. General advice, campaigns and “ask before you stop” pass.
    .instead = “Please ask your pharmacist or prescriber before you change anything; they know your other medicines.”

advice-crisis-signpost = This speaks of suicide, self-harm, eating disorders or abuse, and gives no line to call: { $words }.
    .title = A hard subject without a line to call
    .what = Looks for suicide, self-harm, eating disorders and abuse, and whether the post gives a help line of the audience’s country. Tells of a method and words such as “committed suicide” are marked too.
    .advice = Add the help line of your audience’s country. Leave out how, where and with what. Say “died by suicide”.
    .why = Somebody in that place may read it tonight. WHO asks everybody who writes of suicide to give a way to help and no method, because told methods are copied.
    .instead = “We lost a friend by suicide. If you are struggling, call or text 988 at any time.”
advice-crisis-signpost-method = This tells how somebody ended or harmed their life: { $words }.
advice-crisis-signpost-committed = These words carry blame or praise: { $words }.
advice-crisis-signpost-asked = They wrote of something that needs a line to call, and your answer gives none: { $words }.
advice-crisis-signpost-likely = This reads like a hard subject without a line to call: { $words }.
advice-crisis-signpost-fix = Add the help line
advice-crisis-signpost-committed-fix = Say “died by suicide”

advice-no-care-path = This names something that cannot wait, and no way to care: { $words }.
    .title = A danger sign without a way to care
    .what = Looks for symptoms that need somebody at once or soon (chest pain, stroke signs, trouble breathing, a baby that moves less), with advice or comfort beside them and nowhere to go.
    .advice = Say first where to go and how fast: the emergency number of your audience’s country, or “see a doctor today”.
    .why = A reader with that symptom may wait because of your post. Guidance on health messages asks for what to do, and by when.
    .instead = “Chest pain that lasts or spreads: call 911 now. The stretches below are for stiff muscles only.”
advice-no-care-path-asked = They wrote of something that cannot wait, and your answer names no way to care: { $words }.
advice-no-care-path-likely = This reads like advice on something that cannot wait, without a way to care: { $words }.
advice-no-care-path-fix = Add the emergency line

advice-solicits-cases = This invites people to tell you of their own health: { $words }.
    .title = Inviting people to post symptoms, photos or results
    .what = Looks for invitations to send or post symptoms, pictures of the body, scans or results, and for offers to judge them online.
    .advice = Ask for topics, not for cases. Say where people with a question about themselves should go.
    .why = What they post is public or in a chat that is no record, and your answer is advice without an examination. In 2014 a tribunal in New South Wales ruled on results and advice given through Facebook.
    .instead = “Which skin topic shall I cover next? Please keep your own photos and results for your doctor.”
advice-solicits-cases-image = This invites people to send pictures or results: { $words }.
advice-solicits-cases-likely = This reads like an invitation to post one’s own case: { $words }.

advice-remote-prescribing = This offers a prescription or a certificate by message, or to somebody nobody has seen: { $words }.
    .title = Prescriptions or certificates by message
    .what = Looks for offers of prescriptions, refills, sick notes, exemption letters and medicines by direct message, or without an appointment.
    .advice = Point to your registered route: the booking page, the portal, the telehealth visit.
    .why = A prescription needs an assessment and a record. State boards call it inappropriate to prescribe without them; India’s regulator forbids prescribing on public media (2023).
    .instead = “Running low on your tablets? Ask for a repeat through the portal, or book a video visit on our website.”
advice-remote-prescribing-likely = This reads like an offer of prescriptions or certificates by message: { $words }.

advice-dose-without-context = This gives a dose without saying for whom, how much at most, or where it comes from: { $words }.
    .title = A dose without its limits
    .what = Looks for amounts of medicines, supplements and remedies with a “take” or a “daily”, for the public, and for what belongs to them: whom they are for, the maximum, the label, somebody to ask, a source.
    .advice = Say whom it is for, the most in a day, “follow the label or ask a pharmacist”, and the source. Or leave the number out.
    .why = Readers differ in age, weight, kidneys, pregnancy and other medicines. A dose from a professional is followed. The rules on health claims ask for competent evidence behind it.
    .instead = “Vitamin D: adults can take 10 micrograms a day in winter (nhs.uk). Ask a pharmacist if you take other medicines.”
advice-dose-without-context-likely = This reads like a dose without its limits: { $words }.

advice-no-disclaimer = This is health information for everybody, without the words that say so: { $words }
    .title = No disclaimer
    .what = Looks at posts that teach the public about a disease or a medicine, and whether the post or the account’s page says that it is general information, or whom to ask.
    .advice = Add one short sentence, or put it once on your account’s page and record it in the profile.
    .why = Readers take a professional’s post as advice for themselves. One sentence shows the limits, and some countries ask for it.
    .instead = “General information, not advice for you. Ask your own clinician.”
advice-no-disclaimer-bio = Neither this health information nor your account’s page says that it is general: { $words }
advice-no-disclaimer-fix = Add the disclaimer
advice-individual-diagnosis-likely = This reads like a diagnosis for one person: { $words }.
advice-individual-treatment-likely = This reads like telling one person what to take or do: { $words }.
