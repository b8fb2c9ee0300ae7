"""The demo's people: who works for the builders, and who buys."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy import Connection

from database.models import Builder, BuilderMember, Customer, User
from demo.blueprint import House
from demo.clock import Clock
from demo.rows import add, note
from demo.trail import Trail
from domain.people import ContactMethod, MemberRole, UserType


@dataclass(frozen=True)
class Person:
    """A buyer before anything is in the database; `homes`: how many they would buy at most.

    `joined`: how many days ago they came, of those who are new; the others have been there for years.
    """

    first_name: str
    last_name: str
    address: str
    homes: int
    joined: float | None = None

    @property
    def key(self) -> str:
        return f"{self.first_name}.{self.last_name}".lower()


@dataclass(frozen=True)
class Buyer:
    """A customer in the database."""

    id: int
    user_id: int
    key: str
    name: str
    homes: int
    new: bool = False


@dataclass(frozen=True)
class Company:
    """A builder in the database, and its people's user ids by role."""

    id: int
    name: str
    members: Mapping[MemberRole, int]


# Most buy a home or two to live in. What is left are people who buy for letting, for a family trust or for the staff
# of a firm: they are few, and hold many.
BUYERS = (
    Person("Meera", "Joshi", "14 Prabhat Road, Lane 9, Pune 411004", 2),
    Person("Farhan", "Qureshi", "Flat 6, Seaview Terrace, Bandra West, Mumbai 400050", 3),
    Person("Lakshmi", "Subbaraman", "22 Third Main Road, Adyar, Chennai 600020", 2),
    Person("Tenzin", "Dolma", "8 Old Bazaar Road, Gangtok 737101", 1),
    Person("Joseph", "Mathew", "Rose Cottage, Panampilly Avenue, Kochi 682036", 3),
    Person("Ananya", "Bhattacharya", "31 Lake Terrace, Kolkata 700029", 2),
    Person("Gurpreet", "Sandhu", "House 214, Sector 18, Chandigarh 160018", 2),
    Person("Kavitha", "Ramaiah", "9 Temple Street, Malleswaram, Bengaluru 560003", 1),
    Person("Sameer", "Gokhale", "5 Ideal Colony, Kothrud, Pune 411038", 1),
    Person("Nasreen", "Contractor", "17 Mill Officers' Quarters, Ahmedabad 380016", 2),
    Person("Vikrant", "Salunkhe", "88 Shivaji Peth, Kolhapur 416012", 1),
    Person("Prerna", "Agnihotri", "12 Gulmohar Park, Bhopal 462016", 2),
    Person("Daniel", "Fernandes", "House 40, Fontainhas, Panaji 403001", 2),
    Person("Ishita", "Choksi", "3 Nutan Society, Paldi, Ahmedabad 380007", 2),
    Person("Raghav", "Tilak", "Flat 11, Sahyadri Apartments, Aundh, Pune 411007", 1),
    Person("Swati", "Pendharkar", "27 Model Colony, Pune 411016", 1),
    Person("Arvind", "Selvaraj", "64 Race Course Road, Coimbatore 641018", 2),
    Person("Zoya", "Mirza", "19 Banjara Avenue, Hyderabad 500034", 2),
    Person("Hemant", "Barot", "6 Ellora Park, Vadodara 390023", 1),
    Person("Neelam", "Rastogi", "45 Vibhuti Khand, Lucknow 226010", 1),
    Person("Thomas", "Kurien", "Mango Grove, Kottayam 686001", 2),
    Person("Pallavi", "Shenoy", "2 Car Street, Mangaluru 575001", 2),
    Person("Yusuf", "Merchant", "Villa 9, Street 31, Jumeirah, Dubai", 2),
    Person("Chitra", "Venkatesan", "16 North Mada Street, Mylapore, Chennai 600004", 1),
    Person("Abhijit", "Borthakur", "10 Zoo Road, Guwahati 781005", 1),
    Person("Simran", "Ahluwalia", "Apartment 1107, Marina Walk, Dubai", 2),
    Person("Nikhil", "Waghmare", "33 Canal Road, Nashik 422001", 1),
    Person("Fatima", "Sayani", "Building 4, Al Nahda, Dubai", 1),
    Person("Mohan", "Bafna", "Bafna Family Trust, 7 Laxmi Road, Pune 411030", 36),
    Person("Rekha", "Jhaveri", "Jhaveri Lettings, 50 Napean Road, Mumbai 400006", 34),
    Person("Suresh", "Kamath", "Kamath Homes to Let, 4 Residency Road, Bengaluru 560025", 40),
    Person("Indira", "Pillai", "Backwater Stays, Marine Drive, Kochi 682011", 30),
    Person("Harshad", "Lalwani", "Lalwani & Daughters, 21 Law Garden, Ahmedabad 380006", 36),
    Person("Padma", "Chettiar", "Chettiar Trust, 11 Cathedral Road, Chennai 600086", 34),
    Person("Rustom", "Daruwala", "Daruwala Estates, Cusrow Baug, Mumbai 400001", 38),
    Person("Bilquis", "Khatri", "Khatri Holdings, 2 Necklace Road, Hyderabad 500003", 34),
    Person("Ashok", "Malpani", "Malpani Staff Housing, Hinjawadi, Pune 411057", 44),
    Person("Geeta", "Nambiar", "Nambiar Serviced Homes, 15 Koramangala, Bengaluru 560034", 34),
    Person("Khalid", "Rahmani", "Rahmani Investments, Deira, Dubai", 30),
    Person("Sudha", "Deshpande", "Deshpande Family Office, Senapati Bapat Road, Pune 411016", 40),
    # Came to the sales office, and has not taken over her account yet.
    Person("Vandana", "Kelkar", "9 Bund Garden Road, Pune 411001", 1, 21.4),
    # Those who only look so far.
    Person("Aditi", "Rane", "Flat 3, Shivneri Society, Erandwane, Pune 411004", 0, 88),
    Person("Vivek", "Menon", "22 Convent Road, Ernakulam 682035", 0, 61),
    Person("Shabana", "Ansari", "5 Kondhwa Budruk, Pune 411048", 0, 37),
    Person("Keshav", "Prabhu", "Room 8, Parsi Colony, Dadar, Mumbai 400014", 0, 17),
    Person("Ruth", "Lobo", "14 Wheeler Road, Cooke Town, Bengaluru 560005", 0, 44),
    Person("Huda", "Mansoori", "Villa 3, Street 19, Al Safa, Dubai", 0, 52),
)
# Whose account the builder's people made, for them to take over.
UNCLAIMED = {"vandana.kelkar"}


