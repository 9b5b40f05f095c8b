"""Inviting people to post or send their symptoms, photos or results."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.guidelines import guards
from app.guidelines.inviting import requests_for_cases
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    for match in surface.of(requests_for_cases):
        if not guards.fictional(surface, match):
            image = match.what == "image"
            yield Hit((match,), Severity.BLOCK if image else None, variant="image" if image else "")


RULE = Rule(
    id="advice/solicits-cases",
    severity=Severity.WARN,
    detect=(Judged(_judge),),
    weighed=True,
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation("NMC India, Professional Conduct Regulations, guidelines on social media", date="2023"),
    flag=(
        Example("Drop a photo of your mole below and I'll rate it!", severity=Severity.BLOCK),
        Example("DM me your bloods and I'll tell you what's wrong.", severity=Severity.BLOCK),
        Example("Tell me your symptoms in the comments and I'll guess the cause.", severity=Severity.WARN),
        "X-ray report gibberish? Paste it in the comments, I'll translate.",
        "I'll be reading your lab results live on Friday night.",
        "Got a weird toenail? Send me a pic, best one wins socks.",
        "Ask me anything about your diagnosis, I have an hour.",
        "Pop your scan pictures in my inbox, we'll have a look tonight x",
        "No appointment needed: tell us your symptoms in the inbox and the doctor will reply tonight.",
        "Type name, age, problem in the chat and Dr Rao will tell you what it is.",
    ),
    leave=(
        "What topic should I cover next: sleep, skin or stress?",
        "Questions about our opening hours? Comment below.",
        "Please don't send photos of rashes to this page, we can't look at them.",
        "Upload your photos through the patient portal and our nurse will look.",
        "Send us a picture of your pumpkin, best one wins a voucher!",
        "Bring your results to your appointment and ask your doctor to explain them.",
        "Take a photo of your mole today so that your GP can compare it next month.",
        "Share this with somebody whose knees complain on stairs.",
        "Drop your favourite study snack below 👇",
        "Tell your pharmacist about your symptoms before you buy anything.",
        "Show your feet some love: dry between the toes.",
    ),
)
