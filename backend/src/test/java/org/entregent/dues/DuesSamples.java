package org.entregent.dues;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Inputs;
import org.entregent.Owner;
import org.entregent.TestClock;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of memberships that nothing is wrong with. */
final class DuesSamples {

    private DuesSamples() {}

    /** Some member of the president's chapter in Calvados who holds no office, in good standing, of whom nobody else is told here. */
    static String memberId(int place) {
        return Owner.ask("""
                select 'mbr_' || standing.region_id || '_' || standing.member_id
                from standing
                join role_assignment office on office.region_id = standing.region_id and office.chapter_id = standing.chapter_id
                  and office.role = 'PRESIDENT' and office.ends_on is null
                join identity.account on account.id = office.account_id and account.email_folded = 'presidente@calvados.example'
                join member on member.region_id = standing.region_id and member.id = standing.member_id
                join identity.account own on own.id = member.account_id and own.email_folded not like 'membre%%'
                where standing.status = 'ACTIVE'
                  and not exists (select from role_assignment held where held.member_id = standing.member_id
                    and (held.ends_on is null or held.ends_on >= current_date))
                order by standing.member_id offset %d limit 1""".formatted(place));
    }

    static String uuid(String memberId) {
        return memberId.substring(memberId.lastIndexOf('_') + 1);
    }

    static void set(String memberId, String change) {
        Owner.sql().execute("update standing set " + change + " where member_id = '" + uuid(memberId) + "'");
    }

    static int version(String memberId) {
        return Integer.parseInt(Owner.ask("select version from standing where member_id = '" + uuid(memberId) + "'"));
    }

    static Map<String, Object> step(String memberId) {
        return new LinkedHashMap<>(
                Map.of("commandId", UUID.randomUUID().toString(), "memberId", memberId, "version", version(memberId)));
    }

    static Map<String, Object> paying(String memberId, LocalDate until) {
        var input = step(memberId);
        input.remove("commandId");
        return Inputs.with(
                input,
                "id",
                UUID.randomUUID().toString(),
                "paidOn",
                today().toString(),
                "coversUntil",
                until.toString(),
                "amount",
                Map.of("minorUnits", 89_000),
                "means",
                "Virement");
    }

    static Map<String, Object> takingBack(String memberId, JsonNode standing) {
        return Inputs.with(
                step(memberId), "paymentId", standing.at("/payments/0/id").asString(), "reason", "Noté deux fois.");
    }

    static Map<String, Object> away(String memberId, int from, int until) {
        return Inputs.with(
                step(memberId),
                "startsOn",
                today().plusDays(from).toString(),
                "endsOn",
                today().plusDays(until).toString(),
                "reason",
                "Un chantier à l’étranger.");
    }

    static Map<String, Object> leaving(String memberId) {
        return Inputs.with(
                step(memberId), "leftOn", today().toString(), "reason", "TIME", "note", "Trop de chantiers.");
    }

    static LocalDate today() {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Europe/Paris"));
    }
}
