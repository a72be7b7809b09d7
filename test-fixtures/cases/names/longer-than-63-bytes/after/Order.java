package shop;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;
import org.hibernate.annotations.Check;

@Entity
@Table(
        name = "what_a_customer_of_ours_has_ordered_in_the_course_of_the_year_so_far",
        indexes =
                @Index(
                        name = "the_index_by_which_we_find_what_was_ordered_before_it_was_ever_paid",
                        columnList = "the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone"),
        uniqueConstraints =
                @UniqueConstraint(
                        name = "no_two_orders_of_a_customer_have_the_same_number_in_the_same_year_x",
                        columnNames = "number"))
@Check(
        name = "the_sum_that_was_agreed_upon_is_never_below_nothing_as_we_do_not_pay",
        constraints = "the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone >= 0")
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "the_sequence_of_the_numbers_that_each_of_our_orders_has_ever_been_given")
    @SequenceGenerator(name = "the_sequence_of_the_numbers_that_each_of_our_orders_has_ever_been_given", allocationSize = 20)
    Long id;

    @Column(nullable = false, length = 40)
    String number;

    @Column(name = "the_sum_that_was_agreed_upon_when_the_order_was_placed_by_telephone")
    long sum;

    @Column(name = "the_sum_that_was_agreed_upon_after_the_order_was_delivered_by_our_own_car")
    Integer later;

    @ManyToOne
    Order before;

    @ElementCollection
    Set<String> remarks;
}
