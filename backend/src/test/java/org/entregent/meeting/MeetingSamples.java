package org.entregent.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.Inputs;
import org.entregent.Owner;
import tools.jackson.databind.JsonNode;

/** Meetings that can be led on, and inputs of their verbs that nothing is wrong with. */
final class MeetingSamples {

    private MeetingSamples() {}

    /** The id of a planned meeting of the person's chapter, the {@code place}th from today on: 0 for the first. */
    static String planned(String email, int place) {
        return Owner.ask("""
                select 'mtg_' || meeting.region_id || '_' || meeting.id from meeting
                join member on member.region_id = meeting.region_id and member.chapter_id = meeting.chapter_id
                join identity.account on account.id = member.account_id
                where account.email_folded = '%s' and meeting.status = 'PLANNED'
                  and held_on >= (now() at time zone 'Europe/Paris')::date
                order by held_on offset %d limit 1""".formatted(email, place));
    }

    /** The id of the person's chapter's first planned meeting, whose day is a day of the last week on which it holds no other. */
    static String due(String email) {
        var id = planned(email, 0);
        Owner.sql().execute("""
                update meeting set held_on = (
                  select max(day)::date from generate_series(current_date - 6, current_date, interval '1 day') as day
                  where not exists (
                    select from meeting other where other.region_id = meeting.region_id and other.chapter_id = meeting.chapter_id
                      and other.held_on = day::date and other.id <> meeting.id))
                where 'mtg_' || region_id || '_' || id = ?""", id);
        return id;
    }

    /** A step that says nothing but itself, of the meeting as it was seen. */
    static Map<String, Object> step(JsonNode meeting) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "meetingId",
                meeting.at("/id").asString(),
                "version",
                meeting.at("/version").asInt()));
    }

    /** The same, with another field besides. */
    static Map<String, Object> step(JsonNode meeting, String field, Object value) {
        return Inputs.with(step(meeting), field, value);
    }

    static Map<String, Object> marks(JsonNode meeting, Object... marks) {
        return Map.of("meetingId", meeting.at("/id").asString(), "marks", List.of(marks));
    }

    static Map<String, Object> mark(String memberId, String mark) {
        return new LinkedHashMap<>(Map.of("id", UUID.randomUUID().toString(), "memberId", memberId, "mark", mark));
    }

    static Map<String, Object> oneToOne(String otherId, String day) {
        return new LinkedHashMap<>(Map.of("id", UUID.randomUUID().toString(), "otherId", otherId, "metOn", day));
    }

    static Map<String, Object> credit(int credits) {
        return new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "credits",
                credits,
                "topic",
                "Bien préparer une recommandation",
                "learnedOn",
                Inputs.PAST_DAY));
    }

    /** @param field the input's, that names the fact */
    static Map<String, Object> takeBack(String field, JsonNode fact) {
        return Map.of(field, fact.at("/id").asString());
    }
}
