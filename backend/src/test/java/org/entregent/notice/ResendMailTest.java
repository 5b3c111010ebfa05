package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The national administrator sees all mail, and has sent again what was given up; nobody else does. */
@ApplicationTest
@DemonstrationData
class ResendMailTest {

    private static final String INSERT = """
            insert into notice.mail (id, template, language, address, name, solicited, contents, status, attempts,
              posted_at, settled_at, failure)
            values (uuidv7(), 'notice/probe', 'FR', 'anne@entregent.example', 'Anne', true,
              case '%1$s' when 'SENT' then null else '{}' end, '%1$s', 12, now() + interval '1 day',
              case when '%1$s' in ('SENT', 'DEAD') then now() end, '550 5.1.1')
            returning 'mai_' || id""";

    @Autowired
    GraphQlClient graphQl;

    @BeforeEach
    void noMail() {
        Owner.sql().execute("delete from notice.mail");
        Owner.sql().execute("delete from notice.scheduled_tasks");
    }

    @Test
    void whatWasGivenUpIsSeenAndSentAgain() {
        var dead = mail("DEAD");
        mail("SENT");
        var seen = admin().run("""
                        { mails(status: DEAD, first: 10) { totalCount nodes {
                          id status address name attempts failure viewerCanResend } } }""").at("/mails");
        assertThat(seen.at("/totalCount").asInt()).isEqualTo(1);
        assertThat(seen.at("/nodes/0").toString())
                .isEqualTo("{\"id\":\"%s\",\"status\":\"DEAD\",\"address\":\"anne@entregent.example\",".formatted(dead)
                        + "\"name\":\"Anne\",\"attempts\":12,\"failure\":\"550 5.1.1\",\"viewerCanResend\":true}");
        var revived = new Verbs(admin()).done("resendMail", Map.of("mailId", dead));
        assertThat(revived.at("/status").asString()).isEqualTo("WAITING");
        assertThat(revived.at("/attempts").asInt()).isZero();
        assertThat(tasks()).isEqualTo("mail false");
    }

    @Test
    void aTaskThatWasNotTakenAwayYetIsANewOne() {
        var dead = mail("DEAD");
        Owner.sql().execute("""
                        insert into notice.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, version)
                        select 'mail', id::text, now(), true, 'somebody', 2 from notice.mail""");
        new Verbs(admin()).done("resendMail", Map.of("mailId", dead));
        assertThat(tasks()).isEqualTo("mail false");
        assertThat(Owner.ask("select version from notice.scheduled_tasks")).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAITING", "SENDING"})
    void whatIsOnItsWayStaysSo(String status) {
        var mail = mail(status);
        var same = new Verbs(admin()).done("resendMail", Map.of("mailId", mail));
        assertThat(same.at("/status").asString()).isEqualTo(status);
        assertThat(same.at("/attempts").asInt()).isEqualTo(12);
        assertThat(tasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SENT", "KEPT"})
    void whatCannotBeSentIsRefused(String status) {
        Refusals.require(admin(), "resendMail", Map.of("mailId", mail(status)), "MailNotGivenUp", "mailId");
    }

    @Test
    void whatIsNoMailIsRefused() {
        Refusals.require(admin(), "resendMail", Map.of("mailId", "nothing"), "InvalidInput", "mailId");
        var unknown = "mai_00000000-0000-7000-8000-000000000000";
        Refusals.require(admin(), "resendMail", Map.of("mailId", unknown), "NotFoundOrForbidden", "mailId");
    }

    @ParameterizedTest
    @ValueSource(strings = {Cast.GIVER, Cast.PRESIDENT, Cast.DIRECTOR})
    void nobodyElseSeesOrSendsAny(String email) {
        var dead = mail("DEAD");
        var other = graphQl.as(email);
        assertThat(other.run("{ mails(first: 1) { totalCount } }").codes()).containsExactly("FORBIDDEN");
        assertThat(other.run("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", dead))
                        .at("/node")
                        .isNull())
                .isTrue();
        assertThat(new Verbs(other).send("resendMail", Map.of("mailId", dead)).codes())
                .containsExactly("FORBIDDEN");
        assertThat(Owner.ask("select status from notice.mail")).isEqualTo("DEAD");
    }

    private GraphQlClient admin() {
        return graphQl.as(Cast.ADMIN);
    }

    private static String mail(String status) {
        return Owner.ask(INSERT.formatted(status));
    }

    private static String tasks() {
        return Owner.ask("select string_agg(task_name || ' ' || picked, ', ') from notice.scheduled_tasks");
    }
}
