package org.entregent.office;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of offices that nothing is wrong with. */
final class OfficeSamples {

    private OfficeSamples() {}

    /** On the network's clock. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    /** From tomorrow on. */
    static Map<String, Object> appointing(String role, String field, String id) {
        return new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "role",
                role,
                field,
                id,
                "startsOn",
                today().plusDays(1).toString()));
    }

    static Map<String, Object> directing(String email) {
        var input = appointing("REGIONAL_DIRECTOR", "regionId", regionId("FR-14"));
        input.put("email", email);
        return input;
    }

    static Map<String, Object> ending(JsonNode office, LocalDate lastDay) {
        return new LinkedHashMap<>(Map.of(
                "commandId", UUID.randomUUID().toString(),
                "officeId", office.at("/id").asString(),
                "version", office.at("/version").asInt(),
                "endsOn", lastDay.toString()));
    }

    static String regionId(String code) {
        return Owner.ask("select 'reg_' || id from region where code = '" + code + "'");
    }

    /** A member of the president's chapter in Calvados who holds no office; each time another one. */
    static String memberId(int place) {
        return Owner.ask("""
                select 'mbr_' || member.region_id || '_' || member.id from member
                where status = 'ACTIVE' and account_id is not null
                  and chapter_id = (select president.chapter_id from member president
                    join identity.account on account.id = president.account_id
                    where account.email_folded = 'presidente@calvados.example')
                  and not exists (select from role_assignment office where office.account_id = member.account_id
                    and (office.ends_on is null or office.ends_on >= current_date))
                order by member.id offset %d limit 1""".formatted(place));
    }

    static String chapterId() {
        return Owner.ask("select 'cha_' || region_id || '_' || id from chapter where name = 'La Ruche de l’Est'");
    }
}
