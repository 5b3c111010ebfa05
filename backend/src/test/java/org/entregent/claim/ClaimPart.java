package org.entregent.claim;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What claims bring to the tests of all features. */
final class ClaimPart implements FeaturePart {

    private static final String EDITOR = "editrice@bouches-du-rhone.example";

    @Override
    public List<Sights> sights() {
        var region = Sight.of("of their region", "region_id = any (:region)");
        return List.of(Sights.of(
                Topic.GUIDE,
                "claim",
                "Who claims a network in the guide",
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                region,
                EVERYTHING,
                NOTHING,
                region,
                NOTHING));
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(Landmark.of("select 'clm_' || region_id || '_' || id from claim"));
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("clm", "claim.id");
    }

    /** About sheets that somebody keeps: of those the guide leaves all. One of the other region besides. */
    @Override
    public String stage() {
        return """
                update claim set network_id = (
                  select card.id
                  from network_owner owner
                  join network_card card on card.region_id = owner.region_id and card.id = owner.network_id
                  join identity.account on account.id = owner.account_id
                  where owner.region_id = claim.region_id
                  order by account.email_folded = 'reseau@bouches-du-rhone.example' desc, card.slug limit 1);
                insert into claim (region_id, network_id, status, created_at, status_changed_at, name, email_folded, function, language,
                  is_own_domain)
                select region_id, network_id, 'WAITING', now(), now(), 'Une autre', 'une-autre@courriel.example', 'Présidente', 'fr', false
                from network_address where slug = 'les-drakkars-matinaux'""";
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Claim", """
                { id status createdAt statusChangedAt name email function words isOwnDomain isAddressProven decidedBy note
                  viewerCanDecide sheet { id owners { name } } }
                """);
    }

    /** The claim tells which sheet it is about: that is asked for after it. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var accepted = ClaimSamples.waiting("courriel.example");
        var refused = ClaimSamples.waiting("courriel.example");
        cost.first(4).again(3).of(EDITOR, "acceptClaim", ClaimSamples.accepting(accepted));
        cost.first(4).again(3).of(EDITOR, "refuseClaim", ClaimSamples.refusing(refused));
    }
}
