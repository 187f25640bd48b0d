"""English words that are misspelt nearly as often as they are spelt, each with the forms people type for it.

There is no English dictionary here to repair words by, so only forms that are no other word stand in the table.
"""

from __future__ import annotations

from typing import Final

MISSPELT: Final = {
    "believe": "beleive belive",
    "definitely": "definately definatly definetly",
    "expensive": "expencive expensiv exspensive",
    "guarantee": "guarentee garantee gaurantee garanty guarante",
    "guarantees": "guarentees garantees gaurantees garanties guarantes",
    "disappointed": "dissapointed disapointed dissappointed",
    "payment": "payement paymant",
    "instalments": "instalmants installements",
    "professional": "proffesional proffessional profesional",
    "professionals": "proffesionals proffessionals profesionals",
    "receive": "recieve",
    "received": "recieved",
    "refund": "refound",
    "unsubscribe": "unsubcribe unsuscribe",
    "until": "untill",
    "really": "realy relly",
    "already": "alredy allready alreddy",
    "actually": "actualy",
    "separate": "seperate",
    "included": "incuded inculded",
    "interested": "intrested intersted",
    "business": "buisness bussiness busines",
    "appointment": "apointment appoitment appointmant",
    "address": "adress addres",
    "cancel": "cancell cancle",
    "experience": "experiance expirience",
    "experienced": "experianced expirienced",
    "necessary": "neccessary necesary",
    "problem": "problm probelm",
    "software": "softwear",
    "human": "humen",
    "legit": "ligit",
    "sorry": "sory",
    "enough": "enuogh enuf",
    "myself": "meself",
    "website": "webiste",
    "package": "packege",
    "cheaper": "cheeper",
    "discount": "discout",
    "moment": "momment",
    "something": "smth sth",
    "someone": "smn",
    "before": "b4",
    "through": "thru",
    "we have": "we've weve",
}
