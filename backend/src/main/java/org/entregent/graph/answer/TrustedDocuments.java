package org.entregent.graph.answer;

import graphql.GraphQLContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
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

    /** Whether the request at hand runs such a document. */
    static boolean isTrusted(GraphQLContext context) {
        return context.getBoolean(TrustedDocuments.class, false);
    }

    static void markTrusted(GraphQLContext context) {
        context.put(TrustedDocuments.class, true);
    }
}
