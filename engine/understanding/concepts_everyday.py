"""Notions of everyday fields in which bots are asked things: their tables, in one row."""

from __future__ import annotations

from typing import Final

from .concepts_everyday_desk import EVERYDAY_DESK
from .concepts_everyday_facts import EVERYDAY_FACTS
from .concepts_everyday_home import EVERYDAY_HOME
from .concepts_everyday_leisure import EVERYDAY_LEISURE
from .concepts_everyday_money import EVERYDAY_MONEY
from .concepts_everyday_orders import EVERYDAY_ORDERS
from .concepts_everyday_travel import EVERYDAY_TRAVEL
from .concepts_everyday_work import EVERYDAY_WORK

EVERYDAY: Final = (
    *(EVERYDAY_LEISURE, EVERYDAY_DESK, EVERYDAY_FACTS, EVERYDAY_MONEY),
    *(EVERYDAY_TRAVEL, EVERYDAY_HOME, EVERYDAY_WORK, EVERYDAY_ORDERS),
)
