# What the rules about advice say.
advice-individual-diagnosis = This tells one person what they have or have not: { $words }.
    .title = Diagnosing a particular person
    .advice = Write for instance: “I can't assess this online. Please see your own doctor or pharmacist; here is general information.”
    .why = You have not examined them, they may act on it, and you may have taken on a duty of care in public. General information with a way to care helps everybody who reads along.
advice-individual-diagnosis-public-figure = This diagnoses somebody from afar: { $words }.

advice-individual-treatment = This tells one person what to take, stop or do: { $words }.
    .title = Telling a particular person what to take, stop or do
    .advice = Give general information, and the way to somebody who knows their history. If it cannot wait, give the emergency number.
    .why = A dose or a “stop it” can be wrong for what you do not know about them. Regulators have disciplined clinicians for advice given in comments and messages.

advice-crisis-signpost = This speaks of suicide, self-harm, eating disorders or abuse, and gives no line to call: { $words }.
    .title = A hard subject without a line to call
    .what = Looks for suicide, self-harm, eating disorders and abuse, and whether the post gives a help line of the audience’s country. Tells of a method and words such as “committed suicide” are marked too.
    .advice = Add the help line of your audience’s country. Leave out how, where and with what. Say “died by suicide”.
    .why = Somebody in that place may read it tonight. WHO asks everybody who writes of suicide to give a way to help and no method, because told methods are copied.
    .instead = “We lost a friend by suicide. If you are struggling, call or text 988 at any time.”
advice-crisis-signpost-method = This tells how somebody ended or harmed their life: { $words }.
advice-crisis-signpost-committed = These words carry blame or praise: { $words }.
advice-crisis-signpost-asked = They wrote of something that needs a line to call, and your answer gives none: { $words }.
advice-crisis-signpost-likely = This reads like a hard subject without a line to call: { $words }.
advice-crisis-signpost-fix = Add the help line
advice-crisis-signpost-committed-fix = Say “died by suicide”

advice-no-care-path = This names something that cannot wait, and no way to care: { $words }.
    .title = A danger sign without a way to care
    .what = Looks for symptoms that need somebody at once or soon (chest pain, stroke signs, trouble breathing, a baby that moves less), with advice or comfort beside them and nowhere to go.
    .advice = Say first where to go and how fast: the emergency number of your audience’s country, or “see a doctor today”.
    .why = A reader with that symptom may wait because of your post. Guidance on health messages asks for what to do, and by when.
    .instead = “Chest pain that lasts or spreads: call 911 now. The stretches below are for stiff muscles only.”
advice-no-care-path-asked = They wrote of something that cannot wait, and your answer names no way to care: { $words }.
advice-no-care-path-likely = This reads like advice on something that cannot wait, without a way to care: { $words }.
advice-no-care-path-fix = Add the emergency line
