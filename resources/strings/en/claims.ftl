# Words of the rules about claims. Every rule: its message, .title, .what, .why, .advice, .instead.

claims-cure-guarantee = This promises a cure or a result: { $words }.
    .title = Guarantees or cure claims
    .what = Words that promise that a treatment cures, works for everybody, or lasts for good.
    .advice = Describe the usual benefit and its range, and say that results vary.
    .why = No treatment works for everybody. Advertising law forbids promised cures and guaranteed results nearly everywhere, and colleges treat them as misleading.
    .instead = “Many people have less pain after six weeks of exercises. Some do not, and then we look again.”

claims-no-risk = This says there is no risk: { $words }.
    .title = “Safe, painless, no side effects”
    .what = Words that say that a treatment has no risk, no pain, no side effects, or is safe for everybody.
    .advice = Name the common and the serious risks in one line, or leave the safety claim out.
    .why = Every intervention has risks. Saying otherwise misleads, breaks advertising rules, and takes away the reader's informed choice.
    .instead = “Most people feel a sting and have a bruise for some days. Infection is rare, and we tell you what to watch for.”

claims-superlative = This says you are better than others: { $words }.
    .title = Best, leading, number one
    .what = Words that put a clinician, a clinic or its results above others. Awards with a year, “best practice” and thanks to colleagues are left alone.
    .advice = State a fact that a reader can check: years in practice, a qualification, a number with its source.
    .why = Ontario’s advertising regulation forbids comparative and superlative statements, New Zealand’s council claims of superiority. Elsewhere you must be able to prove them.
    .instead = “I have done this operation since 2012, and our results are in the national register.”
claims-superlative-likely = This reads like a claim to be better than others: { $words }.

claims-testimonial = This is praise by patients, used to promote care: { $words }. That is not allowed there.
    .title = Patient praise as advertising
    .what = Quotes, reviews and stars of patients that tell of results or skill. Praise for parking or kind staff, and feedback on courses, is left alone.
    .advice = Where testimonials are banned, take them out. Elsewhere keep a written authorization and say that results vary.
    .why = A physiotherapy practice paid $25,000 in 2016 for testimonials without authorization, a care provider $182,000 in 2025. In Australia a testimonial can cost up to $60,000, a company $120,000.
    .instead = “A first visit takes 40 minutes. We listen, examine you, and agree on a plan.”
claims-testimonial-allowed = This is praise by patients, and nothing says that results vary: { $words }.
claims-testimonial-likely = This reads like praise by patients, used to promote care: { $words }.
claims-testimonial-fix = Add that results vary

claims-rx-to-public = This promotes a prescription medicine to the public: { $words }.
    .title = A prescription medicine is promoted
    .what = A prescription medicine named beside a price, an offer or a call to book. Advice to people who take it, safety news and vaccination campaigns are left alone.
    .advice = Promote the consultation without the medicine, its nickname or its picture. In the US and New Zealand name its risks.
    .why = The UK, Ireland, the EU, Australia and India ban such adverts, and Canada allows little more than name, price and quantity. UK rulings in 2025 stopped the adverts of several online clinics.
    .instead = “We offer consultations about weight. A doctor will talk with you about what may suit you.”
claims-rx-to-public-allowed = This advertises a prescription medicine and names no risk: { $words }.
claims-rx-to-public-likely = This reads like promoting a prescription medicine: { $words }.

claims-rx-euphemism = This is another name for a prescription medicine: { $words }.
    .title = A nickname for a prescription medicine
    .what = Nicknames, substitute words and masked spellings of medicines that must not be advertised, beside an offer. The list of each country carries its date.
    .advice = Name the consultation, such as a weight-management consultation, and nothing that points to the medicine.
    .why = The UK notice of September 2025 and Australia’s regulator count nicknames as adverts for the medicine itself. A UK ruling of December 2025 was about such a name.
    .instead = “Weight-management consultations on Tuesdays, with a doctor and a dietitian.”
claims-rx-euphemism-likely = This reads like a nickname for a prescription medicine: { $words }.

claims-one-sided-benefit = This praises a medicine or device and names no risk or limit: { $words }.
    .title = Benefit without risk
    .what = A medicine, device or brand praised in strong words, in a text that names no side effect, limit or person it does not suit.
    .advice = Add the main risks and who should not have it, in the post itself. A link is not enough.
    .why = In 2015 the FDA wrote to a maker about an influencer’s posts that praised a pill: a link to the risks was not enough.
    .instead = “It helps some people lose weight. Nausea is common, and it is not for everyone.”
