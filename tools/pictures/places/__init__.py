"""The projects, each with its own character, and the pictures that are made of it."""

from tools.pictures.places import (
    casuarina_terrace,
    granite_exchange,
    jacaranda_court,
    kiln_house,
    lantern_quay,
    mill_wharf,
    orchard_row,
    oryx_terraces,
    tamarind_fields,
)
from tools.pictures.scene import Picture

ALBUMS: dict[str, tuple[Picture, ...]] = {
    "kiln-house": kiln_house.PICTURES,
    "orchard-row": orchard_row.PICTURES,
    "mill-wharf": mill_wharf.PICTURES,
    "oryx-terraces": oryx_terraces.PICTURES,
    "lantern-quay": lantern_quay.PICTURES,
    "jacaranda-court": jacaranda_court.PICTURES,
    "granite-exchange": granite_exchange.PICTURES,
    "casuarina-terrace": casuarina_terrace.PICTURES,
    "tamarind-fields": tamarind_fields.PICTURES,
}
