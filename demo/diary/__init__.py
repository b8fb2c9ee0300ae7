"""The diaries of the demo's projects: who came, who did not, and who is expected."""

from demo.diary.elsewhere import GRANITE_EXCHANGE, JACARANDA_COURT, LANTERN_QUAY, ORYX_TERRACES
from demo.diary.kiln_house import KILN_HOUSE
from demo.diary.lintel import MILL_WHARF, ORCHARD_ROW
from demo.encounters import Visit

VISITS: dict[str, tuple[Visit, ...]] = {
    "Kiln House": KILN_HOUSE,
    "Orchard Row": ORCHARD_ROW,
    "Mill Wharf": MILL_WHARF,
    "Jacaranda Court": JACARANDA_COURT,
    "Lantern Quay": LANTERN_QUAY,
    "Granite Exchange": GRANITE_EXCHANGE,
    "Oryx Terraces": ORYX_TERRACES,
}
