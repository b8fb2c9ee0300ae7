"""What the homes of the demo are built of, as their agreements promise it: for the two places that it sells in."""

OF_INDIA = {
    "Structure": "Reinforced concrete frame designed for seismic zone III, with blockwork walls of 150 mm outside and "
    "100 mm inside.",
    "Walls and ceilings": "Gypsum plaster and washable emulsion in the rooms; textured, weatherproof paint outside.",
    "Flooring": "Vitrified tiles of 800 × 800 mm in living room, kitchen and bedrooms; anti-skid tiles in bathrooms "
    "and on balconies.",
    "Kitchen": "Granite counter with a stainless steel sink, tiles of 600 mm above it, points for a water purifier, a "
    "chimney and a dishwasher.",
    "Bathrooms": "Wall-hung sanitary ware, single-lever mixers, tiles to the door head, geyser points, exhaust fan.",
    "Doors and windows": "Flush doors with laminate on both sides; powder-coated aluminium windows with mosquito "
    "mesh and toughened glass.",
    "Electrical": "Concealed copper wiring, modular switches, points for air conditioning in all bedrooms, backup for "
    "lights, one fan in each room and the refrigerator.",
    "Water": "Separate lines for drinking and flushing water, rainwater harvesting, treated water for the gardens.",
    "Lifts and safety": "Two passenger lifts and a stretcher lift in each tower, sprinklers, fire alarm, cameras "
    "at the gates and in the lobbies.",
}
OF_THE_EMIRATES = {
    "Structure": "Reinforced concrete frame, post-tensioned slabs, insulated blockwork outside.",
    "Flooring": "Porcelain tiles of 600 × 1200 mm in all rooms; natural stone in the lobby.",
    "Kitchen": "Fitted cabinets with quartz counter, hob, oven, hood, refrigerator and washing machine.",
    "Bathrooms": "Rain showers, wall-hung sanitary ware, vanity with quartz top, heated mirror.",
    "Doors and windows": "Solid-core doors; thermally broken aluminium windows with double glazing.",
    "Cooling": "District cooling with a thermostat in each room; chilled water is metered for each home.",
    "Electrical": "Concealed wiring, fibre to the home, video door phone, points for charging cars in the basement.",
    "Lifts and safety": "Three passenger lifts and a service lift, sprinklers, pressurised staircases, staffed lobby.",
}


def specifications(currency: str) -> list[dict[str, str]]:
    """The specifications of a project that is paid for in this currency."""
    given = OF_INDIA if currency == "INR" else OF_THE_EMIRATES
    return [{"title": title, "text": text} for title, text in given.items()]
