package org.entregent.openguide;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks the API for a list of the guide. */
@Component
class GuideReader {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final LocalDate SUCCESSION = LocalDate.of(2027, 1, 1);

    private static final String DOCUMENT = """
            query GuidePage($region: String, $search: String, $near: ID, $family: NetworkFamily, $department: String,
                $departmentCode: String, $isInDepartment: Boolean!, $communeId: ID, $placeId: ID!, $isInCommune: Boolean!,
                $activityId: ID, $activityNode: ID!, $isForActivity: Boolean!,
                $service: NetworkService, $frequency: MeetingFrequency, $feeBand: FeeBand, $admission: Admission,
                $full: Boolean, $orderBy: NetworkOrder!, $after: String, $isCounted: Boolean!,
                $guide: String!, $isOfGuide: Boolean!, $yearFrom: Date!, $yearTo: Date!) {
              regions(first: 100) { nodes { code name parent { code } } }
              place: node(id: $placeId) @include(if: $isInCommune) { ... on Commune { name department { code name } } }
              activity: node(id: $activityNode) @include(if: $isForActivity) {
                ... on Activity { nomenclature code nameFrench nameEnglish }
              }
              department: communes(departmentCode: $departmentCode, first: 1) @include(if: $isInDepartment) {
                nodes { department { name } }
              }
              guide: region(code: $guide) @include(if: $isOfGuide) {
                guide { consultations(from: $yearFrom, to: $yearTo) { unique } }
              }
              networks(region: $region, search: $search, near: $near, family: $family, department: $department,
                  communeId: $communeId, activityId: $activityId, service: $service, frequency: $frequency, feeBand: $feeBand, admission: $admission,
                  full: $full, orderBy: $orderBy, first: 20, after: $after) {
                totalCount @include(if: $isCounted)
                nodes {
                  slug name acronym family summary frequency feeBand isFull latitude longitude
                  region { name } commune { name } chapter { id }
                  hits(search: $search) { field text }
                }
                pageInfo { hasNextPage endCursor }
                facets @include(if: $isCounted) {
                  families { family count } departments { department { code name } count } services { service count }
                  activities { activity { id nomenclature code nameFrench nameEnglish } count }
                  frequencies { frequency count } feeBands { feeBand count } admissions { admission count } full { full count }
                }
              }
            }""";

    private static final String NEAR = """
            query GuideNear($search: String!) {
              communes(search: $search, first: 1) { nodes { id name department { code } } }
            }""";

    private final PublicReader reader;
    private final Clock clock;

    GuideReader(PublicReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Until when the year's consultations are told: a page that told today's would be another one with each of them. */
    LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), ZONE).minusDays(1);
    }

    /** The nomenclature of activities in force, by the API's name: NAF 2025 takes the place of NAF rév. 2 on 1 January 2027. */
    String nomenclature() {
        return LocalDate.ofInstant(clock.instant(), ZONE).isBefore(SUCCESSION) ? "NAF_REV_2" : "NAF_2025";
    }

    /** The largest commune whose name has these words; empty when none has. */
    Optional<JsonNode> findNear(Visit visit, Asked asked) {
        return asked.find(Asked.NEAR)
                .map(words -> reader.read(visit, NEAR, Map.of("search", words)).at("/communes/nodes/0"))
                .filter(commune -> !commune.isMissingNode());
    }

    /** Counts are left out where they would be made of more sheets than a visitor may ask for at once: of all regions of many. */
    JsonNode read(Visit visit, Asked asked, Optional<JsonNode> near) {
        var data = read(visit, variables(asked, near));
        if (asked.has(Asked.COMMUNE) && data.at("/place/name").isMissingNode()) {
            throw new GraphException(ErrorCode.BAD_USER_INPUT, "There is no such commune");
        }
        if (asked.has(GuideFilter.ACTIVITY.parameter)
                && data.at("/activity/code").isMissingNode()) {
            throw new GraphException(ErrorCode.BAD_USER_INPUT, "There is no such activity");
        }
        return data;
    }

    private JsonNode read(Visit visit, Map<String, Object> variables) {
        try {
            return reader.read(visit, DOCUMENT, variables);
        } catch (GraphException refusal) {
            if (refusal.code() != ErrorCode.COST_LIMIT_EXCEEDED) {
                throw refusal;
            }
        }
        variables.put("isCounted", false);
        return reader.read(visit, DOCUMENT, variables);
    }

    private Map<String, Object> variables(Asked asked, Optional<JsonNode> near) {
        var variables = new HashMap<>(asked.variables());
        near.ifPresent(commune -> variables.put("near", commune.required("id").asString()));
        asked.find(GuideFilter.DEPARTMENT.parameter).ifPresent(code -> variables.put("departmentCode", code));
        variables.put("activityNode", asked.find(GuideFilter.ACTIVITY.parameter).orElse(""));
        variables.put("isForActivity", asked.has(GuideFilter.ACTIVITY.parameter));
        variables.put("isInDepartment", asked.has(GuideFilter.DEPARTMENT.parameter));
        variables.put("placeId", asked.find(Asked.COMMUNE).orElse(""));
        variables.put("isInCommune", asked.has(Asked.COMMUNE));
        variables.put("isCounted", true);
        variables.put("guide", asked.find(Asked.REGION).orElse(""));
        variables.put("isOfGuide", asked.has(Asked.REGION));
        variables.put("yearFrom", yesterday().withDayOfYear(1).toString());
        variables.put("yearTo", yesterday().toString());
        return variables;
    }
}