def add_buyers(connection: Connection, clock: Clock, rng: Random, password_hash: str) -> list[Buyer]:
    """The customers, each with an account."""
    joined = [clock.ago(rng, person.joined or rng.uniform(1200, 1500)) for person in BUYERS]
    users = add(
        connection,
        User,
        [
            _user(
                f"{person.key}@example.com",
                UserType.CUSTOMER,
                password_hash,
                joined=at,
                verified=person.key not in UNCLAIMED,
            )
            for person, at in zip(BUYERS, joined, strict=True)
        ],
    )
    customers = add(
        connection,
        Customer,
        [
            {
                "user_id": user_id,
                "first_name": person.first_name,
                "last_name": person.last_name,
                "phone": _phone(person, place),
                "address": person.address,
                "date_of_birth": date(1962, 1, 1) + timedelta(days=rng.randrange(36 * 365)),
                "preferred_contact_method": rng.choice(list(ContactMethod)),
                "created_at": at,
                "updated_at": at,
            }
            for place, (person, user_id, at) in enumerate(zip(BUYERS, users, joined, strict=True))
        ],
    )
    return [
        Buyer(
            customer_id,
            user_id,
            person.key,
            f"{person.first_name} {person.last_name}",
            person.homes,
            person.joined is not None,
        )
        for person, user_id, customer_id in zip(BUYERS, users, customers, strict=True)
    ]


def add_companies(
    connection: Connection, clock: Clock, houses: tuple[House, ...], password_hash: str, trail: Trail
) -> list[Company]:
    """The builders with their people, in the order of the houses."""
    founded = [clock.day_ago(1600 - 30 * place) for place in range(len(houses))]
    builders = add(
        connection,
        Builder,
        [
            {
                "company_name": house.company_name,
                "license_number": house.license_number,
                "phone": house.phone,
                "address": house.address,
                "website": house.website,
                "description": house.description,
                "currency": house.currency,
                "timezone": house.timezone,
                "verified": house.verified,
                "created_at": at,
                "updated_at": at,
            }
            for house, at in zip(houses, founded, strict=True)
        ],
    )
    companies = []
    for house, builder_id, at in zip(houses, builders, founded, strict=True):
        emails = [f"{member.first_name}.{member.last_name}@example.com".lower() for member in house.members]
        accounts = [_user(email, UserType.BUILDER, password_hash, joined=at) for email in emails]
        users = add(connection, User, accounts)
        roles = {member.role: user_id for member, user_id in zip(house.members, users, strict=True)}
        note(
            connection,
            BuilderMember,
            [
                {"user_id": user_id, "builder_id": builder_id, "role": role, "created_at": at}
                for role, user_id in roles.items()
            ],
        )
        company = Company(builder_id, house.company_name, roles)
        for role, user_id in roles.items():
            owner = roles[MemberRole.OWNER]
            trail.record(at, "member.added", "user", user_id, owner, builder_id, after={"role": role})
        companies.append(company)
    return companies


def _user(
    email: str, user_type: UserType, password_hash: str, *, joined: object, verified: bool = True
) -> dict[str, object]:
    return {
        "email": email,
        "password_hash": password_hash,
        "user_type": user_type,
        "is_verified": verified,
        "created_at": joined,
        "updated_at": joined,
    }


def _phone(person: Person, place: int) -> str:
    number = 71_300 + 37 * place
    return f"+9715055{number}" if person.address.endswith("Dubai") else f"+9190000{number}"
