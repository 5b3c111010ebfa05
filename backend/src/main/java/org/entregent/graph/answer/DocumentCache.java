package org.entregent.graph.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.plan.Cost;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parsed and validated documents. Trusted ones stay for good; of free ones, those used lately. Each request's variables are
 * proven here, too: whatever is executed has been.
 */
final class DocumentCache implements PreparsedDocumentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentCache.class);

    /** Characters of text; a parsed document takes some 50 times as many bytes. */
    private static final int MAX_CHARACTERS = 2_000_000;

    /** Of a document that is parsed and validated, in the units of {@link Cost}. */
    private static final int CHARACTERS_PER_UNIT = 20;

    static final int MAX_TOKENS = 4_000;

    private static final ParserOptions OPTIONS = ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(MAX_TOKENS).maxWhitespaceTokens(10 * MAX_TOKENS));

    private final TrustedDocuments trusted;
    private final Supplier<GraphQLSchema> schema;
    private final Shares shares;
    private final Map<String, CheckedDocument> trustedEntries = new ConcurrentHashMap<>();
    private final Cache<String, CheckedDocument> free = Caffeine.newBuilder()
            .weigher((String text, CheckedDocument document) -> text.length() + 1)
            .maximumWeight(MAX_CHARACTERS)
            .build();

    /** @param schema asked for when a request comes: it is made after this */
    DocumentCache(TrustedDocuments trusted, Supplier<GraphQLSchema> schema, Shares shares) {
        this.trusted = trusted;
        this.schema = schema;
        this.shares = shares;
    }

    /** How many free documents are kept. */
    long size() {
        return free.estimatedSize();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        String hash = hash(input);
        CheckedDocument document = hash == null ? free(input, parse) : trusted(hash, input, parse);
        return CompletableFuture.completedFuture(
                document.with(schema.get(), input.getOperationName(), input.getVariables()));
    }

    private CheckedDocument free(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        CheckedDocument known = free.getIfPresent(input.getQuery());
        if (known != null) {
            return known;
        }
        try {
            shares.spend(input.getGraphQLContext(), 1 + input.getQuery().length() / CHARACTERS_PER_UNIT);
        } catch (RuntimeException refusal) {
            return CheckedDocument.of(
                    new PreparsedDocumentEntry(GraphErrors.of(refusal, List.of(), input.getExecutionIdNonNull())));
        }
        return free.get(input.getQuery(), text -> parse(input, parse));
    }

    private CheckedDocument trusted(
            String hash, ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        CheckedDocument known = trustedEntries.get(hash);
        if (known == null) {
            String text = trusted.find(hash);
            if (text == null) {
                return CheckedDocument.of(new PreparsedDocumentEntry(GraphErrors.error(
                        ErrorCode.PERSISTED_QUERY_NOT_FOUND, "No document is registered under this hash.", List.of())));
            }
            known = parse(input.transform(builder -> builder.query(text)), parse);
            trustedEntries.put(hash, known);
        }
        TrustedDocuments.markTrusted(input.getGraphQLContext(), known.name());
        return known;
    }

    private static CheckedDocument parse(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        input.getGraphQLContext().put(ParserOptions.class, OPTIONS);
        try {
            PreparsedDocumentEntry entry = parse.apply(input);
            return CheckedDocument.of(entry.hasErrors() ? entry : OfferedDirectives.check(entry));
        } catch (RuntimeException unforeseen) {
            // Some documents are more than the rules of validation foresee: a subscription whose only field is skipped,
            // for one.
            LOG.warn("A document could not be validated", unforeseen);
            return CheckedDocument.of(new PreparsedDocumentEntry(GraphErrors.error(
                    ErrorCode.GRAPHQL_VALIDATION_FAILED,
                    "The document cannot be validated. A subscription must select exactly one field.",
                    List.of())));
        }
    }

    /** The hash that came instead of a text. A text with a hash is a free document: clients register nothing. */
    private static @Nullable String hash(ExecutionInput input) {
        if (!isMarker(input.getQuery())) {
            return null;
        }
        Object query = input.getExtensions().get("persistedQuery");
        return query instanceof Map<?, ?> fields && fields.get("sha256Hash") instanceof String hash ? hash : null;
    }

    private static boolean isMarker(@Nullable String query) {
        return query == null
                || query.isEmpty()
                || query.equals(graphql.execution.preparsed.persisted.PersistedQuerySupport.PERSISTED_QUERY_MARKER);
    }
}
