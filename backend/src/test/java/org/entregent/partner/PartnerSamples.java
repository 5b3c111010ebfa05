package org.entregent.partner;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;
import org.entregent.TestClock;
import tools.jackson.databind.JsonNode;

/** Inputs of the verbs of partner organisations that nothing is wrong with. */
final class PartnerSamples {

    private PartnerSamples() {}

    static Map<String, Object> registering(String name) {
        return new LinkedHashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "name",
                name,
                "contactName",
                "Barnabé Guichetier",
                "contactEmail",
                "donnees@chambre.example"));
    }

    static Map<String, Object> creating(JsonNode organisation, String name) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "organisationId",
                organisation.at("/id").asString(),
                "name",
                name));
    }

    static Map<String, Object> rotating(JsonNode client) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "clientId",
                client.at("/id").asString(),
                "version",
                client.at("/version").asInt()));
    }

    /** Chapters of Calvados, from today on. */
    static Map<String, Object> granting(JsonNode client) {
        return new LinkedHashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "clientId", client.at("/id").asString(),
                "regionId", regionId("FR-14"),
                "permission", "CHAPTERS_READ",
                "startsOn", day(0)));
    }

    static Map<String, Object> revoking(JsonNode grant) {
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "grantId",
                grant.at("/id").asString()));
    }

    static String regionId(String code) {
        return Owner.ask("select 'reg_' || id from region where code = '" + code + "'");
    }

    /** So many days after today, by the network's clock. */
    static String day(int later) {
        return LocalDate.ofInstant(TestClock.now(), ZoneId.of("Europe/Paris"))
                .plusDays(later)
                .toString();
    }

    /** One that no organisation or client has. */
    static String name() {
        return "p-" + UUID.randomUUID();
    }
}
