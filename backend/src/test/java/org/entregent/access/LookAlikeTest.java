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
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.FeaturePart;
import org.entregent.FeatureParts;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * A verb said of somebody else's object is answered to the byte like one said of an object that does not exist, and changes nothing;
 * what isn't an id at all finds nothing. Inputs come from the schema: a new verb is said by itself.
 */
@ApplicationTest
@DemonstrationData
class LookAlikeTest {

    /** Where it is told whose an object is. */
    private static final Map<String, String> KEYS = FeatureParts.map(FeaturePart::keys);

    private static final Set<String> TO_ANYBODY = Set.copyOf(FeatureParts.list(FeaturePart::toAnybody));

    /** Those who together see objects of each kind, and may say something of them. */
    private static final List<Onlooker> SEEING = List.of(
            Onlooker.MEMBER_OF_CALVADOS,
            Onlooker.PRESIDENT_OF_CALVADOS,
            Onlooker.DIRECTOR_OF_PROVENCE,
            Onlooker.EDITOR_OF_PROVENCE,
            Onlooker.OWNER_IN_PROVENCE,
            Onlooker.ADMIN);

    /**
     * Two answers where there should be one.
     *
     * @param place the verb and its field
     * @param some what was said of the object
     * @param none what was said of one that does not exist
     */
    private record Difference(String place, String id, String some, String none) {}

    @Autowired
    GraphQlSource source;

    @Autowired
    GraphQlClient graphQl;

    private static String anybody = "";

    private static Map<String, Set<String>> found = Map.of();

