package org.entregent.graph.answer;

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
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What is left of the schema for callers who aren't persons: no field that needs what they never hold, nothing personal. */
final class SchemaPart {

    private static final String PERSONAL = "personal";
    /** Whoever may write is a person. */
    private static final List<String> ROOTS = List.of("Query", "Subscription");

    private final Predicate<String> usable;
    private final Map<String, TypeDefinition<?>> definitions = new HashMap<>();
    private final Set<String> reached = new TreeSet<>();

    private SchemaPart(Predicate<String> usable) {
        this.usable = usable;
    }

    static Document of(Document whole, Predicate<String> usable) {
        SchemaPart part = new SchemaPart(usable);
        whole.getDefinitionsOfType(TypeDefinition.class)
                .forEach(type -> part.definitions.put(type.getName(), (TypeDefinition<?>) type));
        part.closeFields();
        part.reach();
        Document.Builder document = Document.newDocument();
        whole.getDefinitionsOfType(SDLDefinition.class).stream()
                .filter(part::isWanted)
                .forEach(definition -> document.definition(
                        definition instanceof TypeDefinition<?> type
                                ? part.definitions.get(type.getName())
                                : definition));
        return document.build();
    }

    private boolean isWanted(SDLDefinition<?> definition) {
        return switch (definition) {
            case TypeDefinition<?> type -> reached.contains(type.getName());
            case DirectiveDefinition directive -> !directive.getName().equals(PERSONAL);
            default -> true;
        };
    }

    private void closeFields() {
        definitions.replaceAll((name, type) -> type instanceof ObjectTypeDefinition object
                ? object.transform(copy -> copy.fieldDefinitions(open(object.getFieldDefinitions())))
                : type);
    }

    private List<FieldDefinition> open(List<FieldDefinition> fields) {
        return fields.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(DirectivesContainer<?> element) {
        return !element.hasDirective(PERSONAL)
                && element.getDirectives("requires").stream()
                        .map(requires ->
                                (EnumValue) requires.getArgument("permission").getValue())
                        .allMatch(permission -> usable.test(permission.getName()));
    }

    /**
     * The types that the roots lead to, and those that stand for an interface on the way. An id alone leads to none: whoever can
     * use no field of a type's kind finds no object of it by its id either.
     */
    private void reach() {
        ArrayDeque<String> next = new ArrayDeque<>(ROOTS);
        while (!next.isEmpty()) {
            TypeDefinition<?> type = definitions.get(next.pop());
            if (type != null && isOpen(type) && !isEmpty(type) && reached.add(type.getName())) {
                next.addAll(namesIn(type));
                definitions.values().stream()
                        .filter(other -> standsFor(other, type))
                        .forEach(other -> next.add(other.getName()));
            }
        }
    }

    private static boolean isEmpty(TypeDefinition<?> type) {
        return type instanceof ObjectTypeDefinition object
                && object.getFieldDefinitions().isEmpty();
    }

    private static boolean standsFor(TypeDefinition<?> type, TypeDefinition<?> face) {
        if (!(type instanceof ObjectTypeDefinition object) || face.getName().equals("Node")) {
            return false;
        }
        Set<String> faces = new TreeSet<>();
        for (Node<?> implemented : object.getImplements()) {
            gather(implemented, faces);
        }
        return faces.contains(face.getName());
    }

    private static Set<String> namesIn(Node<?> node) {
        Set<String> names = new TreeSet<>();
        gather(node, names);
        return names;
    }

    private static void gather(Node<?> node, Set<String> names) {
        if (node instanceof TypeName type) {
            names.add(type.getName());
        }
        for (Node<?> child : node.getChildren()) {
            gather(child, names);
        }
    }
}
