package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** everything in one. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "everything in one")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSchema("crm");
    op.createEnum("warmth", "COLD", "HOT");
    op.createSequence("crm.lead_seq", incrementBy(50));
    op.createTable("crm.lead",
        column("id", bigint()),
        column("name", varchar(255)),
        column("parent_id", bigint()),
        column("warmth", enumType("warmth")),
        primaryKey("id"),
        unique("name"),
        foreignKey("parent_id").references("crm.lead", "id"));
    op.createIndex("crm.lead", index("name").named("ix_lead"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("crm.lead"); // deletes data
    op.dropSequence("crm.lead_seq");
    op.dropEnum("warmth");
    op.dropSchema("crm");
  }
}
