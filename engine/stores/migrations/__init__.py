"""The history of the tables, run by Alembic; shipped with the package."""

# The oldest first. Named here too, so that a start need not import Alembic to see that nothing is to be done.
REVISIONS = ("0001", "0002", "0003", "0004", "0005")
