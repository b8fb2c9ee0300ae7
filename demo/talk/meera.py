"""Meera Joshi and Lintel & Sons about B-1204 in Kiln House: seven months, from the first question to the slab."""

from demo.encounters import Thread, accounts, buyer, owner, sales, site

MEERA = Thread(
    "meera.joshi",
    0,
    unit="B-1204",
    unread=2,
    lines=(
        buyer(
            "Good morning. I walk past your chimneys every day and would like to know whether there is a 3 BHK in "
            "Tower B that looks at the pond and is not right above the ramp.",
            ago=224,
        ),
        sales(
            "Good morning Ms Joshi, Rohan here. The 04 stack of Tower B: east, pond side, and the ramp is under "
            "Tower A. Free there at the moment are the 9th, 12th and 17th floor.",
            1.2,
        ),
        buyer("What is the difference in price between 9 and 12?", 0.6),
        sales(
            "A little over a lakh and a half, base price and floor rise together. Each of them has its cost sheet "
            "in the app, line by line; nothing comes on top of it except stamp duty and registration, which go to "
            "the state.",
            0.8,
        ),
        buyer(
            "That is the first time somebody has said that without my asking. Can I see it on Saturday? With my "
            "mother, she is 74.",
            5,
        ),
        sales(
            "Gladly, 11 o'clock. There is a hoist to the fourth floor of Tower A and chairs in the shade. For "
            "Tower B you would have to trust the drawing, it stands at the third floor.",
            2,
        ),
        buyer(
            "Thank you for the tea, and for not pushing. My mother liked the pond, although it is a hole for now. "
            "Two questions. Will the pond breed mosquitoes? And is the east wall of the living room load bearing? "
            "I want shelves over its whole length.",
            ago=220,
        ),
        sales("The pond moves: it is pumped over stones, and there will be fish. For the wall I ask the site.", 2.1),
        site(
            "Imran from the site. East wall in 04 is 230 mm block, not the frame. It carries shelves, 150 kg per "
            "running metre if fixed into the block. Do not drill within 30 cm of the window corner, conduit there.",
            18,
            answers=2,
        ),
        buyer("That is very exact, thank you. Then I am going to hold B-1204.", 3, answers=1),
        sales(
            "It is yours until the hold runs out; the token makes it firm. You can pay by transfer, cheque or in "
            "the app.",
            ago=211.2,
            about=True,
        ),
        buyer(
            "Paid in the app this morning. Does my husband's sister have to sign as well? She puts in a part of "
            "the money.",
            7,
            about=True,
        ),
        accounts(
            "Nilima Sathe, accounts. The token has arrived, the receipt is in the app. If she is to be an owner, "
            "enter her as co-applicant until the agreement is signed; if she only lends you the money, no.",
            4,
            answers=1,
        ),
        buyer("She is to be an owner. Done, please check the spelling of her name.", 20),
        sales(
            "Checked. And the booking is confirmed, congratulations. The agreement comes next, in three to four weeks.",
            ago=206.5,
            about=True,
        ),
        buyer("While we wait: is GST charged on the car park too? I had thought 5 % on the flat only.", 30),
        accounts(
            "On the car park too, since it is sold together with the flat: one supply, one rate. It is in the line "
            "GST 5 % of your cost sheet, ₹6,26,340 for everything. There is no input credit in it, so no further "
            "tax arises later.",
            3,
            answers=1,
        ),
        buyer("Understood. My CA says the same, and charged me for it.", 2),
        owner(
            "Ms Joshi, Asha Kulkarni. I saw the name of your lane: is your father the Joshi of the printing press? "
            "Ours bought his letterheads there for thirty years.",
            ago=199,
        ),
        buyer("He was! He died in 2019. I still have the type cases, they are the reason for the shelves.", 3),
        owner(
            "Then we shall see to it that the wall is straight. When the time comes, tell Imran to put a level on "
            "it in your presence.",
            1,
            answers=1,
        ),
        sales(
            "The draft of the agreement is ready. Please read clause 9 (delay) and clause 14 (what happens if you "
            "sell before possession) with more care than the rest; people tend to ask about these afterwards.",
            ago=193,
        ),
        buyer(
            "Read. Clause 9: interest to me if you are late by more than six months, at the bank's rate plus two. "
            "Is that the same rate which I pay when I am late?",
            26,
        ),
        sales("The same, in both directions. That is the law since 2016, and it would be odd otherwise.", 1.5),
        buyer(
            "Good. Clause 11 says carpet area 1,184 sq ft. My tape measure will be there, you have been warned.", 0.4
        ),
        site("Bring it. The block work is set out from the drawing with a tolerance of 6 mm.", 15),
        buyer("Can we sign at the end of next week? My sister-in-law is in Pune for two days then.", ago=188),
        sales(
            "We can, Asha is there as well. The time is in your appointments. Bring PAN and Aadhaar of both of "
            "you, originals.",
            1,
        ),
        buyer("Signed! I am told that the receipt for 20 % will take a day or two?", ago=178.3, about=True),
        accounts(
            "As soon as the RTGS is on our account. You will see the number of the receipt in the app; the "
            "statement is beside it.",
            1.1,
        ),
        accounts(
            "Received and receipted. Paid so far: three payments, ₹39,45,942 together, 30 % of the total. Next is "
            "the fifteenth slab, nothing before that.",
            ago=168,
            about=True,
        ),
        buyer("Thank you. Is the fifteenth slab of Tower B meant, or of whichever tower is first?", 9),
        sales(
            "Of Tower B. Neither A nor C will ever have a fifteenth slab that counts, A ends at sixteen floors and "
            "C at eleven. The schedule in the app is tied to the phase, so nobody can ask you for it before it is "
            "cast.",
            2.5,
        ),
        buyer(
            "Could you tell me when the twelfth floor is poured? Only because I would like to be there, from far away.",
            ago=131,
        ),
        site("Will do. Now at nine. With good weather eleven days a floor.", 4),
        buyer("Nine days for the last floor, I have counted from my window. You are getting faster.", ago=118),
        site("New wall forms. Do not count on it for the next one.", 8),
        buyer(
            "I was up to the fourth floor today, thank you Imran. From there one already sees over the wall of the "
            "brickworks. When can we go to the twelfth?",
            ago=95.6,
        ),
        site(
            "When the forms of 13 are off and the railing is up. About three weeks after casting. I call you.",
            3,
            answers=1,
        ),
        buyer(
            "A practical thing. The carpenter wants to know the clear height under the beam at the living room window.",
            ago=74,
        ),
        site("2.32 m to the underside of the beam, plaster included. Slab 2.91.", 16),
        buyer("And may he come with me to measure?", 1),
        site("When we go up to twelve. Closed shoes, also for the carpenter.", 2),
        buyer(
            "Did you cast the twelfth? I saw the crane lights at two in the night from Prabhat Road, or imagined it.",
            ago=52,
        ),
        site("You saw right. 12 is done, 207 cubic metres, finished 4:40.", 6, answers=1, about=True),
        buyer("Then I have a floor! My mother says to send sweets. Where to?", 0.7),
        site("To the night crew, please. They are 38.", 0.5),
        buyer("38 boxes of pedhe are on their way.", 24),
        site("All eaten. They say the floor is now especially strong.", 25),
        buyer(
            "I have read the note about the rain once more. Three weeks is nothing if it stays at three weeks. "
            "Does the month of completion really stay?",
            ago=20.5,
        ),
        owner(
            "It does, as things are. We have lost three weeks of about seventy that are left for the structure and "
            "what follows, and have put on a night crew for the steel. If I came to know that it cannot be held, I "
            "would write to you before I would tell the bank.",
            20,
            answers=1,
        ),
        buyer("That is a sentence I shall keep.", 1),
        buyer(
            "Rohan, another matter. I am thinking about a small flat for letting, in Mumbai, near my office there. "
            "You build in Sewri?",
            ago=12,
        ),
        sales(
            "We do, Mill Wharf, launched this month. Shall I open a conversation there, so that the two do not get "
            "mixed up?",
            1.5,
        ),
        buyer("Yes please.", 0.2),
        buyer(
            "The app says that the fifteenth slab is complete and that ₹13,15,314 is due. Is the date the day by "
            "which it must be with you, or the day of the transfer?",
            ago=4.4,
            about=True,
        ),
        accounts(
            "With us, but nobody will quarrel about a day: fifteen days of grace are already in the date that you "
            "see. If you pay by RTGS before noon it is here the same day.",
            2.2,
            answers=1,
            about=True,
        ),
        buyer("Then I shall do it after the first of the month, when my deposit matures.", 1),
        accounts("That is in time.", 0.3),
        buyer("And a last one: is the receipt also sent to my sister-in-law? She needs it for her own return.", 20),
        accounts("It is in both names already. She can have her own copy by mail, if you send me her address.", 2.4),
        buyer("kiran.joshi@example.com. Thank you, Nilima.", 0.3),
        site(
            "Twelfth floor is ready for visitors, railing is up. I have put you down for the time that you asked "
            "for, with the carpenter.",
            ago=1.9,
        ),
        buyer("Wonderful. He has bought shoes.", 1),
        site(
            "There is a wind warning for the afternoon of your visit, the morning is fine. If you can come a "
            "little before time we take the hoist first.",
            ago=0.2,
        ),
        sales(
            "And I have laid out the two tile samples on the fourth floor of C, in daylight, as you wanted. They "
            "look different there, you will see.",
            0.6,
        ),
    ),
)
