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
window-audience-group = a closed group
window-rail = Pages
window-page-calendar = Calendar
window-page-compose = Compose
window-page-accounts = Accounts
window-page-consents = Consents
window-page-status = Status
window-page-guidance = Guidance
window-page-settings = Settings
window-no-practice = Your practice
window-runner-on = runner on
window-runner-paused = sending paused
window-runner-off = runner off
window-runner-tip = Pause all sending, or go on
window-paused = Sending is paused. Nothing goes out until you resume.
window-resumed = Sending goes on.
window-in-tray = Primum stays here and sends what you planned.
window-tray-open = Open Primum
window-tray-pause = Pause all sending
window-tray-resume = Resume sending
window-quit = Quit
window-stay = Stay open
window-quit-title = Quit Primum?
window-quit-no-tray = This system has no tray, so the runner ends with the window. Posts that are due meanwhile wait, and Primum asks about them when you open it again.
window-cannot-start = Primum cannot start
window-pack-us = United States
window-pack-ca = Canada
window-pack-ca-on = Ontario
window-pack-uk = United Kingdom
window-pack-eu = European Union
window-pack-ie = Ireland
window-pack-au = Australia
window-pack-nz = New Zealand
window-pack-in = India
window-pack-own = your own rules
window-packs = { $places } ({ $version })
