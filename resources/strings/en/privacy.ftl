# Words of the privacy rules. Every rule: its message, .title, .what (what it looks at), .why (why it matters),
# .advice (what to do), .instead (an example of what to write instead).

privacy-patient-name = Somebody in care is named: { $words }.
    .title = A patient is named
    .what = Names, initials and nicknames beside words of care, in every text of the post and in the names of its files. Colleagues, authors and diseases named after people are left alone.
    .advice = Take the name out and write “a patient”, drop the story, or link a consent that allows the name.
    .why = A name with care is protected health information. A dental practice paid $23,000 in 2022 for names in replies.
    .instead = “A patient walked again six weeks after a hip replacement. Here is what helps in those weeks.”
privacy-patient-name-filed = The name of a file names somebody in care: { $words }.
privacy-patient-name-fix = Take out the name

privacy-national-id = This is an identity or insurance number: { $words }.
    .title = An identity number
    .what = Social security, health service and insurance numbers, told by the word before them or by their check digit.
    .advice = Delete the number, and delete the file or screenshot it came from.
    .why = One such number identifies a person for life, and opens the door to fraud.
    .instead = “Your results are ready: please call our practice.” (In a message to that person, never in a post.)

privacy-record-number = This is the number of a record, account, device or vehicle: { $words }.
    .title = A record number
    .what = Numbers of records, scans, accounts, policies, implants and number plates, in every text and in the names of files. Your own registration number is left alone.
    .advice = Delete the number. If it stands in a picture, export the picture again without it.
    .why = Record, account, device and plate numbers are identifiers, even without a name (45 CFR 164.514, 2013).
    .instead = “What this scan shows, and why we look at it twice.”

privacy-contact-detail = These look like a patient’s own contact details: { $words }.
    .title = Private contact details
    .what = Telephone numbers, addresses and e-mail of somebody in care. Your own published contacts and helplines are left alone.
    .advice = Take them out and give the practice’s own line instead.
    .why = Anybody can call, visit or search for the person; the post cannot be taken back from those who saw it.
    .instead = “If you would like to help, please call our practice and we will pass it on.”
privacy-contact-detail-fix = Take out the contact details

privacy-care-date = The day of somebody’s care is told: { $words }.
    .title = A date of care
    .what = Days, dates and words such as “last night” in the story of one patient. Days of events, clinics and publications are left alone.
    .advice = Say “some time ago” or only the year, and plan the post for a later day.
    .why = Days of care are identifiers. One care story in eight on social media gives the time, and family recognise it (JMIR, 2020).
    .instead = “Some time ago a patient of ours came back from the edge.”
privacy-care-date-born = This is a date of birth: { $words }.
privacy-care-date-relative = The time of somebody’s care is narrowed down: { $words }.
privacy-care-date-fix = Take out the time

privacy-age-over-89 = An exact age over 89 points to one person: { $words }.
    .title = An exact age over 89
    .what = Ages of 90 and more that are said of one person in care. Statistics and your own family are left alone.
    .advice = Write “an older patient”, or “over 89” with consent.
    .why = So few people are that old in one place that the age alone can name them (45 CFR 164.514, 2013).
    .instead = “An older patient danced out of rehab.”
privacy-age-over-89-fix = Make the age rough

privacy-small-place = A place tells where the person is from, together with other details: { $words }.
    .title = A small place
    .what = Towns, villages, schools and postcodes in a story of one patient, and the place that the post is tagged with.
    .advice = Drop the place or name only the state or region, and switch off the post’s location.
    .why = Anything smaller than a state is an identifier (45 CFR 164.514, 2013). In a small town everybody knows who is meant.
    .instead = “I treated a farmer for hypothermia. Here is how to stay warm at work.”
privacy-small-place-alone = A place tells where the person is from: { $words }.
privacy-small-place-tag = The post tells of somebody in care and is tagged with a place: { $words }.
privacy-small-place-fix = Take out the place

