package dev.retort.naming;

import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.ObjectName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who gave a constraint or index the name it has in a database. */
public enum NameOrigin {
    /** The naming convention of Retort. */
    CONVENTIONAL,
    /** A server or Hibernate made it up; it can differ from one database to the next and says nothing. */
    INVENTED,
    /** A person chose it. */
    EXPLICIT;

    /** Hibernate hashes table and columns to base 35 of an MD5: 20 to 25 digits and letters, in any case. */
    private static final Pattern HIBERNATE = Pattern.compile("(?:fk|uk|uc|idx)_?[0-9a-z]{20,25}");

    private static final Pattern SERVER = Pattern.compile("sqlite_autoindex_.*|constraint_[0-9a-f]+(?:_.*)?|sys_.*");

    public static NameOrigin of(ObjectName table, Constraint constraint, String name) {
        if (NamingConvention.isConventional(table, constraint, name)) {
            return CONVENTIONAL;
        }
        return isInvented(name) || isPostgresql(table, constraint, name) ? INVENTED : EXPLICIT;
    }

    public static NameOrigin of(ObjectName table, Index index, String name) {
        if (name.equals(NamingConvention.index(table, index))) {
            return CONVENTIONAL;
        }
        return isInvented(name) ? INVENTED : EXPLICIT;
    }

    /** The origin of the name of the check that keeps the allowed values of a column. */
    public static NameOrigin ofAllowedValues(ObjectName table, String column, String name) {
        if (name.equals(NamingConvention.allowedValues(table, column))) {
            return CONVENTIONAL;
        }
        return isInvented(name) || isPostgresql(name, table.name() + "_" + column, "check") ? INVENTED : EXPLICIT;
    }

    private static boolean isInvented(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HIBERNATE.matcher(lower).matches() || SERVER.matcher(lower).matches();
    }

    private static boolean isPostgresql(ObjectName table, Constraint constraint, String name) {
        if (constraint instanceof PrimaryKey) {
            return isPostgresql(name, table.name(), "pkey");
        } else if (constraint instanceof Unique unique) {
            return isPostgresql(name, joined(table, unique.columns()), "key");
        } else if (constraint instanceof ForeignKey key) {
            return isPostgresql(name, joined(table, key.columns()), "fkey");
        }
        return name.startsWith(table.name()) && Pattern.matches(".*_check\\d*", name);
    }

    /** PostgreSQL appends a number when the name is taken, and shortens the middle when it is too long. */
    private static boolean isPostgresql(String name, String stem, String suffix) {
        return Pattern.matches(Pattern.quote(stem + "_" + suffix) + "\\d*", name);
    }

    private static String joined(ObjectName table, List<String> columns) {
        return table.name() + "_" + String.join("_", columns);
    }
}
