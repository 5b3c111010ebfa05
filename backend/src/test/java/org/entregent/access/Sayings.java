package org.entregent.access;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;

/**
 * A verb as somebody says it of objects.
 *
 * @param input the verb's, by the object's id
 */
record Sayings(GraphQlClient client, GraphQLFieldDefinition verb, Function<String, Map<String, Object>> input) {

    /** In one document. */
    private static final int MOST = 20;

    /**
     * What is answered of each. They are said one after the other, many in one request; where one of these is refused as a whole, each
     * is said by itself, since then one would hide what is said of the others.
     *
     * @return by the object's id
     */
    Map<String, String> of(List<String> ids) {
        var answers = new HashMap<String, String>();
        for (var from = 0; from < ids.size(); from += MOST) {
            if (!sayTogether(ids.subList(from, Math.min(ids.size(), from + MOST)), answers)) {
                return ids.stream().collect(Collectors.toMap(Function.identity(), this::sayAlone));
            }
        }
        return answers;
    }

    private boolean sayTogether(List<String> ids, Map<String, String> answers) {
        var answer = say(ids);
        if (!answer.codes().isEmpty()) {
            return false;
        }
        places(ids)
                .forEach(place -> answers.put(
                        ids.get(place), answer.data().required("of" + place).toString()));
        return true;
    }

    private String sayAlone(String id) {
        var answer = say(List.of(id));
        return Answers.withoutRequestId(answer.status() + " " + answer.body());
    }

    private GraphQlAnswer say(List<String> ids) {
        var type = ((GraphQLNamedType)
                        GraphQLTypeUtil.unwrapAll(verb.getArgument("input").getType()))
                .getName();
        var declared = places(ids).mapToObj(place -> "$of%d: %s!".formatted(place, type));
        var said = places(ids)
                .mapToObj(place ->
                        "of%1$d: %2$s(input: $of%1$d) { errors { __typename ... on UserError { message path } } }"
                                .formatted(place, verb.getName()));
        return client.run(
                declared.collect(Collectors.joining(" ", "mutation (", ") "))
                        + said.collect(Collectors.joining(" ", "{ ", " }")),
                places(ids)
                        .boxed()
                        .collect(Collectors.toMap(place -> "of" + place, place -> input.apply(ids.get(place)))));
    }

    private static IntStream places(List<String> ids) {
        return IntStream.range(0, ids.size());
    }
}
