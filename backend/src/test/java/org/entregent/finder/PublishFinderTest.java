package org.entregent.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.finder.FinderSamples.budget;
import static org.entregent.finder.FinderSamples.option;
import static org.entregent.finder.FinderSamples.place;
import static org.entregent.finder.FinderSamples.publishing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who edits a region's guide has other questions asked there; what was asked before can be read for ever. */
@ApplicationTest
@DemonstrationData
class PublishFinderTest {

    private static final String ASKED = """
            query ($region: String!, $version: Int) { finder(region: $region, version: $version) {
              version region { code } questions { kind } } }""";

    @Autowired
    GraphQlClient graphQl;

    @Test
    void aRegionHasTheQuestionsAboveItUntilItHasItsOwn() {
        assertThat(asked("FR-14", null)).isEqualTo("1 FR 7");
        var first = director().done("publishFinder", publishing("FR-14", 1));
        assertThat(first.at("/version").asInt()).isEqualTo(2);
        assertThat(first.at("/questions/0/french").asString()).isEqualTo("Où êtes-vous ?");
        assertThat(first.at("/questions/0/englishHelp").asString()).isEqualTo("The commune will do.");
        assertThat(first.at("/questions/1/options/1/values").toString()).isEqualTo("[\"FREE\",\"UP_TO_100\"]");
        assertThat(asked("FR-14", null)).isEqualTo("2 FR-14 2");
        director().done("publishFinder", with(publishing("FR-14", 2), "questions", List.of(budget())));
        assertThat(asked("fr-14", null)).isEqualTo("3 FR-14 1");
        assertThat(asked("FR-14", 1)).isEqualTo("1 FR 7");
        assertThat(asked("FR-14", 2)).isEqualTo("2 FR-14 2");
        assertThat(asked("FR-14", 4)).isEqualTo("none");
        assertThat(asked("FR-99", null)).isEqualTo("none");
        assertThat(asked("FR", null)).isEqualTo("1 FR 7");
    }

    @Test
    void theRegionAboveGoesOnWithoutTouchingWhatARegionAsks() {
        var admin = new Verbs(graphQl.as(Cast.ADMIN));
        Owner.changeAccess("""
                insert into region (code, name, parent_id, yearly_fee_minor_units, currency)
                select 'FR-NOR', 'Normandie', id, 1, 'EUR' from region where code = 'FR'""");
        Owner.changeAccess("""
                insert into region (code, name, parent_id, yearly_fee_minor_units, currency)
                select 'FR-50', 'Manche', id, 1, 'EUR' from region where code = 'FR-NOR'""");
        admin.done("publishFinder", publishing("FR-50", version("FR-50")));
        var own = asked("FR-50", null);
        admin.done("publishFinder", publishing("FR-NOR", version("FR-NOR")));
        admin.done("publishFinder", with(publishing("FR-NOR", version("FR-NOR")), "questions", List.of(place())));
        assertThat(asked("FR-50", null)).isEqualTo(own);
        assertThat(asked("FR-50", version("FR-50"))).isEqualTo(own);
        assertThat(asked("FR-NOR", null)).isEqualTo("3 FR-NOR 1");
    }

