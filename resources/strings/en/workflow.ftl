# What the rules about the way through the practice say.

workflow-no-goal = Your practice asks for a goal, and this post has none.
    .title = No goal set
    .what = It looks at the post’s goal and owner where the practice asks for them, and at the mix of goals over the last 30 days.
    .why = A post without a goal has no measure, and a page that only speaks of itself loses its readers.
    .advice = Choose education, advocacy or networking. Aim at a mix: four posts that teach, two that connect, one milestone.
    .instead = “Goal: education. Owner: Ines Roca. Readers: the public.”
workflow-no-goal-owner = Nobody is named who answers for this post.
workflow-no-goal-mix = { $share } % of the last posts had the goal { $goal }.

workflow-attestation-missing = Somebody’s word is missing for this post.
    .title = A second look or a signed-off fact is missing
    .what = It looks at the second person where one is asked for, and at the words given for facts, rights and consents: who, when, against which source.
    .why = Two pairs of eyes catch what one does not, and a fact checked years ago may have changed. ACP and FSMB ask clinicians to pause before posting.
    .advice = Let somebody else look, and have the facts checked again against a named source.
    .instead = “Facts checked on 20 November by Ana Ruiz against NICE NG238.”
workflow-attestation-missing-second = A second person must look at this post, and nobody has.
workflow-attestation-missing-own = { $who } wrote this post and cannot be the second person.
workflow-attestation-missing-nameless = Nobody is named for “{ $kind }” of { $day }.
workflow-attestation-missing-old = { $by } checked the facts on { $day }: that is more than a year before it goes out.
workflow-attestation-missing-bare = { $by } checked the facts on { $day }, and names no source.

workflow-stale-clearance = The post has changed since it was cleared on { $day }.
    .title = Cleared earlier, changed since
    .what = It compares an earlier yes with what is there now: text and files, the rules, linked consents, how fast the topic moves, and when the practice’s policy was last read.
    .why = A yes holds for what was seen that day. A consent may be withdrawn at any time, and what was right about an outbreak in spring may be wrong in autumn.
    .advice = Run the check again and have the post cleared again before it goes out.
    .instead = “Cleared again today, with the consent looked at this morning.”
workflow-stale-clearance-rules = The rules have changed since the post was cleared on { $day }.
workflow-stale-clearance-consent = The consent { $consent } has ended since the post was cleared on { $day }.
workflow-stale-clearance-old = The post was cleared on { $day }; on this topic a month is a long time.
workflow-stale-clearance-policy = The practice’s policy was last read on { $day }, more than a year before.
