package org.entregent.membership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entregent.Cast;
import org.entregent.Inputs;
import org.entregent.Owner;
import org.entregent.TestClock;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of applications that nothing is wrong with. */
final class ApplicationSamples {

    private ApplicationSamples() {}

    static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Europe/Paris"));
    }

    /** For a seat that is open in the person's chapter. */
    static Map<String, Object> applying(String email) {
        return applying(chapter(email), open(email));
    }

    static Map<String, Object> applying(String chapterId, String specialtyId) {
        var name = "Candidat" + UUID.randomUUID().toString().substring(0, 8);
        var input = new LinkedHashMap<String, Object>();
        input.put("id", UUID.randomUUID().toString());
        input.put("chapterId", chapterId);
        input.put("specialtyId", specialtyId);
        input.put("firstName", "Camille");
        input.put("lastName", name);
        input.put("firmName", "Maison " + name);
        input.put("email", name.toLowerCase(Locale.ROOT) + "@maison.example");
        input.put("phone", "06 39 98 12 34");
        input.put("words", "Toujours à l’heure.");
        input.put("language", "FRENCH");
        input.put(
                "references",
                List.of(
                        Map.of("name", "Une Référence", "phone", "06 39 98 12 35"),
                        Map.of("name", "Une Autre", "phone", "06 39 98 12 36")));
        return input;
    }

    static String chapter(String email) {
        return Owner.ask("""
                select 'cha_' || member.region_id || '_' || chapter_id from member
                join identity.account on account.id = account_id where account.email_folded = '%s' limit 1""".formatted(email));
    }

    /** The id of a trade whose seat is open in the person's chapter. */
    static String open(String email) {
        return Owner.ask("""
                select 'spe_' || code from specialty
                where retired_on is null and not exists (
                  select from seat join member on member.region_id = seat.region_id and member.chapter_id = seat.chapter_id
                  join identity.account on account.id = member.account_id
                  where account.email_folded = '%s' and seat.specialty_code = code and seat.status in ('HELD', 'TAKEN'))
                order by code limit 1""".formatted(email));
    }

    /** As the applicant does, by the link of their letter. */
    static void confirm(JsonNode application) {
        Owner.sql()
                .execute(
                        "update application set confirmed_at = now() where 'apl_' || region_id || '_' || id = ?",
                        application.at("/id").asString());
    }

    static Map<String, Object> step(JsonNode application) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "applicationId",
                application.at("/id").asString(),
                "version",
                application.at("/version").asInt()));
    }

    static Map<String, Object> referring(JsonNode application, int number) {
        return Inputs.with(Inputs.with(step(application), "number", number), "outcome", "FAVOURABLE");
    }

    static Map<String, Object> interviewing(JsonNode application) {
        return Inputs.with(step(application), "heldOn", today().plusDays(3).toString());
    }

    static Map<String, Object> opening(JsonNode application) {
        return Inputs.with(step(application), "endsOn", today().plusDays(7).toString());
    }

    static Map<String, Object> voting(JsonNode application, boolean inFavour) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "applicationId",
                application.at("/id").asString(),
                "inFavour",
                inFavour));
    }

    static Map<String, Object> paying(JsonNode application) {
        return Inputs.with(
                Inputs.with(step(application), "paidOn", today().toString()), "amount", Map.of("minorUnits", 100_000));
    }

    static Map<String, Object> inducting(JsonNode application) {
        var input = new LinkedHashMap<String, Object>();
        input.put("id", UUID.randomUUID().toString());
        input.put("applicationId", application.at("/id").asString());
        input.put("version", application.at("/version").asInt());
        input.put("joinedOn", today().toString());
        input.put("siret", "73282932000074");
        input.put("communeId", Owner.ask("select 'com_' || code from commune order by code limit 1"));
        return input;
    }

    static Map<String, Object> ruling() {
        return new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "chapterId",
                chapter(Cast.GIVER),
                "specialtyId",
                "spe_plumber",
                "otherId",
                "spe_notary",
                "isNear",
                false,
                "words",
                "Aucun rapport.",
                "ruledOn",
                today().toString()));
    }

    /** The addresses of those who may vote, in no order. */
    static List<String> committee(JsonNode application) {
        return Owner.sql().fetch("""
                        select account.email_folded from application_voter voter
                        join member on member.region_id = voter.region_id and member.id = voter.member_id
                        join identity.account on account.id = member.account_id
                        where 'apl_' || voter.region_id || '_' || voter.application_id = ?
                        order by account.email_folded""", application.at("/id").asString()).getValues(0, String.class);
    }

    /** The id of an application that the committee took under conditions: one that stood there, or is made so. */
    static String conditional() {
        var id = Owner.ask("""
                select application.id::text from application join region on region.id = region_id and code = 'FR-14'
                where status in ('CONDITIONAL', 'INTERVIEW') order by status limit 1""");
        Owner.sql().execute("""
                update application set status = 'CONDITIONAL', conditions = 'Suivre la formation', conditions_due_on = current_date + 30
                where id = ?::uuid""", id);
        return Owner.ask("select 'apl_' || region_id || '_' || id from application where id = '%s'".formatted(id));
    }

    /** The id of a visitor of the person's chapter who wants to become a member, and has no application yet. */
    static String applyingVisitor(String email) {
        var id = Owner.ask("""
                select visitor.id::text from visitor
                join member on member.region_id = visitor.region_id and member.chapter_id = visitor.chapter_id
                join identity.account on account.id = member.account_id and account.email_folded = '%s'
                where erased_at is null and visitor.status <> 'CANCELLED'
                  and not exists (select from application where application.visitor_id = visitor.id)
                order by visitor.id limit 1""".formatted(email));
        Owner.sql().execute("update visitor set status = 'APPLYING' where id = ?::uuid", id);
        return Owner.ask("select 'vis_' || region_id || '_' || id from visitor where id = '%s'".formatted(id));
    }
}
