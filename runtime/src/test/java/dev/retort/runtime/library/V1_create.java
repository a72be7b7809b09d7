package dev.retort.runtime.library;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

@Revision(id = "3f2a", message = "create customer")
public final class V1_create implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer", column("id", bigint()), column("name", varchar(40)), primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customer");
    }
}
