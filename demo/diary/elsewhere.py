"""Who visits the projects in Bengaluru, Kochi, Hyderabad and Dubai."""

from demo.encounters import Visit
from domain.appointments import AppointmentStatus, AppointmentType, MeetingLocation
from domain.bookings import Party

DONE, MISSED, OFF = AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW, AppointmentStatus.CANCELLED
ASKED, FIRM = AppointmentStatus.SCHEDULED, AppointmentStatus.CONFIRMED
TALK, PAPERS, KEYS = AppointmentType.CONSULTATION, AppointmentType.DOCUMENTATION, AppointmentType.HANDOVER
OFFICE, ONLINE = MeetingLocation.OFFICE, MeetingLocation.ONLINE

JACARANDA_COURT = (
    Visit(
        "kavitha.ramaiah",
        -73,
        10,
        DONE,
        "Where exactly is my car park?",
        "Walked down with her: bay 41, beside the lift of Indigo.",
    ),
    Visit("kavitha.ramaiah", 6, 10, FIRM, "Window sizes in I-0403, for curtains.", minutes=30, asked=4),
    Visit(
        "pallavi.shenoy",
        -110,
        12,
        DONE,
        "M-0705 with the bank's valuer.",
        "Valuer content; report goes to the bank directly.",
    ),
    Visit(
        "pallavi.shenoy",
        -13,
        12,
        OFF,
        "Windows of M-0705",
        reason="Frames went back to the maker, there is nothing to see yet.",
        by=Party.BUILDER,
    ),
    Visit(
        "daniel.fernandes",
        -88,
        18,
        DONE,
        "The tenth instalment and what comes after it.",
        "Explained that only the handover is left.",
        kind=TALK,
        place=ONLINE,
        minutes=30,
    ),
    Visit(
        "geeta.nambiar",
        -35,
        11,
        DONE,
        "Ten flats for our guests: which floors are next to each other?",
        "Made a list with Karthik; she decides after Pongal.",
        kind=TALK,
        place=OFFICE,
        minutes=90,
    ),
    Visit("arvind.selvaraj", -23, 15, DONE, "M-1006, top floor, heat?", "Showed the roof insulation layer by layer."),
    Visit("arvind.selvaraj", 2, 15, ASKED, "Draft agreement, two questions.", kind=PAPERS, place=ONLINE, asked=1),
    Visit(
        "thomas.kurien",
        -7,
        13,
        DONE,
        "I-0604",
        "Drove up from Kottayam. Holds it for his daughter at the tech park.",
        asked=3,
    ),
    Visit("thomas.kurien", 9, 11, FIRM, "With my daughter.", asked=2, by=Party.BUILDER),
    Visit("ruth.lobo", -41, 17, MISSED, "Studio", asked=3),
    Visit(
        "ruth.lobo",
        -31,
        17,
        DONE,
        "Studio",
        "I-0301 is too loud for her, she asks for the court side, which has no studios.",
        asked=5,
    ),
    Visit("ruth.lobo", 4, 17.5, ASKED, "1 BHK on the court side, if there is one", asked=0.8),
)

LANTERN_QUAY = (
    Visit("chitra.venkatesan", -150, 11, DONE, "S-0402", "Measured the veranda for a swing."),
    Visit(
        "chitra.venkatesan",
        -48,
        12,
        DONE,
        "What the new date means for my rent.",
        "Long talk. Owner joined for the second half.",
        kind=TALK,
        place=OFFICE,
        minutes=90,
    ),
    Visit("abhijit.borthakur", -28, 16, DONE, "B-0603, on my way through Kochi", "Family decides by video call."),
    Visit(
        "abhijit.borthakur", 3, 16.5, FIRM, ("Draft agreement."), kind=PAPERS, place=ONLINE, by=Party.BUILDER, asked=2
    ),
    Visit("joseph.mathew", -85, 15, DONE, "The berth: how long a boat?", "7.5 m, measured at low water.", minutes=45),
    Visit("zoya.mirza", -60, 13, OFF, "Site visit", reason="Flight from Hyderabad cancelled."),
    Visit("zoya.mirza", -37, 13, DONE, "Site visit", "Reached the third floor of Stern. Liked the wind."),
    Visit("indira.pillai", 6, 11, ASKED, "Both penthouses of Bow, with my manager.", asked=1, minutes=120),
    Visit("vivek.menon", -55, 10.5, DONE, "3 BHK with water view", "S-0503; finds the corpus fund high."),
    Visit("vivek.menon", -20, 10.5, MISSED, "S-0503 again"),
    Visit("vivek.menon", 10, 16, ASKED, "S-0503 again, if it is still free", asked=0.7),
)

GRANITE_EXCHANGE = (
    Visit(
        "bilquis.khatri",
        -33,
        10,
        DONE,
        "504: snags before the fit-out",
        "Two raised-floor panels rock, one sprinkler cap missing.",
        kind=KEYS,
        minutes=90,
    ),
    Visit(
        "neelam.rastogi", -70, 14, DONE, "306, power for two server racks", "15 kW on a separate feeder is possible."
    ),
    Visit("neelam.rastogi", 4, 14, FIRM, "Fit-out drawings of 306.", kind=TALK, place=OFFICE, asked=3),
    Visit(
        "ashok.malpani",
        -18,
        16,
        DONE,
        "Signage: height of the letters",
        "60 cm, lit from behind, as in the guidelines.",
        kind=TALK,
    ),
    Visit("yusuf.merchant", -102, 11, DONE, "An office for the family", "Corner on the sixth."),
)

ORYX_TERRACES = (
    Visit(
        "farhan.qureshi",
        -2,
        17,
        DONE,
        "C-0602, view and noise",
        "By video from the hoist; the creek was visible, the road was audible.",
        kind=TALK,
        place=ONLINE,
        asked=1,
    ),
    Visit(
        "farhan.qureshi",
        1,
        16,
        FIRM,
        "Paying the 5 % from India: which papers?",
        kind=TALK,
        place=ONLINE,
        asked=0.5,
        minutes=30,
    ),
    Visit("yusuf.merchant", -77, 18, DONE, "G-0803 and the second bay", "Bay P2-118 assigned."),
    Visit("simran.ahluwalia", -26, 18.5, DONE, "Storage room: which level?", "Level P1, behind the lifts. Dry."),
    Visit("fatima.sayani", -21, 17, DONE, "G-0301, garden side", "Asked about afternoon sun; shade study shown."),
    Visit(
        "fatima.sayani",
        5,
        17,
        FIRM,
        "Signing of the sale contract",
        kind=PAPERS,
        place=OFFICE,
        by=Party.BUILDER,
        asked=3,
    ),
    Visit(
        "khalid.rahmani",
        -39,
        11,
        OFF,
        "Penthouse",
        reason=("The hoist stands still in this wind, nobody goes up today."),
        by=Party.BUILDER,
    ),
    Visit(
        "khalid.rahmani",
        -36,
        18,
        DONE,
        "Penthouse",
        "Went up with him to the fourth floor and pointed.",
        by=Party.BUILDER,
    ),
    Visit(
        "huda.mansoori", -44, 18, DONE, "1 BHK with a terrace", "None on the floors that set back; wait for Garden 9."
    ),
    Visit("huda.mansoori", 3, 18, ASKED, "Garden 9", asked=0.9),
)
