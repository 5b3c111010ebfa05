package org.entregent.graph.answer;

import graphql.GraphQLContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that our own build registered, by the SHA-256 of their text. A client sends the hash alone:
 * {@code {"variables":…,"extensions":{"persistedQuery":{"version":1,"sha256Hash":"…"}}}}.
 */
final class TrustedDocuments {

    private final Map<String, String> texts;

    TrustedDocuments(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** The manifest, a JSON object of hashes and texts; none when there is no such file. */
    static TrustedDocuments read(Resource manifest) throws IOException {
        if (!manifest.exists()) {
            return new TrustedDocuments(Map.of());
        }
        try (InputStream json = manifest.getInputStream()) {
            return new TrustedDocuments(JsonMapper.shared().readValue(json, new TypeReference<>() {}));
        }
    }

    @Nullable
    String find(String hash) {
        return texts.get(hash);
    }

    /** The name of such a document, when the request at hand runs one. */
    static Optional<String> findName(GraphQLContext context) {
        return Optional.ofNullable(context.get(TrustedDocuments.class));
    }

    /** @param name what its operation is called */
    static void markTrusted(GraphQLContext context, String name) {
        context.put(TrustedDocuments.class, name);
    }

    static boolean isTrusted(GraphQLContext context) {
        return context.hasKey(TrustedDocuments.class);
    }
}
