# Words of the privacy rules. Every rule: its message, .title, .advice (what to do), .why (why it matters).

privacy-patient-name = Somebody in care is named: { $words }.
    .title = A patient is named
    .advice = Take the name out and write “a patient”, drop the story, or link a consent that allows the name.
    .why = A name with care is protected health information. A dental practice paid $23,000 in 2022 for names in replies.
privacy-patient-name-tagged = A patient is tagged: { $words }.
privacy-patient-name-fix = Take out the name

privacy-national-id = This is an identity or insurance number: { $words }.
    .title = An identity number
    .advice = Delete the number, and delete the file or screenshot it came from.
    .why = One such number identifies a person for life, and opens the door to fraud.

privacy-record-number = This is the number of a record, account, device or vehicle: { $words }.
    .title = A record number
    .advice = Delete the number. If it stands in a picture, export the picture again without it.
    .why = Record, account, device and plate numbers are identifiers, even without a name.

privacy-contact-detail = These look like a patient’s own contact details: { $words }.
    .title = Private contact details
    .advice = Take them out and give the practice’s own line instead.
    .why = Anybody can call, visit or search for the person; the post cannot be taken back from those who saw it.
privacy-contact-detail-fix = Take out the contact details

privacy-care-date = The day of somebody’s care is told: { $words }.
    .title = A date of care
    .advice = Say “some time ago” or only the year, and plan the post for a later day.
    .why = Days of care are identifiers. One care story in eight on social media gives the time, and family recognise it.
privacy-care-date-born = This is a date of birth: { $words }.
privacy-care-date-relative = The time of somebody’s care is narrowed down: { $words }.
privacy-care-date-fix = Take out the time

privacy-age-over-89 = An exact age over 89 points to one person: { $words }.
    .title = An exact age over 89
    .advice = Write “an older patient”, or “over 89” with consent.
    .why = So few people are that old in one place that the age alone can name them.
privacy-age-over-89-fix = Say “older”

privacy-small-place = A place tells where the person is from, together with other details: { $words }.
    .title = A small place
    .advice = Drop the place or name only the state or region, and switch off the post’s location.
    .why = Anything smaller than a state is an identifier. In a small town everybody knows who is meant.
privacy-small-place-alone = A place tells where the person is from: { $words }.
privacy-small-place-fix = Take out the place

privacy-identifier-combination = { $details ->
        [one] This detail could identify the person: { $words }.
       *[other] Nobody is named, yet these details together could identify the person: { $words }.
    }
    .title = Details that identify together
    .advice = Keep one detail at most: no day, no place, no job. Write “a patient in mid-life”, or link a consent.
    .why = A doctor who named nobody was reprimanded and lost her privileges in 2011, because others knew who was meant.
privacy-identifier-combination-fix = Take out age, place and day

privacy-case-without-consent = You tell the story of one patient, and no consent is linked: { $words }.
    .title = A patient’s story without consent
    .advice = Link the consent, or turn the story into general advice: “What to know about …”.
    .why = Success stories of 150 patients without valid consent cost a care provider $182,000 in 2025.
privacy-case-without-consent-likely = This reads like the story of one patient: { $words }. No consent is linked.
privacy-case-without-consent-reply = This reads as if the reader or their family were in your care: { $words }.
privacy-case-without-consent-stated = You say that the person agreed: { $words }. No consent record is linked.

privacy-confirms-patient = This confirms that the reader is a patient: { $words }.
    .title = A reply that confirms a patient
    .advice = Answer with your neutral template: thank them, say that you discuss no care in public, and give a number to call.
    .why = Replies to reviews with details of care cost practices $10,000 to $50,000, even where the reviewer had told all of it.
privacy-confirms-patient-fix = Use the neutral reply
