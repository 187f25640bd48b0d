"""What every test shares: how hypothesis searches."""

from hypothesis import settings

# A failure prints the line that replays it. No deadline: machines differ, and a slow one proves nothing.
# Not derandomised, on CI neither: every run searches somewhere new.
settings.register_profile("leadscript", deadline=None, derandomize=False, print_blob=True)
settings.load_profile("leadscript")
