package org.entregent.graph.answer;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.schema.GraphQLDirective;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entregent.graph.ErrorCode;

/**
 * The directives that we offer. graphql-java puts others into every schema, which we don't carry out: a document with one of them
 * is refused, as if the directive were unknown.
 */
final class OfferedDirectives {

    /** Of those that graphql-java adds, the ones that the specification does not know, or that we don't carry out. */
    private static final Set<String> NOT_OFFERED = Set.of("defer", "experimental_disableErrorPropagation");

    /** Of those that may stand in an operation. */
    private static final Set<String> IN_OPERATIONS = Set.of("include", "skip");

    private OfferedDirectives() {}

    static boolean isOffered(GraphQLDirective directive) {
        return !NOT_OFFERED.contains(directive.getName());
    }

    static PreparsedDocumentEntry check(PreparsedDocumentEntry entry) {
        Document document = entry.getDocument();
        Set<String> unknown = document == null ? Set.of() : unknown(document);
        return unknown.isEmpty()
                ? entry
                : new PreparsedDocumentEntry(unknown.stream()
                        .map(name -> GraphErrors.error(
                                ErrorCode.GRAPHQL_VALIDATION_FAILED,
                                "Validation error (UnknownDirective) : Unknown directive '" + name + "'",
                                List.of()))
                        .toList());
    }

    private static Set<String> unknown(Document document) {
        Set<String> unknown = new LinkedHashSet<>();
        gather(document, unknown);
        return unknown;
    }

    private static void gather(Node<?> node, Set<String> unknown) {
        if (node instanceof Directive directive && !IN_OPERATIONS.contains(directive.getName())) {
            unknown.add(directive.getName());
        }
        for (Node<?> child : node.getChildren()) {
            gather(child, unknown);
        }
    }
}
