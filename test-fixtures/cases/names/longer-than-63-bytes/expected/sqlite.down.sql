CREATE TABLE "_retort_new_what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far" (
  "id" bigint NOT NULL,
  "number" varchar(255),
  "the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone" integer,
  "before_id" bigint,
  CONSTRAINT "pk_what_a_customer_of_ours_has_ordered_in_the_course_o_4d47d8cf" PRIMARY KEY ("id"),
  CONSTRAINT "no_two_orders_of_a_customer_have_the_same_number_in_the_same_year_x" UNIQUE ("number"),
  CONSTRAINT "fk_what_a_customer_of_ours_has_ordered_in_the_course_o_f16b396a" FOREIGN KEY ("before_id") REFERENCES "what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far" ("id"),
  CONSTRAINT "the_sum_that_was_agreed_upon_is_never_below_nothing_as_we_do_not_pay" CHECK (the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone >= 0)
);
INSERT OR ABORT INTO "_retort_new_what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far" (rowid, "id", "number", "the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone", "before_id") SELECT rowid, "id", "number", "the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone", "before_id" FROM "what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far";
DROP TABLE "what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far" RENAME TO "what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "the_index_by_which_we_find_what_was_ordered_before_it_was_ever_paid" ON "what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far" ("the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone");