privacy-identifier-combination = { $details ->
        [one] This detail could identify the person: { $words }.
       *[other] Nobody is named, yet these details together could identify the person: { $words }.
    } { $people ->
        [one] Perhaps only one person fits what you say.
        [few] Perhaps { $least } to { $most } people fit what you say.
        [dozens] Perhaps a few dozen people fit what you say.
        [hundreds] Perhaps some hundreds of people fit what you say.
        [thousands] Perhaps some thousands of people fit what you say.
       *[range] Perhaps { $least } to { $most } people fit what you say.
    } { $gain ->
        [age] It helps most to make the age rough: “{ $rough }”.
        [place] It helps most to leave out the place, or to name only the region.
        [day] It helps most to leave out the day.
        [time] It helps most to leave out the time.
        [job] It helps most to leave out what the person does.
        [condition] It helps most to name the condition in wider terms.
        [injury] It helps most to leave out how it happened.
        [origin] It helps most to leave out where the person comes from or what they believe.
        [family] It helps most to leave out the family.
        [ward] It helps most to leave out the ward.
        [event] It helps most to leave out the event that others have heard of.
        [only] It helps most to leave out what makes the person the only one.
       *[other] Leave out whatever the story can do without.
    }
    .title = Details that identify together
    .what = Age, work, place, day, illness, family and events in one story, counted together, with what your posts of the last 30 days add. It also guesses how many people fit, from population figures and rounded widely.
    .advice = Keep one detail at most: no day, no place, no job. Write “a patient in mid-life”, or link a consent.
    .why = A doctor who named nobody was reprimanded, fined $500 and lost her privileges in 2011, because others knew who was meant.
    .instead = “A patient in mid-life came in with a snake bite. Here is what to do, and what never to do.”
privacy-identifier-combination-mosaic = These details could identify the person together with what you posted in the last 30 days: { $words }.
privacy-identifier-combination-fix = Make age, place, time and work rough

privacy-unique-case = This makes the person one of a kind: { $words }.
    .title = A one-of-a-kind case
    .what = Stories of one patient with words such as “first in the country”, “never seen before” or “on the news”.
    .advice = Keep it back, cite the published report instead, or get a consent that names this use.
    .why = What only one person has, or what was in the news, names that person without a name. A nurse in Texas lost her job in 2018 over a measles case.
    .instead = “Rabies is very rare here. This is why we still vaccinate after a bat bite (cdc.gov).”
privacy-unique-case-news = Readers know this from the news or from talk: { $words }.

privacy-case-without-consent = You tell the story of one patient, and no consent is linked: { $words }.
    .title = A patient’s story without consent
    .what = Whether the text tells about one real person in your care. Patients in general, your own illness, simulations and memories without detail are left alone.
    .advice = Link the consent, or turn the story into general advice: “What to know about …”.
    .why = Success stories of 150 patients without valid consent cost a care provider $182,000 in 2025.
    .instead = “What to know before an epidural, and why it is fine to change your mind.”
privacy-case-without-consent-likely = This reads like the story of one patient: { $words }. No consent is linked.
privacy-case-without-consent-reply = This reads as if the reader or their family were in your care: { $words }.
privacy-case-without-consent-stated = You say that the person agreed: { $words }. No consent record is linked.

privacy-consent-invalid = The consent “{ $form }” does not cover this post.
    .title = A consent that does not hold
    .what = Every consent that the post, its pictures or faces are linked with, as the register keeps it, on the day the post goes out: its end, its form, platforms, purpose, pictures, and a child’s age.
    .advice = Renew or widen the consent, drop the platform or the picture, or move the post before the consent ends.
    .why = A consent that is expired, incomplete or revoked counts as none (45 CFR 164.508, 2013). Forms must be kept for six years.
    .instead = “Consent on file to 2027: Instagram and website, education, these two pictures.” (In the register, not in the post.)
