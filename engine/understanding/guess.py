"""Which class a sentence is nearest to, and whether that is near enough to be believed.

Likeness alone is no proof: words that nobody taught lower it, and so does a second class nearly as near, since
a confident mistake costs more than a question asked again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

SURE: Final = {"ru": 0.25, "en": 0.18}  # likeness to the nearest class less parts of two others
RIVAL, FOREIGN = 0.1, 0.5  # those parts: of the likeness to the next class, and to the background talk
NEAR: Final = 0.92  # likeness to the next class, against the nearest: as good as the same


@dataclass(frozen=True, slots=True)
class Guess:
    """The nearest class and the next, each with its likeness, 0 to 1; ``third`` is that of the one after.

    ``foreign``: the likeness to the nearest groups of background talk. ``exact``: the sentence is an example.
    ``words``: how many words of it tell anything. ``even``: both classes have the same of what it says.
    ``language``: of most of its words, ``ru`` or ``en``.
    """

    label: int
    share: float
    second: int
    second_share: float
    third: float
    foreign: float
    words: int
    language: str = "ru"
    exact: bool = False
    even: bool = False

    @property
    def lead(self) -> float:
        """How far the nearest class stands out, 0 to 1."""
        return 1.0 if self.exact else self._over(self.second_share)

    @property
    def sure(self) -> bool:
        """The nearest class stands out enough to be believed."""
        return self.exact or (self.lead >= SURE[self.language] and not self._near)

    @property
    def close(self) -> bool:
        """Two classes stand out together: worth asking which."""
        return self._near and self._over(self.third) >= SURE[self.language]

    def _over(self, other: float) -> float:
        return min(0.99, max(0.0, self.share - RIVAL * other - FOREIGN * self.foreign))

    @property
    def _near(self) -> bool:
        return self.second_share >= NEAR * self.share or (self.even and self.words < 2)  # one word tells all

    def turned(self) -> Guess:
        """Return the same guess with the next class in front."""
        return replace(self, label=self.second, share=self.second_share, second=self.label, second_share=self.share)
