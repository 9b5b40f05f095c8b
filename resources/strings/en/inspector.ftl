# The inspector: one post at the side of the calendar.
inspector-name = The chosen post
inspector-close = Close the inspector
inspector-for = for { $audience }
inspector-when = { $soon } · { $zone } time
inspector-no-time = No time yet
inspector-goes-to = Goes to
inspector-no-account = No account is chosen yet. Open the post to choose where it goes.
inspector-not-scheduled = Not scheduled
inspector-gone-account = an account that is no longer connected
inspector-open-link = Open the post on { $name }
inspector-checked-now = Checked just now · rules for { $pack }
inspector-stops = { $count ->
    [0] Nothing stops it
    [one] 1 finding stops it
   *[other] { $count } findings stop it
  }
inspector-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
  }
inspector-notes = { $count ->
    [one] 1 suggestion
   *[other] { $count } suggestions
  }
inspector-rules-quiet = { $count ->
    [one] 1 rule found nothing
   *[other] { $count } rules found nothing
  }
inspector-approved = Approved
inspector-approved-by = { $who }, { $when }
inspector-rules-then = With the rules for { $pack }.
inspector-edit-asks = Any edit asks again.
inspector-waived = { $second } let it through in spite of: { $rules }.
inspector-history = History
inspector-open = Open
inspector-move-to = Move…
inspector-call-off = Call off
inspector-called-off = { $count ->
    [one] Called off. Nothing goes out.
   *[other] Called off on { $count } accounts. Nothing goes out.
  }
inspector-delete = Delete
inspector-move = Move this post
inspector-move-hint = Day and time in { $zone }. The text and its approval stay as they are.
inspector-move-here = Move
inspector-to-backlog = Take off the calendar
inspector-day = Day
inspector-time = Time
inspector-link-title = It is there
inspector-link-hint = Paste the address of the post, so that Primum can show it. You can leave it empty.
inspector-link = Address of the post
inspector-link-save = Save
