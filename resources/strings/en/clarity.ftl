# What the rules about clarity say.

clarity-jargon = Many readers will not know these words: { $words }.
    .title = Medical terms without explanation
    .what = It looks for medical terms, shorthand and abbreviations in posts for the public that are used and never explained. Well-known ones (HIV, MRI, GP), hashtags and posts for colleagues are left alone.
    .why = Half of all adults read below the level of most health texts. The CDC’s Clear Communication Index asks for words the audience uses, and for an explanation of those that are needed.
    .advice = Use the plain word, or keep the term and say in brackets what it means.
    .instead = “Your LVEF (how much blood your heart pumps out with each beat) helps us choose the tablet.”
clarity-jargon-dense = This is dense with terms that readers do not know: { $words } and more.
clarity-jargon-fix = Say it in plain words

clarity-reading-grade = This takes about { $grade } years of school to read. The hardest parts: { $words }.
    .title = Hard to read
    .what = It counts the length of sentences and the syllables of words as two published formulas do (Flesch-Kincaid and SMOG), without links, hashtags, names and terms that are explained. In short posts it counts only the long, unusual words.
    .why = The American Medical Association asks for sixth grade, the CDC for eighth at most. People under stress read less well than they can.
    .advice = One thought in one sentence. Say “use” for “utilise”, “before” for “prior to”, “help” for “facilitate”. Aim at a reader of thirteen.
    .instead = “High blood pressure often has no signs. Get it checked.”
clarity-reading-grade-words = { $many } long words make this hard to read: { $words }.

clarity-numbers = Half or double of how much? { $words } says nothing without the risk itself.
    .title = Numbers that are hard to picture
    .what = It looks for risks that only go up or down (“50% lower”), shares with different second numbers (1 in 8 and 1 in 350), needless decimals, and the language of statistics in posts for the public.
    .why = “Half the risk” can mean 50 people in 100 or 1 in a million. The CDC’s Clear Communication Index asks for absolute numbers with one denominator.
    .advice = Say how many of 100 or 1,000 people with it and without it, over which time, and round.
    .instead = “Of 100 people like you, 2 have a stroke in ten years without the tablet, and 1 with it.”
clarity-numbers-mixed = These numbers cannot be compared at a glance: { $words }.
clarity-numbers-fix-mixed = Use one denominator
clarity-numbers-fine = More decimals than anybody can use: { $words }.
clarity-numbers-fix-fine = Round it
clarity-numbers-statistics = Only people with training in statistics can read this: { $words }.

clarity-no-main-message = The post ends without saying what to remember or do: { $words }.
    .title = No clear point or action
    .what = It looks for posts that teach but call for nothing and point nowhere, for first lines that only tease, and for talk that wanders. Milestones, greetings and news from colleagues are left alone.
    .why = Readers remember one thing. The CDC’s Clear Communication Index asks for one main message and one call to action, at the top.
    .advice = Begin with the one thing to remember. End with one thing to do, or where to learn more.
    .instead = “Check your moles every month. Look for change. See your GP if you are not sure.”
clarity-no-main-message-opener = The first line says nothing yet: { $words }.
clarity-no-main-message-wanders = It is hard to tell what the point is: { $words }.

clarity-overlong = A long post on many topics; few will read to the end: { $words }.
    .title = Too long or too complex for the channel
    .what = It measures the post against the length that people still read on the chosen platform, counts the diseases it speaks of, and finds comparisons and rows of figures that want a table. Threads and posts with several pictures are left alone.
    .why = One post carries one message. What comes fourth is not read, and a warning there is lost.
    .advice = Keep the first idea. Move the rest to a thread, several pictures, or a page you link to.
    .instead = “Eczema: moisturise twice a day, also on good days. Asthma comes next week.”
clarity-overlong-length = { $platform } readers get through about { $most } characters; this has { $many }.
clarity-overlong-complex = That is a lot to compare in one { $platform } post: { $words }.
