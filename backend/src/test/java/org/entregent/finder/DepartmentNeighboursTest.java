package org.entregent.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.DatabaseTest;
import org.entregent.Owner;
import org.junit.jupiter.api.Test;

/** Neighbours are each other's. */
@DatabaseTest
class DepartmentNeighboursTest {

    @Test
    void whoIsANeighbourHasOne() {
        assertThat(Owner.ask("""
                select count(*) from department_neighbour one
                where not exists (select from department_neighbour other
                  where other.department_code = one.neighbour_code and other.neighbour_code = one.department_code)""")).isEqualTo("0");
        assertThat(Owner.ask("select count(*) from department_neighbour")).isEqualTo("478");
    }

    /** The islands overseas have none. */
    @Test
    void everyDepartmentOfTheMainlandHasSome() {
        assertThat(Owner.ask("""
                select string_agg(code, ' ' order by code) from department
                where code not in (select department_code from department_neighbour) and length(code) = 2""")).isEmpty();
        assertThat(neighbours("13")).isEqualTo("30 83 84");
        assertThat(neighbours("2A")).isEqualTo("2B");
        assertThat(neighbours("77")).isEqualTo("02 10 45 51 60 89 91 93 94 95");
    }

    private static String neighbours(String code) {
        return Owner.ask("""
                select string_agg(neighbour_code, ' ' order by neighbour_code) from department_neighbour
                where department_code = '%s'""".formatted(code));
    }
}
