# The first start.
onboarding-page = Set-up
onboarding-step = Step { $number } of { $count }
onboarding-next = Continue
onboarding-back = Back
onboarding-skip = Keep as it is
onboarding-finish = Open the calendar
onboarding-private = Everything you write stays on this machine until you publish it.
onboarding-who = Who are you?
onboarding-who-why = Your name stands on approvals and previews. Nothing is sent anywhere.
onboarding-person = Your name
onboarding-person-hint = Dr. Amara Osei
onboarding-practice = Your practice
onboarding-practice-hint = Leave empty if you practise on your own
onboarding-missing-person = Please type your name: approvals need one.
onboarding-where = Where do you practise?
onboarding-where-why = Posts are checked against the rules of every place you tick, also those of your readers.
onboarding-missing-place = Please tick at least one place, so that Primum knows whose rules apply.
onboarding-place-us = United States
onboarding-place-ca = Canada
onboarding-place-ca-on = Ontario
onboarding-place-uk = United Kingdom
onboarding-place-eu = European Union
onboarding-place-ie = Ireland
onboarding-place-au = Australia
onboarding-place-nz = New Zealand
onboarding-place-in = India
onboarding-zone = Which clock do you live by?
onboarding-zone-why = Half past seven means half past seven there, all year round.
onboarding-zone-search = Search a city
onboarding-zone-is = Times are those of { $zone }.
onboarding-zone-none = No place with that name. Try a larger city nearby.
onboarding-missing-zone = Please choose a place from the list.
onboarding-goals = What do you want to post about?
onboarding-goals-why = The calendar shows how your posts divide over your goals. These are only targets; change them at any time.
onboarding-about-education = Explain, correct a myth, prevent
onboarding-about-advocacy = Speak up for patients and public health
onboarding-about-networking = Colleagues, careers, your practice
onboarding-percent = { $percent } %
onboarding-share = { $goal }: { $percent } percent
onboarding-less = Less { $goal }
onboarding-more = More { $goal }
onboarding-sample = Look at a sample week?
onboarding-sample-why = Eight fictional posts on the days of next week, as drafts. One of them shows what a finding looks like.
onboarding-sample-yes = Put a sample week in my calendar
onboarding-sample-rehearsal = They go to your rehearsal account: a timeline on this machine that nobody else sees. You can publish to it at once.
onboarding-key = Keep this key safe
onboarding-key-why = Your practice is encrypted on this machine. Should the machine be lost, only this key opens your backups. It is shown this one time.
onboarding-key-name = Recovery key: { $recovery }
onboarding-key-copy = Copy
onboarding-key-save = Save to a file…
onboarding-key-print = Print…
onboarding-key-copied = Copied. Paste it into your password manager.
onboarding-key-saved = Saved as { $name }. Move it to a place outside this machine.
onboarding-key-not-saved = “{ $name }” could not be written. Please choose another folder, or copy the key.
onboarding-key-filename = primum-recovery-key.txt
onboarding-key-file =
    Recovery key of your Primum practice

    { $recovery }

    With this key, and a backup, Primum can be set up again on another machine.
    Keep it on paper or in a password manager, not on the machine it is for.
onboarding-key-kept = I have kept it in a safe place
