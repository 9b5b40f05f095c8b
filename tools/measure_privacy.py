"""Recall and false alarms of the privacy rules on labelled posts: `python tools/measure_privacy.py FILE…`."""

import json
import sys
from pathlib import Path

from app.domain.checking import CheckRequest
from app.domain.finding import Severity
from app.domain.goal import Audience, PostKind
from app.guidelines.engine import Engine
from app.guidelines.registry import RULES

SERIOUS = (Severity.BLOCK, Severity.WARN)


def main() -> None:
    """Print every miss and false alarm, then the figures."""
    check = Engine([rule for rule in RULES if rule.id.startswith("privacy/")])
    flagged = wanted = blocked = to_block = alarms = clean = stated = as_warning = 0
    for name in sys.argv[1:]:
        for line in Path(name).read_text("utf-8").splitlines():
            post = json.loads(line)
            request = CheckRequest(
                text=post["text"],
                kind=PostKind(post["kind"]),
                in_reply_to=post["in_reply_to"] or "",
                audience=Audience(post["audience"]),
                jurisdictions=(post["jurisdiction"],),
            )
            found = [f for f in check(request).findings if f.severity in SERIOUS]
            stops = [f for f in found if f.severity is Severity.BLOCK]
            rules = ", ".join(f"{f.rule}:{f.severity}" for f in found)
            if "privacy" in post["must_flag"]:
                wanted, flagged = wanted + 1, flagged + bool(found)
                if not found:
                    print("MISS  ", post["id"], post["text"][:240])
            if "privacy" in post["must_block"]:
                to_block, blocked = to_block + 1, blocked + bool(stops)
                if found and not stops:
                    print("WEAK  ", post["id"], rules, "|", post["text"][:240])
            if "privacy_consent" in post["must_flag"]:
                stated, as_warning = stated + 1, as_warning + (bool(found) and not stops)
                if not found or stops:
                    print("STATED", post["id"], rules, "|", post["text"][:240])
            if "privacy" in post["must_not_flag"]:
                clean, alarms = clean + 1, alarms + bool(found)
                if found:
                    print("FALSE ", post["id"], rules, [str(f.message.values["words"]) for f in found], post["text"][:200])
    print(f"flagged {flagged}/{wanted}; blocked {blocked}/{to_block}; stated consent as warning {as_warning}/{stated}; "
          f"false alarms {alarms}/{clean}")


if __name__ == "__main__":
    main()
