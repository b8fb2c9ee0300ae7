"""What buyers of Oryx Terraces and Sandgrouse's people write to each other."""

from demo.encounters import Thread, accounts, buyer, owner, sales, site

ORYX_TERRACES = (
    Thread(
        "farhan.qureshi",
        3,
        unit="C-0602",
        unread=1,
        lines=(
            buyer(
                "Hello Omar, I've put C-0602 on hold. It's my first flat outside India. 5 % token from an Indian "
                "account, is that allowed at all?",
                about=True,
            ),
            sales(
                "Hello Mr Qureshi. It is: under the remittance scheme of your central bank, up to a limit per "
                "person and year. Your bank will ask for a form and our invoice. Priscilla knows it by heart.",
                0.7,
            ),
            accounts(
                "A2 form, purpose code S0005, and our proforma with the escrow account's IBAN. Send from your own "
                "account, not a relative's, and keep the SWIFT copy. It takes two working days, your hold runs 36 "
                "hours.",
                0.9,
            ),
            buyer("That does not fit together, does it?", 0.3),
            sales(
                "If the SWIFT copy is here before the hold ends, Layla extends it by a day. She has to give a "
                "reason, and that is a good one.",
                0.4,
                answers=1,
            ),
        ),
    ),
    Thread(
        "yusuf.merchant",
        36 * 24,
        unit="G-0803",
        lines=(
            buyer("The second parking bay, P2-118: is it wide enough for a Land Cruiser with its doors open?"),
            site("Bay 2.6 m, column on one side only. Doors open fully on the driver's side.", 4),
            buyer("The driver is my wife and the passenger is me, I see how it is.", 1),
            sales("P2-121 has no column. It is free, no difference in price. Shall I exchange them?", 2, about=True),
            buyer("Please! And put in writing that it was the engineer's fault.", 0.5),
            sales("Exchanged. The engineer pleads guilty.", 20),
        ),
    ),
    Thread(
        "simran.ahluwalia",
        7,
        unit="C-1002",
        unread=1,
        lines=(
            buyer(
                "Monthly instalments leave my account on the 1st, but you book them on the 3rd or the 4th. Is that "
                "late in your books?",
                about=True,
            ),
            accounts(
                "No: what counts is the day on which your bank sent it. I have put a note on the standing order, "
                "so that nobody writes to you about it.",
                3,
            ),
            buyer("And when the 1st is a Friday?", 1),
            accounts("Then it is the 4th for the bank and still the 1st for me.", 0.6),
            buyer("Lovely. Where do I read how far the escrow has been drawn? My father asks every Sunday.", 9 * 24),
            owner(
                "The land department publishes it per project, with the consultant's certificate; we link to it "
                "from the next update on. As of the last certificate: podium complete, floors up to the fourth.",
                22,
            ),
            buyer("He is content until next Sunday.", 4),
            sales(
                "May I ask something in turn? For the storage room on P1 you could choose shelves in steel or "
                "none. The carpenter orders this week.",
                7 * 24,
                about=True,
            ),
        ),
    ),
    Thread(
        "fatima.sayani",
        26,
        unit="G-0301",
        lines=(
            buyer(
                "Good afternoon. Before the signing: in the sheet there is 'Land department fee, 4 %'. My colleague "
                "paid 2 and the seller the other 2."
            ),
            sales(
                "Good afternoon. By law it is shared unless agreed otherwise; here it is agreed that the buyer "
                "pays, it stands in the reservation form, and the price was made with that. I know that this is "
                "not a nice answer.",
                5,
            ),
            buyer("It is at least an answer. And the terrace on the third floor, whose roof is it?", 2),
            site("Roof of the gym. Quiet after ten at night, we put 10 cm of rubber under the weights.", 3),
            buyer("Can I hear it before I sign? Sounds silly, the gym is not there yet.", 16),
            site(
                "In our building in Al Barsha the gym is below the flats in the same way. Tariq takes you there, "
                "with a weight. That is me.",
                4,
            ),
            buyer("That was fun. You dropped 40 kg and I heard nothing except you.", 3 * 24),
            sales("Then I expect you on the day of the signing, with passport and Emirates ID.", 2),
        ),
    ),
    Thread(
        "khalid.rahmani",
        29 * 24,
        unit="C-PH2",
        lines=(
            buyer("I paid everything at once, as agreed. The discount for that does not appear."),
            sales("It is in the price of the sheet, not as a line: list price at the time was higher by 3 %.", 3),
            buyer("Then show me the list of that day.", 0.5),
            owner(
                "Attached to my mail, with the date of publication. Omar should have sent it with the answer. If "
                "you still find that something is missing, I am at the office on Tuesdays.",
                20,
                answers=1,
            ),
            buyer("The list is clear. Nothing missing. Regards.", 6),
        ),
    ),
    Thread(
        "huda.mansoori",
        20,
        unread=1,
        lines=(
            buyer("Is there a one-bedroom with a real terrace? I have eleven olive trees in pots."),
            sales(
                "On the floors that set back the terraces belong to the three-bedrooms. From floor nine of Garden "
                "there is one plan with a terrace of 19 sq m for a one-bedroom, not released yet.",
                3,
            ),
            buyer("19 is nine trees and a chair.", 0.7),
            sales("Eleven, if the chair is small. How heavy is one of them? I have to ask Tariq.", 1),
            buyer("The largest 160 kg after watering.", 15),
            site(
                "Eleven times 160 on 19 sq m is fine. Put the big ones along the wall, drain is on the parapet side.",
                5,
                answers=1,
            ),
            buyer("You are hired. When will floor nine be released?", 30 * 24),
            sales(
                "With the next price list, within the month. I have put your name at the top of mine. No obligation.", 3
            ),
            buyer("I would rather see the place again first. I asked for an evening.", 24),
        ),
    ),
)