    @Test
    void saidAgainIsDoneOnce() {
        var input = publishing("FR-13", version("FR-13"));
        var done = abroad().done("publishFinder", input);
        var before = Tables.state();
        assertThat(abroad().done("publishFinder", input)).isEqualTo(done);
        refuse(with(input, "questions", List.of(place())), "IdAlreadyUsed", "commandId");
        refuse(with(input, "commandId", UUID.randomUUID().toString()), "VersionConflict", "version");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsAreNamed() {
        var before = Tables.state();
        questions("questions");
        questions("questions", Collections.nCopies(8, place()).toArray());
        questions("questions", place(), place());
        for (var weight : List.of(0, 11, -1)) {
            questions("questions.1.weight", place(), with(budget(), "weight", weight));
        }
        questions("questions.0.text.french", with(place(), "text.french", " "));
        questions("questions.0.text.english", with(place(), "text.english", "x".repeat(151)));
        questions("questions.0.help.english", with(place(), "help.english", "x".repeat(301)));
        questions("questions.0.options", with(place(), "options", List.of(option("ici", "FREE"))));
        questions("questions.0.options", with(budget(), "options", List.of(option("seule", "FREE"))));
        questions("questions.0.options", with(budget(), "options", Collections.nCopies(21, option("a", "FREE"))));
        options("questions.0.options", option("a", "FREE"), option("a", "UP_TO_100"));
        for (var code : List.of("", "A", "é", "a b", "-a", "x".repeat(21))) {
            options("questions.0.options.1.code", option("a", "FREE"), with(option("b", "FREE"), "code", code));
        }
        options("questions.0.options.0.values", option("a"), option("b", "FREE"));
        options("questions.0.options.1.values", option("a", "FREE"), option("b", "WEEKLY"));
        options(
                "questions.0.options.1.words.french",
                option("a", "FREE"),
                with(option("b", "FREE"), "words.french", ""));
        Owner.sql().execute("""
                insert into activity (nomenclature, code, section_code, name_french, name_english)
                values ('NAF_REV_2', 'F', 'F', 'Construction', 'Construction') on conflict do nothing""");
        before = Tables.state();
        var activity = with(budget(), "kind", "ACTIVITY");
        for (var unknown : List.of("F", "NAF_REV_2:ZZ", "NAF_1993:F")) {
            questions(
                    "questions.0.options.0.values",
                    with(activity, "options", List.of(option("a", unknown), option("b", "NAF_REV_2:F"))));
        }
        refuse(with(publishing("FR-13", 1), "regionId", "x"), "InvalidInput", "regionId");
        refuse(with(publishing("FR-13", 1), "regionId", "reg_9999"), "NotFoundOrForbidden", "regionId");
        refuse(with(publishing("FR-13", version("FR-13")), "version", 99), "VersionConflict", "version");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void nobodyElseDoes() {
        var before = Tables.state();
        refuse(publishing("FR-14", 1), "NotFoundOrForbidden", "regionId");
        for (var caller : List.of(
                graphQl,
                graphQl.as(Cast.GIVER),
                graphQl.as(Cast.PRESIDENT),
                graphQl.asClient(Cast.PARTNER, "guide.read:fr-14", "guide.edit:fr-14"))) {
            assertThat(new Verbs(caller)
                            .send("publishFinder", publishing("FR-14", 1))
                            .codes())
                    .containsOnly("FORBIDDEN");
        }
        assertThat(Tables.state()).isEqualTo(before);
        var mayPublish = "{ region(code: \"FR-14\") { viewerCanPublishFinder } }";
        assertThat(graphQl.as(Cast.DIRECTOR).run(mayPublish).data().toString()).contains("true");
        assertThat(graphQl.as(Cast.DIRECTOR_ABROAD).run(mayPublish).data().toString())
                .contains("false");
        assertThat(graphQl.run(mayPublish).data().toString()).contains("false");
    }

    private void questions(String field, Object... questions) {
        refuse(with(publishing("FR-13", version("FR-13")), "questions", List.of(questions)), "InvalidInput", field);
    }

    private void options(String field, Object... options) {
        questions(field, with(budget(), "options", List.of(options)));
    }

    private void refuse(Map<String, ?> input, String type, String field) {
        Refusals.require(graphQl.as(Cast.DIRECTOR_ABROAD), "publishFinder", input, type, field);
    }

    private Verbs director() {
        return new Verbs(graphQl.as(Cast.DIRECTOR));
    }

    private Verbs abroad() {
        return new Verbs(graphQl.as(Cast.DIRECTOR_ABROAD));
    }

    private int version(String region) {
        return graphQl.run(ASKED, Map.of("region", region))
                .at("/finder/version")
                .asInt();
    }

    /** Its version, whose it is, how many questions. */
    private String asked(String region, @Nullable Integer version) {
        var variables = version == null ? Map.of("region", region) : Map.of("region", region, "version", version);
        var finder = graphQl.run(ASKED, variables).at("/finder");
        return finder.isNull()
                ? "none"
                : finder.at("/version").asInt() + " "
                        + finder.at("/region/code").asString() + " "
                        + finder.at("/questions").size();
    }
}
