# Words of the rules about tone. Every rule: its message, .title, .what, .why, .advice, .instead.

tone-profanity = There is swearing in this: { $words }.
    .title = Swearing or crude words
    .what = Swear words in clear, masked (f**k) or spelt with digits. Plain words for parts of the body are left alone.
    .advice = Say it in words you would use in front of a patient's family.
    .why = Regulators count crude language in public as unprofessional, also on accounts that say “views my own”. Patients see it years later and without the joke.
    .instead = “What a hard shift. Hats off to everybody who stayed.”
tone-profanity-mild = This may sound crude coming from a professional: { $words }.

tone-personal-attack = This attacks a person or a group: { $words }.
    .title = Insults a person or a group
    .what = Insults, belittling comparisons and dismissals aimed at somebody: the reader, a colleague, a critic, a profession. Abuse that you report having received is left alone.
    .advice = Answer the claim, not the person. If you are angry, leave it until tomorrow or leave it altogether.
    .why = Colleges treat insults and bullying online as unprofessional conduct, whoever started it. A dentist who told a reviewer to “get a life” paid $50,000 in 2022. A calm correction is also what onlookers believe.
    .instead = “This claim is wrong. Here is the trial, and here is what it found.”
tone-personal-attack-snide = This sounds like a jab at a person: { $words }.
tone-personal-attack-likely = This reads like an attack on a person or a group: { $words }.

tone-mocks-patients = This makes fun of patients, families or other people in care: { $words }.
    .title = Jokes or complaints about patients
    .what = Jokes, sneers and complaints about patients, families and visitors. Warm humour about yourself, coffee or a night shift is left alone.
    .advice = Delete it, or turn the joke on yourself or the system.
    .why = A hospital in Atlanta dismissed four nurses over a video of this kind in 2022. The person you mean, or somebody who is afraid of being meant, may read it.
    .instead = “Questions people often ask before an induction. No silly ones!”
tone-mocks-patients-likely = This reads like a joke or complaint about people in care: { $words }.

tone-heated = This sounds angry: { $words }.
    .title = Written in anger
    .what = Capitals, rows of exclamation marks, words of anger and accusations together; also a fourth answer in one conversation within an hour. Celebrations and headings are left alone.
    .advice = Keep it as a draft until tomorrow. Then reply once with evidence, take it to a private message, or do not reply.
    .why = Most posts that end before a regulator were written within minutes. Protection organisations advise to wait whenever you feel your pulse.
    .instead = “I see this differently, and here is why. I will leave it there.”
tone-heated-thread = This would be answer number { $count } in one conversation within an hour.
tone-heated-likely = This reads as if it was written in anger: { $words }.

tone-polarizing = This names a party or politician: { $words }.
    .title = Party politics, religion or culture war
    .what = Parties, politicians, religion and camps of the culture war on a professional account, above all with attacks. Advocacy for health policy is left alone.
    .advice = Keep the point about health and leave the party or the camp out, or use your personal account.
    .why = Patients of every conviction must be able to come to you. Speaking up for policy is a duty and a right; taking sides in your practice's name is neither.
    .instead = “Our county has 11 mental health beds. The council's own report asks for 24. I have written to my representative, and you can too.”
tone-polarizing-attack = This takes sides against people for their politics or faith: { $words }.
tone-polarizing-likely = This reads like taking sides in politics or religion: { $words }.

tone-discriminatory = This puts people down, or shuts them out, for the group they belong to: { $words }.
    .title = Hate or discrimination
    .what = Contempt for people, or their exclusion, because of origin, faith, sex, disability, age or money. Figures about how groups fare are left alone.
    .advice = Delete it. Ask somebody you trust before you post anything on this subject.
    .why = Inciting hatred and discrimination puts a registration at risk in every country, and it is against the law in most. It tells patients that they are not safe with you.
    .instead = “Everybody is welcome here. If you need an interpreter, tell us when you book.”
tone-discriminatory-likely = This reads like contempt for a group of people: { $words }.

tone-stigmatizing = This word can hurt people who live with the condition: { $words }.
    .title = Stigmatising words
    .what = Words that make people into their illness, blame them for it or pity them. Quoted words in a lesson, names of organisations and what people call themselves are left alone.
    .advice = Name the person first and the condition second, and leave blame out.
    .why = Trials show that such words lower the care people get and the help they seek. Research institutes and journals have asked to drop them since 2021.
    .instead = “People with addiction deserve the same care as anybody else.”
tone-stigmatizing-say = This word can hurt people who live with the condition: { $words }. You could say { $instead }.
tone-stigmatizing-blame = This blames, pities or mocks people for an illness: { $words }.
tone-stigmatizing-likely = This reads as if people were blamed or reduced to an illness: { $words }.
tone-stigmatizing-fix = Say it with the person first

tone-disparages-work = This vents about work: { $words }.
    .title = Vents about employer or colleagues
    .what = Complaints about an employer, a team or the job with no word of what would mend it. Constructive criticism, figures with a source and plain feelings are left alone.
    .advice = Take it to your manager, your union or the speak-up line. In public, name the problem of the system with data and say what would help. Laws protect people who report danger through those ways.
    .why = Such posts cost jobs, and readers wonder whether they are safe with you. A fine for criticism in good faith was overturned in Canada in 2020: say what would make care better.
    .instead = “Our unit needs two more nurses at night. Here are the figures, and here is what we asked for.”
tone-disparages-work-named = This vents about work, and somebody at work is named: { $words }.
tone-disparages-work-likely = This reads like venting about work: { $words }.
