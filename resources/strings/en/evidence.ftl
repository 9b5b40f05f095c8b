# What the rules about evidence say.
evidence-unsourced-claim = A strong health claim without a source: { $words }.
    .title = A medical claim without any source
    .advice = Add the source (a link, a DOI, a guideline with its year), or soften it to what the evidence supports.
    .why = Readers take a clinician's word as established. A source lets them check, and shows that you have.
