package org.entregent;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An operation that the web application's build registered.
 *
 * @param name of a mutation: the verb that it runs
 * @param hash by which browsers send it
 * @param kind {@code query}, {@code mutation} or {@code subscription}
 * @param variables those that it can't do without, and their types
 */
record TrainingOperation(String name, String hash, String kind, Map<String, String> variables) {

    private static final Pattern HEAD = Pattern.compile("(query|mutation|subscription) (\\w+)");
    private static final Pattern VERB = Pattern.compile("(\\w+)\\(input: \\$input\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+): (\\w+)!");

    /** By name. */
    static Map<String, TrainingOperation> of(Map<String, String> documents) {
        return documents.entrySet().stream()
                .map(document -> of(document.getKey(), document.getValue()))
                .collect(Collectors.toMap(TrainingOperation::name, operation -> operation));
    }

    private static TrainingOperation of(String hash, String document) {
        var head = HEAD.matcher(document);
        if (!head.lookingAt()) {
            throw new IllegalStateException("Not an operation: " + document);
        }
        var variables = VARIABLE.matcher(document)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        var verb = VERB.matcher(document);
        return new TrainingOperation(verb.find() ? verb.group(1) : head.group(2), hash, head.group(1), variables);
    }
}
