package org.entregent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of schema/examples, which the web application's tests run, too. */
public final class Examples {

    private static final Path FOLDER = Path.of("../schema/examples");

    private Examples() {}

    /** What is written on the left means what stands on the right. */
    public static Map<String, JsonNode> table(String file, String name) {
        return read(file)
                .required(name)
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static List<String> list(String file, String name) {
        return read(file).required(name).valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode read(String file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file + ".json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
