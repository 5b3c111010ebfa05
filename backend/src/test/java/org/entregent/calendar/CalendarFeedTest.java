package org.entregent.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.entregent.ApplicationTest;
import org.entregent.Browser;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.TestTokens;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A member's calendar fetches their meetings, at an address that nobody else knows. */
@ApplicationTest
@DemonstrationData
class CalendarFeedTest {

    private static final String CREATE = """
            mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) {
              feed { id createdAt lastFetchedAt } secretAddress errors { __typename } } }""";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    TestTokens tokens;

    private GraphQlClient member;
    private Browser calendar;

    @BeforeEach
    void who() {
        member = graphQl.as(Cast.GIVER);
        calendar = tokens.browser();
        Owner.sql().execute("delete from calendar.calendar_feed");
    }

    @Test
    void theMeetingsOfOnesChapterAreThere() throws Exception {
        var events = events(fetch(create()));
        var planned = Owner.sql().fetch("""
                select meeting.id::text, meeting.version, meeting.status, held_on from meeting
                join member on member.region_id = meeting.region_id and member.chapter_id = meeting.chapter_id
                join identity.account on account.id = member.account_id and account.email_folded = 'membre@calvados.example'
                where held_on between current_date - 59 and current_date + 119 order by held_on""");
        assertThat(planned).hasSizeGreaterThan(10);
        for (var row : planned) {
            var event = events.stream()
                    .filter(each -> value(each, Property.UID).equals("meeting-" + row.get(0) + "@entregent"))
                    .findFirst()
                    .orElseThrow();
            assertThat(value(event, Property.SEQUENCE)).isEqualTo(String.valueOf((int) row.get(1) - 1));
            assertThat(value(event, Property.STATUS))
                    .isEqualTo(List.of("HOLIDAY", "DISCARDED").contains(row.get(2)) ? "CANCELLED" : "CONFIRMED");
            assertThat(value(event, Property.DTSTART))
                    .startsWith(row.get(3).toString().replace("-", ""));
        }
    }

    @Test
    void aMeetingThatIsCalledOffIsTakenOutOfCalendars() throws Exception {
        var address = create();
        var before = fetch(address);
        var meeting = Owner.ask("""
                select meeting.id from meeting
                join member on member.region_id = meeting.region_id and member.chapter_id = meeting.chapter_id
                join identity.account on account.id = member.account_id and account.email_folded = 'membre@calvados.example'
                where meeting.status = 'PLANNED' and held_on > current_date order by held_on limit 1""");
        Owner.sql().execute("""
                update meeting set status = 'DISCARDED', reason = 'Salle inondée ; à bientôt', version = version + 1, changed_at = now()
                where id = ?::uuid""", meeting);
        var after = fetch(address);
        assertThat(tag(after)).isNotEqualTo(tag(before));
        var event = events(after).stream()
                .filter(each -> value(each, Property.UID).contains(meeting))
                .findFirst()
                .orElseThrow();
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(event, Property.SUMMARY)).startsWith("Pas de réunion · ");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Salle inondée ; à bientôt");
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        var address = create();
        var first = fetch(address);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(first.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        var again = calendar.get(address, "If-None-Match", tag(first));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theAddressIsShownOnceAndANewOneEndsTheFormer() {
        var input = Map.of("id", UUID.randomUUID().toString());
        var first = member.run(CREATE, Map.of("input", input))
                .at("/createCalendarFeed/secretAddress")
                .asString();
        var again = member.run(CREATE, Map.of("input", input)).at("/createCalendarFeed");
        assertThat(again.at("/secretAddress").isNull()).isTrue();
        assertThat(again.at("/feed/id").asString()).isEqualTo("cal_" + input.get("id"));
        assertThat(Owner.ask("select count(*) from calendar.calendar_feed where digest like '%" + secret(first) + "%'"))
                .isEqualTo("0");
        assertThat(fetch(path(first)).statusCode()).isEqualTo(200);
        var second = create();
        assertThat(calendar.get(path(first)).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        assertThat(seen().at("/lastFetchedAt").asString()).isNotBlank();
    }

    @Test
    void whoRevokesItHasNone() {
        var address = create();
        var id = seen().at("/id").asString();
        Refusals.require(
                graphQl.as(Cast.RECEIVER), "revokeCalendarFeed", Map.of("feedId", id), "NotFoundOrForbidden", "feedId");
        assertThat(fetch(address).statusCode()).isEqualTo(200);
        var revoked = new Verbs(member).done("revokeCalendarFeed", Map.of("feedId", id));
        assertThat(revoked.at("/revokedAt").asString()).isNotBlank();
        assertThat(new Verbs(member).done("revokeCalendarFeed", Map.of("feedId", id)))
                .isEqualTo(revoked);
        assertThat(seen().isNull()).isTrue();
        assertThat(calendar.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasLeftSeesNoMeetings() throws Exception {
        var address = create();
        Owner.changeAccess("""
                update member set status = 'DROPPED' where account_id =
                  (select id from identity.account where email_folded = 'membre@calvados.example')""");
        assertThat(events(fetch(address))).isEmpty();
        Owner.changeAccess("""
                update member set status = 'ACTIVE' where account_id =
                  (select id from identity.account where email_folded = 'membre@calvados.example')""");
        assertThat(events(fetch(address))).isNotEmpty();
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        var address = create();
        HttpResponse<String> last = calendar.get(address);
        for (var time = 0; time < 60; time++) {
            last = calendar.get(address);
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 120);
        for (var time = 0; time < 31; time++) {
            last = calendar.get("/calendrier/" + "a".repeat(43) + ".ics", "X-Forwarded-For", "198.51.100.77");
            assertThat(last.statusCode()).isIn(404, 429);
        }
        assertThat(last.statusCode()).isEqualTo(429);
    }

    private String create() {
        return path(member.run(
                        CREATE, Map.of("input", Map.of("id", UUID.randomUUID().toString())))
                .at("/createCalendarFeed/secretAddress")
                .asString());
    }

    private JsonNode seen() {
        return member.run("{ viewer { calendarFeed { id createdAt lastFetchedAt revokedAt } } }")
                .at("/viewer/calendarFeed");
    }

    private HttpResponse<String> fetch(String address) {
        var answer = calendar.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static List<VEvent> events(HttpResponse<String> answer) throws Exception {
        return new CalendarBuilder().build(new StringReader(answer.body())).getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/calendrier/"));
    }

    private static String secret(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
