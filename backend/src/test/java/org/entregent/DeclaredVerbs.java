package org.entregent;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entregent.graph.answer.PrintedSchema;

/** How verbs are said and objects read, from the schema: whole, and with all that a refusal tells. */
final class DeclaredVerbs {

    private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(PrintedSchema.whole());
    private static final Map<String, String> SELECTIONS = FeatureParts.map(FeaturePart::selections);

    private DeclaredVerbs() {}

    static List<String> all() {
        return type("Mutation", ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .map(FieldDefinition::getName)
                .toList();
    }

    /** Says a verb with {@code $input}. */
    static String document(String verb) {
        var declared = field("Mutation", verb);
        var input = name(declared.getInputValueDefinitions().getFirst().getType());
        var object = object(verb);
        var refusals = name(field(payload(verb), "errors").getType());
        return "mutation($input: %s!) { %s(input: $input) { %s %s errors { __typename ... on UserError { message path } %s } } }"
                .formatted(input, verb, object, selection(payload(verb), object), told(refusals));
    }

    /** Reads an object by {@code $id}. */
    static String question(String field) {
        return "query($id: ID!) { %s(id: $id) %s }".formatted(field, selection("Query", field));
    }

    /** The payload's field that has what the verb made or changed. */
    static String object(String verb) {
        return type(payload(verb), ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .map(FieldDefinition::getName)
                .filter(name -> !name.equals("errors"))
                .findFirst()
                .orElseThrow();
    }

    private static String payload(String verb) {
        return name(field("Mutation", verb).getType());
    }

    private static String selection(String parent, String field) {
        var type = name(field(parent, field).getType());
        return Objects.requireNonNull(SELECTIONS.get(type), "Let a feature's part say what is stored of a " + type);
    }

    /** What some refusals carry beside their message. */
    private static String told(String union) {
        return type(union, UnionTypeDefinition.class).getMemberTypes().stream()
                .map(DeclaredVerbs::name)
                .filter(refusal -> !ownFields(refusal).isEmpty())
                .map(refusal -> "... on %s { %s }".formatted(refusal, String.join(" ", ownFields(refusal))))
                .collect(Collectors.joining(" "));
    }

    private static List<String> ownFields(String refusal) {
        return type(refusal, ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .filter(field -> SCHEMA.getTypeOrNull(name(field.getType()), ObjectTypeDefinition.class) == null)
                .map(FieldDefinition::getName)
                .filter(name -> !List.of("message", "path").contains(name))
                .toList();
    }

    private static FieldDefinition field(String parent, String name) {
        return type(parent, ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(parent + " has no field " + name));
    }

    private static <T extends TypeDefinition<T>> T type(String name, Class<T> kind) {
        return SCHEMA.getType(name, kind).orElseThrow();
    }

    private static String name(Type<?> type) {
        return TypeInfo.typeInfo(type).getName();
    }
}
