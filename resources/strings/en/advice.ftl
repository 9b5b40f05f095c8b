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
