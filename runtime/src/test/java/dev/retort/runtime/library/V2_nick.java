package dev.retort.runtime.library;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

@Revision(id = "8c1d", follows = "3f2a", message = "add nickname")
public final class V2_nick implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("customer", column("nick", varchar(40)));
        op.backfill("customer", "nick", sql("lower(name)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("customer", "nick");
    }
}
