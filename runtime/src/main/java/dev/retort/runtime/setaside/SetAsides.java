package dev.retort.runtime.setaside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Takes views, triggers and policies away and puts them back, in one transaction. What a materialized view holds is computed
 * anew.
 */
public final class SetAsides {
    private final Catalog catalog;
    private final Execution execution;
    private final Deque<Aside> asides = new ArrayDeque<>();

    /** Runs a statement, and lets whoever listens know it. */
    @FunctionalInterface
    public interface Execution {
        void execute(String sql) throws SQLException;
    }

    /** How something comes back; {@code view} is its name when it is a view. */
    private record Aside(
            List<String> create, String view, boolean hadPrivileges, List<String> grant, List<String> grantColumns) {
        static Aside plain(List<String> create) {
            return new Aside(create, "", false, List.of(), List.of());
        }
    }

    /** Works on a connection whose transaction is open. */
    public SetAsides(Connection connection, Execution execution) {
        this.catalog = new Catalog(connection);
        this.execution = execution;
    }

    /**
     * Drops what stands on columns.
     *
     * @param quotedTable as it is written in a statement
     * @throws SQLException when something is there that could not be put back
     */
    public void setAside(String quotedTable, List<String> columns) throws SQLException {
        ObjectsInTheWay objects = ObjectsInTheWay.ofColumns(catalog.connection(), quotedTable, columns);
        List<String> irreplaceable = objects.irreplaceable();
        if (!irreplaceable.isEmpty()) {
            throw new SQLException("in the way of the new type, and not to be put back as it was: "
                    + String.join("; ", irreplaceable));
        }
        ViewText views = new ViewText(catalog);
        List<String> drops = new ArrayList<>();
        for (long policy : objects.policies()) {
            drops.addAll(new PolicyText(catalog).drop(policy));
            asides.push(Aside.plain(new PolicyText(catalog).create(policy)));
        }
        for (long trigger : objects.triggers()) {
            drops.addAll(new TriggerText(catalog).drop(trigger));
            asides.push(Aside.plain(new TriggerText(catalog).create(trigger)));
        }
        List<Long> found = new ArrayList<>(objects.views());
        Collections.reverse(found);
        for (long view : found) {
            drops.add(views.drop(view));
            asides.push(new Aside(
                    views.create(view),
                    views.name(view),
                    views.hasPrivileges(view),
                    views.grant(view),
                    views.grantColumns(view)));
        }
        for (String drop : drops) {
            execution.execute(drop);
        }
    }

    /** Makes everything again that was set aside, in the reverse order. */
    public void putBack() throws SQLException {
        while (!asides.isEmpty()) {
            Aside aside = asides.pop();
            for (String statement : aside.create()) {
                execution.execute(statement);
            }
            if (!aside.view().isEmpty()) {
                grant(aside);
            }
        }
    }

    /** Forgets what was set aside: its transaction was rolled back. */
    public void forget() {
        asides.clear();
    }

    private void grant(Aside aside) throws SQLException {
        ViewText views = new ViewText(catalog);
        long view = number(aside.view());
        if (aside.hadPrivileges() || views.hasPrivileges(view)) {
            for (String revoke : views.revoke(view)) {
                execution.execute(revoke);
            }
            for (String grant : aside.grant()) {
                execution.execute(grant);
            }
        }
        for (String grant : aside.grantColumns()) {
            execution.execute(grant);
        }
    }

    private long number(String view) throws SQLException {
        try (PreparedStatement statement =
                catalog.connection().prepareStatement("SELECT pg_catalog.to_regclass(?)::oid::bigint")) {
            statement.setString(1, view);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
