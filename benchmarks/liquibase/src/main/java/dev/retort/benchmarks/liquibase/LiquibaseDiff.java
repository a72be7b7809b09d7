package dev.retort.benchmarks.liquibase;

import java.util.List;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.diff.DiffGeneratorFactory;
import liquibase.diff.DiffResult;
import liquibase.diff.compare.CompareControl;
import liquibase.diff.output.DiffOutputControl;
import liquibase.diff.output.changelog.DiffToChangeLog;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;

/** Compares a model with a database as Liquibase does it for a change log. */
public final class LiquibaseDiff {
    private static final String MODEL = "hibernate:spring:com.acme?dialect=org.hibernate.dialect.PostgreSQLDialect"
            + "&hibernate.physical_naming_strategy=org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";

    private LiquibaseDiff() {}

    /** Takes a URL and a user, with the model on the class path; prints how many changes Liquibase would make. */
    public static void main(String[] arguments) throws Exception {
        ResourceAccessor resources = new ClassLoaderResourceAccessor();
        DatabaseFactory databases = DatabaseFactory.getInstance();
        Database model = databases.openDatabase(MODEL, null, null, null, resources);
        Database stored = databases.openDatabase(arguments[0], arguments[1], "", null, resources);
        List<ChangeSet> changes = changes(model, stored);
        for (ChangeSet change : changes) {
            change.getChanges().forEach(one -> System.err.println(one.getSerializedObjectName()));
        }
        System.out.println(changes.size());
        System.exit(0);
    }

    private static List<ChangeSet> changes(Database model, Database stored) throws LiquibaseException {
        DiffResult difference = DiffGeneratorFactory.getInstance().compare(model, stored, CompareControl.STANDARD);
        return new DiffToChangeLog(difference, new DiffOutputControl(false, false, false, null)).generateChangeSets();
    }
}
