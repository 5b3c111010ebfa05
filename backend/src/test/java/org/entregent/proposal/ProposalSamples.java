package org.entregent.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;

/** Proposed networks that wait, and inputs of their verbs that nothing is wrong with. */
final class ProposalSamples {

    private ProposalSamples() {}

    /** The id of a new one for Bouches-du-Rhône, whose author wants an answer. */
    static String waiting(String name) {
        return Owner.ask("""
                with made as (
                  insert into proposal (region_id, id, proposed_at, name, family, commune_code, website, contact_email, contact_phone, words)
                  select id, uuidv7(), now(), '%s', 'TRADE', '13005', 'https://www.neuf-reseau.example', 'bonjour@neuf-reseau.example',
                    '+33465710042', 'Il manque.'
                  from region where code = 'FR-13'
                  returning region_id, id
                ), known as (
                  insert into proposal_author (region_id, proposal_id, name, address, language)
                  select region_id, id, 'Jeanne Passante', 'jeanne@proposante.example', 'FR' from made
                )
                select 'pro_' || region_id || '_' || id from made""".formatted(name));
    }

    static String waiting() {
        return waiting("Cercle " + UUID.randomUUID());
    }

    static Map<String, Object> accepting(String proposalId) {
        return new LinkedHashMap<>(Map.of("commandId", UUID.randomUUID().toString(), "proposalId", proposalId));
    }

    static Map<String, Object> refusing(String proposalId) {
        var input = accepting(proposalId);
        input.put("reason", "Ce n’est pas un réseau professionnel.");
        return input;
    }
}