claims-one-sided-benefit-paid = This praises a product you have a tie to, and names no risk or limit: { $words }.
claims-one-sided-benefit-likely = This reads like praise of a treatment without its risks: { $words }.

claims-undisclosed-interest = You have a recorded tie to { $party }, and the post does not say so: { $words }.
    .title = A tie that is not disclosed
    .what = Companies of your register of interests that are named in a friendly way, discount codes, and links that pay you, in a text without a disclosure.
    .advice = Begin with “Ad:”, or say in plain words what you get, and from whom.
    .why = In November 2023 the FTC warned twelve dietitians and health influencers; each violation can cost up to $50,120. The AMA’s code asks you to disclose, too.
    .instead = “Ad: the maker gave me this device. It suits some people with type 1 diabetes.”
claims-undisclosed-interest-affiliate = This code or link may pay you, and the post does not say so: { $words }.
claims-undisclosed-interest-paid = This post is marked as paid, and its text does not say by whom.
claims-undisclosed-interest-likely = This reads like praise for a company you may have a tie to: { $words }.
claims-undisclosed-interest-fix = Mark it as an ad in front

claims-weak-disclosure = Few readers will understand that this is a disclosure: { $words }.
    .title = An unclear or late disclosure
    .what = Tags such as #sp or #collab and thanks for gifts, and clear words that stand behind the fold or in a heap of hashtags. In a film, whether it is said aloud.
    .advice = Put a clear word such as “Ad:” first, and say it in the film.
    .why = The FTC told influencers that #sp, #partner and “Thanks, brand” are not clear, and that nobody should have to tap “more” to find a disclosure.
    .instead = “Ad: the maker sent me this serum. I have used it for a month.”
claims-weak-disclosure-late = Many readers will not see this disclosure where it stands: { $words }.
claims-weak-disclosure-video = The text discloses a tie, and the film does not say it: { $words }.
claims-weak-disclosure-likely = This reads like a disclosure that few will understand: { $words }.
claims-weak-disclosure-fix = Put it in front

claims-inducement = This tempts or hurries people into care: { $words }.
    .title = Discounts, gifts and time pressure
    .what = Discounts, gifts, prizes, rewards for friends and last places, beside a treatment. Free public services, charity and courses are left alone.
    .advice = Take the inducement out, or state its full terms where it is lawful.
    .why = Australia, Ontario and India restrict inducements for care, and New Zealand treatments as prizes. People under time pressure weigh risks badly.
    .instead = “Consultations cost $80. Take the leaflet home and decide when you are ready.”
claims-inducement-likely = This reads like tempting or hurrying people into care: { $words }.
claims-inducement-fix = Take it out

claims-approval-misuse = This approval may not exist or may mean something else: { $words }.
    .title = Approved by whom?
    .what = Names of regulators and health bodies used as a seal for a clinic, a person, a supplement or a method.
    .advice = State the exact status with its number or link, or take it out.
    .why = Regulators approve medicines and clear devices for a use. They approve no clinics, drips or teas. The FTC’s guidance of 2022 calls misstated approval deceptive.
    .instead = “This device is cleared by the FDA for home blood pressure; here is its number.”
claims-approval-misuse-likely = This reads like an approval that may not exist: { $words }.

claims-protected-title = Your profile does not hold this title: { $words }. It says { $held }.
    .title = A title that is not held
    .what = Titles that the text takes for its author, compared with those in the profile. Without a profile only wording that misleads whoever says it.
    .advice = Use the title under which you are registered.
    .why = Titles are protected by law in many countries, and boards treat a false one as misrepresentation, whatever the quality of the care.
    .instead = “I’m a GP with a special interest in skin.”
claims-protected-title-wording = This title may mislead about training: { $words }.
claims-protected-title-likely = This reads like a title that may mislead about training: { $words }.

claims-fear-or-vulnerability = This sells by fear or shame: { $words }.
    .title = Fear or shame to sell
    .what = Words that frighten or shame, in a text that offers something, and cosmetic care offered to minors. Warnings that say whom to call are left alone.
    .advice = Say neutrally who may need what, and what happens if they wait.
    .why = The UK’s advertising authority ruled on such an advert in December 2025. Australia’s guidelines of 2025 say that cosmetic adverts must not be aimed at under-18s.
    .instead = “Bodies change after birth. If yours bothers you, come and talk; there is no hurry.”
claims-fear-or-vulnerability-young = This offers cosmetic care to minors: { $words }.
claims-fear-or-vulnerability-likely = This reads like selling by fear or shame: { $words }.
claims-cure-guarantee-likely = This reads like the promise of a result: { $words }.
claims-no-risk-likely = This reads as if there were no risk: { $words }.
