package org.entregent.suggestion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;

/** Suggestions that wait, and inputs of their verbs that nothing is wrong with. */
final class SuggestionSamples {

    /** Of a public sheet of Bouches-du-Rhône that has nothing on it that waits, another one for each. */
    private static final String SHEET = """
            select network.region_id, network.id, card.slug, card.website
            from network
            join network_card card on card.region_id = network.region_id and card.id = network.id
            join region on region.id = network.region_id and region.code = 'FR-13'
            where network.latest_number = network.published_number and network.chapter_id is null
              and not exists (
                select from suggestion where suggestion.region_id = network.region_id and suggestion.network_id = network.id)
            order by network.id limit 1""";

    private SuggestionSamples() {}

    /** The id of a new one that corrects the site and the summary of some sheet. */
    static String waiting() {
        return Owner.ask("""
                with sheet as (%s), made as (
                  insert into suggestion (region_id, id, network_id, suggested_at)
                  select region_id, uuidv7(), id, now() from sheet returning region_id, id, network_id
                ), changed as (
                  insert into suggestion_change (region_id, suggestion_id, network_id, field, former, suggested)
                  select made.region_id, made.id, made.network_id, change.field, change.former, change.suggested
                  from made
                  join network_card card on card.region_id = made.region_id and card.id = made.network_id
                  cross join lateral (values
                    ('WEBSITE', array_remove(array[card.website], null), array['https://www.neuf.example']),
                    ('SUMMARY', array_remove(array[card.summary], null), array['Tout neuf.'])
                  ) as change (field, former, suggested)
                ), known as (
                  insert into suggestion_author (region_id, suggestion_id, name, address, language)
                  select region_id, id, 'Jeanne Passante', 'jeanne@passante.example', 'FR' from made
                )
                select 'sug_' || region_id || '_' || id from made""".formatted(SHEET));
    }

    /** The id of another one about the same sheet. */
    static String waitingAgain(String suggestionId) {
        return Owner.ask("""
                with made as (
                  insert into suggestion (region_id, id, network_id, suggested_at)
                  select region_id, uuidv7(), network_id, now() from suggestion where 'sug_' || region_id || '_' || id = '%s'
                  returning region_id, id, network_id
                ), changed as (
                  insert into suggestion_change (region_id, suggestion_id, network_id, field, former, suggested)
                  select region_id, id, network_id, 'WEBSITE', '{}', array['https://www.apres.example'] from made
                )
                select 'sug_' || region_id || '_' || id from made""".formatted(suggestionId));
    }

    /** The statement that adds one about the sheet at an address. */
    static String waitingAbout(String slug) {
        return """
                with made as (
                  insert into suggestion (region_id, id, network_id, suggested_at, note)
                  select region_id, uuidv7(), network_id, now(), 'Un mot.' from network_address where slug = '%s'
                  returning region_id, id, network_id
                ), changed as (
                  insert into suggestion_change (region_id, suggestion_id, network_id, field, former, suggested)
                  select region_id, id, network_id, 'WEBSITE', '{}', array['https://www.neuf.example'] from made
                )
                insert into suggestion_author (region_id, suggestion_id, name, address, language)
                select region_id, id, 'Jeanne Passante', 'jeanne@passante.example', 'FR' from made""".formatted(slug);
    }

    static Map<String, Object> accepting(String suggestionId) {
        return new LinkedHashMap<>(Map.of("commandId", UUID.randomUUID().toString(), "suggestionId", suggestionId));
    }

    static Map<String, Object> refusing(String suggestionId) {
        var input = accepting(suggestionId);
        input.put("reason", "Le réseau nous dit le contraire.");
        return input;
    }
}
