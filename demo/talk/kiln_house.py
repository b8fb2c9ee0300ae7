"""What buyers of Kiln House and its people write to each other."""

from demo.encounters import Thread, accounts, buyer, owner, sales, site
from demo.talk.kiln_newer import NEWER
from demo.talk.meera import MEERA

KILN_HOUSE = (
    MEERA,
    *NEWER,
    Thread(
        "farhan.qureshi",
        0.7,
        unit="A-0902",
        unread=1,
        lines=(
            buyer(
                "Salaam Rohan, the token goes out today. How fast can you confirm after that? My bank wants the "
                "allotment letter before it opens the file.",
                about=True,
            ),
            sales(
                "Asha signs allotments on Thursdays; if the bank presses I can ask her as soon as the token is here.",
                1.1,
            ),
            buyer(
                "Thursday is fine. Which papers do they usually ask of you? I had it all for the plot in Bengaluru "
                "but that was without a loan.",
                3,
            ),
            sales(
                "From us: approved plans, title report, RERA certificate, NOC format. Nilima has them as one "
                "folder. From you the usual, plus the sanction letter when you have it.",
                2,
            ),
            accounts(
                "Folder is on its way to your mail address. Please tell the bank that disbursements go to the "
                "project's separate account only, its number is on page 2; the other account on our letterhead is "
                "not for this.",
                4,
            ),
            buyer(
                "Got it. They sanctioned 75 %, I had planned with 80. Can the own part on agreement wait for two "
                "weeks after signing?",
                26,
                about=True,
            ),
            accounts("Fifteen days of grace are in the plan. That is two weeks and a day.", 1.4, answers=1),
            buyer(
                "Perfect, you think of everything. Sanction letter comes on Friday, should I send it here or bring "
                "it to the appointment?",
                18,
            ),
        ),
    ),
    Thread(
        "lakshmi.subbaraman",
        21,
        unit="C-0301",
        lines=(
            buyer(
                "I would like the kitchen of C-0301 exactly as in the sample flat C-0102. Is that what the "
                "agreement says, or is the sample nicer than what one gets? In Chennai it was nicer."
            ),
            sales(
                "Counter, sink, tiles and taps are as in the agreement. The tall unit beside the fridge and the "
                "lamp over the counter have a yellow tag: not included. I can send you what they cost.",
                3,
            ),
            buyer("Please do. And the chimney hood?", 1),
            sales(
                "Opening and point are there, the hood is yours to buy. Tall unit 64,000 with fixing, lamp 3,800.",
                2,
                answers=1,
            ),
            buyer("Lamp I have. The tall unit yes, if it can be paid at handover.", 16),
            sales(
                "It becomes a line of its own later; I have noted it with your booking, in the special requests, "
                "so that nobody forgets.",
                4,
                about=True,
            ),
            buyer(
                "Thank you. When do I get the draft of the agreement? I read slowly and want my brother to see it, "
                "he was a registrar.",
                40,
            ),
            sales(
                "It is with our lawyer for the numbers of the car parks. I have proposed a time for reading it "
                "together, online; your brother is welcome.",
                5,
            ),
            buyer("I saw. The time suits me, he will tell me about himself tonight.", 2),
        ),
    ),
    Thread(
        "joseph.mathew",
        31 * 24,
        unit="A-1503",
        lines=(
            buyer("The registration number in the app has two digits the other way round than the one on my index II?"),
            sales("Let me look at the scan, one minute.", 0.5),
            sales(
                "Our typing. Corrected in our file; the app shows what we typed on the day, I have asked how that "
                "can be put right without losing the history.",
                6,
            ),
            buyer(
                "No hurry, as long as the paper is right. One more: society formation, who calls the first meeting?", 3
            ),
            owner(
                "We do, within three months of the majority having registered. Tower A will get there first. You "
                "would make a good chairman, you ask about years.",
                20,
            ),
            buyer("I live in Kochi, that disqualifies me happily.", 1),
        ),
    ),
    Thread(
        "sameer.gokhale",
        49,
        unit="B-0704",
        unread=1,
        lines=(
            buyer(
                "The bank says it cannot disburse for the fifteenth slab without a letter from the architect. The "
                "app only has the demand.",
                about=True,
            ),
            accounts(
                "It needs Form 1, the architect's certificate. He signs twice a week. You will have it as a PDF on "
                "the same day, the bank gets the original.",
                3,
            ),
            buyer(
                "They also ask for a fresh demand letter on the bank's own form, with the account of the project "
                "and my loan number.",
                1.2,
            ),
            accounts("Please send me the form. I have those of four banks, yours not.", 0.6),
            buyer(
                "Sent to accounts. Does grace run while I wait for paper? My part is paid, this is only their part.",
                4,
                about=True,
            ),
            accounts(
                "The bank's stages have twenty-one days. Should it take longer because of our certificate, I note "
                "that, and no interest is charged. This project charges none anyway.",
                2,
                answers=1,
            ),
            buyer(
                "That is a relief. By the way, sorry that the valuer had to come without me, I was stuck at work.", 5
            ),
            site("He had seen everything. Measured the bedrooms, drank tea, left.", 15),
            accounts("Certificate is signed. Original went by courier to your branch, PDF is with you.", 21),
        ),
    ),
    Thread(
        "swati.pendharkar",
        9 * 24,
        unit="A-0601",
        lines=(
            buyer(
                "Dear all, about tiles. In the sample flat the bathroom floor is beautiful and slippery. I am 67 "
                "and have taught physics: friction matters."
            ),
            sales(
                "Dear Mrs Pendharkar, there is a matt version of the same grey, R11, at no extra cost. For both "
                "bathrooms?",
                2,
            ),
            buyer("For both. And for the utility balcony, where water falls as well.", 1),
            sales(
                "The balcony has R10 by design. I have put down matt for the two bathrooms; the list goes to the "
                "tiler with your unit's number.",
                5,
                about=True,
            ),
            buyer("What is the difference between R10 and R11, in degrees?", 3, answers=1),
            site(
                "R10 is 10 to 19 degrees, R11 is 19 to 27. Man with oil on boots walks on a ramp until he slips. Imran",
                16,
            ),
            buyer("Wonderful! I would have loved to show that to my class. R10 will do for the balcony.", 2),
            sales(
                "There is also the choice of grab bars beside the shower: not on the drawing, but the wall is "
                "strengthened there if you tell us before plaster. Your floor is plastered in about five weeks.",
                24,
            ),
            buyer(
                "Yes to grab bars, please, one vertical, one horizontal, and do not tell my son who thinks I am "
                "indestructible.",
                4,
            ),
            site(
                "Two plywood backings marked in A-0601 master bath, heights 90 and 120. Photo is in my phone, you "
                "can see it when you come.",
                26,
            ),
            buyer("The carpenter cannot come on the day that we agreed. Could we move it by a few days?", 70),
            sales("Moved; please look whether the new time suits you both.", 2),
            buyer("It does. Thank you for your patience with an old teacher.", 1),
        ),
    ),
    Thread(
        "raghav.tilak",
        14 * 24,
        unit="C-0703",
        lines=(
            buyer(
                "Today I tapped on every wall like a woodpecker. Behind the kitchen door it sounds hollow, about an "
                "arm's length."
            ),
            site("Marked with chalk. Mason comes on Thursday, opens it, fills it. Then seven days wet.", 3),
            buyer("May I tap again after that?", 0.5),
            site("Please.", 0.3),
            buyer("Tapped. Solid. You have a convert.", 9 * 24),
        ),
    ),
)
