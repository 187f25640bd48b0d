"""What every test shares: how hypothesis searches."""

import os

from hypothesis import settings

# A failure prints the line that replays it. No deadline: machines differ, and a slow one proves nothing.
# On a developer's machine every run searches somewhere new; CI judges one change, by the same examples each time.
settings.register_profile("leadscript", deadline=None, derandomize=bool(os.environ.get("CI")), print_blob=True)
settings.load_profile("leadscript")
