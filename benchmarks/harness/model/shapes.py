"""Draws a model of a given size. The same size gives the same model, on every machine and Python."""

import random

from . import kinds
from .parts import Column, Entity, Index, Model, Reference, Table

NOUNS = """account address agent asset batch booking branch budget campaign card carrier category channel claim client
contract coupon course courier customer delivery deposit device discount document driver event expense facility feature
folder forecast grant group holiday incident invoice item job journal label ledger lesson license location lot machine
market member message meter milestone note notice offer operator outlet package parcel partner party payment permit plan
policy portfolio premium price product profile project promotion quote rate receipt recipe region rental report request
reservation resource review role route sample schedule season sensor service shift shipment site slot stock store student
subscription supplier survey task team tenant terminal ticket token tour trade training transfer trip unit user vehicle
vendor venue visit voucher wallet warehouse warrant workflow zone""".split()
WORDS = """amount balance battery brand capacity caption clause color content counter currency depth details duration
email external fax first folio gender grade height hint icon insight kind language last level bound link locale margin mode
motto number origin outlook owner phase phone position prefix priority quantity range rank rating reason remark score
sector serial shape source stage street subject suffix summary symbol tag target tax temperature threshold title total
tracking type url usage valid value volume website weight width""".split()
STATES = ["NEW", "OPEN", "ACTIVE", "PAUSED", "BLOCKED", "CLOSED", "ARCHIVED", "PAID", "SENT", "REFUSED", "EXPIRED"]
MONEY = (("amount", kinds.DECIMAL, 0), ("currency", kinds.STRING, 3))
AREA = 40
PLACE = (("street", kinds.STRING, 120), ("city", kinds.STRING, 80), ("zip", kinds.STRING, 12))


def snake(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name)


