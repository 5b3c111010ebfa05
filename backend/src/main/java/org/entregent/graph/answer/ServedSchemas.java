package org.entregent.graph.answer;

import graphql.language.Definition;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entregent.graph.GraphTier;
import org.entregent.graph.ViewerSource;
import org.jspecify.annotations.Nullable;

/**
 * The schema as introspection tells it: what is printed, to each kind of caller the part that they can use. Introspection knows no
 * applied directives, hence a field's description ends with the permission that it needs. Made when somebody first asks.
 */
final class ServedSchemas {

    private final ViewerSource viewers;
    private final Map<GraphTier, GraphQLSchema> schemas = new ConcurrentHashMap<>();

    ServedSchemas(ViewerSource viewers) {
        this.viewers = viewers;
    }

    GraphQLSchema of(GraphTier tier) {
        return schemas.computeIfAbsent(tier, this::make);
    }

    private GraphQLSchema make(GraphTier tier) {
        Document whole = PrintedSchema.document();
        Document part = tier == GraphTier.SIGNED_IN
                ? whole
                : SchemaPart.of(whole, permission -> viewers.mayHold(tier, permission));
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().buildRegistry(told(part)));
    }

    static Document told(Document document) {
        Document.Builder told = Document.newDocument();
        for (Definition<?> definition : document.getDefinitions()) {
            told.definition(told(definition));
        }
        return told.build();
    }

    private static Definition<?> told(Definition<?> definition) {
        if (!(definition instanceof ObjectTypeDefinition object)) {
            return definition;
        }
        List<FieldDefinition> fields = object.getFieldDefinitions().stream()
                .map(field -> field.transform(
                        copy -> copy.description(told(field, field.getDescription(), field.getDirectives("requires")))))
                .toList();
        return object.transform(copy -> copy.fieldDefinitions(fields)
                .description(told(object, object.getDescription(), object.getDirectives("requires"))));
    }

    private static @Nullable Description told(
            Node<?> element, @Nullable Description description, List<Directive> requires) {
        if (requires.isEmpty()) {
            return description;
        }
        String permission =
                ((EnumValue) requires.getFirst().getArgument("permission").getValue()).getName();
        String text = description == null ? "" : description.getContent() + "\n\n";
        return new Description(
                text + "Requires the permission `" + permission + "`.", element.getSourceLocation(), true);
    }
}
