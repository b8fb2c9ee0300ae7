"""What buyers of Jacaranda Court and Tamarind Fields and Banyan Quarter's people write to each other."""

from demo.encounters import Thread, accounts, buyer, owner, sales, site

JACARANDA_COURT = (
    Thread(
        "kavitha.ramaiah",
        4 * 24,
        unit="I-0403",
        lines=(
            buyer(
                "Namaskara. I have bought a covered car park but nowhere does it say which one. My mother-in-law "
                "cannot walk far."
            ),
            sales(
                "Namaskara madam. Numbers are given with the agreement. Yours is B1-41, next to the lift of "
                "Indigo, I chose it with your mother-in-law in mind, you had written it in the wishes.",
                2,
                about=True,
            ),
            buyer("Oh! I had forgotten that I wrote it. Is 41 the one with a pillar on the left?", 1),
            site("Pillar is on the right of 41, 30 cm. Left side is free for the door. Manjunath", 5),
            buyer(
                "Very good. Next: curtains. The tailor gives ten per cent off if all windows are ordered together, "
                "but I need the sizes of I-0403 to the centimetre.",
                12 * 24,
            ),
            site("Windows of Indigo 4 go in next week. Before that it is only the hole.", 4),
            buyer("Then I come after. How long after?", 0.4),
            site("Give one week more for the sill.", 15),
            sales("I have put in half an hour for you on a morning after that; Manjunath brings a ladder.", 3),
        ),
    ),
    Thread(
        "pallavi.shenoy",
        8,
        unit="M-0705",
        unread=1,
        lines=(
            buyer(
                "Hello, I am on the loan plan with M-0705. I read that Mauve's window frames went back. Does that "
                "move my next stage?",
                about=True,
            ),
            accounts(
                "Good morning. Your next stage is the one on Services, not on windows. It falls due when Services "
                "are complete, and these stand at 30 per cent.",
                3,
            ),
            buyer(
                "Thank you. I pay pre-EMI on what the bank has disbursed, so for me every week of delay costs "
                "money. About 21,000 a month.",
                2,
            ),
            accounts(
                "I see. What is disbursed is disbursed, but we draw the rest only as the phases are reached, so at "
                "least that does not run ahead.",
                1.5,
            ),
            buyer("Is there anything in the agreement for that case?", 20),
            owner(
                "Clause 12: if we are later than the promised month plus the grace that the law gives, we pay you "
                "interest on what you have paid until then, at the rate in the rules. It begins at a date, not at "
                "a feeling. That date is not reached, and if the frames come when they should, it will not be.",
                22,
                answers=1,
            ),
            buyer("And if not?", 1),
            owner("Then we pay. It would not be the first time; ask the people of our house in Hebbal.", 14),
            buyer(
                "My husband asks, could we inspect the frames when they arrive? He is a mechanical engineer and "
                "has opinions on 8 mm.",
                60,
            ),
        ),
    ),
    Thread(
        "daniel.fernandes",
        50 * 24,
        unit="I-0902",
        lines=(
            buyer("Hi Karthik, the tenth instalment left my account on Friday but the app still shows nine."),
            sales("Hi Daniel, passing you to Shalini.", 0.3),
            accounts(
                "It came without your booking's reference, only 'Fernandes'. We have four. Which account does it "
                "come from?",
                2,
            ),
            buyer("From my mother's, sorry. Name Philomena.", 0.5),
            accounts("Found, and recorded. That makes you the only Fernandes with a zero.", 1),
            buyer("Ha, finally good at something. So nothing more until handover?", 3),
            accounts("Nothing more, not even at handover: your plan has ten parts and all ten are paid.", 1.1),
        ),
    ),
    Thread(
        "geeta.nambiar",
        33 * 24,
        unit="M-0301",
        lines=(
            buyer(
                "We need a decision on the maintenance rate for serviced use. Eleven of our flats pay as residents, "
                "but guests use the pool more than residents."
            ),
            owner(
                "Residents' association will decide it, we only hold the chair until it is formed. My proposal to "
                "them would be one and a half shares for a let flat. Would you live with that?",
                24,
            ),
            buyer("One and a quarter.", 0.5),
            owner("One and a third, and you send your own lifeguard on Sundays.", 5, answers=1),
            buyer("I like doing business with you. Put it in writing for the first meeting.", 1),
        ),
    ),
    Thread(
        "arvind.selvaraj",
        19,
        unit="M-1006",
        unread=2,
        lines=(
            buyer("Top floor worries me after all. 40 degrees on the roof in April. What exactly is above my bedroom?"),
            site(
                "From below: slab 150. Screed with slope 60. Membrane. Insulation 75 mm XPS. Concrete tiles white, "
                "on stilts. Air between.",
                6,
            ),
            buyer("White stays white for a year. And then?", 1),
            site("Association paints it. Or not. With 75 mm the colour is 1 degree, air gap is 3.", 14),
            buyer(
                "OK, that is an answer. Two questions on the draft: clause 4.2 has 'undivided share' with three "
                "decimals, my lawyer wants five; and Schedule C lists one lift, I counted two.",
                4 * 24,
                about=True,
            ),
            sales(
                "Five decimals: agreed, they exist, somebody cut them off to be pretty. Schedule C: second lift "
                "was added after the template, thank you, you may have saved us forty corrections.",
                5,
            ),
            sales(
                "Corrected draft is being printed. We can go through it online at the time that you proposed; "
                "please say if your lawyer wants to be there.",
                18,
            ),
        ),
    ),
    Thread(
        "thomas.kurien",
        42,
        unit="I-0604",
        lines=(
            buyer(
                "Reached home in Kottayam at two in the night, fourteen hours with the ghats. My daughter has now "
                "seen the photographs and asks whether one can walk from I-0604 to the tech park without crossing "
                "the main road."
            ),
            sales(
                "Out of the east gate, along the tank, through the lane behind the school: 14 minutes, one "
                "crossing, small. I walk it for my lunch.",
                4,
            ),
            buyer("She will test you. Token has been paid from the joint account, is that recognised?", 12),
            accounts("Recognised and receipted, in your name.", 2, answers=1, about=True),
            buyer("And the loan would be in her name, since she earns and I only advise.", 1),
            accounts(
                "Then she has to be a co-applicant at least, before the agreement. You can enter her yourself in "
                "the app.",
                1.3,
            ),
            buyer("I have entered her. She says that the form is nicer than her bank's.", 16),
        ),
    ),
    Thread(
        "ruth.lobo",
        23,
        unread=1,
        lines=(
            buyer(
                "I'm a night nurse and sleep from nine to four. The studio at I-0301 looks at the crusher of the "
                "site next door. How long will that go on?"
            ),
            sales("Honestly, another year. It stops at six in the evening, which doesn't help you.", 2),
            buyer("No :) Is there anything small on the court side?", 0.5),
            sales(
                "Studios and 1 BHKs all look west, to the road. On the court are the two and three bedrooms. The "
                "quietest of the small ones would be M-..01 above the eighth floor: west, but Mauve stands further "
                "back.",
                26,
            ),
            buyer("How much more is the eighth floor?", 14),
            sales(
                "For a studio about a lakh and a half with the floor rise. I can let you into one on a weekday "
                "morning, so that you can listen.",
                3,
            ),
            buyer(
                ("Listening is exactly what I'd like to do. Could it be early evening instead? That's my morning."), 5
            ),
        ),
    ),
)

TAMARIND_FIELDS = (
    Thread(
        "farhan.qureshi",
        20 * 24,
        unit="P-07",
        lines=(
            buyer(
                "Dear Banyan, I want to build on P-07 next year. Are there rules on height and on how far from the "
                "lane?"
            ),
            sales(
                "Two floors and a stair head, 3 m from the lane, 1.5 m at the sides, in the deed as covenant 5. No "
                "rule on style, except no mirror glass.",
                5,
            ),
            buyer("Mirror glass, who would.", 2),
            sales("Plot 31 would have.", 1),
            buyer("Is the water connection at the plot or at the lane?", 4 * 24),
            site(
                "At the plot, north corner, under the stone with the cross. Meter not fixed, apply at the office "
                "of the layout.",
                16,
            ),
        ),
    ),
    Thread(
        "joseph.mathew",
        95 * 24,
        unit="P-20",
        lines=(
            buyer("Somebody has parked a lorry of sand on P-20. It is not my sand."),
            site("It is for P-21, driver mistook the number. Will be moved today.", 3),
            buyer("Moved, and even swept. Thank you.", 28),
        ),
    ),
)
