package org.entregent.proposal;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What proposed networks bring to the tests of all features. */
final class ProposalPart implements FeaturePart {

    private static final Sight OF_THEIR_REGION = Sight.of("of their region", "region_id = any (:region)");

    @Override
    public List<Sights> sights() {
        return List.of(
                sights("proposal", "Networks that visitors proposed for a guide"),
                sights("proposal_author", "Who proposed a network"));
    }

    private static Sights sights(String table, String words) {
        return Sights.of(
                Topic.GUIDE,
                table,
                words,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                OF_THEIR_REGION,
                EVERYTHING,
                NOTHING,
                OF_THEIR_REGION,
                NOTHING);
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(Landmark.of("select 'pro_' || region_id || '_' || id from proposal"));
    }

    /** One of the other region besides. */
    @Override
    public String stage() {
        return """
                with made as (
                  insert into proposal (region_id, id, proposed_at, name, family, commune_code, words)
                  select chapter.region_id, uuidv7(), now(), 'Cercle des essais', 'TRADE', chapter.commune_code, 'Il manque.'
                  from chapter join region on region.id = chapter.region_id and region.code = 'FR-14'
                  order by chapter.id limit 1
                  returning region_id, id
                )
                insert into proposal_author (region_id, proposal_id, name, address, language)
                select region_id, id, 'Jeanne Passante', 'jeanne@proposante.example', 'FR' from made""";
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("pro", "proposal.id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Proposal", """
                { id status proposedAt name family website contactEmail contactPhone words authorName authorIsTold decidedAt decidedBy
                  reason viewerCanDecide commune { code name } sheet { id } duplicates { reasons sheet { id } } }
                """);
    }

    /** What is decided, then all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        cost.first(3).of(Cast.DIRECTOR_ABROAD, "acceptProposal", ProposalSamples.accepting(ProposalSamples.waiting()));
        cost.first(3).of(Cast.DIRECTOR_ABROAD, "refuseProposal", ProposalSamples.refusing(ProposalSamples.waiting()));
    }
}
