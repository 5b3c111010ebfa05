package org.entregent.graph.answer;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schema of the API as one text, each type in one piece: the whole, or what is left of it for some callers. */
public final class PrintedSchema {

    private PrintedSchema() {}

    public static String whole() {
        return print(read());
    }

    /** @param usable whether these callers may ever hold the permission of this name */
    public static String part(Predicate<String> usable) {
        return print(new SchemaParser().buildRegistry(SchemaPart.of(document(), usable)));
    }

    static Document document() {
        return parse(whole());
    }

    /** Reads a schema's text, which may be longer than what callers send. */
    public static Document parse(String schema) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                .document(schema)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                .build());
    }

    private static String print(TypeDefinitionRegistry definitions) {
        SchemaPrinter.Options options = SchemaPrinter.Options.defaultOptions()
                .includeSchemaDefinition(false)
                .includeDirectiveDefinition(
                        name -> definitions.getDirectiveDefinition(name).isPresent());
        return new SchemaPrinter(options).print(UnExecutableSchemaGenerator.makeUnExecutableSchema(definitions));
    }

    private static TypeDefinitionRegistry read() {
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                try (InputStream text = file.getInputStream()) {
                    registry.merge(new SchemaParser().parse(text));
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return registry;
    }
}
