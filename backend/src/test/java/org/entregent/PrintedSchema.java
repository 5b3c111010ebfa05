package org.entregent;

import graphql.language.Document;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schema of the API as one text, each type in one piece. */
public final class PrintedSchema {

    private PrintedSchema() {}

    public static String whole() {
        return print(read());
    }

    static String print(Document document) {
        return print(new SchemaParser().buildRegistry(document));
    }

    private static String print(TypeDefinitionRegistry definitions) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeSchemaDefinition(false)
                .includeDirectiveDefinition(
                        name -> definitions.getDirectiveDefinition(name).isPresent());
        return new SchemaPrinter(options).print(UnExecutableSchemaGenerator.makeUnExecutableSchema(definitions));
    }

    private static TypeDefinitionRegistry read() {
        var registry = new TypeDefinitionRegistry();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                try (var text = file.getInputStream()) {
                    registry.merge(new SchemaParser().parse(text));
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return registry;
    }
}
