"""The parts of a model, free of any tool: each writer spells them for its own."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Kind:
    """A kind of column, in the words of Java, PostgreSQL and SQLAlchemy."""

    java: str
    sql: str
    alchemy: str
    annotation: str = ""


@dataclass
class Column:
    """One column and the Java field behind it. `values` are those of an enum; `default` is SQL."""

    field: str
    name: str
    kind: Kind
    required: bool = False
    default: str = ""
    length: int = 0
    values: tuple = ()
    comment: str = ""

    def sql_type(self):
        return self.kind.sql.replace("(n)", f"({self.length})")

    def alchemy_type(self):
        return self.kind.alchemy.replace("(n)", f"({self.length})")


@dataclass
class Reference:
    """A foreign key of one column to the `id` of a table."""

    column: Column
    target: str
    cascade: bool = False


@dataclass
class Index:
    """`columns` may say `x desc`."""

    name: str
    columns: list
    unique: bool = False


@dataclass
class Table:
    """One table as every tool must see it. `identity` is `identity`, `sequence`, `uuid` or empty (the key is no number)."""

    name: str
    key: list
    identity: str = ""
    columns: list = field(default_factory=list)
    references: list = field(default_factory=list)
    indexes: list = field(default_factory=list)
    checks: list = field(default_factory=list)


@dataclass
class Entity:
    """One class. `embedded` holds (field, class, columns), `joined` is the class above a subclass with its own table."""

    index: int
    package: str
    name: str
    table: Table
    audited: bool = False
    versioned: bool = False
    plain: list = field(default_factory=list)
    embedded: list = field(default_factory=list)
    links: list = field(default_factory=list)
    collections: list = field(default_factory=list)
    joined: object = None


@dataclass
class Model:
    """All of it; `tables` in an order in which they could be created, were it not for forward references."""

    entities: list
    tables: list

    def subclassed(self):
        """The entities that others extend."""
        return {id(entity.joined) for entity in self.entities if entity.joined}
