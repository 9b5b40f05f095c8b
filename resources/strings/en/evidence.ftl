# What the rules about evidence say. Every rule: its message, .title, .what, .why, .advice and .instead.

evidence-unsourced-claim = A strong health claim without a source: { $words }.
    .title = A medical claim without any source
    .what = It looks for a food, remedy, habit or treatment that is said to cure, cause or change something, in a post that names no source. Everyday truths pass.
    .why = Readers take a clinician’s word as established. The FTC (2022) asks for sound human studies behind every health claim, and the GMC (2024) for content that people can check.
    .advice = Add the source (a link, a DOI, a guideline with its year), or soften it to what the evidence supports.
    .instead = “Magnesium may help a little with leg cramps in pregnancy; the trials are small (Cochrane 2020).”
evidence-unsourced-claim-likely = This reads like a health claim without a source: { $words }.

evidence-unsourced-number = A figure about health without its source: { $words }.
    .title = A statistic without its source
    .what = It looks for shares, “1 in N”, “three times as likely” and the like, said of health in general. Your own counts, prices, doses and scores pass.
    .why = A number without a source cannot be checked and is believed all the same. Plain-language guides ask for source, date and what it was counted from.
    .advice = Add the source and the year behind the number, or leave the number out.
    .instead = “About 1 in 9 adults lives with diabetes (IDF Diabetes Atlas, 2025).”
evidence-unsourced-number-likely = This reads like a statistic without its source: { $words }.

evidence-low-credibility-source = { $words } is known for misleading health content ({ $reason }).
    .title = A source of low credibility
    .what = It looks at links, QR codes and kept sources, and at appeals to chatbots, forums and the like. The list of sites is short and about health only; a site that is not on it is unrated.
    .why = A link lends your good name to the site, and its readers find the rest of it. Misinformation that clinicians shared has led to cautions and to erasure from the register.
    .advice = Link a primary source or an authority instead. If you are correcting the site, describe it and do not link it.
    .instead = “Measles vaccines: what parents ask us, answered by the WHO (who.int).”
evidence-low-credibility-source-linked = You correct { $words }, yet the link leads readers there.
evidence-low-credibility-source-kept = A source that is kept with this post, { $host }, is known for misleading health content ({ $reason }).
evidence-low-credibility-source-appeal = This is no source that readers can check: { $words }.

evidence-retracted-source = This paper was retracted: { $words }.
    .title = A retracted paper
    .what = It looks up DOIs and PubMed numbers in links, text and kept sources. Famous cases come with Primum; the full list can be imported (primum evidence import). Naming the retraction passes.
    .why = A retracted paper is no evidence any more. The 1998 paper on MMR still does harm, long after it was withdrawn in 2010.
    .advice = Take it out, or say clearly that it was retracted.
    .instead = “The 1998 paper was retracted in 2010; later studies of more than a million children found no link.”
evidence-retracted-source-concern = The journal has doubts about this paper, or had: { $words }.
evidence-retracted-source-kept = A source that is kept with this post was retracted: { $paper }.
evidence-retracted-source-concern-kept = The journal has doubts, or had, about a source that is kept with this post: { $paper }.

evidence-doubtful-journal = { $words } is { $reason }.
    .title = A doubtful journal
    .what = It looks for a short list of journals and publishers that are called predatory. Such lists are old (2017 to 2019) and contested: a good paper can stand there too.
    .why = Journals that check nothing print anything. A court ordered one such publisher to pay $50 million in 2019.
    .advice = Look for the same finding in an indexed journal or a review. If the paper is sound, say why you rely on it.
    .instead = “A review in BMJ Open (2023) comes to the same result.”
evidence-doubtful-journal-kept = A source that is kept with this post comes from { $journal }, which is { $reason }.

evidence-preprint-unlabelled = This is a preprint, and nothing says so: { $words }.
    .title = A preprint without its label
    .what = It looks for links, DOIs and names of preprint servers where a result is told, and for a word such as “preprint” or “not peer reviewed”.
    .why = Nobody has reviewed a preprint yet. Some of the best known of the pandemic were withdrawn after they had changed treatment.
    .advice = Add “preprint, not peer reviewed”, and do not build advice on it.
    .instead = “Early data from a preprint, not yet peer reviewed: …”
evidence-preprint-unlabelled-kept = A source that is kept with this post is a preprint, and the post does not say so: { $source }.
evidence-preprint-unlabelled-fix = Add “preprint, not peer reviewed”

evidence-stale-source = This source is { $age } years old: { $words }.
    .title = An old source
    .what = It looks at the years of guidance that the post rests on: two years on topics that move fast (vaccine schedules, screening ages, COVID-19), five on others that move, ten in general. Posts about history pass.
    .why = Schedules, ages and doses change. Old advice from a clinician is followed like new.
    .advice = Look for the version in force, link it, and set a day to look again.
    .instead = “From age 45, says the current guideline (USPSTF, 2021).”
evidence-stale-source-kept = The newest source that is kept with this post is { $age } years old.

