package org.entregent.partner;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Beholder;
import org.entregent.access.Landmark;
import org.entregent.access.Mask;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What partner organisations bring to the tests of all features. */
final class PartnerPart implements FeaturePart {

    private static final String CLIENTS_OF_THEIR_REGION =
            "client_id in (select client_id from partner_grant where region_id = any (:region))";
    private static final String HISTORY =
            "changes(first: 10) { nodes { action changedBy fields { name former current } } }";

    @Override
    public List<Sights> sights() {
        return List.of(
                sights(
                        "partner_organisation",
                        "Partner organisations",
                        organisation("their name, of whoever reads their region", CLIENTS_OF_THEIR_REGION),
                        organisation("their own name", "client_id = :client")),
                sights(
                        "partner_client",
                        "Clients of partner organisations; never their secrets",
                        Sight.of("whether it may come in, of whoever reads their region", CLIENTS_OF_THEIR_REGION),
                        Sight.of("that they are one", "client_id = :client")),
                sights(
                        "partner_grant",
                        "Grants of partner organisations",
                        Sight.of("of their region", "region_id = any (:region)"),
                        Sight.of("their own", "client_id = :client")));
    }

    private static Sight organisation(String words, String client) {
        return Sight.of(words, "id in (select organisation_id from partner_client where " + client + ")");
    }

    private static Sights sights(String table, String words, Sight director, Sight partner) {
        return Sights.of(
                Topic.OTHER_SYSTEMS, table, words, NOTHING, NOTHING, NOTHING, NOTHING, director, EVERYTHING, partner);
    }

    @Override
    public List<Mask> masks() {
        var contact = "contact_name = 'Somebody Else', contact_email = 'else@partner.example', version = 99, "
                + "created_at = '1999-01-01'";
        var life = "secret_changed_at = '1999-01-01', version = 99, created_at = '1999-01-01'";
        var secrets = "secret_hash = 'x', former_secret_hash = null, former_secret_ends_at = null";
        return List.of(
                Mask.from(Beholder.REGIONAL_DIRECTOR, "partner_organisation", contact),
                Mask.from(Beholder.PARTNER, "partner_organisation", contact),
                Mask.from(Beholder.REGIONAL_DIRECTOR, "partner_client", life),
                Mask.from(Beholder.PARTNER, "partner_client", life),
                new Mask("partner_client", secrets, EnumSet.allOf(Beholder.class), ""));
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("partnerOrganisation.id", """
                        select 'por_' || organisation_id from partner_client
                        where client_id in ('partenaire-calvados', 'partenaire-provence') order by client_id"""), Landmark.of("""
                        select 'pcl_' || client_id from partner_client
                        where client_id in ('partenaire-calvados', 'partenaire-provence') order by client_id"""), Landmark.of("""
                        select distinct on (region_id) 'pgr_' || region_id || '_' || id from partner_grant
                        order by region_id, id"""));
    }

    /** What was granted has a history in the region where it was, organisations and clients at the top. */
    @Override
    public String stage() {
        return """
                insert into change (region_id, command_id, account_id, changed_at, action, subject, fields, former, current)
                select region_id, uuidv7(), (select id from identity.account order by id limit 1), now(), 'GRANT_PARTNER',
                  subject, '{permission}', '{""}', array[word]
                from (
                  select region_id, 'pgr_' || region_id || '_' || id, permission from partner_grant
                  union all select (select min(id) from region), 'por_' || id, name from partner_organisation
                  union all select (select min(id) from region), 'pcl_' || client_id, client_id from partner_client
                ) as changed (region_id, subject, word)""";
    }

    @Override
    public Map<String, String> owned() {
        return Map.of(
                "PartnerOrganisation",
                "(select 'por_' || organisation_id from partner_client where client_id = 'partenaire-calvados')",
                "PartnerClient",
                "'pcl_partenaire-calvados'",
                "PartnerGrant",
                "(select min('pgr_' || region_id || '_' || id) from partner_grant where client_id = 'partenaire-calvados')");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("pgr", "partner_grant.id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of(
                "PartnerOrganisation",
                "{ id name contactName contactEmail version clients(first: 5) { nodes { name } } " + HISTORY + " }",
                "PartnerClient",
                "{ id name status expiresOn secretChangedAt formerSecretEndsAt version organisation { name } "
                        + "grants(first: 5) { totalCount } " + HISTORY + " }",
                "PartnerGrant",
                "{ id permission organisationName startsOn endsOn revokedAt isInForce viewerCanRevoke "
                        + "region { code } client { name } " + HISTORY + " }");
    }

    /**
     * Three: what the rules need to know, all that is written with the commit, the answer. Whoever changes what others may do is read
     * anew, like everybody else: that makes five.
     */
    @Override
    public void sayVerbs(VerbCost cost) {
        var organisation =
                cost.first(3).of(Cast.ADMIN, "registerPartner", PartnerSamples.registering("Les Trois Messages"));
        var client =
                cost.first(3).of(Cast.ADMIN, "createClient", PartnerSamples.creating(organisation, "trois-messages"));
        var rotated = cost.first(3).of(Cast.ADMIN, "rotateClientSecret", PartnerSamples.rotating(client));
        var grant = cost.first(5).again(3).of(Cast.ADMIN, "grantPartner", PartnerSamples.granting(rotated));
        cost.first(5).again(3).of(Cast.ADMIN, "revokeGrant", PartnerSamples.revoking(grant));
    }
}
