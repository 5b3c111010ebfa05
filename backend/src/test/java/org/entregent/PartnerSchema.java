package org.entregent;

import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entregent.access.Permission;

/** What is left of the schema for a partner organisation: no field that needs what no partner is granted, nothing personal. */
final class PartnerSchema {

    private static final List<String> ROOTS = List.of("Query", "Subscription");

    private final Map<String, TypeDefinition<?>> definitions = new HashMap<>();
    private final Set<String> reached = new TreeSet<>();

    private PartnerSchema() {}

    static String of(String schema) {
        var partner = new PartnerSchema();
        var whole = Parser.parse(schema);
        whole.getDefinitionsOfType(TypeDefinition.class)
                .forEach(type -> partner.definitions.put(type.getName(), withoutClosedFields(type)));
        partner.reach();
        var document = Document.newDocument();
        whole.getDefinitionsOfType(SDLDefinition.class).stream()
                .filter(partner::isWanted)
                .forEach(definition -> document.definition(
                        definition instanceof TypeDefinition<?> type
                                ? partner.definitions.get(type.getName())
                                : definition));
        return PrintedSchema.print(document.build());
    }

    private boolean isWanted(SDLDefinition<?> definition) {
        return switch (definition) {
            case TypeDefinition<?> type -> reached.contains(type.getName());
            case DirectiveDefinition directive -> !directive.getName().equals("personal");
            default -> true;
        };
    }

    private static TypeDefinition<?> withoutClosedFields(TypeDefinition<?> type) {
        return type instanceof ObjectTypeDefinition object
                ? object.transform(copy -> copy.fieldDefinitions(open(object.getFieldDefinitions())))
                : type;
    }

    private static List<FieldDefinition> open(List<FieldDefinition> fields) {
        return fields.stream().filter(PartnerSchema::isOpen).toList();
    }

    private static boolean isOpen(DirectivesContainer<?> element) {
        return !element.hasDirective("personal")
                && element.getDirectives("requires").stream()
                        .map(requires ->
                                (EnumValue) requires.getArgument("permission").getValue())
                        .allMatch(permission ->
                                Permission.valueOf(permission.getName()).openToPartners());
    }

    /** The types that the roots lead to, and those that stand for an interface on the way. */
    private void reach() {
        var next = new ArrayDeque<>(ROOTS);
        while (!next.isEmpty()) {
            var type = definitions.get(next.pop());
            if (type != null && isOpen(type) && reached.add(type.getName())) {
                next.addAll(namesIn(type));
                definitions.values().stream()
                        .filter(other -> standsFor(other, type))
                        .forEach(other -> next.add(other.getName()));
            }
        }
    }

    private static boolean standsFor(TypeDefinition<?> type, TypeDefinition<?> face) {
        return type instanceof ObjectTypeDefinition object
                && namesIn(object.getImplements()).contains(face.getName());
    }

    private static Set<String> namesIn(Node<?> node) {
        var names = namesIn(node.getChildren());
        if (node instanceof TypeName type) {
            names.add(type.getName());
        }
        return names;
    }

    private static Set<String> namesIn(List<? extends Node> nodes) {
        var names = new TreeSet<String>();
        nodes.forEach(node -> names.addAll(namesIn((Node<?>) node)));
        return names;
    }
}
