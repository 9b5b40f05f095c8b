# The settings page.
prefs-section-practice = You and your practice
prefs-section-slots = Weekly slots
prefs-section-app = Primum
prefs-section-trail = Audit trail
prefs-person = Your name
prefs-person-hint = Stands beside your approvals in the audit trail.
prefs-practice = Practice
prefs-zone = Time zone
prefs-zone-hint = The calendar and all times are in this zone.
prefs-packs = Guidelines
prefs-packs-hint = Where you practise, and where your readers are. Posts are checked against all of these.
prefs-staff = Staff
prefs-staff-hint = Names of colleagues, with commas. They are not taken for patients’ names.
prefs-targets = Goals
prefs-targets-hint = How your posts should divide. The calendar shows how far you are.
prefs-target-of = Target for { $goal }
prefs-targets-sum = The three goals add up to { $sum } %. They must add up to 100 %.
prefs-save = Save
prefs-saved = Saved
prefs-did-profile = Practice changed
prefs-no-slots = No slots yet. A slot is a time of the week at which you usually post; free ones show in the calendar.
prefs-any-goal = any goal
prefs-add-slot = Add slot
prefs-remove-slot = Remove { $slot }
prefs-slot-day = Day of the week
prefs-slot-time = Time
prefs-slot-goal = Goal
prefs-slot-twice = There is already a slot at that time.
prefs-trail-hint = Every approval, change and sending is kept in a chain in which each entry seals the one before it. Verifying walks the whole chain.
prefs-verify = Verify the audit trail
prefs-trail-whole = { $count ->
    [one] The audit trail is whole: 1 entry.
   *[other] The audit trail is whole: { $count } entries.
  }
prefs-trail-broken = The audit trail is not whole
prefs-trail-broken-at = Entry { $number } does not follow from the one before it: somebody has changed the trail outside of Primum. Keep a copy of the data folder and restore a backup from before.
