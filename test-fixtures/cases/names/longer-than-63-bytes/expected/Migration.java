package db.migration;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** longer than 63 bytes. */
@Revision(id = "2b2b2b2b2b2b", follows = "1a1a1a1a1a1a", message = "longer than 63 bytes")
public final class V20261121_0930_2b2b2b2b2b2b implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far",
        column("the_sum_that_was_agreed_upon_after_the_order_was_delivered_by_our_own_car", integer()));
    op.alterColumn("what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far", "number",
        type(varchar(40)).was(varchar(255)),
        notNull()); // fails if a value is longer than 40 characters, fails if a row has no value
    op.alterColumn("what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far", "the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone",
        type(bigint()).was(integer())); // rewrites the table
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far", "number",
        type(varchar(255)).was(varchar(40)),
        nullable());
    op.alterColumn("what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far", "the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone",
        type(integer()).was(bigint())); // fails above 2147483647
    op.dropColumn("what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far", "the_sum_that_was_agreed_upon_after_the_order_was_delivered_by_our_own_car"); // deletes data
  }
}
