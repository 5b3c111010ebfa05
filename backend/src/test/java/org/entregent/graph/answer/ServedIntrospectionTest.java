package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.Document;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What introspection tells is what is printed, to each kind of caller the part that they can use; and it is bounded. */
@ApplicationTest
@DemonstrationData
class ServedIntrospectionTest {

    private static final String WELL_KNOWN =
            IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                    .descriptions(true)
                    .specifiedByUrl(true)
                    .directiveIsRepeatable(true)
                    .inputValueDeprecation(true)
                    .isOneOf(true)
                    .typeRefFragmentDepth(9));

    @Autowired
    GraphQlClient graphQl;

    @Test
    void personIsToldTheWholeSchema() throws IOException {
        assertThat(served(graphQl.as("membre@calvados.example"))).isEqualTo(printed("schema/schema.graphql"));
    }

    @Test
    void partnerIsToldTheSchemaPrintedForPartners() throws IOException {
        assertThat(served(graphQl.asClient("partenaire-calvados", "chapters.read:fr-14")))
                .isEqualTo(printed("schema/partner.graphql"));
    }

    @Test
    void publicIsToldWhatItCanUse() {
        var types = graphQl.run("{ __schema { types { name fields { name } } mutationType { name } } }")
                .data();
        var chapter = type(types.at("/__schema/types"), "Chapter");
        assertThat(names(chapter.at("/fields"))).contains("name", "meetingDay").doesNotContain("members", "officers");
        assertThat(types.at("/__schema/mutationType").isNull()).isTrue();
        assertThat(names(types.at("/__schema/types")))
                .doesNotContain("GiveReferralInput", "ReferralPayload", "Mutation", "Subscription");
        assertThat(graphQl.run("{ __type(name: \"GiveReferralInput\") { name } }")
                        .at("/__type")
                        .isNull())
                .isTrue();
    }

    @Test
    void descriptionsTellTheNeededPermission() {
        var fields = graphQl.as("membre@calvados.example")
                .run("{ __type(name: \"Chapter\") { fields { name description } } }")
                .at("/__type/fields");
        assertThat(type(fields, "members").at("/description").asString())
                .endsWith("Requires the permission `MEMBERS_READ`.");
        assertThat(type(fields, "name").at("/description").asString()).doesNotContain("Requires");
    }

    @Test
    void scalarsAreDescribedByOurSchema() {
        var date = graphQl.run("{ __type(name: \"DateTime\") { description specifiedByURL } }")
                .at("/__type");
        assertThat(date.at("/description").asString())
                .isEqualTo(
                        "An instant, RFC 3339, such as `2026-11-23T08:30:00.000Z`: always in UTC in answers, with any offset in input. Years have four digits.");
        assertThat(date.at("/specifiedByURL").asString()).isEqualTo("https://www.rfc-editor.org/rfc/rfc3339");
    }

    @Test
    void possibleTypesStayInThePartThatIsTold() {
        var partner = graphQl.asClient("partenaire-calvados", "chapters.read:fr-14")
                .run("{ __type(name: \"Node\") { possibleTypes { name fields { name } } } }")
                .at("/__type/possibleTypes");
        assertThat(names(type(partner, "Member").at("/fields"))).doesNotContain("email", "phone");
    }

    @Test
    void directivesAreThoseThatWork() {
        var directives = graphQl.as("membre@calvados.example")
                .run("{ __schema { directives { name } } }")
                .at("/__schema/directives");
        assertThat(names(directives))
                .containsExactlyInAnyOrder(
                        "include", "skip", "deprecated", "specifiedBy", "oneOf", "requires", "personal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewer { kind } ... @defer { regions(first: 1) { totalCount } } }",
                "query @experimental_disableErrorPropagation { viewer { kind } }"
            })
    void otherDirectivesAreUnknown(String document) {
        assertThat(graphQl.run(document).codes()).containsOnly("GRAPHQL_VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { fields { type { fields { name } } } } } }",
                "{ a: __schema { types { name } } b: __schema { types { name } } }",
                "{ __schema { a: types { name } b: types { name } } }",
                "{ a: __type(name: \"Query\") { name } b: __type(name: \"Member\") { name } }",
                "{ __schema { types { possibleTypes { interfaces { possibleTypes { name } } } } } }",
                "{ viewer { kind } __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } "
                        + "fragment U on __Type { fields { name } }"
            })
    void introspectionThatMultipliesIsRefused(String document) {
        var answer = graphQl.run(document);
        assertThat(answer.codes()).containsExactly("BREADTH_LIMIT_EXCEEDED");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void introspectionThatIsNestedWithoutEndIsRefused() {
        var document = "{ __schema { queryType { " + "ofType { ".repeat(30) + "name" + " }".repeat(33);
        assertThat(graphQl.run(document).codes()).containsExactly("DEPTH_LIMIT_EXCEEDED");
    }

    @Test
    void wellKnownQueryIsAnsweredToAnybodyAndBesideData() {
        assertThat(graphQl.run(WELL_KNOWN).at("/__schema/types").size()).isPositive();
        var beside =
                graphQl.run("{ viewer { kind } __type(name: \"Chapter\") { name } regions(first: 1) { totalCount } }");
        assertThat(beside.at("/__type/name").asString()).isEqualTo("Chapter");
        assertThat(beside.at("/viewer/kind").asString()).isEqualTo("PUBLIC");
        assertThat(beside.at("/regions/totalCount").asInt()).isPositive();
    }

    private static String served(GraphQlClient caller) {
        var result = JsonMapper.shared()
                .convertValue(caller.run(WELL_KNOWN).data(), new TypeReference<Map<String, Object>>() {});
        return withoutApplied(new IntrospectionResultToSchema().createSchemaDefinition(result));
    }

    /** Introspection knows no applied directives: their permission stands in the description. */
    private static String printed(String file) throws IOException {
        var document = PrintedSchema.parse(Files.readString(Path.of("..", file)));
        return withoutApplied(ServedSchemas.told(document));
    }

    private static String withoutApplied(Document document) {
        var registry = new SchemaParser().buildRegistry(document);
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeSchemaDefinition(false)
                        .includeDirectives("deprecated"::equals)
                        .includeDirectiveDefinitions(false))
                .print(UnExecutableSchemaGenerator.makeUnExecutableSchema(registry));
    }

    private static JsonNode type(JsonNode list, String name) {
        return list.valueStream()
                .filter(each -> each.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(list)));
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(each -> each.at("/name").asString()).toList();
    }
}
