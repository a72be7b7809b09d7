"""Writes a model as JPA entities, one file per class."""

from pathlib import Path

from . import kinds


def quoted(text):
    return '"' + text.replace('"', '\\"') + '"'


def accessors(java, field):
    name = field[0].upper() + field[1:]
    return (
        f"    public {java} get{name}() {{ return {field}; }}\n"
        f"    public void set{name}({java} {field}) {{ this.{field} = {field}; }}\n"
    )


class EntityWriter:
    """`validated` adds the constraints of Bean Validation that say what the mapping says already."""

    def __init__(self, model, folder, validated=False):
        self.model = model
        self.folder = Path(folder)
        self.validated = validated
        self.subclassed = model.subclassed()

    def write(self):
        self.file("com.acme.shared", "Money", embeddable("Money", [("java.math.BigDecimal", "amount", 0), ("String", "currency", 3)]))
        self.file("com.acme.shared", "Place", embeddable("Place", [("String", "street", 120), ("String", "city", 80), ("String", "zip", 12)]))
        self.file("com.acme.shared", "Audited", AUDITED)
        for entity in self.model.entities:
            self.file(entity.package, entity.name, self.source(entity))
        names = [f"{entity.package}.{entity.name}" for entity in self.model.entities]
        (self.folder / "classes.txt").write_text("\n".join(names) + "\n")

    def file(self, package, name, body):
        path = self.folder / "src" / package.replace(".", "/") / f"{name}.java"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"package {package};\n\nimport jakarta.persistence.*;\n\n{body}")

    def source(self, entity):
        above = " extends com.acme.shared.Audited" if entity.audited else ""
        if entity.joined:
            above = f" extends {entity.joined.package}.{entity.joined.name}"
        members = [self.identity(entity)] if entity.joined is None else []
        members += [self.plain(entity, column) for column in entity.plain]
        members += [self.embedded(*part) for part in entity.embedded]
        members += [self.link(*link) for link in entity.links]
        members += [self.collection(*part) for part in entity.collections]
        if entity.versioned:
            members.append("    @Version\n    private int version;\n")
        fields = "\n".join(members)
        return self.annotations(entity) + f"public class {entity.name}{above} {{\n{fields}\n{self.methods(entity)}}}\n"

    def annotations(self, entity):
        table = entity.table
        unique = [i for i in table.indexes if i.unique]
        plain = [i for i in table.indexes if not i.unique]
        parts = [f"name = {quoted(table.name)}"]
        if unique:
            keys = ", ".join(f"@UniqueConstraint(name = {quoted(i.name)}, columnNames = {quoted(i.columns[0])})" for i in unique)
            parts.append(f"uniqueConstraints = {{{keys}}}")
        if plain:
            keys = ",\n        ".join(f"@Index(name = {quoted(i.name)}, columnList = {quoted(', '.join(i.columns))})" for i in plain)
            parts.append(f"indexes = {{{keys}}}")
        text = "@Entity\n@Table(" + ", ".join(parts) + ")\n"
        for name, condition in table.checks:
            text += f"@org.hibernate.annotations.Check(name = {quoted(name)}, constraints = {quoted(condition)})\n"
        if id(entity) in self.subclassed:
            text += "@Inheritance(strategy = InheritanceType.JOINED)\n"
        return text

    def identity(self, entity):
        kind = entity.table.identity
        strategy = {"sequence": "SEQUENCE", "identity": "IDENTITY", "uuid": "UUID"}[kind]
        java = "java.util.UUID" if kind == "uuid" else "Long"
        generator = ""
        if kind == "sequence":
            sequence = quoted(entity.table.name + "_seq")
            generator = f', generator = {sequence})\n    @SequenceGenerator(name = {sequence}, sequenceName = {sequence}, allocationSize = 50'
        return f"    @Id\n    @GeneratedValue(strategy = GenerationType.{strategy}{generator})\n    private {java} id;\n"

    def plain(self, entity, column):
        lines = [column.kind.annotation] if column.kind.annotation else []
        parts = []
        if column.length:
            parts.append(f"length = {column.length}")
        if column.required:
            parts.append("nullable = false")
        if column.kind is kinds.DECIMAL:
            parts.append("precision = 19, scale = 4")
        if parts:
            lines.append(f"@Column({', '.join(parts)})")
        if column.default:
            lines.append(f"@org.hibernate.annotations.ColumnDefault({quoted(column.default)})")
        if column.comment:
            lines.append(f"@org.hibernate.annotations.Comment({quoted(column.comment)})")
        if self.validated and column.required:
            lines.append("@jakarta.validation.constraints.NotNull")
        if self.validated and column.kind is kinds.STRING:
            lines.append(f"@jakarta.validation.constraints.Size(max = {column.length})")
        text = "".join(f"    {line}\n" for line in lines)
        return text + f"    private {self.java(entity, column)} {column.field};\n"

    @staticmethod
    def java(entity, column):
        return f"{entity.name}.Status" if column.values else column.kind.java

    def embedded(self, field, name, columns):
        lines = [f"    @AttributeOverride(name = {quoted(c.field)}, column = @Column(name = {quoted(c.name)}{size(c)}))\n" for c in columns]
        return "    @Embedded\n" + "".join(lines) + f"    private com.acme.shared.{name} {field};\n"

    def link(self, field, target, column):
        optional = ", optional = false" if column.required else ""
        nullable = ", nullable = false" if column.required else ""
        return (
            f"    @ManyToOne(fetch = FetchType.LAZY{optional})\n"
            f"    @JoinColumn(name = {quoted(column.name)}{nullable})\n"
            f"    private {target.package}.{target.name} {field};\n"
        )

    def collection(self, field, table, target):
        if target is None:
            return (
                f"    @ElementCollection\n    @CollectionTable(name = {quoted(table.name)}, joinColumns = @JoinColumn(name = \"owner_id\"))\n"
                f'    @Column(name = "tag", length = 40, nullable = false)\n    private java.util.Set<String> {field};\n'
            )
        index = f"@Index(name = {quoted(table.indexes[0].name)}, columnList = \"friend_id\")"
        return (
            f"    @ManyToMany\n    @JoinTable(name = {quoted(table.name)}, joinColumns = @JoinColumn(name = \"owner_id\"),\n"
            f'        inverseJoinColumns = @JoinColumn(name = "friend_id"), indexes = {index})\n'
            f"    private java.util.Set<{target.package}.{target.name}> {field};\n"
        )

    def methods(self, entity):
        text = "".join(accessors(self.java(entity, column), column.field) for column in entity.plain)
        text += "".join(accessors(f"{t.package}.{t.name}", field) for field, t, _ in entity.links)
        for column in entity.plain:
            if column.values:
                text += f"    public enum Status {{ {', '.join(column.values)} }}\n"
        return text


def size(column):
    return ", precision = 19, scale = 4" if column.kind is kinds.DECIMAL else f", length = {column.length}"


def embeddable(name, fields):
    members = "".join(f"    private {java} {field};\n" + accessors(java, field) for java, field, _ in fields)
    return f"@Embeddable\npublic class {name} {{\n{members}}}\n"


AUDITED = """@MappedSuperclass
public abstract class Audited {
    @Column(name = "created_at", nullable = false)
    private java.time.Instant createdAt;
    @Column(name = "changed_by", length = 60)
    private String changedBy;
}
"""
