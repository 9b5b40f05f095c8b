"""Ordinary sentences that hold the words of a myth, a number or a rumour, and say nothing of the kind."""

import pytest

from app.domain.checking import CheckRequest
from app.guidelines.engine import Engine
from app.guidelines.myths import told
from app.guidelines.rules.evidence.group import RULES
from app.guidelines.text import Surface

CHECK = Engine(RULES)

NO_MYTH = """
We gave 412 flu vaccines last Saturday.
We gave 300 covid vaccines and boosters today.
A biopsy tells us whether the cancer has spread.
Phone the nurse if cancer treatment gives you a fever.
Autism-friendly vaccine clinic on Sunday: quiet room because of the noise.
Autism-friendly vaccine session gives kids ear defenders.
Your child has autism and needs a vaccine? Our nurse leads the quiet hour.
Fluoride varnish at the school on Monday. In case of poisoning call 999.
Chemo kills cancer cells and some healthy ones too.
Raw milk cheese is off the menu in pregnancy: listeria.
Tap water with fluoride protects teeth.
Put the burn under cool water and take rings off. Butter belongs on toast.
Our dietitian on sugar and cancer, Tuesday at noon.
HPV vaccine and fertility: the data are reassuring.
The pill and fertility: most women are fertile again within months.
Glasses for tired eyes? Ask our optometrist about lazy eye.
Mercury is in some thermometers; vaccine fridge alarms went off.
Magnesium and vitamin D are enough for most; vaccine advice at the desk.
Fasting before a scan: why cancer clinics ask for it, and how it works.
Keto and cancer: the evidence is thin. Ask us.
Cannabis oil is not a treatment for cancer.
The 5G mast makes a buzzing noise next to our covid clinic.
Miscarriage and stress: be kind to yourself.
Coughing? It could be a heart attack only rarely.
Suicide: asking about it saves lives.
Turmeric latte at the cancer centre cafe works wonders for morale.
Epidurals and caesareans: how we care for you.
Teething? A fever of 39 is not from teeth: call us.
Liver clinic: alcohol causes damage; toxins are cleared by a healthy liver.
Green tea and lemon in the liver clinic waiting room.
Amalgam is being phased out in the EU for environmental reasons.
Ivermectin works for scabies; for covid it did not.
Garlic bread at the ENT party: it works on every ear.
Root canals and cancer treatment: see a dentist first.
Hydrogen peroxide is for cleaning. Do not drink.
Baby sleeps better on her back than on her tummy.
Babies on their tummy while awake sleep better at night.
Vitamin K is offered to every newborn; most parents say yes, and no child needs a drip.
Antibiotics help when a cold turns into bacterial pneumonia.
Is it a cold or flu? Antibiotics help with neither.
Our clear advice: antibiotics are for bacteria, a cold is a virus.
Pneumonia vaccine and a cold drink: two reasons to visit.
Deodorant off before your mammogram: aluminium can cause white specks that look like cancer.
Sunscreen and skin cancer: melanoma is caused by UV.
Wear sunscreen. UV causes skin cancer.
Wear sunscreen because UV causes skin cancer.
Sunscreen prevents damage that UV causes and with it skin cancer.
""".strip().split("\n")

NOTHING = """
Flu shots are in. Covid boosters too. Walk in, Monday to Friday.
New parents: vaccines, vitamin K and the heel prick test, explained at our Thursday class.
Vitamin K is offered to all babies at birth; you don't need to decide before you arrive.
If your baby doesn't need vitamin K injections by hospital policy, ask why.
Our root canal patients often ask about heart disease; bring your list of medicines.
In a seizure, cushion the head, time it, and put nothing in the mouth.
Snake bite? Keep still, call 000, no tourniquet, no cutting, no sucking.
Blood group O donors are needed; eat well before you come.
Adrenal fatigue isn't a diagnosis, but your tiredness is real. Let's test for common causes.
Cervical screening saves lives. No test is perfect; that is why it's repeated.
Homeopathic shop next to our vaccine clinic closed; we're still open.
Raw milk is not safer. Boil it.
We had a magnet wall and a blood drive today.
Amalgam is safe to leave in unless a dentist says otherwise.
MMS and email reminders for covid vaccines start today.
Hydrogen peroxide drops for ear wax are sold in pharmacies; drink plenty of water on antibiotics.
Colloidal silver sales are up and so are infections. We'd rather you washed your hands.
The pandemic was planned for poorly. The hospital plan is better now.
Hepatitis B vaccine at birth protects babies' livers for decades.
Autism assessments take two years here. Vaccines at school take two minutes. Both deserve staff.
Mammograms cause worry while you wait, we know. Results come in two weeks.
Two million people use this app, and 1 in 4 would recommend it.
Half of our staff cycle to work.
We saw 30% more patients this winter than last.
Statins don't work overnight. Give them six weeks.
Physiotherapy is not a scam. Here is how to find a good one.
Never start insulin without a plan for lows. We'll teach you.
Skip the antibiotics for a cold: they won't help.
Nobody needs antibiotics for a viral cold.
My friend told me her ward is short of nurses again. Apply here.
Apparently the coffee machine in theatre works again.
A colleague told me how she handles night shifts; her three tips.
Rats in the lab taught me patience, and my PhD taught me the rest.
In mice it worked. In people we don't know yet.
Twelve patients proved me wrong about online yoga. I love being wrong.
Our 2015 guideline on falls is being rewritten this year.
See the NICE guideline on hypertension (2019, updated 2023).
When I qualified in 2004 the advice was bed rest.
Follow me on youtube for more breathing exercises for asthma.
According to our TikTok poll you prefer asthma videos to recipes.
Great podcast on long covid at https://www.bbc.co.uk/sounds
Read the full text at https://www.medrxiv.org (preprint) before our journal club.
Lancet Haematology 2022: a cohort found the drug safe.
Smoking doubles your risk of stroke (stroke.org.uk).
20% of you asked about HRT in the comments, so here goes.
Measles is back. One case can infect nine in ten unprotected contacts (WHO).
It took 3 years, 2 surgeons and one very patient wife: my knee is fixed.
Night 3 of 5. Feet 100% concrete.
The truth is, nurses need breaks. Always.
Everyone knows the printer is a scam.
""".strip().split("\n")


@pytest.mark.parametrize("text", NO_MYTH)
def test_words_of_a_myth_alone_are_no_myth(text: str) -> None:
    assert not told(Surface("text", text))


@pytest.mark.parametrize("text", NOTHING)
def test_ordinary_posts_raise_nothing_about_evidence(text: str) -> None:
    assert [f.rule for f in CHECK(CheckRequest(text)).findings] == []
