"""What is said between the demo's buyers and builders. All of it is invented."""

from demo.encounters import Thread
from demo.talk.banyan import JACARANDA_COURT, TAMARIND_FIELDS
from demo.talk.kiln_house import KILN_HOUSE
from demo.talk.mill_wharf import MILL_WHARF
from demo.talk.orchard_row import ORCHARD_ROW
from demo.talk.saltmarsh import CASUARINA_TERRACE, GRANITE_EXCHANGE, LANTERN_QUAY
from demo.talk.sandgrouse import ORYX_TERRACES

THREADS: dict[str, tuple[Thread, ...]] = {
    "Kiln House": KILN_HOUSE,
    "Orchard Row": ORCHARD_ROW,
    "Mill Wharf": MILL_WHARF,
    "Jacaranda Court": JACARANDA_COURT,
    "Tamarind Fields": TAMARIND_FIELDS,
    "Lantern Quay": LANTERN_QUAY,
    "Granite Exchange": GRANITE_EXCHANGE,
    "Casuarina Terrace": CASUARINA_TERRACE,
    "Oryx Terraces": ORYX_TERRACES,
}
