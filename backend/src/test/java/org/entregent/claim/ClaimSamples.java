package org.entregent.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;

/** Sheets that can be claimed, claims of them, and inputs of the verbs that nothing is wrong with. */
final class ClaimSamples {

    private static final String REGION = "(select id from region where code = 'FR-13')";

    private ClaimSamples() {}

    /** A published sheet of Bouches-du-Rhône that nobody keeps or claims: its id, as rows have it. Another one each time. */
    static String sheet() {
        return sheetBeside(UUID.randomUUID().toString());
    }

    /** Another such sheet. */
    static String sheetBeside(String sheet) {
        return Owner.ask("""
                select card.id from network_card card
                where card.region_id = %s and card.chapter_id is null and card.website is not null and card.id <> '%s'
                  and not exists (select from network_owner owner where owner.network_id = card.id)
                  and not exists (select from claim where claim.network_id = card.id)
                order by md5(card.id::text || '%s') limit 1""".formatted(REGION, sheet, UUID.randomUUID()));
    }

    /** The last part of the address of such a sheet. */
    static String slug(String sheet) {
        return Owner.ask("select slug from network_card where id = '" + sheet + "'");
    }

    /** The domain of its site. */
    static String domain(String sheet) {
        return Owner.ask("select app.guide_site(website) from network_card where id = '" + sheet + "'");
    }

    /** The id of a claim that waits for an editor. */
    static String waiting(String domain) {
        return Owner.ask("""
                insert into claim (region_id, network_id, status, created_at, status_changed_at, name, email_folded, function, language,
                  is_own_domain)
                values (%s, '%s', 'WAITING', now(), now(), 'Ferdinand Marmitonneau', '%s@%s', 'Trésorier', 'fr', false)
                returning 'clm_' || region_id || '_' || id""".formatted(REGION, sheet(), UUID.randomUUID(), domain));
    }

    static Map<String, Object> accepting(String claim) {
        return new LinkedHashMap<>(Map.of("commandId", UUID.randomUUID().toString(), "claimId", claim));
    }

    static Map<String, Object> refusing(String claim) {
        var input = accepting(claim);
        input.put("note", "Le bureau du réseau ne vous connaît pas.");
        return input;
    }

    /** Of who claims. */
    static String email(String claim) {
        return Owner.ask("select email_folded from claim where 'clm_' || region_id || '_' || id = '" + claim + "'");
    }
}
