package dev.retort.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftoverIndexTest {
    @Test
    void a_copy_has_the_name_of_its_index_and_what_the_server_appends() {
        assertThat(LeftoverIndex.originalOf("ix_a_ccnew")).contains("ix_a");
        assertThat(LeftoverIndex.originalOf("ix_a_ccold12")).contains("ix_a");
        assertThat(LeftoverIndex.originalOf("ix_a_ccnew_b")).isEmpty();
        assertThat(LeftoverIndex.originalOf("_ccnew")).isEmpty();
        assertThat(LeftoverIndex.isOf("ix_a", "ix_a_ccnew")).isTrue();
        assertThat(LeftoverIndex.isOf("ix_ab", "ix_a_ccnew")).isFalse();
    }

    @Test
    void a_long_name_is_cut_to_make_room() {
        String index = "ix_" + "a".repeat(60);
        assertThat(LeftoverIndex.isOf(index, index.substring(0, 57) + "_ccnew")).isTrue();
        assertThat(LeftoverIndex.isOf(index, index.substring(0, 56) + "_ccold1"))
                .isTrue();
        assertThat(LeftoverIndex.isOf(index, index.substring(0, 20) + "_ccnew")).isFalse();
    }
}
