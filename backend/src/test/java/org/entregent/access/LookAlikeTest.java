package org.entregent.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * A verb said of somebody else's object is answered to the byte like one said of an object that does not exist, and changes nothing;
 * what is no id at all finds nothing. Inputs come from the schema: a new verb is said by itself.
 */
@ApplicationTest
@DemonstrationData
class LookAlikeTest {

    /** Anybody's: referrals and thanks go to any member, whom every member may know. */
    private static final Set<String> TO_ANYBODY = Set.of("receiverId", "memberId");

    private static final String STATE = """
            select md5(string_agg(row::text, '' order by row::text)) from (
              select region_id, id, version, status from referral
              union all select region_id, id, version, status from closed_business
              union all select region_id, referral_id, sequence, to_status from referral_event) as row""";

    @Autowired
    GraphQlSource source;

    @Autowired
    GraphQlClient graphQl;

    /** Objects of Calvados, which nobody of Provence sees. */
    private List<String> hidden = List.of();

    private static String anybody = "";

    @BeforeAll
    static void set() {
        Stage.set();
        anybody = Owner.ask("select 'mbr_' || region_id || '_' || id from member_card order by id limit 1");
    }

    @BeforeEach
    void findHidden() {
        var calvados = "_" + Owner.ask("select id from region where code = 'FR-14'") + "_";
        hidden = Landmarks.ids().stream()
                .map(LookAlikeTest::bare)
                .filter(id -> id.contains(calvados) && !id.startsWith("cha"))
                .toList();
        assertThat(hidden).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER_OF_PROVENCE", "DIRECTOR_OF_PROVENCE", "STRANGER", "PARTNER_OF_PROVENCE", "PUBLIC"})
    void verbsTellNothing(Onlooker onlooker) {
        var before = Owner.ask(STATE);
        assertThat(sayAll(onlooker)).isEmpty();
        assertThat(Owner.ask(STATE)).isEqualTo(before);
    }

    @Test
    void bites() {
        Owner.sql().execute("alter table referral disable row level security");
        assertThat(sayAll(Onlooker.MEMBER_OF_PROVENCE)).isNotEmpty();
        Owner.sql().execute("alter table referral enable row level security");
    }

    @Test
    void whatIsNoIdFindsNothing() {
        var admin = Onlooker.ADMIN.using(graphQl);
        for (var id : Landmarks.ids().stream().map(LookAlikeTest::bare).toList()) {
            for (var forged : forgeries(id)) {
                var answer = admin.run("""
                        query ($id: ID!) {
                          node(id: $id) { id } nodes(ids: [$id]) { id } chapter(id: $id) { id } member(id: $id) { id }
                          referral(id: $id) { id } members(chapter: $id, first: 1) { totalCount nodes { id } }
                        }""", Map.of("id", forged));
                assertThat(answer.data().toString())
                        .as(forged)
                        .isEqualTo("{\"node\":null,\"nodes\":[null],\"chapter\":null,\"member\":null,\"referral\":null,"
                                + "\"members\":{\"totalCount\":0,\"nodes\":[]}}");
            }
        }
    }

    /** Cut short, lengthened, of another region, of a wrong or unknown prefix, in another spelling. */
    private static List<String> forgeries(String id) {
        var prefix = id.substring(0, id.indexOf('_'));
        var other = prefix.equals("mbr") ? "ref" : "mbr";
        var forged = new ArrayList<>(List.of(
                id.substring(0, id.length() - 1) + "~",
                prefix,
                prefix + "_",
                id + "_1",
                id + " ",
                other + id.substring(prefix.length()),
                "xyz" + id.substring(prefix.length()),
                id.toUpperCase(Locale.ROOT),
                ""));
        if (id.contains("-")) {
            forged.add(id.substring(0, id.length() - 1));
            forged.add(id.replaceFirst("_[0-9]+_", "_1_"));
            forged.add(id.replaceFirst("_([0-9]+_)", "_0$1"));
            forged.add(id.replaceFirst("_[0-9]+_", "_-1_"));
        }
        return forged;
    }

    /** What differs between the answers for a hidden object and for one that does not exist. */
    private List<String> sayAll(Onlooker onlooker) {
        var client = onlooker.using(graphQl);
        var differences = new ArrayList<String>();
        for (var verb : source.schema().getMutationType().getFieldDefinitions()) {
            for (var field : idFields(verb)) {
                for (var hidden : hidden(field)) {
                    var some = say(client, verb, field, hidden);
                    var none = say(client, verb, field, elsewhere(hidden));
                    if (!some.equals(none)) {
                        differences.add("%s, %s %s: %s, %s".formatted(verb.getName(), field, hidden, some, none));
                    }
                }
            }
        }
        return differences;
    }

    private List<String> hidden(String field) {
        var name = field.substring(field.lastIndexOf('.') + 1);
        return hidden.stream()
                .filter(id -> !(TO_ANYBODY.contains(name) && id.startsWith("mbr")))
                .toList();
    }

    private static String bare(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    private static String elsewhere(String id) {
        return id.substring(0, id.length() - 36) + UUID.randomUUID();
    }

    private static String say(GraphQlClient client, GraphQLFieldDefinition verb, String field, String id) {
        var input = ((GraphQLNamedType)
                        GraphQLTypeUtil.unwrapAll(verb.getArgument("input").getType()))
                .getName();
        var answer = client.run(
                "mutation ($input: %s!) { %s(input: $input) { errors { __typename ... on UserError { message path } } } }"
                        .formatted(input, verb.getName()),
                Map.of("input", object(verb.getArgument("input").getType(), "", field, id)));
        return IsolationTest.withoutRequestId(answer.status() + " " + answer.body());
    }

    /** Paths of the input's ids. */
    private static List<String> idFields(GraphQLFieldDefinition verb) {
        return ids(verb.getArgument("input").getType(), "").toList();
    }

    private static Stream<String> ids(GraphQLType type, String path) {
        return ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type))
                .getFields().stream().flatMap(field -> switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
                    case GraphQLInputObjectType nested -> ids(nested, path + field.getName() + ".");
                    case GraphQLNamedType scalar
                    when scalar.getName().equals("ID") -> Stream.of(path + field.getName());
                    default -> Stream.of();
                });
    }

    /** What is required, and what leads to the id. */
    private static Map<String, Object> object(GraphQLType type, String path, String field, String id) {
        var input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type);
        var object = new HashMap<String, Object>();
        for (var member : input.getFields()) {
            var here = path + member.getName();
            if (here.equals(field)) {
                object.put(member.getName(), id);
            } else if (field.startsWith(here + ".")
                    || GraphQLTypeUtil.isNonNull(member.getType()) && !member.hasSetDefaultValue()) {
                object.put(member.getName(), value(member, here + ".", field, id));
            }
        }
        if (object.isEmpty()) {
            object.put("name", "Somebody");
        }
        return object;
    }

    private static Object value(GraphQLInputObjectField member, String path, String field, String id) {
        var value = switch (GraphQLTypeUtil.unwrapAll(member.getType())) {
            case GraphQLInputObjectType nested -> object(nested, path, field, id);
            case GraphQLEnumType values -> values.getValues().getFirst().getName();
            case GraphQLNamedType scalar -> scalar(scalar.getName());
        };
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(member.getType())) ? List.of(value) : value;
    }

    private static Object scalar(String name) {
        return switch (name) {
            case "ID" -> anybody;
            case "UUID" -> UUID.randomUUID().toString();
            case "Int", "Long" -> 1;
            case "Boolean" -> false;
            case "String" -> "Word";
            case "Date" -> "2026-01-05";
            case "DateTime" -> "2026-01-05T08:00:00Z";
            default -> throw new IllegalStateException("Give a value of the scalar " + name);
        };
    }
}