evidence-known-myth = This is a known myth: { $words }. { $fact } ({ $source })
    .title = A health myth
    .what = It looks for some ninety widespread health myths where the post asserts them. A myth that is quoted, asked about or put right passes. Harmless folklore only gets a warning.
    .why = A myth told by a clinician spreads further and costs trust. Cautions against an Ontario doctor were upheld up to 2024; a British surgeon was erased in 2023.
    .advice = Leave it out, or write it as fact, myth, why it misleads, fact, with a link to an authority.
    .instead = “Vaccines do not cause autism. Studies of more than a million children looked for a link and found none.”
evidence-known-myth-likely = This reads like a health myth: { $words }.

evidence-overreach = A small or indirect study is told as proof: { $words }.
    .title = More than the study shows
    .what = It looks for studies of a handful of people, surveys and mere links that are said to prove, cure or cause, and for results in animals or a dish told as if of people.
    .why = Most of what works in a mouse fails in people. The FTC (2022) does not accept animal or laboratory studies alone as evidence for a health claim.
    .advice = Say what was studied and what that leaves open.
    .instead = “In mice, not people yet: the extract slowed memory loss.”
evidence-overreach-model = What was seen in animals or a dish is told as if of people: { $words }.
evidence-overreach-likely = This reads like more than the study shows: { $words }.

evidence-rumour = This passes on hearsay: { $words }.
    .title = A rumour
    .what = It looks for hearsay and for the words of conspiracy (“they don’t want you to know”) about health. A rumour that is checked or put right passes.
    .why = From a clinician a rumour sounds like news from the inside. It spreads fear, and cannot be called back.
    .advice = Check it first and say what you found and where, or do not post it.
    .instead = “A message says that flu vaccine has run out. We asked: there is enough.”
evidence-rumour-likely = This reads like a rumour: { $words }.

evidence-opinion-as-fact = An opinion against accepted medicine is told as fact: { $words }.
    .title = An opinion told as fact
    .what = It looks for accepted care that is dismissed with certainty (“useless, full stop”), without a source and without saying that this is your own view.
    .why = The Canadian code (CMA 41) and India’s rules for influencers (2023) ask you to say when a view is your own and contrary to the profession’s. People stop treatment because of such posts.
    .advice = State what guidelines say, mark your view as yours, and give your reasons with a source.
    .instead = “Guidelines advise statins from this risk on. My own view is that we talk too little about the small risks.”
evidence-opinion-as-fact-likely = This reads like an opinion told as fact: { $words }.

# What `primum evidence` says.
evidence-shipped = Primum comes with { $keys } DOIs and PubMed numbers of famous retracted papers.
evidence-none-imported = No list has been imported. Get the CSV of Retraction Watch (Crossref publishes it) and read it in: primum evidence import FILE.csv
evidence-imported = The imported list knows { $keys } DOIs and PubMed numbers; its newest notice is of { $date }. It was imported on { $at } UTC.
evidence-table-damaged = The imported list is damaged and is not used. Import the CSV again: primum evidence import FILE.csv
evidence-import-read = { $rows ->
    [one] One row read
   *[other] { $rows } rows read
}; { $nameless ->
    [0] every one names its paper
    [one] one of them has neither a DOI nor a PubMed number
   *[other] { $nameless } of them have neither a DOI nor a PubMed number
}.
evidence-import-done = In use from now on: { $retracted } DOIs and PubMed numbers of retracted papers, { $concerns } of papers in doubt; newest notice { $date } ({ $version }). Posts that were approved before are checked anew before they go out.
evidence-import-empty = Nothing was imported: in { $rows } rows there is no retraction or concern with a DOI or PubMed number. The list before stays in use.
evidence-import-no-column = Nothing was imported: this is not the CSV of Retraction Watch, it has no column { $columns }. The list before stays in use.
evidence-import-cut = Nothing was imported: line { $line } ends in the middle of a row, so the file was cut short or damaged. Download it again. The list before stays in use.
evidence-import-damaged = Nothing was imported: line { $line } cannot be read as CSV ({ $why }). Download the file again. The list before stays in use.
evidence-import-not-kept = Nothing was imported: { $folder } cannot be written to ({ $why }).

evidence-look-up-off = Primum asks nobody unless you allow it. Switch on “Ask Crossref about a paper” on the Settings page, or: primum evidence crossref on
evidence-look-up-no-doi = “{ $given }” is not a DOI. Give one like 10.1056/NEJMoa2034577.
evidence-look-up-unknown = Crossref does not know { $doi }. Check its spelling; not every DOI is registered there.
evidence-look-up-notice = { $kind }, { $on }: { $doi } (told by { $source })
evidence-look-up-about = It is itself a notice about { $doi }.
evidence-look-up-retracted = { $doi } was retracted. Take it out, or say clearly that it was retracted.
evidence-look-up-concern = { $doi } is in doubt: read the notice before you rely on it.
evidence-look-up-fine = Crossref knows of no retraction of { $doi } and of no concern about it.
evidence-crossref-on = From now on “primum evidence look-up” may ask api.crossref.org. Only the DOI is sent.
evidence-crossref-off = From now on nobody is asked.
