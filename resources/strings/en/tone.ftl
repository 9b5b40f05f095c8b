# What the rules about tone say.
tone-profanity = There is swearing in this: { $words }.
    .title = Swearing or crude words
    .advice = Say it in words you would use in front of a patient's family.
    .why = Regulators count crude language in public as unprofessional, also on accounts that say “views my own”. Patients see it years later and without the joke.
tone-profanity-mild = This may sound crude coming from a professional: { $words }.

tone-personal-attack = This attacks a person or a group: { $words }.
    .title = Insults a person or a group
    .advice = Answer the claim, not the person. If you are angry, leave it until tomorrow or leave it altogether.
    .why = Colleges treat insults and bullying online as unprofessional conduct, whoever started it. A calm correction is also what onlookers believe.
tone-personal-attack-mocks = This makes fun of patients or families: { $words }.
tone-personal-attack-snide = This sounds like a jab at a person: { $words }.
