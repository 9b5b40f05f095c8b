"""Ordinary clinical sentences, of which none tells of a person in care: nothing may be said about them."""

import pytest

from app.domain.checking import CheckRequest
from app.guidelines.engine import Engine
from app.guidelines.rules.privacy.group import RULES

CHECK = Engine(RULES)
SENTENCES = (
    "A 34-year-old woman with Crohn's disease should be screened for iron deficiency.",
    "A 34-year-old woman presents with fatigue and weight loss. What is the most likely diagnosis?",
    "Kawasaki disease presents with fever for at least five days in children under 5.",
    "Rett syndrome affects about 1 in 10,000 girls.",
    "BRCA1 carriers have a lifetime breast cancer risk of about 70%.",
    "Ebola virus disease was first identified in 1976 near the Ebola River.",
    "The patient should be advised to stop smoking four weeks before surgery.",
    "The patient was randomised to either arm by a central computer.",
    "Patients were followed for 12 months after discharge.",
    "In this trial, 34-year-old participants had the highest adherence.",
    "Wilson disease is treated with penicillamine or trientine.",
    "Graves' disease, Hashimoto's thyroiditis and Addison's disease often run in families.",
    "Administer 0.5 mg adrenaline intramuscularly and repeat after five minutes if there's no response.",
    "A child with a barking cough and stridor at rest needs dexamethasone and observation.",
    "When a patient presents with chest pain, obtain an ECG within 10 minutes.",
    "Type 2 diabetes was diagnosed in 9.3% of adults in Denmark in 2021.",
    "Bell's palsy usually improves within three weeks; refer if it doesn't.",
    "Infants born before 32 weeks should be screened for retinopathy of prematurity.",
    "A newborn should be examined within 72 hours of birth.",
    "Call an ambulance if the person is unconscious or not breathing normally.",
    "The Glasgow Coma Scale was described by Teasdale and Jennett in 1974.",
    "Virchow's triad: stasis, endothelial injury, hypercoagulability.",
    "Pregnant women with a blood pressure above 140/90 should be referred the same day.",
    "Lyme disease is transmitted by Ixodes ticks; remove the tick and note the date.",
    "An 80-year-old man has a 1 in 5 risk of atrial fibrillation.",
    "He or she should be offered an interpreter.",
    "Her2-positive tumours respond to trastuzumab.",
    "The mother should be offered anti-D within 72 hours of delivery.",
    "Mrs Dalloway is a novel, and so is The Citadel by A. J. Cronin.",
    "On 1 July the new guideline on hypertension comes into force.",
    "Someone with a stroke should reach a stroke unit within four hours.",
    "A typical patient is a man in his sixties who smokes.",
    "Dr Alois Alzheimer described Auguste Deter's case in 1906.",
    "Men over 65 are invited for an aneurysm scan in the year they turn 65.",
    "Case 3: A 61-year-old man is brought in unconscious after a house fire. List your first five actions.",
    "The woman was discharged from the study after the second visit.",
    "If the patient was discharged on Friday, call on Monday.",
    "Marfan patients are tall, and so was Abraham Lincoln.",
    "A retired teacher can volunteer to read to patients on our wards.",
    "This afternoon's seminar covers delirium; Dr May Lin will chair.",
    "Hypertension kills; a cuff costs $20.",
    "Ask your patient about alcohol, and ask again at the next visit.",
    "Vaccines were given to 120 children at the school in Leeds last week.",
    "My patients teach me every day.",
    "Every patient has a story. Listen to it.",
    "It was the worst winter for flu since 2009, and our staff was heroic.",
    "We treated 4,300 people in our A&E in October.",
    "We are proud of the team that cared for so many last night.",
    "I love my patients. They keep me humble.",
    "Nurses save lives. Yesterday, today, tomorrow.",
)


@pytest.mark.parametrize("text", SENTENCES)
def test_a_clean_clinical_sentence_is_left_alone(text: str) -> None:
    assert not CHECK(CheckRequest(text)).findings
