## Posts that come back.

repeat-added = Repeat { $id } added. { $count ->
    [0] No draft was due yet
    [one] 1 draft was made
   *[other] { $count } drafts were made
 } for the next four weeks. Each must be checked and approved before it goes out.
repeat-identical = These repeats say the same as each other and follow so closely that each will be held as a repetition. Change the text of each draft, or say at each that it is meant.
repeat-none = No post comes back.
repeat-filled = { $count ->
    [0] No draft was missing.
    [one] 1 draft was made.
   *[other] { $count } drafts were made.
 }
repeat-removed = Repeat { $id } has ended. The drafts that were made stay.
repeat-unknown = There is no repeat with the id { $id }. “primum repeat list” shows them.
repeat-already = “{ $title }” comes back already. End that repeat first.
repeat-needs-start = This post has no time. Say when it comes back first: --from 2027-01-05 --at 07:30.
repeat-bad-interval = “{ $every }” is not possible. Write --every 2 week; day, week and month are known, and the number is 1 to 365.
repeat-end-twice = Give an end date or a number of times, not both.
repeat-ends-before = The repeat would end before it begins.
repeat-no-calendar = No calendar of public holidays is known for “{ $given }”. Use a country, or a country and a part of it: US, US-NY, GB-ENG, AU-NSW.
repeat-did-add = Comes back from now on
repeat-did-end = Does not come back any more
