package org.entregent.access;

import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which feature declares a field: the word that its SDL file begins with. */
record DeclaredFields(Map<String, String> features) {

    private static final String FILES = "classpath*:graphql/*.graphqls";

    static DeclaredFields read() {
        var features = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                read(file, features);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DeclaredFields(features);
    }

    private static void read(Resource file, Map<String, String> features) throws IOException {
        var feature = String.valueOf(file.getFilename()).split("[-.]")[0];
        for (var type : Parser.parse(file.getContentAsString(StandardCharsets.UTF_8))
                .getDefinitionsOfType(ObjectTypeDefinition.class)) {
            type.getFieldDefinitions().forEach(field -> features.put(type.getName() + "." + field.getName(), feature));
        }
    }

    String feature(String type, String field) {
        var feature = features.get(type + "." + field);
        if (feature == null) {
            throw new IllegalStateException("No file declares " + type + "." + field);
        }
        return feature;
    }
}
