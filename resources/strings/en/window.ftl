# The window itself: rail, notices, dates, tray.
window-app = Primum
window-close = Close
window-cancel = Cancel
window-undo = Undo
window-error-title = That did not work
window-unexpected = Something went wrong inside Primum. Nothing was sent. The details are in the log; please try again.
window-in-days = { $days ->
    [one] tomorrow
   *[other] in { $days } days
  }
window-days-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
  }
window-in-hours = { $hours ->
    [one] in an hour
   *[other] in { $hours } hours
  }
window-hours-ago = { $hours ->
    [one] an hour ago
   *[other] { $hours } hours ago
  }
window-in-minutes = { $minutes ->
    [0] now
    [one] in a minute
   *[other] in { $minutes } minutes
  }
window-minutes-ago = { $minutes ->
    [0] just now
    [one] a minute ago
   *[other] { $minutes } minutes ago
  }
window-goal-education = Education
window-goal-advocacy = Advocacy
window-goal-networking = Networking
window-audience-public = the public
window-audience-professionals = professionals
