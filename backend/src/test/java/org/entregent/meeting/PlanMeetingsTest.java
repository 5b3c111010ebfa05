package org.entregent.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.meeting.MeetingSamples.due;
import static org.entregent.meeting.MeetingSamples.planned;
import static org.entregent.meeting.MeetingSamples.step;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Tables;
import org.entregent.TestClock;
import org.entregent.Verbs;
import org.entregent.region.PublicHoliday;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Meetings follow their chapter's rhythm, some weeks ahead, and nobody plans them twice. */
@ApplicationTest
@DemonstrationData
class PlanMeetingsTest {

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    PlanMeetingsService planning;

    @Test
    void planningReachesTenWeeksAheadAndSaysNothingTwice() {
        Owner.sql().execute("delete from meeting where held_on > current_date + 63");
        planning.extend();
        var planned = Owner.ask("select count(*) from meeting where held_on > current_date");
        var before = Tables.state();
        planning.extend();
        assertThat(Tables.state()).isEqualTo(before);
        TestClock.pass(Duration.ofDays(7));
        planning.extend();
        assertThat(Integer.parseInt(Owner.ask("select count(*) from meeting where held_on > current_date")))
                .isEqualTo(Integer.parseInt(planned) + 16);
        assertThat(Owner.ask("""
                        select max(held_on) from meeting""")).isLessThanOrEqualTo(day().plusWeeks(10).toString());
    }

    /** As long as somebody plans, for years: the days of the law and no others. */
    @Test
    void publicHolidaysAreNoMeetings() {
        Owner.sql()
                .fetch(
                        "select app.plan_meetings(region_id, null, current_date, current_date + 800, ?, ?) from (select distinct region_id from chapter) as regions",
                        PublicHoliday.between(day(), day().plusDays(800))
                                .keySet()
                                .toArray(LocalDate[]::new),
                        PublicHoliday.between(day(), day().plusDays(800)).values().stream()
                                .map(Enum::name)
                                .toArray(String[]::new));
        var rows = Owner.sql()
                .fetch("select held_on, status, holiday from meeting where not by_hand and held_on > current_date");
        assertThat(rows).hasSizeGreaterThan(1_000);
        assertThat(rows).anySatisfy(row -> assertThat(row.get("status")).isEqualTo("HOLIDAY"));
        assertThat(rows).allSatisfy(row -> {
            var holiday = PublicHoliday.find(row.get("held_on", LocalDate.class))
                    .map(Enum::name)
                    .orElse(null);
            assertThat(row.get("holiday")).isEqualTo(holiday);
            assertThat(row.get("status")).isEqualTo(holiday == null ? "PLANNED" : "HOLIDAY");
        });
    }

    @Test
    void aChapterThatMovesTakesItsMeetingsAlongSaveThoseThatWereMovedByHand() {
        var president = new Verbs(graphQl.as(Cast.PRESIDENT));
        var byHand = president.read("meeting", planned(Cast.GIVER, 2));
        byHand = president.done("moveMeeting", step(byHand, "place", "Chez Nadia"));
        var other = president.read("meeting", planned(Cast.GIVER, 3));
        var director = new Verbs(graphQl.as(Cast.DIRECTOR));
        move(director, other.at("/chapter/id").asString(), "MONDAY", "12:30:00", "Brasserie du Midi");
        var moved = president.read("meeting", other.at("/id").asString());
        assertThat(moved.at("/heldOn")).isEqualTo(other.at("/weekStartsOn"));
        assertThat(moved.at("/startsAt").asString()).isEqualTo("12:30:00");
        assertThat(moved.at("/place").asString()).isEqualTo("Brasserie du Midi");
        assertThat(president.read("meeting", byHand.at("/id").asString())).isEqualTo(byHand);
    }

    @Test
    void whatWasLeftOpenIsOverTheDayAfter() {
        var abroad = new Verbs(graphQl.as(Cast.PRESIDENT_ABROAD));
        var open = abroad.done("openMeeting", step(abroad.read("meeting", due(Cast.MEMBER_ABROAD))));
        TestClock.pass(Duration.ofDays(1));
        planning.extend();
        var over = abroad.read("meeting", open.at("/id").asString());
        assertThat(over.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(over.at("/history/1/action").asString()).isEqualTo("END");
        assertThat(over.at("/history/1/doneBy").isNull()).isTrue();
        assertThat(over.at("/version").asInt()).isEqualTo(open.at("/version").asInt() + 1);
    }

    private static LocalDate day() {
        return LocalDate.parse(TestClock.now().toString().substring(0, 10));
    }

    private void move(Verbs director, String chapterId, String day, String time, String place) {
        var chapter = director.client()
                .run(
                        "query ($id: ID!) { chapter(id: $id) { version meetingAddress commune { id } latitude longitude } }",
                        Map.of("id", chapterId))
                .at("/chapter");
        director.done("moveChapter", moving(chapterId, chapter, Map.of("day", day, "time", time, "place", place)));
    }

    private static Map<String, Object> moving(String chapterId, JsonNode chapter, Map<String, Object> meeting) {
        var where = new LinkedHashMap<String, Object>(meeting);
        where.put("address", chapter.at("/meetingAddress").asString());
        where.put("communeId", chapter.at("/commune/id").asString());
        where.put(
                "position",
                Map.of(
                        "latitude",
                        chapter.at("/latitude").asDouble(),
                        "longitude",
                        chapter.at("/longitude").asDouble()));
        return with(
                Map.of("commandId", UUID.randomUUID().toString(), "chapterId", chapterId),
                "version",
                chapter.at("/version").asInt(),
                "meeting",
                where);
    }
}
