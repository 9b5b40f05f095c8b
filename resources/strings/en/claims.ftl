# What the rules about claims say.
claims-cure-guarantee = This promises a cure or a result: { $words }.
    .title = Guarantees or cure claims
    .advice = Describe the usual benefit and its range, and say that results vary.
    .why = No treatment works for everybody. Advertising law forbids promised cures and guaranteed results nearly everywhere, and colleges treat them as misleading.

claims-no-risk = This says there is no risk: { $words }.
    .title = “Safe, painless, no side effects”
    .advice = Name the common and the serious risks in one line, or leave the safety claim out.
    .why = Every intervention has risks. Saying otherwise misleads, breaks advertising rules, and takes away the reader's informed choice.
