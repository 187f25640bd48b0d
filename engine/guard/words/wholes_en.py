"""English questions that are said as a whole, a row each: whether all is right, what the trouble is, where to call."""

from __future__ import annotations

import re
from typing import Final

# A line goes on where the one above ends; a space between them is written out.
_TABLE: Final = {
    "recognise": r"""
        (?:does|do|is|would) (?:that|this|it|any of (?:that|this))(?: all)?
        \s(?:(?:sound|look|feel) (?:like you(?:r (?:case|situation|story))?|familiar)|apply to you
        |describe you(?:r situation)?|(?:like )?your (?:case|situation|story)|about you|ring a bell
        |how (?:it is|things are) (?:for|with) you|familiar(?: to you)?|true (?:for|of) you)
        """,
    "correct": r"""
        (?:is|are|does|do|did|have|has) (?:(?:i|we) (?:get|got|have|noted?|write|written) )?
        (?:everything|it all|all (?:of )?(?:that|this|it|the details)|that|this|it|the details)(?: all)?
        (?: (?:look|sound|down|seem))? ?(?:correct|right|in order|accurate|correctly|so|true)(?: so far| here)?
        """,
    "suits": r"""
        (?:is|would|will|does|do|are you) (?:(?:that|it|this|everything|all (?:that|this))(?: time| plan| option)? )?
        (?:(?:be|sound|work|seem) )?(?:ok|fine|good|happy|convenient|suitable|acceptable
        |suit you|suit|work|do|comfortable)
        (?: (?:for|with|to) (?:you|that|this|it))?(?: you)?
        """,
    "questions": r"""
        (?:(?:do you have|have you got|are there|is there|did you have) )?(?:any |some |a )?(?:other |more |further )?
        questions?(?: left| remaining| for me| for us)?(?: about (?:it|that|this))?
        |is there anything(?: else)? (?:that )?(?:you would like|you want|you wish|i can|we can)(?: to)?
        \s(?:ask|know|clarify|explain)(?: me| us| about)?
        """,
    "job": r"""
        what (?:do|are) you (?:do for a living|work(?:ing)? as|do for work)
        |what is your (?:job|profession|occupation|line of work)
        |what (?:job|kind of work|sort of work) do you (?:have|do)
        """,
    "heard": r"""
        (?:how|where) (?:did|have) you
        \s(?:hear|heard|find out|found out|learn|learnt|learned|find|found|come across|know)(?: about| of)? us
        """,
    "moment": r"""
        is (?:this |it )?(?:a )?(?:good|convenient|suitable|right) (?:time|moment)(?: for you)?
        (?: to (?:talk|speak|chat))?
        |(?:can|could) you (?:talk|speak)|are you (?:able|free) to (?:talk|speak)
        |(?:do you have|have you got) (?:a |the |some )?(?:minute|moment|time) to (?:talk|speak)
        |is it (?:convenient|ok) (?:for you )?to (?:talk|speak)
        """,
    "help": r"""
        how (?:can|may|could) (?:i|we) (?:help|assist|be of help|be of service|be useful)(?: to)?(?: you)?
        |what can (?:i|we) (?:do for you|help you with|help with)
        """,
    "reason": r"what (?:brings|brought) you (?:to us|here)|why (?:did|do) you (?:come|turn|write) (?:to us|here|us)",
    "opinion": r"""
        what (?:do|would) you (?:think|say)(?: (?:of|about) (?:that|this|it))?
        |how (?:does|do|would) (?:that|this|it) (?:sound|seem|look|strike you)(?: to you)?
        |how do you feel about (?:that|this|it)|what are your thoughts(?: on (?:that|this|it))?
        """,
    "continue": r"""
        (?:(?:shall|can|should|may) (?:i|we)|would you like (?:(?:me|us) )?to|do you want to|(?:are you )?ready to)
        \s(?:continue|go on|carry on|proceed|go ahead|keep going|move on)
        """,
    "begin": r"""
        (?:(?:shall|can|should|may) (?:i|we)|(?:are you )?ready to) (?:start|begin|get started|get going)
        """,
    "interested": r"""
        (?:are you|would you be|still) interested(?: in (?:it|that|this))?
        |(?:does|would|is) (?:that|this|it) (?:be )?(?:interest you|interesting (?:to|for) you|of interest(?: to you)?
        |something (?:that )?(?:you (?:would be|are) interested in|(?:would |that )?interests? you))
        """,
    "phone": r"""
        (?:(?:what|which) )?(?:is )?(?:your |the |a )?(?:(?:best|contact|phone|mobile|telephone) )*number
        (?: for you| to (?:call|reach|contact|ring)(?: you)?(?: on| at)?| (?:is (?:the )?best )?(?:for us )?
        (?:(?:can|should|shall|may|could) (?:i|we)|to) (?:call|reach|contact|ring|phone)(?: you)?(?: on| at)?)?
        |(?:can|could|may|might|would|will) (?:i|we|you) (?:have|get|take|ask for|leave|give|share|tell|send
        |provide|note)
        (?: me| us| with us)? (?:your|a) (?:(?:best|contact|phone|mobile|telephone) )*number(?: with (?:me|us))?
        """,
    "name": r"""
        what (?:should|can|may|shall|would|do|could) (?:i|we|you) (?:like (?:me |us )?to (?:be )?|prefer to be )?
        (?:call you|called)|how (?:should|can|may|shall|would|could) (?:i|we|you)
        \s(?:like (?:me |us )?to (?:be )?|prefer to be )?(?:address you|addressed|call you)
        |what is your (?:first )?name|your (?:first )?name
        |(?:could|can|may|would|might) (?:i|we|you) (?:have|get|ask|tell|know|share|give)(?: me| us)?(?: for)?
        \syour (?:first )?name
        """,
}
WHOLE: Final = tuple((name, re.compile(re.sub(r"\n\s*", "", rows.strip()))) for name, rows in _TABLE.items())
