package org.entregent.member;

import static org.entregent.Inputs.PAST_DAY;
import static org.entregent.Inputs.with;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of members that nothing is wrong with. */
public final class MemberSamples {

    private MemberSamples() {}

    /** Of somebody new, to a chapter of Calvados, for a seat that nobody has there. */
    public static Map<String, Object> inviting() {
        var chapterId = chapterId("FR-14");
        var id = UUID.randomUUID();
        return new LinkedHashMap<>(Map.of(
                "id",
                id.toString(),
                "chapterId",
                chapterId,
                "details",
                details(openSeat(chapterId), id + "@nouveaux.example"),
                "joinedOn",
                PAST_DAY));
    }

    static Map<String, Object> details(String specialtyId, String email) {
        return new LinkedHashMap<>(Map.of(
                "firstName", "Perrine",
                "lastName", "Tournesol-Hardi",
                "firmName", "Les Volets Bavards",
                "siret", "732 829 320 00074",
                "email", email,
                "phone", "02 31 00 00 00",
                "website", "www.volets-bavards.example",
                "specialtyId", specialtyId,
                "communeId", "com_14118"));
    }

    /** What is known of them, with another firm. */
    static Map<String, Object> correcting(JsonNode member) {
        var details = details(
                member.at("/specialty/id").asString(),
                member.at("/contact/email").asString());
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "memberId",
                member.at("/id").asString(),
                "version",
                member.at("/contact/version").asInt(),
                "details",
                with(details, "firmName", "Les Volets Muets")));
    }

    /** To another chapter of Calvados, for a seat that nobody has there. */
    public static Map<String, Object> moving(JsonNode member) {
        var chapterId = otherChapterId(member.at("/chapter/id").asString());
        return new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "memberId",
                member.at("/id").asString(),
                "version",
                member.at("/contact/version").asInt(),
                "chapterId",
                chapterId,
                "specialtyId",
                openSeat(chapterId),
                "movedOn",
                "2024-06-10"));
    }

    /** Another chapter of the same region that meets. */
    static String otherChapterId(String chapterId) {
        return Owner.ask("""
                select 'cha_' || other.region_id || '_' || other.id
                from chapter join chapter other on other.region_id = chapter.region_id and other.id <> chapter.id
                where chapter.id = '%s' and other.closed_on is null
                order by other.id limit 1""".formatted(chapterId.substring(chapterId.lastIndexOf('_') + 1)));
    }

    static Map<String, Object> resending(JsonNode member) {
        return Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "memberId",
                member.at("/id").asString());
    }

    static String chapterId(String region) {
        return Owner.ask("""
                select 'cha_' || chapter.region_id || '_' || chapter.id from chapter
                join region on region.id = chapter.region_id and region.code = '%s'
                where closed_on is null and meeting_place <> 'Auberge du Sablier Couché'
                order by chapter.id limit 1""".formatted(region));
    }

    /** A specialty that nobody ever had there. */
    static String openSeat(String chapterId) {
        return Owner.ask("""
                select 'spe_' || code from specialty where retired_on is null and code not in (
                  select specialty_code from member where chapter_id = '%s')
                order by code limit 1""".formatted(chapterId.substring(chapterId.lastIndexOf('_') + 1)));
    }
}
