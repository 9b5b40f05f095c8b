## The page of the consent register.

consents-add = New consent
consents-print = Print a form
consents-find = Find by key, content or platform
consents-show = Which consents
consents-show-all = All
consents-count = { $count ->
    [0] none yet
    [one] one consent
   *[other] { $count } consents
}
consents-empty-title = No consent yet
consents-empty-what = What shows or tells of a patient needs a signed form. Enter it here under a key of your own, never under a name.

## What a consent is worth, in a line.

consents-valid-until = Valid until { $day }
consents-ends-soon = Ends soon, on { $day }
consents-ended-on = Ended on { $day }
consents-revoked-on = Withdrawn on { $day }
consents-until-event = Valid until: { $event }
consents-until-withdrawn = Valid until it is withdrawn

## The fields, for reading and writing.

consents-new = New consent
consents-change = Change this consent
consents-form-hint = Copy what stands on the signed paper. No names: whose key this is stands in the chart only.
consents-section-whose = Whose consent
consents-section-agreed = What may be told and shown
consents-section-places = Where, and what for
consents-section-signed = The signature
consents-section-told = What the person was told and given
consents-section-end = How long
consents-key = Record key
consents-key-example = K-2026-014
consents-key-hint = Your own; no name, initials, birthday or chart number.
consents-whose = This is
consents-whose-patient = a patient’s consent
consents-whose-staff = a colleague’s release
consents-whose-model = an actor’s or model’s release
consents-information = What may be told
consents-information-example = Knee operation, recovery in rehab, walking again
consents-information-hint = As on the form, without the name.
consents-pictures = Pictures covered
consents-pictures-hint = The very files. A picture that is cut or changed later counts as another one.
consents-add-pictures = Add pictures
consents-remove-picture = Take out picture { $number }
consents-covers = Also covers
consents-covers-name = the first name
consents-covers-tagging = a link to their account
consents-covers-audio = their voice
consents-body-part = Part of the body
consents-body-part-hint = Where only a part may be seen.
consents-discloser = Who may publish
consents-controller = Controller
consents-recipients = Where
consents-website = Website
consents-purposes = What for
consents-purpose-education = Education
consents-purpose-conference = Conference
consents-purpose-marketing = Advertising
consents-paid = Money
consents-paid-unsaid = The form says nothing
consents-paid-no = Nobody pays the practice
consents-paid-yes = The practice is paid, and the form says so
consents-signed-on = Signed on
consents-signed-by = Signed by
consents-signed-self = the person
consents-signed-other = somebody for the person
consents-representative = Related as
consents-relation-none = –
consents-relation-parent = parent
consents-relation-guardian = guardian
consents-relation-proxy = proxy or power of attorney
consents-relation-kin = next of kin
consents-authority = They may sign because
consents-minor = It is a child’s consent
consents-of-age = Of age on
consents-service = Treated on
consents-service-on = Treated on
consents-jurisdiction = Form of
consents-own-form = A form of your own
consents-version = Version
consents-version-hint = Stands at the foot of the paper; Primum’s forms are now at { $version }.
consents-paper = Paper
consents-language = Language
consents-witness = Witness
consents-reviewer = Checked by
consents-told = Told and given
consents-told-revoke = how to withdraw
consents-told-copy = a copy of the form
consents-told-explicit = ticked this very use
consents-expires = Until
consents-event = Until this happens
consents-event-example = end of the campaign
consents-ended = It happened on
consents-save = Save consent
consents-saved = Saved “{ $form }”.

## One consent.

consents-edit = Change
consents-revoke = Withdraw
consents-revoked-how = { $way }; recorded by { $who }.
consents-lacks = The law where you practise asks for more. A post that rests on this form is stopped until it holds:
consents-need-information = a description of what may be told
consents-need-discloser = who may publish it
consents-need-recipients = where it may be published
consents-need-purposes = what for
consents-need-end = a day or event that ends it
consents-need-signature = a signature with its day
consents-need-revoking = the note how it can be withdrawn
consents-need-copy = the note that the person got a copy
consents-need-explicit = an explicit tick for this use
consents-need-authority = why the representative may sign
consents-form-there = The signed form is attached, encrypted.
consents-form-missing = The signed form is not attached yet.
consents-form-attach = Attach the signed form
consents-form-replace = Attach another
consents-form-save = Save a copy
consents-form-files = Scans and photographs
consents-attach-title = The signed form
consents-attached = The signed form is kept with “{ $form }”, encrypted.
consents-form-saved = Saved { $name }. This copy is not encrypted: keep it as you keep a chart.
consents-save-where = Where to save it
consents-cannot-write = { $name } cannot be written: { $why }. Choose another place.
consents-cannot-read = { $name } cannot be read: { $why }. Choose another file.
consents-says = What it says
consents-used = Where it is used
consents-not-used = No post rests on it.
consents-public = Public now
consents-planned = Still to go out
consents-drafts = Drafts
consents-untitled = Without a title
consents-show-post = Show
consents-open = Open ↗
consents-open-link = Open “{ $title }” in the browser
consents-delete = Take down
consents-delete-title = Take this post down?
consents-delete-what = Primum deletes it on the platform. Likes and replies go with it, and it cannot be brought back. What was done is kept in the audit trail.
consents-deleted = Taken down; it is noted in the audit trail.
consents-by-hand = I took it down
consents-by-hand-title = Have you taken this post down yourself?
consents-by-hand-what = Primum cannot delete there. Open the post, take it down on the platform, then say so here: it is noted in the audit trail with your name.
consents-history = What was done

## Withdrawal.

consents-revoke-title = Withdraw the consent “{ $form }”
consents-revoke-what = Whatever the way in which the person told you, it counts at once. The record and the signed form are kept as evidence.
consents-revoke-way = How they told you
consents-revoke-day = On
consents-way-person = In person
consents-way-phone = By telephone
consents-way-mail = By e-mail
consents-way-letter = By letter
consents-way-other = In another way
consents-way-replaced = Nobody withdrew: entered by mistake, or replaced
consents-will-hold = { $count ->
    [0] Nothing is planned with it.
    [one] One planned sending will be held:
   *[other] { $count } planned sendings will be held:
}
consents-stays-public = { $count ->
    [0] Nothing with it is public.
    [one] One is public and stays so until you take it down, on the next page:
   *[other] { $count } are public and stay so until you take them down, on the next page:
}
consents-and-more = … and { $count } more
consents-revoke-now = Withdraw and hold
consents-revoked-said = Withdrawn. Held: { $held }. Still public: { $public }.

## The form on paper.

consents-print-title = Print a consent form
consents-print-what = In plain words, for the law of one place. Let your insurer or lawyer see it before you use it for the first time.
consents-print-now = Print
consents-print-save = Save as PDF
consents-blank-saved = Saved { $name }.
