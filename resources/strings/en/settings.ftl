## Settings: name, and what it does.

settings-theme = Appearance
settings-theme-help = Light, dark, or as your system is set. Changes at once.
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark

settings-text-scale = Text size
settings-text-scale-help = In percent, from 80 to 200.

settings-week-starts = First day of the week
settings-week-starts-help = The first column of the calendar.
settings-week-starts-monday = Monday
settings-week-starts-sunday = Sunday
settings-week-starts-saturday = Saturday

settings-paused = Pause all publishing
settings-paused-help = While this is on, nothing goes out. Posts whose time passes meanwhile are not sent afterwards without asking you.

settings-grace-minutes = Send late posts up to
settings-grace-minutes-help = In minutes. If Primum was not running when a post was due, it still goes out by itself within this time. After that, Primum asks you first.

settings-burst-gap = Minutes between two posts
settings-burst-gap-help = On the same account. A post that comes too soon after the one before waits, and then goes out by itself. Replies are not held up. 0 switches this off.

settings-burst-cap = Posts a day
settings-burst-cap-help = On the same account. What is more goes out on the next day, at the same time. Replies do not count. 0 switches this off.

settings-repeat-days = Hold a post that repeats an earlier one within
settings-repeat-days-help = In days. A post that says nearly the same as one on the same account is held, and you decide. 0 switches this off.

settings-evidence-crossref = Ask Crossref about a paper
settings-evidence-crossref-help = Off unless you switch it on. Then “primum evidence look-up” may ask api.crossref.org whether a paper was retracted. Only the DOI is sent, and only when you ask.

settings-unknown = There is no setting called “{ $setting }”.
settings-bad-value = “{ $value }” is not a possible value for “{ $setting }”.
settings-language = Language
settings-language-help = Counts from the next start on. Posts keep the language that they are written in.
settings-language-system = As the system
settings-language-en = English
settings-language-fr = Français
