"""Writes a model as SQLAlchemy tables, for Alembic. Only words that 1.4 (Debian's) and 2.x both know."""

from . import kinds

HEAD = '''import sqlalchemy as sa
from sqlalchemy.dialects import postgresql


def Json():
    return sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def Uuid():
    return sa.CHAR(36).with_variant(postgresql.UUID(), "postgresql")


def Double():
    return sa.Float(53).with_variant(postgresql.DOUBLE_PRECISION(), "postgresql")


metadata = sa.MetaData()
'''


def column(table, one):
    words = [repr(one.name), one.alchemy_type().replace("sa.UUID()", "Uuid()").replace("sa.Double()", "Double()")]
    words += [
        f'sa.ForeignKey("{r.target}.id", use_alter={r.target != table.name}, name="fk_{table.name}_{one.name}")'
        for r in table.references
        if r.column is one
    ]
    if one.name in table.key:
        words.append("primary_key=True")
        if table.identity == "identity":
            words.insert(2, "sa.Identity()")
        elif len(table.key) == 1:
            words.append("autoincrement=False")
    words.append(f"nullable={not one.required}")
    if one.default:
        words.append(f'server_default=sa.text("{one.default}")')
    if one.comment:
        words.append(f"comment={one.comment!r}")
    return f"    sa.Column({', '.join(words)}),\n"


def index(one):
    if one.unique:
        return f"    sa.UniqueConstraint({', '.join(map(repr, one.columns))}, name={one.name!r}),\n"
    parts = [f'sa.text("{c}")' if " " in c else repr(c) for c in one.columns]
    return f"    sa.Index({one.name!r}, {', '.join(parts)}),\n"


def source(model):
    """The text of a Python module that defines `metadata`."""
    text = [HEAD]
    for table in model.tables:
        text.append(f"\nsa.Table(\n    {table.name!r},\n    metadata,\n")
        text += [column(table, one) for one in table.columns]
        text += [index(one) for one in table.indexes]
        for one in table.columns:
            if one.values:
                allowed = ", ".join(f"'{value}'" for value in one.values)
                text.append(f'    sa.CheckConstraint("{one.name} in ({allowed})", name="ck_{table.name}_{one.name}"),\n')
        text += [f"    sa.CheckConstraint({condition!r}, name={name!r}),\n" for name, condition in table.checks]
        text.append(")\n")
        if table.identity == "sequence":
            text.append(f'sa.Sequence("{table.name}_seq", start=1, increment=50, metadata=metadata)\n')
    return "".join(text)
