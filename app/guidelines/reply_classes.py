"""Classes of words put together: the reader, those of theirs, some words between, what a thing of theirs is."""

from app.guidelines.reply_words import THEIRS, THING, YOU

FEW = r"(?:[\w'-]+ ){0,3}?"
SOME = r"(?:[\w',-]+ ){0,6}?"
ADVERB = (
    r"(?:(?:also|all|just|even|really|still|then|never|always|already|only|simply|both|first|once|have|has|had|did|not"
    r"|didn't|absolutely|since|twice|certainly|actually|clearly|definitely|so|very much|kindly|repeatedly) ){0,2}"
)
READER = rf"(?:{YOU}|{THEIRS}|him|her|them|baby \w+|little \w+|your (?:\w+ ){{0,2}}?{THING}|(?:the |your )?family)"
THE = r"(?:that|those|these|the|this|them|your|ur|yr|his|her)"
BE = (
    r"(?:is|are|was|were|look|looks|looked|looking|has|have|had|keep|keeps|came|went|comes?|feels?|seems?|healed"
    r"|settled|sorted|worked|turned out|suits?|shows?|showed|didn't|doesn't|isn't|aren't|wasn't|weren't|ended|needs?"
    r"|needed|takes?|took|gave|given|will|can|got|gets)"
)
WHOM = (
    rf"(?:{THEIRS}|him|her|them|mum|dad|little \w+|baby \w+|everyone at home"
    r"|the (?:kids|boys|girls|twins|baby|wee \w+|little \w+))"
)
WERE = rf"(?:{THEIRS}|she|he|they|this (?:reviewer|person|patient|client|gentleman|lady|individual|customer|family))"
