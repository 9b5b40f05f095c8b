## The printed consent form. What differs from country to country stands in the attributes of one message each.
## Sources: resources/packs and the citations of privacy/consent-invalid (2026-11).

consentform-footer = Form { $form }, version { $version }. The signed original stays with the practice for at least six years.
consentform-asked-by = { $practice } asks for your consent to publish something about you. You may say no, and you may change your mind later. Please read everything, ask whatever you like, and take your time.
consentform-asked-by-practice = The practice

consentform-key = Record key (chosen by the practice; your name stays on this paper and in your chart only)

consentform-what = 1. What may be told
consentform-what-told = In plain words: what about you, your illness or your treatment
consentform-what-pictures = Photographs (which ones)
consentform-what-film = Film (which one)
consentform-what-voice = My voice
consentform-what-face = My face may be seen
consentform-what-part = Only this part of my body may be seen
consentform-what-name = My first name
consentform-what-tag = A link to my own account
consentform-what-quote = My own words, as I wrote or said them

consentform-who = 2. Who may publish it
consentform-who-practice = Name and address of the practice
consentform-who-controller = Who answers for the data (controller), and how to reach them

consentform-where = 3. Where it may be published
consentform-where-website = The practice’s own website
consentform-where-other = Elsewhere, namely
consentform-where-public = Anybody in the world can see, copy and share what is published there.

consentform-why = 4. What for
consentform-why-education = To teach the public about health
consentform-why-conference = To teach other professionals, at meetings and in courses
consentform-why-marketing = To advertise the practice
consentform-money-no = Nobody pays the practice for publishing this.
consentform-money-yes = The practice is paid for publishing this, by

consentform-until = 5. How long
consentform-until-day = Until this day
consentform-until-event = Until this happens

consentform-rights = 6. What you should know

consentform-sign = 7. Signatures
consentform-sign-explicit = I agree, of my own free will, to the publication described above. I have ticked only what I want.
consentform-sign-copy = I have been given a copy of this form.
consentform-sign-name = Name in capitals
consentform-sign-here = Signature
consentform-sign-day = Day
consentform-sign-service = Day of the treatment that this is about
consentform-sign-language = Language in which this was explained, and by whom if interpreted
consentform-sign-witness = Witness: name and signature

consentform-else = If somebody else signs: for a child, or for somebody who cannot decide
consentform-else-relation = Related to the person as (parent, guardian, proxy)
consentform-else-ground = Why they may sign
consentform-else-of-age = For a child: the day on which it comes of age and will be asked again

consentform-back = How to withdraw
consentform-back-practice = Tell us in person, by telephone, by letter or by e-mail. Address
consentform-back-slip = I withdraw my consent. Record key, day, signature

consentform-us = Authorization to publish health information
    .law = This is an authorization under the HIPAA Privacy Rule, 45 CFR 164.508. Without it, the practice may not publish anything that shows you were its patient.
    .withdraw = You may revoke this authorization at any time, in writing, at the address below. The practice then publishes nothing more and takes down what it can. It cannot undo what was done before it heard from you.
    .care = Your treatment, payment, enrollment and benefits do not depend on whether you sign.
    .spread = Once published, the information is no longer protected by federal privacy law and may be copied and shared by others.
    .complain = You may complain to the practice’s privacy officer, or to the Office for Civil Rights of the U.S. Department of Health and Human Services, without any disadvantage.
    .more = Where you are paid in money or in kind for this, or the practice is, it must be said above.
consentform-ca = Express consent to publish personal health information
    .law = Canadian privacy law and the health privacy law of your province ask for your express consent before a practice publishes anything by which you could be recognized.
    .withdraw = You may withdraw at any time, in any way you like. The practice then publishes nothing more and takes down what it can. It cannot reach copies that others have made.
    .care = Your care does not depend on whether you sign.
    .spread = What is published can be copied, and may be stored in other countries under other laws.
    .complain = You may complain to the privacy commissioner of your province, or to the Privacy Commissioner of Canada.
    .more = In many provinces the College does not allow testimonials in advertising, whatever you agree to.
