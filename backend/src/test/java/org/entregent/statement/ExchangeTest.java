package org.entregent.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.entregent.DatabaseTest;
import org.entregent.Owner;
import org.entregent.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said in a transaction is kept together or not at all, and is sent no earlier than it must be. */
@DatabaseTest
class ExchangeTest {

    private static final Statement INSERT = Statement.insertion(
            PARTNER_CLIENT,
            PARTNER_CLIENT.CLIENT_ID,
            PARTNER_CLIENT.ORGANISATION_ID,
            PARTNER_CLIENT.SECRET_HASH,
            PARTNER_CLIENT.EXPIRES_ON);

    private static final Statement FIND = Statement.of(select(PARTNER_CLIENT.SECRET_HASH, PARTNER_CLIENT.EXPIRES_ON)
            .from(PARTNER_CLIENT)
            .where(PARTNER_CLIENT.CLIENT_ID.eq(value(PARTNER_CLIENT.CLIENT_ID))));

    private static final Statement SUSPEND = Statement.of(update(PARTNER_CLIENT)
            .set(PARTNER_CLIENT.STATUS, "SUSPENDED")
            .where(PARTNER_CLIENT.CLIENT_ID.eq(value(PARTNER_CLIENT.CLIENT_ID))));

    private static final Statement SUSPENDED = Statement.of(select(PARTNER_CLIENT.STATUS)
            .from(PARTNER_CLIENT)
            .where(PARTNER_CLIENT.STATUS.eq("SUSPENDED"))
            .and(PARTNER_CLIENT.CLIENT_ID.eq(value(PARTNER_CLIENT.CLIENT_ID))));

    private static final UUID ORGANISATION = new UUID(0x7000L, 1);

    private final Database database = new Database(TestDatabase.application());

    @BeforeAll
    static void register() {
        Owner.sql().execute("insert into partner_organisation (id, name) values (?, 'Chambre')", ORGANISATION);
    }

    @Test
    void nothingIsSentUntilAnAnswerIsWanted() {
        database.transaction(exchange -> {
            exchange.tell(client("late", "{noop}chambre"));
            assertThat(exchange.hasBegun()).isFalse();
            var found = exchange.ask(find("late"));
            assertThat(exchange.hasBegun()).isFalse();
            assertThat(found.get()).contains("{noop}chambre");
            assertThat(exchange.hasBegun()).isTrue();
            return found;
        });
    }

    @Test
    void whatWasSaidIsKeptWithTheCommit() {
        var told = new ArrayList<String>();
        var answer = database.transaction(exchange -> {
            exchange.tell(client("kept", "{noop}chambre"));
            exchange.afterCommit(() -> told.add(database.ask(find("kept")).orElseThrow()));
            return exchange.ask(find("kept"));
        });
        assertThat(answer.get()).contains("{noop}chambre");
        assertThat(told).containsExactly("{noop}chambre");
    }

    @Test
    void oneThatFailsTakesAllOfItAlong() {
        var told = new ArrayList<String>();
        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() -> database.transaction(exchange -> {
                    exchange.tell(client("half", "{noop}chambre"));
                    exchange.tell(client("half", "{noop}chambre"));
                    exchange.afterCommit(() -> told.add("kept"));
                    return exchange;
                }))
                .satisfies(failure -> {
                    assertThat(failure.sqlState()).isEqualTo("23505");
                    assertThat(failure.constraint()).isEqualTo("partner_client_pkey");
                });
        assertThat(database.ask(find("half"))).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void workThatThrowsLeavesNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transaction(exchange -> {
                    exchange.tell(client("thrown", "{noop}chambre"));
                    assertThat(exchange.ask(find("thrown")).get()).isPresent();
                    throw new IllegalStateException("refused");
                }));
        assertThat(database.ask(find("thrown"))).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNeverSaid() {
        database.transaction(exchange -> {
            exchange.tell(client("taken-back", "{noop}chambre"));
            exchange.takeBack();
            return exchange;
        });
        assertThat(database.ask(find("taken-back"))).isEmpty();
    }

    @Test
    void saidByItselfIsKeptAtOnce() {
        database.tell(client("at-once", "{noop}chambre"));
        database.tell(SUSPEND.with(PARTNER_CLIENT.CLIENT_ID, "at-once"));
        assertThat(database.ask(
                        SUSPENDED.with(PARTNER_CLIENT.CLIENT_ID, "at-once").exists()))
                .isTrue();
    }

    /** The driver prepares a statement on the server when it comes for the fifth time. */
    @Test
    void saysTheSameManyTimes() {
        for (var time = 0; time < 12; time++) {
            var id = "many-" + time;
            var day = time % 2 == 0 ? null : LocalDate.of(2030, 1, time);
            var found = database.transaction(exchange -> {
                exchange.tell(client(id, "{noop}chambre").with(PARTNER_CLIENT.EXPIRES_ON, day));
                return exchange.ask(FIND.with(PARTNER_CLIENT.CLIENT_ID, id)
                        .find(row -> Optional.ofNullable(row.getOrNull(PARTNER_CLIENT.EXPIRES_ON))));
            });
            assertThat(found.get().orElseThrow()).isEqualTo(Optional.ofNullable(day));
        }
    }

    @Test
    void refusesWhatIsNotOfTheStatement() {
        assertThatNullPointerException()
                .isThrownBy(() -> FIND.with(PARTNER_CLIENT.SECRET_HASH, "{noop}chambre"))
                .withMessageContaining("secret_hash");
        assertThatIllegalStateException()
                .isThrownBy(() -> database.ask(FIND.asItIs().exists()))
                .withMessageContaining("A value is missing");
        database.tell(client("present", "{noop}chambre"));
        assertThatNullPointerException()
                .isThrownBy(() -> database.ask(
                        FIND.with(PARTNER_CLIENT.CLIENT_ID, "present").find(row -> row.get(PARTNER_CLIENT.STATUS))))
                .withMessageContaining("status");
    }

    private static Bound client(String id, String hash) {
        return INSERT.with(PARTNER_CLIENT.CLIENT_ID, id)
                .with(PARTNER_CLIENT.ORGANISATION_ID, ORGANISATION)
                .with(PARTNER_CLIENT.SECRET_HASH, hash)
                .with(PARTNER_CLIENT.EXPIRES_ON, null);
    }

    private static Question<Optional<String>> find(String id) {
        return FIND.with(PARTNER_CLIENT.CLIENT_ID, id).find(row -> row.get(PARTNER_CLIENT.SECRET_HASH));
    }
}
