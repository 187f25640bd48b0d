"""How Alembic runs here: on the connection it is given, inside the transaction of whoever gave it."""

from alembic import context

from engine.stores.tables import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,  # SQLite alters a table by copying it
)
with context.begin_transaction():
    context.run_migrations()
