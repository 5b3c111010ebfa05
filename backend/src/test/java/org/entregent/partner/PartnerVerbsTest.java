package org.entregent.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.partner.PartnerSamples.creating;
import static org.entregent.partner.PartnerSamples.day;
import static org.entregent.partner.PartnerSamples.granting;
import static org.entregent.partner.PartnerSamples.name;
import static org.entregent.partner.PartnerSamples.regionId;
import static org.entregent.partner.PartnerSamples.registering;
import static org.entregent.partner.PartnerSamples.revoking;
import static org.entregent.partner.PartnerSamples.rotating;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Partner organisations, their clients and what those may read are given and taken by national administrators alone. */
@ApplicationTest
@DemonstrationData
class PartnerVerbsTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs admin;
    JsonNode organisation;
    JsonNode client;
    JsonNode grant;

    @BeforeEach
    void register() {
        admin = new Verbs(graphQl.as(Cast.ADMIN));
        organisation = admin.done("registerPartner", registering("Chambre " + name()));
        client = admin.done("createClient", creating(organisation, name()));
        grant = admin.done("grantPartner", granting(client));
    }

    @Test
    void whatIsSaidIsWhatStands() {
        assertThat(organisation.at("/contactName").asString()).isEqualTo("Barnabé Guichetier");
        assertThat(client.at("/organisation/name")).isEqualTo(organisation.at("/name"));
        assertThat(client.at("/status").asString()).isEqualTo("ACTIVE");
        assertThat(client.at("/formerSecretEndsAt").isNull()).isTrue();
        assertThat(grant.at("/organisationName")).isEqualTo(organisation.at("/name"));
        assertThat(grant.at("/client/name")).isEqualTo(client.at("/name"));
        assertThat("%s %s %s %s %s"
                        .formatted(
                                grant.at("/permission").asString(),
                                grant.at("/region/code").asString(),
                                grant.at("/startsOn").asString(),
                                grant.at("/isInForce").asBoolean(),
                                grant.at("/viewerCanRevoke").asBoolean()))
                .isEqualTo("CHAPTERS_READ FR-14 " + day(0) + " true true");
        var revoked = admin.done("revokeGrant", revoking(grant));
        assertThat(revoked.at("/revokedAt").isNull()).isFalse();
        assertThat(revoked.at("/isInForce").asBoolean()).isFalse();
        assertThat(revoked.at("/viewerCanRevoke").asBoolean()).isFalse();
    }

    @Test
    void secretIsShownOnceAndKeptNowhere() {
        var creating = creating(organisation, name());
        var secret = secret("createClient", creating);
        assertThat(secret).hasSize(43);
        assertThat(admin.send("createClient", creating).body().toString()).doesNotContain(secret);
        assertThat(secretAgain("createClient", creating)).isEmpty();
        assertThat(Owner.ask("select string_agg(client::text, '') from partner_client client"))
                .doesNotContain(secret);
        assertThat(Owner.ask("select string_agg(change::text, '') from change")).doesNotContain(secret);
        var rotating = rotating(client);
        assertThat(secret("rotateClientSecret", rotating)).isNotEqualTo(secret);
        assertThat(secretAgain("rotateClientSecret", rotating)).isEmpty();
    }

    @Test
    void historyTellsWhoGaveWhat() {
        var rotated = admin.done("rotateClientSecret", rotating(client));
        assertThat(actions(rotated)).containsExactly("ROTATE_CLIENT_SECRET", "CREATE_CLIENT");
        assertThat(actions(organisation)).containsExactly("REGISTER_PARTNER");
        var revoked = admin.done("revokeGrant", revoking(grant));
        assertThat(actions(revoked)).containsExactly("REVOKE_GRANT", "GRANT_PARTNER");
        assertThat(revoked.at("/changes/nodes/0/changedBy").asString()).isEqualTo("Dominique Réseautin");
        assertThat(revoked.at("/changes/nodes/0/fields").size()).isEqualTo(1);
        assertThat(revoked.at("/changes/nodes/0/fields/0/name").asString()).isEqualTo("revokedAt");
    }

    @Test
    void saidAgainIsDoneOnce() {
        var registering = registering("Chambre " + name());
        var registered = admin.done("registerPartner", registering);
        var creating = with(creating(registered, name()), "expiresOn", day(30));
        var created = admin.done("createClient", creating);
        var granting = with(granting(created), "endsOn", day(9));
        var granted = admin.done("grantPartner", granting);
        var rotating = rotating(created);
        var rotated = admin.done("rotateClientSecret", rotating);
        var before = Tables.state();
        assertThat(admin.done("registerPartner", registering).at("/id")).isEqualTo(registered.at("/id"));
        assertThat(admin.done("createClient", creating)).isEqualTo(rotated);
        assertThat(admin.done("rotateClientSecret", rotating)).isEqualTo(rotated);
        assertThat(admin.done("grantPartner", granting)).isEqualTo(granted);
        refuse("registerPartner", with(registering, "contactName", "Autre"), "IdAlreadyUsed", "id");
        refuse("createClient", with(creating, "expiresOn", day(31)), "IdAlreadyUsed", "commandId");
        refuse("rotateClientSecret", with(rotating, "keepFormerDays", 8), "IdAlreadyUsed", "commandId");
        refuse("grantPartner", with(granting, "endsOn", day(8)), "IdAlreadyUsed", "id");
        assertThat(Tables.state()).isEqualTo(before);
        var revoking = revoking(granted);
        var revoked = admin.done("revokeGrant", revoking);
        assertThat(admin.done("revokeGrant", revoking)).isEqualTo(revoked);
        refuse("revokeGrant", with(revoking, "grantId", grant.at("/id").asString()), "IdAlreadyUsed", "commandId");
    }

    @Test
    void faultsOfAnOrganisationAndItsClientsAreNamed() {
        var before = Tables.state();
        var registering = registering("Chambre " + name());
        for (var field : List.of("name", "contactName")) {
            for (var text : List.of("", " ", "x".repeat(101), "a\nb")) {
                refuse("registerPartner", with(registering, field, text), "InvalidInput", field);
            }
        }
        refuse("registerPartner", with(registering, "contactEmail", "nobody"), "InvalidInput", "contactEmail");
        var taken = organisation.at("/name").asString();
        refuse("registerPartner", with(registering, "name", taken), "PartnerNameTaken", "name");
        var creating = creating(organisation, name());
        for (var name : List.of("", "ab", "1abc", "Abc", "a_bc", "é-bc", "a b c", "x".repeat(64))) {
            refuse("createClient", with(creating, "name", name), "InvalidInput", "name");
        }
        refuse("createClient", with(creating, "name", "entregent-web"), "ClientNameTaken", "name");
        refuse("createClient", with(creating, "name", client.at("/name").asString()), "ClientNameTaken", "name");
        refuse("createClient", with(creating, "expiresOn", day(-1)), "InvalidInput", "expiresOn");
        refuse("createClient", with(creating, "organisationId", "x"), "InvalidInput", "organisationId");
        var unknown = Inputs.unknownLike(organisation.at("/id").asString());
        refuse("createClient", with(creating, "organisationId", unknown), "NotFoundOrForbidden", "organisationId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsOfARotationAreNamed() {
        var before = Tables.state();
        var rotating = rotating(client);
        for (var days : List.of(-1, 31)) {
            refuse("rotateClientSecret", with(rotating, "keepFormerDays", days), "InvalidInput", "keepFormerDays");
        }
        refuse("rotateClientSecret", with(rotating, "clientId", "x"), "InvalidInput", "clientId");
        refuse("rotateClientSecret", with(rotating, "clientId", "pcl_nobody"), "NotFoundOrForbidden", "clientId");
        var conflict = refuse("rotateClientSecret", with(rotating, "version", 2), "VersionConflict", "version");
        assertThat(conflict.at("/currentVersion").asInt()).isEqualTo(1);
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void thereIsNoThirdSecret() {
        var rotated = admin.done("rotateClientSecret", rotating(client));
        var refusal = refuse("rotateClientSecret", rotating(rotated), "FormerSecretHolds", "keepFormerDays");
        assertThat(refusal.at("/endsAt")).isEqualTo(rotated.at("/formerSecretEndsAt"));
        var alone = admin.done("rotateClientSecret", with(rotating(rotated), "keepFormerDays", 0));
        assertThat(alone.at("/formerSecretEndsAt").isNull()).isTrue();
        assertThat(admin.done("rotateClientSecret", rotating(alone))
                        .at("/version")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void faultsOfAGrantAreNamed() {
        var before = Tables.state();
        var granting = with(granting(client), "permission", "STATISTICS_READ");
        refuse("grantPartner", with(granting, "clientId", "x"), "InvalidInput", "clientId");
        refuse("grantPartner", with(granting, "clientId", "pcl_nobody"), "NotFoundOrForbidden", "clientId");
        refuse("grantPartner", with(granting, "regionId", "x"), "InvalidInput", "regionId");
        refuse("grantPartner", with(granting, "regionId", "reg_9999"), "NotFoundOrForbidden", "regionId");
        refuse("grantPartner", with(granting, "startsOn", day(-1)), "InvalidInput", "startsOn");
        refuse("grantPartner", with(granting, "startsOn", day(2), "endsOn", day(1)), "InvalidInput", "endsOn");
        for (var permission : List.of("MEMBER_CONTACTS_READ", "REFERRALS_WRITE", "PARTNERS_MANAGE", "PARTNERS_READ")) {
            refuse("grantPartner", with(granting, "permission", permission), "PermissionNotForPartners", "permission");
        }
        refuse("revokeGrant", with(revoking(grant), "grantId", "x"), "InvalidInput", "grantId");
        var unknown = Inputs.unknownLike(grant.at("/id").asString());
        refuse("revokeGrant", with(revoking(grant), "grantId", unknown), "NotFoundOrForbidden", "grantId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void noDayIsGrantedTwice() {
        var first = with(granting(client), "permission", "MEMBERS_READ", "startsOn", day(5), "endsOn", day(9));
        var granted = admin.done("grantPartner", first);
        var other = with(first, "id", UUID.randomUUID().toString());
        for (var days : List.of(List.of(5, 9), List.of(0, 5), List.of(9, 12), List.of(6, 7), List.of(0, 20))) {
            var refusal = refuse(
                    "grantPartner",
                    with(other, "startsOn", day(days.get(0)), "endsOn", day(days.get(1))),
                    "GrantOverlaps",
                    "startsOn");
            assertThat(refusal.at("/startsOn").asString()).isEqualTo(day(5));
            assertThat(refusal.at("/endsOn").asString()).isEqualTo(day(9));
        }
        refuse("grantPartner", with(other, "startsOn", day(0), "endsOn", null), "GrantOverlaps", "startsOn");
        admin.done("grantPartner", with(other, "startsOn", day(10), "endsOn", null));
        var again = with(first, "id", UUID.randomUUID().toString());
        admin.done("grantPartner", with(again, "regionId", regionId("FR-13")));
        admin.done("revokeGrant", revoking(granted));
        admin.done("grantPartner", with(first, "id", UUID.randomUUID().toString()));
    }

    @Test
    void whatIsOverIsNotTakenBack() {
        var revoked = admin.done("revokeGrant", revoking(grant));
        refuse("revokeGrant", revoking(revoked), "GrantAlreadyOver", "");
    }

    @Test
    void nobodyElseDoes() {
        var before = Tables.state();
        for (var caller : List.of(
                graphQl,
                graphQl.as(Cast.GIVER),
                graphQl.as(Cast.PRESIDENT),
                graphQl.as(Cast.DIRECTOR),
                graphQl.asClient(Cast.PARTNER, "partners.manage:fr", "chapters.read:fr-14"))) {
            for (var verb : Map.of(
                            "registerPartner", registering("Chambre " + name()),
                            "createClient", creating(organisation, name()),
                            "rotateClientSecret", rotating(client),
                            "grantPartner", granting(client),
                            "revokeGrant", revoking(grant))
                    .entrySet()) {
                assertThat(new Verbs(caller)
                                .send(verb.getKey(), verb.getValue())
                                .codes())
                        .isNotEmpty()
                        .containsOnly("FORBIDDEN");
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    private JsonNode refuse(String verb, Map<String, ?> input, String type, String field) {
        return Refusals.require(admin.client(), verb, input, type, field);
    }

    private String secret(String verb, Map<String, ?> input) {
        var secret = secretAgain(verb, input);
        assertThat(secret).isNotEmpty();
        return secret;
    }

    private String secretAgain(String verb, Map<String, ?> input) {
        return Secrets.ask(admin.client(), verb, input);
    }

    private static List<String> actions(JsonNode object) {
        return object.at("/changes/nodes")
                .valueStream()
                .map(change -> change.at("/action").asString())
                .toList();
    }
}