class Shapes:
    def __init__(self, size):
        self.random = random.Random(20261120 + size)
        self.size = size
        self.entities = []
        self.tables = []

    def model(self):
        for index in range(self.size):
            self.entity(index)
        for entity in self.entities:
            self.link(entity)
        return Model(self.entities, self.tables)

    def chance(self, share):
        return self.random.random() < share

    def entity(self, index):
        noun = NOUNS[index % len(NOUNS)]
        round_ = index // len(NOUNS)
        base = noun + (self.word(round_) if round_ else "")
        area = f"area{index // AREA:03d}"
        table = Table("t_" + snake(base), ["id"])
        entity = Entity(index, f"com.acme.{area}", base[0].upper() + base[1:], table)
        parents = [e for e in self.entities if e.joined is None and e.package == entity.package]
        if self.chance(0.04) and parents:
            entity.joined = self.random.choice(parents)
            table.identity = ""
            key = entity.joined.table.columns[0]
            table.columns.append(Column("id", "id", key.kind, True))
            table.references.append(Reference(table.columns[0], entity.joined.table.name))
        else:
            self.identity(entity)
        self.entities.append(entity)
        self.tables.append(table)
        self.plain(entity)
        if entity.joined is None:
            self.shared(entity)
        self.rules(entity)

    def word(self, number):
        return WORDS[number % len(WORDS)].capitalize() + (str(number // len(WORDS)) if number >= len(WORDS) else "")

    @staticmethod
    def own(entity, field):
        """A subclass must not override what the class above it has."""
        return "own" + field[0].upper() + field[1:] if entity.joined else field

    def identity(self, entity):
        draw = self.random.random()
        entity.table.identity = "sequence" if draw < 0.45 else "identity" if draw < 0.9 else "uuid"
        kind = kinds.UUID if entity.table.identity == "uuid" else kinds.LONG
        entity.table.columns.append(Column("id", "id", kind, True))

    def plain(self, entity):
        words = self.random.sample(WORDS, self.random.randint(3, 8))
        for word in words:
            kind = self.random.choice(kinds.RARE if self.chance(0.12) else kinds.FREQUENT)
            name = self.own(entity, word + self.random.choice(["", "", "Code", "Info"]))
            column = Column(name, snake(name), kind, self.chance(0.5))
            if kind is kinds.STRING:
                column.length = self.random.choice([20, 40, 80, 120, 255])
            if kind is kinds.INTEGER and self.chance(0.4):
                column.default = "0"
            if kind is kinds.FLAG and self.chance(0.4):
                column.default = "false"
            if self.chance(0.05):
                column.comment = f"the {word} as it was given"
            entity.plain.append(column)
        if self.chance(0.75):
            values = tuple(sorted(self.random.sample(STATES, self.random.randint(2, 5))))
            name = self.own(entity, "status")
            entity.plain.append(Column(name, snake(name), kinds.CHOICE, True, length=20, values=values))
        entity.table.columns += entity.plain

    def shared(self, entity):
        if self.chance(0.35):
            self.embed(entity, "price", "Money", MONEY)
        if self.chance(0.15):
            self.embed(entity, "place", "Place", PLACE)
        entity.audited = self.chance(0.6)
        entity.versioned = self.chance(0.5)
        if entity.audited:
            entity.table.columns.append(Column("createdAt", "created_at", kinds.INSTANT, True))
            entity.table.columns.append(Column("changedBy", "changed_by", kinds.STRING, length=60))
        if entity.versioned:
            entity.table.columns.append(Column("version", "version", kinds.INTEGER, True))

    def embed(self, entity, field, name, columns):
        made = [Column(f, f"{field}_{f}", kind, length=length) for f, kind, length in columns]
        entity.embedded.append((field, name, made))
        entity.table.columns += made

    def rules(self, entity):
        table = entity.table
        strings = [c for c in entity.plain if c.kind is kinds.STRING]
        if strings and self.chance(0.45):
            table.indexes.append(Index(f"uq_{table.name}_{strings[0].name}", [strings[0].name], unique=True))
        if entity.audited and self.chance(0.8):
            table.indexes.append(Index(f"ix_{table.name}_recent", ["created_at desc"]))
        for column in [c for c in entity.plain if c.kind in (kinds.DATE, kinds.LONG, kinds.CHOICE)][:2]:
            table.indexes.append(Index(f"ix_{table.name}_{column.name}", [column.name]))
        numbers = [c for c in entity.plain if c.kind in (kinds.INTEGER, kinds.DECIMAL)]
        if numbers and self.chance(0.4):
            table.checks.append((f"ck_{table.name}_{numbers[0].name}", f"{numbers[0].name} >= 0"))

    def link(self, entity):
        count = self.random.choice([1, 1, 2, 2, 2, 3])
        for number in range(count):
            target = self.target(entity)
            noun = self.own(entity, target.name[0].lower() + target.name[1:])
            field = noun + ("Link" if number == 0 else f"Link{number}")
            if any(link[0] == field for link in entity.links):
                continue
            column = Column(field, snake(field) + "_id", target.table.columns[0].kind, self.chance(0.4))
            entity.links.append((field, target, column))
            entity.table.columns.append(column)
            entity.table.references.append(Reference(column, target.table.name))
            if self.chance(0.85):
                entity.table.indexes.append(Index(f"ix_{entity.table.name}_l{number}", [column.name]))
        if self.chance(0.08):
            self.element_table(entity)
        if self.chance(0.08):
            self.join_table(entity)

    def target(self, entity):
        """Mostly a neighbour, now and then one of the entities that everything in an application hangs on."""
        area = entity.index // AREA * AREA
        near = self.entities[:AREA] if self.chance(0.2) else self.entities[area : area + AREA]
        return self.random.choice(near)

    def owner(self, entity):
        return Column("owner", "owner_id", entity.table.columns[0].kind, True)

    def element_table(self, entity):
        table = Table(f"{entity.table.name}_tags", ["owner_id", "tag"])
        tag = Column("tag", "tag", kinds.STRING, True, length=40)
        table.columns = [self.owner(entity), tag]
        table.references = [Reference(table.columns[0], entity.table.name)]
        self.tables.append(table)
        entity.collections.append(("tags", table, None))

    def join_table(self, entity):
        target = self.target(entity)
        table = Table(f"{entity.table.name}_friends", ["owner_id", "friend_id"])
        friend = Column("friend", "friend_id", target.table.columns[0].kind, True)
        table.columns = [self.owner(entity), friend]
        table.references = [Reference(table.columns[0], entity.table.name), Reference(friend, target.table.name)]
        table.indexes = [Index(f"ix_{table.name}_friend", ["friend_id"])]
        self.tables.append(table)
        entity.collections.append(("friends", table, target))


def model(size):
    """A model of `size` entities."""
    return Shapes(size).model()
