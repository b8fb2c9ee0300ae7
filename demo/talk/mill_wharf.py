"""What buyers at Mill Wharf and Lintel & Sons write to each other."""

from demo.encounters import Thread, accounts, buyer, owner, sales

MILL_WHARF = (
    Thread(
        "meera.joshi",
        5,
        unit="S-1103",
        unread=1,
        lines=(
            sales(
                "Good evening Ms Joshi, here we are, a conversation of its own for the wharf. Harbour side, 2 BHK, "
                "twelfth floor or so, to let, if I understood rightly?",
                30,
            ),
            buyer(
                "Yes. Eleventh is enough. Between ..02 and ..03, which has the better light in the morning? "
                "Tenants who work at the harbour get up early.",
                3,
            ),
            sales(
                "..02 faces due east, ..03 south-east and keeps the sun until one. For the same rent I would take "
                "03; it is 18 sq ft larger, too.",
                2,
            ),
            buyer(
                "S-1103 then. I have put it on hold, with the mechanical car park, although I am not sure that "
                "anybody can operate one.",
                11 * 24,
                about=True,
            ),
            sales(
                ("It has one button. I show you a video when we talk about the twenty months' plan."), 1.3, about=True
            ),
        ),
    ),
    Thread(
        "gurpreet.sandhu",
        13,
        unit="S-0304",
        unread=1,
        lines=(
            buyer(
                "Sat sri akal. I hold S-0304 for my son, who is in Toronto. Can he be the buyer, or me and he the "
                "co-applicant?",
                about=True,
            ),
            sales(
                "Either. If he is the first buyer, he signs with a power of attorney that the consulate attests, "
                "and pays from his NRE account. If you are, he signs as co-applicant whenever he comes. The second "
                "is less paper.",
                3,
            ),
            buyer("Less paper. How long is the hold?", 1),
            sales(
                "72 hours from when you pressed the button; the app counts it down. The token is half a per cent.",
                0.4,
                about=True,
            ),
            buyer("Is GST to be paid by him also, although he is not in India?", 6),
        ),
    ),
    Thread(
        "prerna.agnihotri",
        28,
        unit="L-0702",
        lines=(
            buyer(
                "Token is paid! Could I have the cost sheet as a file? My father does not do apps, he does paper "
                "and a red pen."
            ),
            sales(
                "Here it comes by mail, two pages. What the red pen usually finds: 'Society formation 25,000' is "
                "for registering the society, deposited with the others' in one account; 'Development charges' are "
                "the city's, passed on.",
                2,
            ),
            buyer(
                "He found: why is the floor rise counted from the fifth floor and not from the seventh, where the "
                "flat is?",
                24,
            ),
            sales(
                "Because it is counted per floor above the fifth. L-0702 is on the seventh: two floors, two times "
                "45,000. If it were counted from the seventh it would be zero and the base price higher by the "
                "same.",
                1,
            ),
            buyer("He says that he can follow that but does not like it. He has ticked it.", 2),
            sales("Please give him my regards, and the job, should he want one.", 0.6),
            buyer("When does work begin? It says last approval.", 9),
            owner(
                "The heritage committee meets once a month, and last month it did not. With the stamp we begin "
                "within a week. Until then nothing of your plan that depends on progress can fall due.",
                14,
            ),
        ),
    ),
    Thread(
        "rekha.jhaveri",
        3,
        unit="L-G04",
        unread=1,
        lines=(
            buyer(
                "L-G04. My tenant is a chemist. He needs a shutter of 3 m, an exhaust for the cold store, and a "
                "board over the whole front. Your drawing has 2.4 m.",
                about=True,
            ),
            sales(
                "The opening can be 3 m if the column casing is kept; architect says yes. Exhaust goes to the "
                "service lane, with a grille. The board: 60 cm high along the whole front, letters only.",
                22,
            ),
            buyer("Letters only he will not like. There must be the green cross.", 1),
            sales("The cross is a letter, says the architect.", 2),
            buyer(
                "Good man. Put all this into the agreement, clause on use: chemist, and 'any other lawful trade' "
                "after him.",
                3,
            ),
            sales(
                "It is in the draft, clause 6. 'Any other lawful trade that does not smoke, smell or hammer after "
                "eight.'",
                26,
            ),
            accounts(
                "For your file: on shops GST is the same 5 % here, since the project counts as residential with "
                "less than 15 % of its area in trade.",
                4,
            ),
            buyer("My accountant doubts this. He says 12. Which section?", 1.5),
        ),
    ),
    Thread(
        "keshav.prabhu",
        12,
        unread=1,
        lines=(
            buyer(
                "Good day. I am 61, live in a rented room in Dadar since 1988, and have a question that your "
                "brochure does not answer: is there a water connection all day?"
            ),
            sales(
                "Good day Mr Prabhu. City water from five to eight in the morning as in all Sewri, tanks for two "
                "days. In the taps: all day.",
                3,
            ),
            buyer("And does the lift have a man?", 2),
            sales("No man, but a telephone that a man answers.", 1),
            buyer(
                "I came yesterday and liked it more than I had meant to. S-0401, what are the instalments on "
                "twenty months?",
                26,
            ),
            sales(
                "One part in twenty on booking, then the same each month. The app works it out for S-0401 with the "
                "date of today; I have written it out on paper for you as well.",
                2,
            ),
            buyer("The trains did not run today, please forgive me.", 60),
            sales("I saw. No harm done.", 1.4),
            buyer(
                "My nephew says that 4 is too low because of the road. Is the road loud at night? I would like to "
                "hear it. May I come once more, and could I stay until it is dark?",
                80,
            ),
        ),
    ),
)