    @BeforeAll
    static void set() {
        found = Map.of();
        Stage.set();
        anybody = Owner.ask("select 'mbr_' || region_id || '_' || id from member_card order by id limit 1");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PUBLIC",
                "MEMBER_OF_CALVADOS",
                "MEMBER_OF_PROVENCE",
                "PRESIDENT_OF_CALVADOS",
                "DIRECTOR_OF_PROVENCE",
                "STRANGER",
                "MEMBER_WHO_LEFT",
                "PARTNER_OF_PROVENCE"
            })
    void verbsTellNothing(Onlooker onlooker) {
        var looksUp = looksUp();
        var hidden = sorted(onlooker).get(false);
        assertThat(hidden).hasSizeGreaterThan(3);
        var before = Tables.state();
        assertThat(sayAll(onlooker, hidden, looksUp)).isEmpty();
        assertThat(Tables.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER_OF_CALVADOS", "PRESIDENT_OF_CALVADOS", "DIRECTOR_OF_PROVENCE"})
    void verbsTellNothingWithoutTheSecondWall(Onlooker onlooker) {
        var looksUp = looksUp();
        Stage.takeSecondWallDown();
        try {
            assertThat(sayAll(onlooker, sorted(onlooker).get(false), looksUp)).isEmpty();
        } finally {
            Stage.putSecondWallUp();
        }
    }

    /** Of what is theirs to see, verbs do tell: where it stands, or that it has changed since. */
    @Test
    void bites() {
        looksUp();
        assertThat(found).hasSizeGreaterThan(20).containsEntry("publishNetwork sheetId", Set.of("sht"));
    }

    @Test
    void whatIsNoIdFindsNothing() {
        var admin = Onlooker.ADMIN.using(graphQl);
        var byId = source.schema().getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("id") != null)
                .map(GraphQLFieldDefinition::getName)
                .toList();
        assertThat(byId).contains("node", "chapter", "referral");
        var asked = byId.stream().map(field -> field + "(id: $id) { id } ").collect(Collectors.joining());
        var found = byId.stream().map(field -> ",\"" + field + "\":null").collect(Collectors.joining());
        for (var id : Landmarks.bareIds()) {
            for (var forged : forgeries(id)) {
                var answer = admin.run(
                        "query ($id: ID!) { nodes(ids: [$id]) { id } members(chapter: $id, first: 1) { totalCount nodes { id } } "
                                + asked + "}",
                        Map.of("id", forged));
                assertThat(answer.data().toString())
                        .as(forged)
                        .isEqualTo("{\"nodes\":[null],\"members\":{\"totalCount\":0,\"nodes\":[]}" + found + "}");
            }
        }
    }

    /** Cut short, lengthened, of another region, of a wrong or unknown prefix, in another spelling. */
    private static List<String> forgeries(String id) {
        var prefix = id.substring(0, id.indexOf('_'));
        // Not a member's: what belongs to one has the id of theirs.
        var other = prefix.equals("ref") ? "mbr" : "ref";
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
        // Not every id names a region.
        forged.removeIf(id::equals);
        return forged;
    }

    /**
     * What differs between the answers for one of these objects and for one that does not exist.
     *
     * @param looksUp whether a verb's field finds objects of a kind; of other kinds one in each region is enough
     */
    private List<Difference> sayAll(Onlooker onlooker, List<String> ids, BiPredicate<String, String> looksUp) {
        var client = onlooker.using(graphQl);
        var differences = new ArrayList<Difference>();
        for (var verb : source.schema().getMutationType().getFieldDefinitions()) {
            for (var field : idFields(verb)) {
                var place = verb.getName() + " " + field;
                var some = new ArrayList<String>();
                // Of what does not exist in a region, one is like the other.
                var nones = new HashMap<String, String>();
                for (var id : ids) {
                    if (!isTo(field, id) && (!nones.containsKey(place(id)) || looksUp.test(place, prefix(id)))) {
                        some.add(id);
                        nones.putIfAbsent(place(id), elsewhere(id));
                    }
                }
                var input = verb.getArgument("input").getType();
                var answers = new Sayings(client, verb, id -> object(input, "", field, id))
                        .of(Stream.concat(some.stream(), nones.values().stream())
                                .toList());
                some.stream()
                        .map(id -> new Difference(place, id, answers.get(id), answers.get(nones.get(place(id)))))
                        .filter(pair -> !pair.some().equals(pair.none()))
                        .forEach(differences::add);
            }
        }
        return differences;
    }

    /** Which kinds of objects each field of each verb finds, as those hear who may see them. */
    private BiPredicate<String, String> looksUp() {
        if (found.isEmpty()) {
            found = SEEING.stream()
                    .flatMap(onlooker -> sayAll(onlooker, sorted(onlooker).get(true), (place, kind) -> false).stream())
                    .collect(Collectors.groupingBy(
                            Difference::place,
                            Collectors.mapping(difference -> prefix(difference.id()), Collectors.toSet())));
        }
        return (place, kind) -> found.getOrDefault(place, Set.of()).contains(kind);
    }

    /** The landmarks' ids: those that somebody sees under true, those hidden from them under false. */
    private static Map<Boolean, List<String>> sorted(Onlooker onlooker) {
        var look = onlooker.look();
        return Landmarks.bareIds().stream()
                .filter(id -> KEYS.containsKey(prefix(id)))
                .collect(Collectors.partitioningBy(id -> isSeen(look, id)));
    }

    private static boolean isSeen(Onlooker.Look look, String id) {
        var column = String.valueOf(KEYS.get(prefix(id)));
        var table = column.substring(0, column.indexOf('.'));
        var parts = id.split("_");
        return !Owner.ask("select count(*) from %s where region_id = %s and %s = '%s' and (%s)"
                        .formatted(table, parts[1], column, parts[2], look.sees(table)))
                .equals("0");
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('_'));
    }

    /** Whether the field takes anybody, hence tells who there is. */
    private static boolean isTo(String field, String id) {
        return TO_ANYBODY.contains(field.substring(field.lastIndexOf('.') + 1)) && id.startsWith("mbr");
    }

    private static String elsewhere(String id) {
        return place(id) + UUID.randomUUID();
    }

    /** Kind and region. */
    private static String place(String id) {
        return id.substring(0, id.length() - 36);
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
            case "Int", "Long", "Float" -> 1;
            case "Boolean" -> false;
            case "String" -> "Word";
            case "Date" -> "2026-01-05";
            case "DateTime" -> "2026-01-05T08:00:00Z";
            case "LocalTime" -> "08:00:00";
            default -> throw new IllegalStateException("Give a value of the scalar " + name);
        };
    }
}
