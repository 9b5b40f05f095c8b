# Errors of the domain itself.
error-illegal-post-move = A post that is “{ $now }” cannot become “{ $to }”. Open it again to see where it stands.
error-illegal-delivery-move = A delivery that is “{ $now }” cannot become “{ $to }”. Look at the queue to see where it stands.
error-findings-stop = { $count ->
    [one] One finding stops this post ({ $rules }). Fix it, then try again.
   *[other] { $count } findings stop this post ({ $rules }). Fix them, then try again.
}
error-unknown-jurisdiction = “{ $given }” is no jurisdiction that Primum has a rule pack for. Known: { $known }.
error-house-no-words = A rule of your own needs at least one word or phrase.
error-house-words = “{ $words }” cannot be looked for. Begin and end with a word, and put at least three letters before a star: guarantee*.
error-house-choice = “{ $value }” is not possible here. Possible: { $known }.
error-waiver-nobody = Name the second person who lets this through.
error-waiver-same-person = “{ $name }” may be the author or the person who sends it. It takes somebody else; give the name in full.
error-waiver-reason = Say in a few words why it can go out all the same.
