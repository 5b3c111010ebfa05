package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.DatabaseTest;
import org.entregent.Owner;
import org.entregent.TestClock;
import org.entregent.TestDatabase;
import org.entregent.statement.Databases;
import org.junit.jupiter.api.Test;

/** Whom mail went to is forgotten after a month; that it was sent is not. */
@DatabaseTest
class MailHousekeepingTest {

    private static final String ALL =
            "select string_agg(concat_ws(' ', status, address, name), ', ' order by posted_at) from notice.mail";

    @Test
    void forgetsAfterAMonth() {
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(0))) {
            Owner.sql().execute("delete from notice.mail");
            var sent = Letters.to("sent@entregent.example");
            deliverer.post(sent);
            settle("SENT", 31);
            deliverer.post(Letters.to("lately@entregent.example"));
            settle("SENT", 29);
            deliverer.post(Letters.to("dead@entregent.example"));
            settle("DEAD", 31);
            deliverer.post(Letters.to("mourned@entregent.example"));
            settle("DEAD", 29);
            deliverer.post(Letters.to("waiting@entregent.example"));
            Owner.sql()
                    .execute("update notice.mail set posted_at = now() - interval '1 year' where status = 'WAITING'");
            tidy();
            assertThat(Owner.ask(ALL))
                    .isEqualTo(
                            "WAITING waiting@entregent.example Anne Lévêque, SENT  , "
                                    + "SENT lately@entregent.example Anne Lévêque, DEAD mourned@entregent.example Anne Lévêque");
            deliverer.post(sent);
            assertThat(Owner.ask("select count(*) from notice.mail"))
                    .as("who was told once is not told again")
                    .isEqualTo("4");
        }
    }

    @Test
    void findsWhatWaitsWithoutATask() {
        try (var deliverer = Deliverer.start(TestDatabase.application(), Deliverer.to(0))) {
            Owner.sql().execute("delete from notice.mail");
            deliverer.post(Letters.to("lost@entregent.example"));
            deliverer.post(Letters.to("kept@entregent.example"));
            Owner.sql().execute("""
                            delete from notice.scheduled_tasks where task_instance <> (
                              select id::text from notice.mail where address = 'kept@entregent.example')""");
            Owner.sql().execute("update notice.scheduled_tasks set picked = true, version = 7");
            tidy();
            assertThat(Owner.ask("""
                            select string_agg(concat_ws(' ', address, picked, version), ', ' order by version)
                            from notice.scheduled_tasks join notice.mail on id::text = task_instance""")).isEqualTo("lost@entregent.example f 1, kept@entregent.example t 7");
        }
    }

    private static void tidy() {
        new MailHousekeeping(
                        Databases.on(TestDatabase.application()),
                        new MailRepository(),
                        Deliverer.to(0),
                        TestClock.CLOCK)
                .tidy();
    }

    private static void settle(String status, int daysAgo) {
        Owner.sql().execute("""
                        update notice.mail set status = '%1$s', posted_at = now() - interval '%2$s days',
                          settled_at = now() - interval '%2$s days',
                          contents = case '%1$s' when 'SENT' then null else contents end
                        where status = 'WAITING'""".formatted(status, daysAgo));
    }
}
