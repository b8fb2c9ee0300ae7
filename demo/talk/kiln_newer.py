"""What those write who are new in Kiln House or only look, and what its people answer."""

from demo.encounters import Thread, accounts, buyer, sales, site

NEWER = (
    Thread(
        "ananya.bhattacharya",
        6,
        unit="B-1805",
        unread=1,
        lines=(
            buyer(
                "Hello from Kolkata. Before I sign: is it one covered car park or two that belong to a 4 BHK? The "
                "brochure has two in the picture."
            ),
            sales(
                "One is in your cost sheet, the second is an extra of its own at the same price. The picture shows "
                "the podium, which is generous with cars.",
                2,
            ),
            buyer("Then the picture should say so.", 0.4),
            sales(
                ("You are right, I have passed it on to the person who makes the brochure. It is me."), 0.8, answers=1
            ),
            buyer("Ha. Are there two next to each other left on the upper level?", 14),
            sales(
                "Bays 112 and 113, upper level, 40 steps from the lift of Tower B. I can keep 113 for you until "
                "the agreement is drawn up.",
                3,
            ),
            buyer(
                "Please keep it. Does GST apply to it as well? And can it be added although the booking is confirmed?",
                4,
                about=True,
            ),
            sales(
                "It does, 5 %. Added it has to be before the agreement; Nilima will tell you how it goes into the "
                "sheet, since the price of the flat must not change by it.",
                20,
            ),
            buyer(
                ("And who is the person to ask about a home office on the utility balcony? My husband has ideas."), 30
            ),
        ),
    ),
    Thread(
        "mohan.bafna",
        40 * 24,
        unit="A-0302",
        lines=(
            buyer(
                "For our trust's books we need the invoice with GSTIN of the trust and HSN code, for A-0302 and the "
                "others."
            ),
            accounts(
                "For each flat separately? Then the receipts carry the trust's GSTIN from the next one on; for "
                "those that exist I write a letter that names them all. HSN/SAC 9954.",
                4,
            ),
            buyer("Separately, with the PAN of the trust as it is in the agreement.", 2),
            accounts(
                "Done, eleven letters, signed and stamped. They lie at the reception, since the auditor will want "
                "originals.",
                46,
            ),
            buyer(
                "The auditor asks about TDS under 194-IA: we deducted 1 % on the last instalment, you show the "
                "gross amount?",
                9 * 24,
            ),
            accounts(
                "We show what was credited as paid. For the 1 % I need Form 16B; when it is here, it is recorded "
                "as a payment with that reference. Until then it is open in your statement, correctly.",
                3,
                answers=1,
            ),
            buyer("16B attached to my mail of today.", 28),
            accounts("Recorded. Your statement is at zero difference to mine now. I enjoyed that.", 5),
        ),
    ),
    Thread(
        "nikhil.waghmare",
        20,
        unit="C-0904",
        lines=(
            buyer("Can the kitchen sink move to the window side in C-0904? The plumbing is not in yet, I looked."),
            site("Drain is 50 mm in the floor, can go 1.1 m to the window. Not further, slope.", 14),
            buyer("1.1 is enough. What does it cost?", 1),
            sales(
                "4,200 for pipe and labour, if we know before next week. After the screed it would be ten times that.",
                3,
            ),
            buyer("Next week meaning Monday?", 0.6),
            site("Monday 9.", 0.2),
            buyer(
                ("Yes. Go ahead. I come by to show you the exact place, so that nobody has to guess."), 2, about=True
            ),
        ),
    ),
    Thread(
        "vandana.kelkar",
        2.5 * 24,
        unit="C-0502",
        unread=2,
        lines=(
            sales(
                "Dear Mrs Kelkar, as you asked we made the booking of C-0502 for you at the office. This is the "
                "place where everything about it is written down; the link to take over the account is in your "
                "mail.",
                about=True,
            ),
            sales(
                "I know that you prefer the telephone, so only this: on the day of the papers please bring two "
                "photographs as well. I call you the evening before.",
                60,
            ),
        ),
    ),
    Thread(
        "aditi.rane",
        11,
        unread=1,
        lines=(
            buyer("Hi, is C-0402 still available? It said 'held' on Sunday."),
            sales("It is free again since this morning. Such is life with holds.", 1),
            buyer("And what would the instalments be? I don't need the glossy PDF, only the plan.", 0.7),
            sales(
                "On the page of the unit, below the price: choose the plan and it writes out every stage with its "
                "amount. For a first look: 10 % on booking, 20 % on agreement, the rest with the building.",
                2,
            ),
            buyer(
                "We had a look at something in Aundh that is ready. Costs eight lakh more, but no waiting and no "
                "GST. Honestly, why would one wait?",
                60,
            ),
            sales(
                "Honestly: if you need to move within a year, take Aundh. If not, you get a younger building, the "
                "pond, and eight lakh. And ask in Aundh what the lift's maintenance contract costs, it is the "
                "third owner of that company.",
                16,
                answers=1,
            ),
            buyer(
                "That is the nicest answer I got in this whole search. I'd like to show C-0402 to my husband next "
                "week.",
                5,
            ),
        ),
    ),
    Thread(
        "shabana.ansari",
        8 * 24,
        lines=(
            buyer("Is the study in the 3 BHK a room with a window, or a cupboard with a door?"),
            sales(
                "In C-0603 it is a part of the living room behind a half wall, with a window of its own. A real "
                "room it is only in the 4 BHKs.",
                4,
            ),
            buyer("Half walls don't keep out two children. What is the smallest flat with a door to it?", 2),
            sales(
                "B-..05, 1,592 sq ft. I am afraid that is another budget. But a carpenter makes a glass partition "
                "with a door out of the half wall for about 70,000; in A-0903 somebody plans that.",
                3,
            ),
            buyer("Could I see a drawing of that?", 20),
            sales(
                "Asked them, and they agree. It is only a sketch on squared paper; I have it here for your visit.", 28
            ),
            buyer("My car would not start this morning, I am so sorry. Can I call you on Monday for a new time?", 60),
            sales("Of course. The sketch keeps.", 0.5),
        ),
    ),
)
