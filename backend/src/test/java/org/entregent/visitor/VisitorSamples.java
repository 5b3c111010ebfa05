package org.entregent.visitor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Inputs;
import org.entregent.Owner;
import org.entregent.suggestion.FilledForm;
import tools.jackson.databind.JsonNode;

/** Meetings to be visited, and inputs of the verbs that nothing is wrong with. */
final class VisitorSamples {

    private VisitorSamples() {}

    /** The id of a planned meeting of the person's chapter, the {@code place}th after today: 0 for the first. */
    static String planned(String email, int place) {
        return Owner.ask("""
                select 'mtg_' || meeting.region_id || '_' || meeting.id from meeting
                join member on member.region_id = meeting.region_id and member.chapter_id = meeting.chapter_id
                join identity.account on account.id = member.account_id
                where account.email_folded = '%s' and meeting.status = 'PLANNED'
                  and held_on > (now() at time zone 'Europe/Paris')::date
                order by held_on offset %d limit 1""".formatted(email, place));
    }

    /** The same after some day, which may lie further ahead than meetings are planned. */
    static String plannedAfter(String email, LocalDate day) {
        Owner.sql().execute("""
                select app.plan_meetings(member.region_id, array[member.chapter_id], current_date, ?::date + 28, '{}', '{}') from member
                join identity.account on account.id = member.account_id where account.email_folded = ?""", day, email);
        return Owner.ask("""
                select 'mtg_' || meeting.region_id || '_' || meeting.id from meeting
                join member on member.region_id = meeting.region_id and member.chapter_id = meeting.chapter_id
                join identity.account on account.id = member.account_id
                where account.email_folded = '%s' and meeting.status = 'PLANNED' and held_on > '%s'
                order by held_on limit 1""".formatted(email, day));
    }

    /** Lets a meeting of the next days go on, on a day of the last week on which its chapter holds no other. */
    static void letBegin(String meetingId) {
        Owner.sql().execute("""
                update meeting set status = 'OPEN', held_on = (
                  select max(day)::date from generate_series(current_date - 6, current_date, interval '1 day') as day
                  where not exists (
                    select from meeting other where other.region_id = meeting.region_id and other.chapter_id = meeting.chapter_id
                      and other.held_on = day::date and other.id <> meeting.id))
                where 'mtg_' || region_id || '_' || id = ?""", meetingId);
    }

    static String heldOn(String meetingId) {
        return Owner.ask("select held_on from meeting where 'mtg_' || region_id || '_' || id = '" + meetingId + "'");
    }

    static String chapterOf(String meetingId) {
        return Owner.ask(
                "select 'cha_' || region_id || '_' || chapter_id from meeting where 'mtg_' || region_id || '_' || id = '"
                        + meetingId + "'");
    }

    static String email() {
        return "visite-" + UUID.randomUUID() + "@visiteuse.example";
    }

    static Map<String, Object> person(String email) {
        return new LinkedHashMap<>(
                Map.of("name", "Ondine Passeret", "firm", "Fleurs Passeret", "trade", "Fleuriste", "email", email));
    }

    static Map<String, Object> inviting(String meetingId, String email) {
        return new LinkedHashMap<>(
                Map.of("id", UUID.randomUUID().toString(), "meetingId", meetingId, "person", person(email)));
    }

    /** @param page of the chapter's form */
    static Map<String, Object> asking(String page, String meetingId, String email) {
        return new LinkedHashMap<>(Map.of(
                "form",
                FilledForm.token(page),
                "chapterId",
                chapterOf(meetingId),
                "heldOn",
                heldOn(meetingId),
                "person",
                person(email)));
    }

    static Map<String, Object> step(JsonNode visitor) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "visitorId",
                visitor.at("/id").asString(),
                "version",
                visitor.at("/version").asInt()));
    }

    static Map<String, Object> marking(JsonNode visitor, boolean attended) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "visitorId",
                visitor.at("/id").asString(),
                "attended",
                attended));
    }

    static Map<String, Object> following(JsonNode visitor, String outcome) {
        return Inputs.with(step(visitor), "outcome", outcome);
    }
}
