"""The kinds of columns, as Hibernate maps them on PostgreSQL."""

from .parts import Kind

STRING = Kind("String", "varchar(n)", "sa.String(n)")
TEXT = Kind("String", "text", "sa.Text()", "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.LONG32VARCHAR)")
INTEGER = Kind("Integer", "integer", "sa.Integer()")
LONG = Kind("Long", "bigint", "sa.BigInteger()")
DOUBLE = Kind("Double", "double precision", "sa.Double()")
DECIMAL = Kind("java.math.BigDecimal", "numeric(19,4)", "sa.Numeric(19, 4)")
FLAG = Kind("Boolean", "boolean", "sa.Boolean()")
DATE = Kind("java.time.LocalDate", "date", "sa.Date()")
INSTANT = Kind("java.time.Instant", "timestamp(6) with time zone", "sa.DateTime(timezone=True)")
UUID = Kind("java.util.UUID", "uuid", "sa.UUID()")
BYTES = Kind("byte[]", "bytea", "sa.LargeBinary()")
JSON = Kind(
    "java.util.Map<String, String>",
    "jsonb",
    "Json()",
    "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)",
)
CHOICE = Kind("", "varchar(n)", "sa.String(n)", "@Enumerated(EnumType.STRING)")

# Roughly the mix of a business application: mostly text, then numbers, then moments.
FREQUENT = [STRING] * 9 + [INTEGER] * 3 + [LONG] * 2 + [DECIMAL] * 4 + [FLAG] * 3 + [DATE] * 2 + [INSTANT] * 3
RARE = [TEXT, TEXT, DOUBLE, JSON, BYTES, UUID]
