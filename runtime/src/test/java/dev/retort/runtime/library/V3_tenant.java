package dev.retort.runtime.library;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

@Revision(id = "a91b", follows = "8c1d", message = "name the tenant")
public final class V3_tenant implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.execute(
                "INSERT INTO customer (id, name) VALUES (0, ?)",
                op.argument("tenant").orElse("nobody"));
    }

    @Override
    public void downgrade(Operations op) {
        op.execute("DELETE FROM customer WHERE id = 0");
    }
}
