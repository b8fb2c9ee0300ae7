"""What buyers of Lantern Quay, Granite Exchange and Casuarina Terrace and Saltmarsh's people write to each other."""

from demo.encounters import Thread, accounts, buyer, owner, sales, site

LANTERN_QUAY = (
    Thread(
        "chitra.venkatesan",
        30,
        unit="S-0402",
        season=(8, 26),
        lines=(
            buyer(
                "I read about the ten weeks. I have given notice for my flat in Mylapore from the end of the year "
                "after next, because of your first date. What am I supposed to do for three months, with my father "
                "and his books?",
                about=True,
            ),
            sales(
                "Dear Chitra, I am sorry. I did not want to answer that between two visits. Can we talk tomorrow? "
                "I would like to have Mr Iyengar on the line as well.",
                3,
            ),
            buyer("Tomorrow after four. I am not angry about rain. I am angry that I learn it from an app.", 1),
            owner(
                "You are right to be. The note went out to everybody in the same minute, because with some earlier "
                "and some later there are only rumours; but those who had told us of their notice should have had "
                "a call before. Anu has that list, and I had not asked for it.",
                15,
                answers=1,
            ),
            buyer("Thank you. That helps more than the explanation of the cranes.", 2),
            buyer(
                "Following our talk, for the record: (1) you try to hand over Stern up to the fourth floor first, "
                "(2) if not, you pay for storing the books from the date that was promised first, (3) the new date "
                "has next year's monsoon inside it. Correct?",
                3 * 24,
            ),
            owner(
                "(1) try, yes, it depends on the lift inspector. (2) yes, up to 12,000 a month, against bills. (3) "
                "yes. I sign this here with my name: Vasanth Iyengar.",
                18,
                answers=1,
            ),
            buyer("Then I can sleep. How many books, asks my father, may there be?", 3),
            site("Floor of S-0402 carries 300 kg per square metre. Selvam", 14),
            buyer("He has begun to weigh them.", 5),
        ),
    ),
    Thread(
        "abhijit.borthakur",
        10,
        unit="B-0603",
        unread=1,
        lines=(
            buyer(
                "The family conference has met, four generations, three time zones. They ask: is the ground floor "
                "of shops going to smell of fish?"
            ),
            sales(
                ("There is a clause: no raw fish, no frying. A coffee roaster was refused as well, to my regret."), 2
            ),
            buyer("And floods. You say 1.2 m above the highest water. Highest since when?", 1),
            site(
                "2018. Mark is on the wall of the old ferry office, you can see it. Plinth is at my chest above it.",
                14,
                answers=1,
            ),
            buyer("Grandmother accepts the chest of an engineer as a unit.", 3),
            sales(
                "The draft of the agreement is ready, I proposed a time online. In it please look at Schedule B: "
                "the veranda counts as exclusive area there, not as carpet.",
                6 * 24,
                about=True,
            ),
            buyer(
                ("Is the price per sq ft then on carpet only? The sheet says base price, without saying of what."), 20
            ),
        ),
    ),
    Thread(
        "joseph.mathew",
        80 * 24,
        unit="B-0802",
        lines=(
            buyer("Berth 3 or berth 4? In the extras it only says 'berth for a boat'."),
            sales("Which do you prefer? 3 is nearer to the gangway, 4 has the deeper water.", 4),
            buyer("Mine draws 60 cm.", 0.5),
            site("At lowest tide 3 has 85 cm. Enough. Mud moves, ask again in two years.", 15),
            buyer("3 then. My wife wants it noted that the boat is smaller than she was told.", 3),
        ),
    ),
    Thread(
        "zoya.mirza",
        16 * 24,
        unit="S-0703",
        lines=(
            buyer(
                "My bank's portal wants 'percentage of work completed' as a number before each disbursement. Which "
                "number do I take, the app has one for the project and one for each phase?"
            ),
            accounts(
                "For the stage on the fifth slab the bank needs: fifth slab, 100 %, with the certificate. The "
                "project's number is the weighted mean of all phases and of no use for the portal.",
                4,
            ),
            buyer(
                "It does not accept a phase without a project number, so I put both. Now it says 'under verification'.",
                20,
            ),
            accounts(
                "The verifier is Mr Kuttan, he calls me about once a month with the same question. I shall call "
                "him first this time.",
                2,
            ),
            buyer("It went through within the hour! What did you say to him?", 5),
            accounts("Good morning.", 1),
        ),
    ),
    Thread(
        "indira.pillai",
        5,
        unit="B-PH1",
        unread=1,
        lines=(
            buyer(
                "For Backwater Stays: I consider the second penthouse of Bow beside B-PH1. Would the wall between "
                "them be removable, by law and by statics?"
            ),
            site("Statics: yes, it is block, columns stay. A door of 1.5 m any time, whole wall with a drawing.", 7),
            sales(
                "By law: two deeds, one door, no problem as long as the fire door stays a fire door. As for the "
                "price, I have to ask Mr Iyengar, he keeps the last one back.",
                3,
            ),
            owner(
                "I keep it back because I wanted to see who would ask. Come and look at both, I will be there myself.",
                30,
            ),
            buyer(
                "I have asked for two hours. My manager comes along, who counts towels and knows what a guest needs.",
                20,
            ),
            buyer(
                "One thing beforehand: the note says that the screens of the verandas will be all alike. For "
                "guests I would want ones that can be locked.",
                3,
                about=True,
            ),
        ),
    ),
    Thread(
        "vivek.menon",
        17,
        unread=1,
        lines=(
            buyer("Corpus fund 1 % of base price. In my present building it is a flat 50,000. Why a percentage?"),
            sales(
                "Because the larger flats wear the lift and the paint more. For S-0503 it comes to about a lakh; "
                "it is the association's money afterwards, with the interest, and the accounts are yours to see.",
                3,
            ),
            buyer("Who holds it until there is an association?", 2),
            accounts(
                "A bank, in a fixed deposit in the name of the project. The statement of account is sent out each "
                "April.",
                14,
            ),
            buyer("Fair. I could not come on Saturday, my mother fell ill. She is better.", 18 * 24),
            sales("I am glad. S-0503 is still free, but I have to say that somebody else has looked at it twice.", 1),
            buyer("You people always have somebody else :) I have asked for a day. If it is gone, it is gone.", 26),
        ),
    ),
)

