"""From the text of a script to a Flow, or to everything that is wrong with it. Pure: text in, findings out.

``reader`` makes nodes with positions out of YAML, ``structure`` fits them to the nouns of
``engine.flow``, ``checks`` asks what no single noun can know, ``load`` joins the three. ``rules``
holds what the findings say; ``graph``, ``page`` and ``mermaid`` draw a script.
"""
