package org.entregent.guide;

import org.entregent.Examples;
import org.entregent.Owner;
import tools.jackson.databind.JsonNode;

/** The sheets of {@code schema/examples/guide.json}, published in the guide of Calvados, whose other sheets are taken out. */
final class ExampleSheets {

    static final String REGION = "(select id from region where code = 'FR-14')";

    private ExampleSheets() {}

    static void publish() {
        Owner.sql()
                .execute("update network set status = 'ARCHIVED' where region_id = " + REGION
                        + " and status in ('PUBLISHED', 'NEEDS_UPDATE')");
        Examples.table("guide", "sheets").forEach(ExampleSheets::write);
        makeCards();
    }

    static void makeCards() {
        Owner.sql()
                .execute("select app.guide_make_cards(region_id, array_agg(id)) from network where region_id = "
                        + REGION + " group by region_id");
    }

    private static void write(String name, JsonNode content) {
        Owner.sql().execute("""
                with added as (
                  insert into network (region_id, status, status_changed_at, published_number)
                  values (%s, 'PUBLISHED', now(), 1) returning region_id, id)
                insert into network_version (region_id, network_id, number, written_at, origin, name, acronym, family, summary,
                  description, department_codes, commune_code, services, goals, audiences, frequency, fee_band, admissions)
                select added.region_id, added.id, 1, now(), 'EDITOR', ?, sheet.acronym, sheet.family, sheet.summary,
                  sheet.description, coalesce(sheet.department_codes, '{}'), sheet.commune_code, coalesce(sheet.services, '{}'),
                  coalesce(sheet.goals, '{}'), coalesce(sheet.audiences, '{}'), sheet.frequency, sheet.fee_band,
                  coalesce(sheet.admissions, '{}')
                from added cross join json_populate_record(null::network_version, cast(? as json)) as sheet
                """.formatted(REGION), name, content.toString());
    }
}