GRANITE_EXCHANGE = (
    Thread(
        "bilquis.khatri",
        12 * 24,
        unit="504",
        lines=(
            buyer("Please note for 504: two panels of the raised floor rock, and one sprinkler has no cap."),
            site("Panels 11 and 23, seen. Pedestals adjusted tomorrow. Caps are ordered, Thursday.", 2),
            buyer("Our fit-out people want to begin on Monday, with ceilings.", 1),
            site(
                "Before ceilings call control room to shut valve 5-East. Every day again, not only Monday. Number "
                "is on the door.",
                0.5,
            ),
            buyer("You sound as if you had experience.", 0.3),
            site("Third floor was wet for a week.", 0.2),
            sales("The panels and the cap are done, I have been up there. Shall I mark the list as closed?", 4 * 24),
            buyer("Close it. And thank the gentleman of few words.", 5),
        ),
    ),
    Thread(
        "neelam.rastogi",
        44,
        unit="306",
        lines=(
            buyer(
                "For two server racks we need 15 kW, day and night, and cooling that does not stop at seven in the "
                "evening."
            ),
            site(
                "15 kW on separate feeder: possible, own meter. Central cooling stops at 20:00. Own split units, "
                "condensers on the service balcony.",
                5,
            ),
            buyer("Is the service balcony ours or common?", 1),
            sales(
                "Common, with a right of use for 306 for two condensers, 306 is one of six offices that have it. I "
                "add it to the agreement's annexe before... no, after signing it needs an addendum; yours is "
                "signed. One page.",
                4,
                about=True,
            ),
            buyer(
                "One page is fine. GST at 12 % we set off, so may I ask for an invoice with our new GSTIN? The "
                "firm has moved to another state.",
                3 * 24,
            ),
            accounts(
                "For work on immovable property the place of supply is where the building is: Telangana, whatever "
                "your GSTIN. A registration elsewhere gives no credit. I would rather tell you now than your "
                "auditor in March.",
                3,
                answers=1,
            ),
            buyer("That was worth more than the invoice. We keep the registration in Hyderabad, then.", 20),
        ),
    ),
    Thread(
        "ashok.malpani",
        15 * 24,
        unit="G-03",
        lines=(
            buyer("Letters of 60 cm look small on a façade of nine floors. Our agency proposes 90."),
            sales(
                "The façade consultant allows 60, lit from behind. On the photograph, they look like 90 after "
                "sunset, I have seen it at G-01.",
                4,
            ),
            buyer("Photograph?", 1),
            sales("Is lying in the office, at dusk, with a person for scale. The person is me.", 2),
            buyer("We take 60 and the dusk.", 30),
        ),
    ),
)

CASUARINA_TERRACE = (
    Thread(
        "padma.chettiar",
        130 * 24,
        unit="1-302",
        lines=(
            buyer(
                "The lift of block 1 has been out for two days. I know that it is the association's now, but their "
                "man says the guarantee is yours."
            ),
            site("It is. Guarantee 24 months. Lift company comes today, door sensor.", 2),
            buyer("It runs. Mrs Sivakami from the fourth floor sends you her blessings.", 8),
        ),
    ),
)
