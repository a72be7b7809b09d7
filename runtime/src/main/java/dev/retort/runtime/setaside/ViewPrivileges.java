package dev.retort.runtime.setaside;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that give a view its privileges when somebody else makes it again later, without looking at it then: what
 * a default of the database adds to a new view is taken away first.
 */
final class ViewPrivileges {
    private static final String NAME = StoredName.OF_RELATION;
    private static final String FROM =
            " FROM pg_catalog.pg_class c" + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace ";
    private static final String GRANTEE = "CASE WHEN e.grantee = 0 THEN 'PUBLIC' ELSE"
            + " pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(e.grantee)) END";
    private static final String PRIVILEGES =
            " CROSS JOIN LATERAL pg_catalog.aclexplode(coalesce(c.relacl, pg_catalog.acldefault('r', c.relowner))) e";

    /** An owner who has all of his privileges and no grant needs no statement. */
    private static final String OF_OTHERS_OR_CUT = " AND (e.grantee <> c.relowner OR (c.relacl IS NOT NULL AND"
            + " EXISTS (SELECT d.privilege_type, d.is_grantable FROM"
            + " pg_catalog.aclexplode(pg_catalog.acldefault('r', c.relowner)) d EXCEPT SELECT o.privilege_type, o.is_grantable"
            + " FROM pg_catalog.aclexplode(c.relacl) o WHERE o.grantee = c.relowner)))";

    private static final String REVOKE_FROM_OWNER = "SELECT DISTINCT pg_catalog.format('REVOKE ALL ON %s FROM %s', "
            + NAME + ", " + GRANTEE + ")" + FROM
            + "CROSS JOIN LATERAL pg_catalog.aclexplode(pg_catalog.acldefault('r', c.relowner)) e WHERE c.oid = ?"
            + OF_OTHERS_OR_CUT;

    private static final String REVOKE_DEFAULTS =
            "SELECT DISTINCT pg_catalog.format('REVOKE ALL ON %s FROM %s', " + NAME
                    + ", " + GRANTEE + ")" + FROM
                    + "JOIN pg_catalog.pg_default_acl a ON a.defaclobjtype = 'r' AND a.defaclnamespace IN (0, c.relnamespace)"
                    + " AND pg_catalog.pg_get_userbyid(a.defaclrole) = CURRENT_USER"
                    + " CROSS JOIN LATERAL pg_catalog.aclexplode(a.defaclacl) e WHERE c.oid = ? AND e.grantee <> c.relowner"
                    + " ORDER BY 1";

    private static final String GRANT = "SELECT pg_catalog.format('GRANT %s ON %s TO %s%s',"
            + " pg_catalog.string_agg(e.privilege_type, ', ' ORDER BY e.privilege_type), " + NAME + ", " + GRANTEE
            + ", CASE WHEN e.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)" + FROM + PRIVILEGES
            + " WHERE c.oid = ?" + OF_OTHERS_OR_CUT
            + " GROUP BY n.nspname, c.relname, e.grantee, e.is_grantable ORDER BY 1";

    private final Catalog catalog;

    ViewPrivileges(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> statements(long view) throws SQLException {
        List<String> statements = new ArrayList<>(catalog.texts(REVOKE_FROM_OWNER, view));
        statements.addAll(catalog.texts(REVOKE_DEFAULTS, view));
        statements.addAll(catalog.texts(GRANT, view));
        statements.addAll(new ViewText(catalog).grantColumns(view));
        return statements;
    }
}
