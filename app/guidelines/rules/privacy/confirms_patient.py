"""A reply confirms that someone is a patient."""

from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines.kinds import Judged
from app.guidelines.replies import confirmed
from app.guidelines.rule import Example, Rule

_REPLY = PostKind.REPLY

RULE = Rule(
    id="privacy/confirms-patient",
    severity=Severity.BLOCK,
    hard=True,
    confidence=0.85,
    kinds=frozenset({PostKind.REPLY}),
    detect=(Judged(confirmed),),
    source=Citation(
        "Elite Dental 2019 ($10,000), Igbinadolor 2022 ($50,000), Manasa Health 2023 ($30,000), all OCR", "2023"
    ),
    flag=(
        Example("Hi Tom, you came twice since March and skipped the root canal your insurer approved.", _REPLY),
        Example("Thank you for trusting us with your knee replacement, Anna!", _REPLY),
        Example(
            "Mate, you turned up reeking of grog, refused the anaesthetic and then bit me.",
            _REPLY,
            "The dentist hurt me.",
        ),
        Example(
            "Because of your bipolar disorder we couldn't continue your stimulant.", _REPLY, "They cut off my meds."
        ),
        Example("So glad your shoulder is better! See you at your follow-up.", _REPLY, "Dr Lee fixed my shoulder."),
        Example("We have no record of a complaint at your last visit.", _REPLY, "Rude staff, 1 star."),
        Example(
            "The whole bay still talks about your dad, he beat us all at cards.", _REPLY, "My dad loved that ward."
        ),
        Example("You sailed through that one, and our team was so proud.", _REPLY, "Never been so scared in my life."),
        Example("Your skin has healed so well since March!", _REPLY, "love this place"),
        Example("This reviewer was discharged in May for shouting at our nurses.", _REPLY, "Rude staff."),
        Example("Your chart says otherwise.", _REPLY, "They never told me about the side effects."),
    ),
    leave=(
        Example(
            "We take all feedback seriously. Privacy law prevents us from discussing any care here; please call "
            "our practice "
            "manager on 555-010-0199.",
            _REPLY,
            "Worst clinic ever, they messed up my crown.",
        ),
        Example(
            "Thanks for the kind words about our front desk. Feedback is welcome at feedback@clinic.example.", _REPLY
        ),
        Example(
            "I can't assess you through comments. Please call 911 or go to the nearest ED now.", _REPLY, "chest pain?"
        ),
        Example("Great question! See your GP if it lasts more than two weeks.", _REPLY, "How long is a cough normal?"),
        Example(
            "You're right, thank you for catching that! I've pinned a correction.", _REPLY, "You got the number wrong."
        ),
        Example(
            "Thank you for sharing your story. The helpline is open day and night.", _REPLY, "I lost my mum to sepsis."
        ),
        Example(
            "We're sorry to read this. We can't discuss anything here; please write to manager@clinic.example.", _REPLY
        ),
        Example(
            "Whoever you are and wherever you were seen, our manager would like to hear from you.", _REPLY, "Awful."
        ),
        Example("We looked into it and you were right about the parking charge.", _REPLY, "Charged twice for parking!"),
        Example(
            "I read your book on grief last year and gave it to three colleagues.", _REPLY, "Thanks for the share!"
        ),
        Example("Glad it helped! More on sleep next week.", _REPLY, "Your video on insomnia helped me."),
    ),
)
