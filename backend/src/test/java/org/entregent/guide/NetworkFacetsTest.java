package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a facet counts is what the list finds with that filter, whatever else is asked. */
@ApplicationTest
@DemonstrationData
class NetworkFacetsTest {

    private static final String LIST = """
            query ($search: String, $family: NetworkFamily, $department: String, $activityId: ID, $service: NetworkService,
                $frequency: MeetingFrequency, $feeBand: FeeBand, $admission: Admission, $full: Boolean) {
              networks(region: "FR-14", first: 1, search: $search, family: $family, department: $department,
                  activityId: $activityId, service: $service, frequency: $frequency, feeBand: $feeBand, admission: $admission, full: $full) {
                totalCount
                facets {
                  families { family count } departments { department { code } count } services { service count }
                  activities { activity { id code nomenclature } count }
                  frequencies { frequency count } feeBands { feeBand count } admissions { admission count } full { full count }
                } } }
            """;

    /** The list's argument, by the facet's field. */
    private static final Map<String, String> ARGUMENTS = Map.of(
            "families", "family",
            "departments", "department",
            "activities", "activityId",
            "services", "service",
            "frequencies", "frequency",
            "feeBands", "feeBand",
            "admissions", "admission",
            "full", "full");

    @Autowired
    private GraphQlClient graphQl;

    @BeforeAll
    static void publish() {
        ExampleSheets.publish();
        // One full sheet among the others.
        Owner.sql().execute("update network_card set completeness = 90 where acronym = 'REO'");
        // One that names two parts of a section, and one that is for all firms.
        Owner.sql()
                .execute(
                        "update network_card set all_activities = false, naf_rev_2_codes = '{41,43}', naf_2025_codes = '{}' where acronym = 'REO'");
        Owner.sql().execute("""
                update network_card set all_activities = true, naf_rev_2_codes = '{}', naf_2025_codes = '{}'
                where slug = (select min(slug) from network_card where acronym is distinct from 'REO'
                  and region_id = (select id from region where code = 'FR-14'))""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"search\": \"calvados\"}",
                "{\"family\": \"SECTORAL\"}",
                "{\"family\": \"TRADE\", \"department\": \"14\"}",
                "{\"frequency\": \"MONTHLY\", \"feeBand\": \"UP_TO_300\"}",
                "{\"search\": \"lisieux\", \"service\": \"CONVIVIALITY\", \"admission\": \"OPEN\", \"full\": false}",
                "{\"search\": \"xqzw\"}",
                "{\"activityId\": \"act_F_NAF_REV_2\"}",
                "{\"activityId\": \"act_43_NAF_2025\", \"family\": \"TRADE\"}"
            })
    void agreeWithTheList(String filters) {
        Map<String, Object> given = given(filters);
        JsonNode facets = list(given).at("/networks/facets");
        List<String> wrong = new ArrayList<>();
        ARGUMENTS.forEach((field, argument) -> facets.at("/" + field).forEach(facet -> {
            Map<String, Object> narrowed = new HashMap<>(given);
            narrowed.put(argument, value(facet, argument));
            int found = list(narrowed).at("/networks/totalCount").asInt();
            if (found != facet.at("/count").asInt() || found == 0) {
                wrong.add(field + " " + facet + ", but " + found);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    /** Whoever names two parts of a section is found once by it, and whoever is for all firms by each. */
    @Test
    void sectionsCountEachNetworkOnce() {
        var section = "act_F_NAF_REV_2";
        var found =
                list(Map.of("activityId", section)).at("/networks/totalCount").asInt();
        var counted = list(Map.of())
                .at("/networks/facets/activities")
                .valueStream()
                .filter(facet -> facet.at("/activity/id").asString().equals(section))
                .mapToInt(facet -> facet.at("/count").asInt())
                .toArray();
        assertThat(counted).containsExactly(found);
        assertThat(found).isGreaterThanOrEqualTo(2);
    }

    @Test
    void leaveNothingOut() {
        JsonNode facets = list(Map.of()).at("/networks/facets");
        assertThat(facets.at("/families").toString())
                .isEqualTo(
                        "[{\"family\":\"SECTORAL\",\"count\":2},{\"family\":\"TRADE\",\"count\":2},{\"family\":\"TERRITORIAL\",\"count\":1},{\"family\":\"THEMATIC\",\"count\":1}]");
        assertThat(facets.at("/departments").toString())
                .isEqualTo(
                        "[{\"department\":{\"code\":\"14\"},\"count\":4},{\"department\":{\"code\":\"61\"},\"count\":2},{\"department\":{\"code\":\"75\"},\"count\":1}]");
        assertThat(facets.at("/frequencies").toString())
                .isEqualTo(
                        "[{\"frequency\":\"WEEKLY\",\"count\":2},{\"frequency\":\"FORTNIGHTLY\",\"count\":2},{\"frequency\":\"MONTHLY\",\"count\":3},{\"frequency\":\"QUARTERLY\",\"count\":4},{\"frequency\":\"TWICE_A_YEAR\",\"count\":5},{\"frequency\":\"YEARLY\",\"count\":5}]");
        assertThat(facets.at("/full").toString())
                .isEqualTo("[{\"full\":true,\"count\":1},{\"full\":false,\"count\":5}]");
    }

    private JsonNode list(Map<String, Object> variables) {
        return graphQl.run(LIST, variables).data();
    }

    private static Object value(JsonNode facet, String argument) {
        JsonNode value = facet.at("/" + argument);
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return switch (argument) {
            case "department" -> value.at("/code").asString();
            case "activityId" -> facet.at("/activity/id").asString();
            default -> value.asString();
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> given(String filters) {
        return JsonMapper.shared().readValue(filters, Map.class);
    }
}
