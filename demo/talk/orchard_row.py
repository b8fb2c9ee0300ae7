"""What buyers on Orchard Row and Lintel & Sons write to each other."""

from demo.encounters import Thread, accounts, buyer, owner, sales, site

ORCHARD_ROW = (
    Thread(
        "tenzin.dolma",
        3 * 24,
        unit="R-14",
        unread=1,
        lines=(
            buyer(
                "Respected Madam, I have seen the demand on handover. My pension fund releases the money only when "
                "it sees the occupancy certificate with the number of my house.",
                about=True,
            ),
            accounts(
                "Dear Mr Dolma, the certificate names the rows, not each house. I have asked the authority for an "
                "extract for R-14; they give it on Wednesdays.",
                5,
            ),
            buyer(
                "The extract has come, thank you. The fund in Gangtok now wants it attested by a gazetted officer.",
                12 * 24,
            ),
            accounts(
                "I understand that none of this is in your hands. Please tell me a date that you think is safe, "
                "then I need not write every week.",
                3,
            ),
            buyer("The 20th of the coming month. It is the officer's word.", 26),
            owner(
                "Then the 20th it is. The house will not run away. I have asked the gardener to keep the tap in "
                "your court closed; one of the trees had found it.",
                4,
                answers=1,
            ),
            buyer("You are very kind. Which tree?", 2),
            owner("The old chikoo on the left. It is the one that bears best.", 18),
            sales(
                "We had to put off the handover for the formality, as you know. As soon as the balance is there I "
                "find the next free morning. The rows are beautiful now, with the light from the side.",
                8 * 24,
                about=True,
            ),
        ),
    ),
    Thread(
        "nasreen.contractor",
        30,
        unit="R-05",
        lines=(
            buyer(
                "List of R-05 as promised, nine points. 1 kitchen door scrapes. 2 bedroom 2 door scrapes. 3 main "
                "door: gap below, one sees light. 4 stair head door scrapes. 5 store door does not shut. 6 bath 1 "
                "door scrapes. 7 terrace door swollen. 8 tile at the court threshold chipped. 9 lift stops 2 cm too "
                "high upstairs."
            ),
            sales(
                "Thank you, that is clearer than our own list. Seven doors are the rain, they get planed when they "
                "are dry, not before; 8 on Tuesday. For 9 the lift company comes.",
                3,
            ),
            buyer("When is a door dry?", 1),
            sales(
                ("The carpenter says: below 12 %. He has a little machine with two needles. Measured today: 15."), 26
            ),
            buyer(
                "12 % this morning, I was there with the carpenter and his needles! He has begun with the kitchen.",
                11 * 24,
            ),
            sales("Then the second round with the list can take place as arranged, and the keys after it.", 2),
            buyer("And the lift?", 0.5),
            sales("Was levelled on Friday, upstairs within 3 mm. Try it with a tray of tea.", 1.2),
        ),
    ),
    Thread(
        "ishita.choksi",
        15,
        unit="R-31",
        unread=1,
        lines=(
            buyer(
                "Hello! Could you ask Nilima whether the 'Finishes' part of the loan was drawn? My bank's app "
                "shows it as sent, yours as open.",
                about=True,
            ),
            accounts(
                "It came yesterday at 17:40 and is recorded this morning, with the bank's reference. The app shows "
                "it now. Bank holidays do the rest.",
                15,
            ),
            buyer(
                "Yes! Seen. My carpenter asks whether the kitchen wall to the court is brick or block, he wants to "
                "hang a swing for my niece.",
                4 * 24,
            ),
            site("Brick, 230. For a swing please into the beam above, not the wall. M12, I show him where.", 5),
            buyer("You are an angel. Is there a drawing of the beam? He trusts only paper.", 2),
            site("S-07 in the folder of the owners, page 3.", 16),
            buyer("He has the paper and is happy. Can we come together one afternoon? I've asked for a date.", 30),
        ),
    ),
    Thread(
        "hemant.barot",
        70 * 24,
        unit="R-22",
        lines=(
            buyer(
                "We have been living here for a month, and I want to say that the roof terrace on the north side is "
                "the best idea of the whole row. At five in the afternoon it is in shade."
            ),
            owner(
                "Thank you, Mr Barot. It was my mother's, who could not bear the terraces of this city. I will "
                "read it to her.",
                20,
            ),
            buyer(
                "Please do. And one complaint, so that it is balanced: the bell of the gate rings in our kitchen "
                "when somebody rings at R-21.",
                2,
            ),
            site("Two wires exchanged in the box of the gate. Electrician tomorrow before ten.", 4),
            buyer("Now it rings at R-21 when somebody rings at R-21. A great improvement.", 26),
        ),
    ),
    Thread(
        "harshad.lalwani",
        26 * 24,
        unit="R-09",
        lines=(
            buyer("The inverter of the solar roof shows E-31 since Sunday. Whom do I call, you or the maker?"),
            sales("Us first. Is the display red or orange?", 2),
            buyer("Orange. And it hums.", 0.3),
            sales(
                "Then it is the grid: voltage too high at noon, it switches off to protect itself. The board has "
                "been told, R-07 and R-11 have the same. Until they set the transformer a step lower you lose "
                "about two hours a day.",
                5,
            ),
            buyer("Two hours at noon are the best two hours!", 1),
            owner("I agree, and I have written to the superintending engineer, who is a cousin of a cousin.", 18),
            buyer("Whatever the cousin did: no E-31 for three days.", 9 * 24),
        ),
    ),
)
