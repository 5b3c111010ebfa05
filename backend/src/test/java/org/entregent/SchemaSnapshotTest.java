package org.entregent;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The whole API on one page: what clients are generated from. */
@Tag("snapshot")
class SchemaSnapshotTest {

    @Test
    void filesMakeTheSchemaPrinted() throws IOException {
        var definitions = read();
        var options = SchemaPrinter.Options.defaultOptions()
                .includeSchemaDefinition(false)
                .includeDirectiveDefinition(
                        name -> definitions.getDirectiveDefinition(name).isPresent());
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(definitions);
        Snapshot.check("schema.graphql", new SchemaPrinter(options).print(schema));
    }

    private static TypeDefinitionRegistry read() throws IOException {
        var registry = new TypeDefinitionRegistry();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
            try (var text = file.getInputStream()) {
                registry.merge(new SchemaParser().parse(text));
            }
        }
        return registry;
    }
}