privacy-consent-invalid-unknown = The consent “{ $form }” is linked, but it is not in your register.
privacy-consent-invalid-revoked = The consent “{ $form }” was withdrawn on { $day }.
privacy-consent-invalid-ended = What the consent “{ $form }” was given for ended on { $day }.
privacy-consent-invalid-paid = The consent “{ $form }” does not say that you are paid for this, and somebody pays for this post.
privacy-consent-invalid-expired = The consent “{ $form }” ended on { $day }.
privacy-consent-invalid-expires = The consent “{ $form }” ends on { $day }, before the post goes out on { $planned }.
privacy-consent-invalid-lacks = The consent “{ $form }” lacks { $field ->
        [information] a description of what may be told
        [discloser] who may tell it
        [recipients] where it may be told
        [purposes] what for
        [end] a day or event that ends it
        [signature] a signature with its day
        [revoking] the note that it can be withdrawn
        [copy] the note that the person got a copy
        [explicit] an explicit tick for this use
       *[authority] the ground on which the representative signs
    }.
privacy-consent-invalid-recipient = The consent “{ $form }” does not name this platform: { $platform }.
privacy-consent-invalid-purpose = The consent “{ $form }” is not for { $purpose ->
        [marketing] advertising, and this post sells something
       *[education] education, which is this post’s goal
    }.
privacy-consent-invalid-media = The consent “{ $form }” does not list this picture or film: { $file }.
privacy-consent-invalid-minor = The consent “{ $form }” is a child’s and needs a representative and the ground on which they sign.
privacy-consent-invalid-of-age = The person of the consent “{ $form }” is of age on { $day } and must sign anew.
privacy-consent-invalid-too-early = The consent “{ $form }” was signed on { $day }, before the treatment; Ontario asks for it afterwards.

privacy-deidentified-not-enough = Changed details do not replace a consent: { $words }.
    .title = “Details changed” is no consent
    .what = Phrases such as “details changed” or “anonymised case” beside the story of one real patient. Studies and invented cases are left alone.
    .advice = Use a made-up case and say so, or get consent.
    .why = Changed details lower the risk and do not remove it: the person, family and colleagues still know (45 CFR 164.514(b)(2)(ii), 2013).
    .instead = “This is a made-up case, put together from many.”
privacy-deidentified-not-enough-details = Changed details do not replace a consent, and enough is left to recognise the person: { $words }.

privacy-confirms-patient = This confirms that the reader is a patient: { $words }.
    .title = A reply that confirms a patient
    .what = Replies that say something about the reader’s visit, treatment, results or bill.
    .advice = Answer with your neutral template: thank them, say that you discuss no care in public, and give a number to call.
    .why = Replies to reviews with details of care cost practices $10,000 to $50,000 from 2019 to 2023, even where the reviewer had told all of it.
    .instead = “We take all feedback seriously. Privacy law keeps us from discussing anyone’s care here; please call our practice.”

privacy-tags-patient = A patient is tagged: { $words }.
    .title = A patient is tagged
    .what = @mentions of people in care, reposts of what they say about their care, and people who asked not to be tagged. Colleagues and organisations in your directory are left alone.
    .advice = Take the tag out, or ask for a consent that names tagging.
    .why = A tag leads every reader to the person’s own page, and shows that they are your patient (45 CFR 164.502, 2013).
    .instead = “Somebody ran a first 5k after a new hip. If you are thinking about it, start like this.”
privacy-tags-patient-barred = Your register says that this person is not to be tagged: { $words }.
privacy-tags-patient-beside = Somebody is tagged in the story of a patient: { $words }.
privacy-tags-patient-fix = Take out the tag

privacy-closed-group = A closed group is still public enough: the story of one patient, and no consent is linked: { $words }.
    .title = A patient in a closed group
    .what = Stories and pictures of patients for a closed group, and posts that say “this group is private”.
    .advice = Ask in general terms or use your hospital’s own channel. Here are missing: consent or the least detail, members who are checked, no direct identifiers, no screenshots.
    .why = Messages in private groups become public by one screenshot; the GMC says so in its guidance of 2024.
    .instead = “How do you handle a patient who stops insulin again and again?”
privacy-closed-group-direct = Even in a closed group this identifies the person.
privacy-closed-group-picture = A picture of somebody goes to a closed group, and no consent is linked.
    .why = Replies to reviews with details of care cost practices $10,000 to $50,000, even where the reviewer had told all of it.
privacy-confirms-patient-fix = Use the neutral reply
