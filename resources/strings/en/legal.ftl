# Words of the rules about law and the house's own rules. Every rule: its message, .title, .what, .why, .advice, .instead.

legal-defamation-risk = This accuses a named person or business of something grave, with no source: { $words }.
    .title = A damaging allegation
    .what = Wrongdoing told as fact of somebody who is named. A court's or regulator's decision that is cited, opinions on matters of taste and old history are left alone.
    .advice = Take it out. If it is a matter of safety, report it to the regulator. To write about it, cite the official decision in neutral words, and call your defence organisation first.
    .why = Truth is a defence that you would have to prove in court, and businesses can sue as well. Colleges also see it as unprofessional.
    .instead = “The tribunal published its decision on 3 October; the link is below. Anybody can look up a clinician in the public register.”
legal-defamation-risk-sourced = This accuses a named person or business of something grave: { $words }. Is the source a decision of a court or regulator?
legal-defamation-risk-likely = This reads like an allegation about a named person or business: { $words }.

legal-no-permission = A right to use this is not recorded: { $words }.
    .title = No right to use it
    .what = What is recorded of each file's rights, other people's marks seen in it, and texts that tell of copying, recording or passing on the work of others.
    .advice = Use your own picture or one from your library, ask for permission and record it, or link to the source instead.
    .why = Copyright claims take posts down and cost money, and publishers find their figures by machine. “Credit to owner” is no permission.
    .instead = “The figure is in the open paper, link below. I have put its message into my own words.”
legal-no-permission-told = This tells that work of others is copied or passed on: { $words }.
legal-no-permission-marked = { $file } carries somebody else's copyright mark, and no permission is recorded.
legal-no-permission-figure = { $file } looks like a figure from a journal or book. May you use it?
legal-no-permission-reference = For { $file } a licence or permission is recorded without a reference to find it by.
legal-no-permission-nc = { $file } is under { $licence }, which does not allow use in an advertisement.
legal-no-permission-nd = { $file } was changed, and { $licence } does not allow changed versions.
legal-no-permission-likely = This reads as if work of others is copied or passed on: { $words }.

legal-incomplete-attribution = Whose words or picture this is, is not said: { $words }.
    .title = Credit is missing
    .what = Quotations, pictures and charts with no author named, and Creative Commons works without author, source and licence.
    .advice = Name who made it and where it is from. If you cannot find out, leave it out.
    .why = A Creative Commons licence ends when the credit is missing. And half of the quotations on the web were never said by those who are named.
    .instead = “‘Lungs’ by A. Diaz, flickr.com/diaz, CC BY 4.0, cropped.”
legal-incomplete-attribution-licence = The licence is named, but nobody who made the work: { $words }.
legal-incomplete-attribution-cc = { $file } needs its credit line: { $line }.
legal-incomplete-attribution-likely = This reads like a quotation or picture of others without credit: { $words }.
legal-incomplete-attribution-fix = Add the credit line

legal-institution-rule = This may not be for the public: { $words }.
    .title = A rule of your own house
    .what = The rules that your practice has set, and what no house wants public: embargoes, confidential papers, internal memos, lawyers' letters, complaints and reviews.
    .advice = Ask whoever is responsible before you post, or wait until it is published.
    .why = Breaking an embargo or a confidence costs trust, and often a job. For harm to patients there are protected ways to speak up.
    .instead = “The report is published today. Here are the three things that we will change.”
legal-institution-rule-house = Your practice's rule: { $message } Found: { $words }.
legal-institution-rule-house-section = Your practice's rule, section { $section }: { $message } Found: { $words }.
legal-institution-rule-required = Your practice's rule: { $message } Missing: { $term }.
legal-institution-rule-embargo = The embargo ends after the time at which this is to go out: { $words }.
legal-institution-rule-likely = This reads like something that is not for the public: { $words }.

legal-rights-record = The right to use { $file } ended on { $day }.
    .title = Rights that have ended
    .what = What your library records of each file: the last day of its use, and for Creative Commons works author, source and licence.
    .advice = Renew the licence and change the day in the library, or choose another file. Complete the record where something is missing.
    .why = A licence that has ended is no licence: whoever finds the file online can ask for money and for its removal.
    .instead = A photo of your own, or one whose licence runs beyond the day on which the post goes out.
legal-rights-record-incomplete = The Creative Commons record of { $file } does not say: { $what }.
legal-lacks-author = the author
legal-lacks-source = the source
legal-lacks-licence = the licence
