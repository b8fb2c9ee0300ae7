"""The demo's builders and what they build. All of it is invented: companies, people, projects, registrations."""

from demo.blueprint import House
from demo.market.banyan import BANYAN
from demo.market.lintel import LINTEL
from demo.market.saltmarsh import SALTMARSH
from demo.market.sandgrouse import SANDGROUSE

HOUSES: tuple[House, ...] = (LINTEL, BANYAN, SALTMARSH, SANDGROUSE)
