"""English words of law that say the same: court, bankruptcy, claims, property, rights."""

from __future__ import annotations

from typing import Final

LAW: Final = """
court tribunal
court judicial
judge court
hearing session
hear consider
procedure process proceedings
case matter situation
case file
bankruptcy insolvency
bankrupt bankruptcy insolvent
bailiff enforcement
collector collection
claim lawsuit
demand claim request
lawyer attorney
legal law
law legislation
lawful legal
represent act
represent representation
attend appear come
attend presence present
attend go
attendance attend presence
writ order document
order ruling
dispute argue
refuse refusal reject decline
deny refuse
seize take
seize confiscate
own have property
own have possess
property possessions assets
asset property
own personal
owner landlord
owner own
public open
publicly openly public
private confidential
protect protection
protect safe
common joint shared
share joint
inherit inheritance
divide division
notary notarised notarized
policy rules
rule regulation
rules terms
violate breach
weak weakness vulnerable
disclose reveal
damages compensation
"""
