## The consent register: what is wrong with an entry, and what to do.

consent-key-missing = The record key is missing. Choose one of your own, such as K-2026-014, and note in the chart whose it is.
consent-key-letters = A record key begins with a letter or a digit and has at most { $longest } letters, digits, spaces, dots, hyphens or slashes.
consent-key-date = “{ $given }” looks like a date. A day of birth or of a visit tells who somebody is. Choose a key such as K-2026-014.
consent-key-number = “{ $given }” looks like a number from a chart, an identity card or a telephone. Choose a key that stands nowhere else, such as K-2026-014.
consent-key-name = “{ $word }” may be a person’s name or initials. The register must not say who it is. Choose a key such as K-2026-014, and note in the chart whose it is.
consent-names-somebody = “{ $name }” looks like a person’s name, in { $field ->
    [information] “what may be told”
    [representative] “related to the person as”
    [authority] “signs because”
    [expires_on_event] “ends with this event”
   *[body_part] “part of the body”
 }. The register must not say who it is. Write it without the name.
consent-needs = Not saved yet. Please fill in { $field ->
    [information] what may be told
    [recipients] where it may be told
    [purposes] what for
    [signed_by] who signed the form
   *[signed_on] the day on which the form was signed
 }: without it, this is no consent.
consent-needs-representative = For a child, or where somebody else signed, say how that person is related and why they may sign.
consent-signed-later = The form cannot have been signed on a day that is still to come.
consent-ends-before = The consent would end on { $day }, before it was signed on { $signed }. Please check the two days.
consent-is-revoked = The consent “{ $form }” was withdrawn on { $day } and is kept as it was. Enter a new one for a new form.
consent-already-revoked = The consent “{ $form }” was already withdrawn, on { $day }.
consent-revoked-later = { $day } is still to come. A withdrawal counts from the day on which the person tells you.
consent-revoked-before = { $day } is before the day on which the form was signed, { $signed }. Please check the day.
consent-file-kind = This is neither a PDF nor a picture. Scan or photograph the signed form, and attach that.
consent-file-too-big = This file has more than { $most } MB. Scan the form with fewer dots per inch, 200 are plenty, and attach that.
consent-no-file = No signed form is attached to “{ $form }”.
consent-file-lost = The signed form of “{ $form }” cannot be read: its file is missing or damaged. Restore a backup, or attach the form again from paper.
consent-cannot-delete = Primum cannot take this down on { $platform }. Open it, take it down there, then say here that you have: { $url }
consent-nothing-to-delete = Nothing of this is public that could be taken down.

## What happened, in the audit trail.

consent-did-add = Consent entered
consent-did-change = Consent changed
consent-did-attach = Signed form attached
consent-did-read = Signed form taken out
consent-did-cover = One more picture covered
consent-did-revoke = Consent withdrawn
consent-did-hold = Held: a consent was withdrawn or changed

## What a consent is worth today.

consent-standing-valid = Valid
consent-standing-expiring = Ends soon
consent-standing-expired = Ended
consent-standing-revoked = Withdrawn
