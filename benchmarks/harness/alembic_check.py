"""Alembic's comparison of the generated tables with a database: a URL and the folder of the model come in."""

import sys

# Debian's version follows foreign keys from table to table by recursion.
sys.setrecursionlimit(100000)
sys.path.insert(0, sys.argv[2])

import sqlalchemy  # noqa: E402
from alchemy_model import metadata  # noqa: E402
from alembic.autogenerate import compare_metadata  # noqa: E402
from alembic.migration import MigrationContext  # noqa: E402

engine = sqlalchemy.create_engine(sys.argv[1])
if "create" in sys.argv[3:]:
    metadata.create_all(engine)
with engine.connect() as connection:
    options = {"compare_type": True, "compare_server_default": True}
    print(len(compare_metadata(MigrationContext.configure(connection, opts=options), metadata)))