consentform-ca-on = Express consent to publish personal health information (Ontario)
    .law = The Personal Health Information Protection Act, 2004, asks for your express consent before a practice publishes anything by which you could be recognized.
    .withdraw = You may withdraw at any time, in any way you like. The practice then publishes nothing more and takes down what it can. It cannot reach copies that others have made.
    .care = Your care does not depend on whether you sign.
    .spread = What is published can be copied, and may be stored in other countries under other laws.
    .complain = You may complain to the Information and Privacy Commissioner of Ontario, or to the practitioner’s College.
    .more = For pictures before and after a treatment this form is signed after the treatment, never before. Testimonials are not allowed in a physician’s advertising (O. Reg. 114/94), whatever you agree to.
consentform-uk = Explicit consent to publish information about your health
    .law = Under the UK GDPR, Articles 7 and 9(2)(a), and the duty of confidence, a practice needs your explicit consent to publish anything by which you could be recognised.
    .withdraw = You may withdraw at any time, as easily as you give this consent: a telephone call is enough. The practice then publishes nothing more and takes down what it can. What was done before stays lawful.
    .care = Your care does not depend on whether you sign.
    .spread = What is published can be copied, and may be stored outside the United Kingdom.
    .complain = You may ask for a copy of what is held about you, have it corrected or erased, and complain to the Information Commissioner’s Office.
    .more = Prescription medicines are not advertised to the public, so none will be named.
consentform-eu = Explicit consent to publish data about your health
    .law = Under the GDPR, Articles 7 and 9(2)(a), a practice needs your explicit consent to publish anything by which you could be recognised.
    .withdraw = You may withdraw at any time, as easily as you give this consent: a telephone call is enough. The practice then publishes nothing more and takes down what it can. What was done before stays lawful.
    .care = Your care does not depend on whether you sign.
    .spread = What is published can be copied, and may be stored outside the European Union.
    .complain = You may ask for a copy of what is held about you, have it corrected or erased, and complain to the data protection authority of your country.
    .more = No medicine will be recommended with your story (Directive 2001/83/EC, Article 90).
consentform-ie = Explicit consent to publish data about your health (Ireland)
    .law = Under the GDPR, Articles 7 and 9(2)(a), and the Medical Council’s Guide to Professional Conduct and Ethics, a practice needs your explicit consent to publish anything by which you could be recognised, and to record you at all.
    .withdraw = You may withdraw at any time, as easily as you give this consent: a telephone call is enough. The practice then publishes nothing more and takes down what it can. What was done before stays lawful.
    .care = Your care does not depend on whether you sign.
    .spread = What is published can be copied, and may be stored outside the European Union.
    .complain = You may ask for a copy of what is held about you, have it corrected or erased, and complain to the Data Protection Commission.
    .more = No medicine will be recommended with your story (Directive 2001/83/EC, Article 90).
consentform-au = Informed consent to publish health information
    .law = The Privacy Act 1988 and the professional codes of conduct ask for your informed consent before a practice publishes anything by which you could reasonably be recognised.
    .withdraw = You may withdraw at any time, in any way you like. The practice then publishes nothing more and takes down what it can. It cannot reach copies that others have made.
    .care = Your care does not depend on whether you sign.
    .spread = What is published can be copied, and may be stored overseas.
    .complain = You may complain to the Office of the Australian Information Commissioner, or to Ahpra.
    .more = What you say about clinical results cannot be used in advertising (National Law, section 133), whatever you agree to.
consentform-nz = Informed consent to publish health information
    .law = The Health Information Privacy Code 2020 asks for your authorisation before a practice publishes anything by which you could be recognised.
    .withdraw = You may withdraw at any time, in any way you like. The practice then publishes nothing more and takes down what it can. It cannot reach copies that others have made.
    .care = Your care does not depend on whether you sign.
    .spread = What is published can be copied, and may be stored overseas.
    .complain = You may complain to the Privacy Commissioner, or to the Medical Council of New Zealand.
    .more = Testimonials are not used on anything the practice controls (Medical Council, 2022), whatever you agree to.
consentform-in = Informed consent to publish health information
    .law = The Digital Personal Data Protection Act, 2023, and your doctor’s duty of confidence ask for your free, informed and specific consent before anything is published by which you could be recognised.
    .withdraw = You may withdraw at any time, as easily as you give this consent. The practice then publishes nothing more and takes down what it can. It cannot reach copies that others have made.
    .care = Your care does not depend on whether you sign.
    .spread = What is published can be copied, and may be stored outside India.
    .complain = You may complain to the practice’s grievance officer and then to the Data Protection Board of India.
    .more = The National Medical Commission’s Regulations of 2023, at present held in abeyance, want no photographs, scans or films of patients on social media. Primum warns of such pictures even with this form.
