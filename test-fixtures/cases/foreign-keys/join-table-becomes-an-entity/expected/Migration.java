package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** join table becomes an entity. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "join table becomes an entity")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropPrimaryKey("enrolment");
    op.addColumn("enrolment", column("id", bigint()).identity().notNull()); // rewrites the table
    op.addColumn("enrolment", column("since", date()));
    op.addPrimaryKey("enrolment", primaryKey("id")); // fails on duplicate ids
  }

  @Override
  public void downgrade(Operations op) {
    op.dropPrimaryKey("enrolment");
    op.addPrimaryKey("enrolment", primaryKey("student_id", "course_id")); // fails on duplicate student_id and course_id
    op.dropColumn("enrolment", "id"); // deletes data
    op.dropColumn("enrolment", "since"); // deletes data
  }
}
