"""Who visits Orchard Row and Mill Wharf."""

from demo.encounters import Visit
from domain.appointments import AppointmentStatus, AppointmentType, MeetingLocation
from domain.bookings import Party

DONE, MISSED, OFF = AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW, AppointmentStatus.CANCELLED
ASKED, FIRM = AppointmentStatus.SCHEDULED, AppointmentStatus.CONFIRMED
TALK, PAPERS, KEYS = AppointmentType.CONSULTATION, AppointmentType.DOCUMENTATION, AppointmentType.HANDOVER
OFFICE, ONLINE = MeetingLocation.OFFICE, MeetingLocation.ONLINE

ORCHARD_ROW = (
    Visit(
        "tenzin.dolma",
        -52,
        11,
        DONE,
        "Solar roof: where do the panels go?",
        "On the stair head, facing south. Drawing shown.",
        kind=TALK,
    ),
    Visit(
        "tenzin.dolma",
        -12,
        11,
        OFF,
        "Handover",
        reason="The balance is still open; we find another day when it is there.",
        kind=KEYS,
        by=Party.BUILDER,
        minutes=120,
    ),
    Visit(
        "nasreen.contractor",
        -24,
        10.5,
        DONE,
        "Going through R-05 with a list.",
        "Nine points, seven of them doors. Carpenter within ten days.",
        kind=KEYS,
        minutes=150,
    ),
    Visit(
        "nasreen.contractor",
        7,
        10.5,
        FIRM,
        "Second round with the list, then the keys.",
        kind=KEYS,
        by=Party.BUILDER,
        minutes=120,
        asked=3,
    ),
    Visit(
        "ishita.choksi",
        -40,
        16,
        DONE,
        "R-31 with the bank's engineer.",
        "Engineer wanted the plinth drawing; sent.",
        minutes=45,
    ),
    Visit("ishita.choksi", 9, 16, ASKED, "How the kitchen opens to the court, for the carpenter.", asked=2),
    Visit(
        "hemant.barot",
        -105,
        10,
        DONE,
        "Keys of R-22",
        "Meter readings noted, four keys and two remotes.",
        kind=KEYS,
        minutes=90,
        by=Party.BUILDER,
    ),
    Visit("prerna.agnihotri", -58, 15, MISSED, "One of the last three houses."),
)

MILL_WHARF = (
    Visit(
        "meera.joshi",
        -3,
        17,
        DONE,
        "For letting: which of the 2 BHKs has the best light?",
        "S-1103. Asked for the twenty months' plan.",
        kind=TALK,
        place=ONLINE,
        asked=2,
    ),
    Visit(
        "meera.joshi",
        5,
        18,
        FIRM,
        "The twenty months' plan, before the hold runs out or after.",
        kind=TALK,
        place=ONLINE,
        asked=1,
        minutes=30,
    ),
    Visit(
        "gurpreet.sandhu", -4, 12, DONE, "S-0304", ("Came straight from the airport. Holds it for his son."), asked=3
    ),
    Visit(
        "prerna.agnihotri",
        -9,
        11,
        DONE,
        "View from the yard towards the harbour.",
        "Stood on the roof of the old boiler house with her, ninth floor height.",
        asked=3,
    ),
    Visit(
        "rekha.jhaveri",
        -14,
        16,
        DONE,
        "Shops on the Loom side.",
        "L-G04 for a chemist. Wants the shutter 3 m wide.",
        asked=2,
    ),
    Visit(
        "rekha.jhaveri",
        3,
        16,
        FIRM,
        "Agreement of L-G04, clauses on use.",
        kind=PAPERS,
        place=OFFICE,
        by=Party.BUILDER,
        asked=2,
    ),
    Visit(
        "keshav.prabhu",
        -11,
        18,
        DONE,
        "1 BHK, lower floors.",
        "Would sell Dadar first. To be called in March.",
        asked=3,
    ),
    Visit("keshav.prabhu", 2, 11.5, ASKED, "S-0401 once more.", asked=0.5),
    Visit("keshav.prabhu", -6, 11, OFF, "S-0401", reason="Trains did not run.", asked=3),
)
