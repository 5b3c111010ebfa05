package org.entregent.graph.check;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entregent.graph.Answer;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;

/** Every argument of a field does something, and every argument that its declaration looks at exists. */
final class ArgumentCheck {

    /** By which a connection's page is found. */
    static final Set<String> PAGING = Set.of("first", "after", "last", "before");

    private ArgumentCheck() {}

    static List<String> problems(
            Declarations declarations, DeclaredType<?> owner, GraphQLFieldDefinition field, Answer answer) {
        Set<String> used = ArgumentProbe.paths(declarations, owner, answer);
        List<String> problems = new ArrayList<>();
        used.stream()
                .filter(path -> !exists(field, path))
                .forEach(path -> problems.add("looks at " + path + ", which is no argument"));
        for (GraphQLArgument argument : field.getArguments()) {
            String name = argument.getName();
            if (!isOfConnection(answer, name)
                    && used.stream().noneMatch(path -> firstPart(path).equals(name))) {
                problems.add("does nothing with its argument " + name);
            }
        }
        return problems;
    }

    private static boolean isOfConnection(Answer answer, String argument) {
        return answer instanceof ConnectionAnswer<?, ?> connection
                && (PAGING.contains(argument) || argument.equals(connection.orderArgument()));
    }

    private static boolean exists(GraphQLFieldDefinition field, String path) {
        GraphQLArgument argument = field.getArgument(firstPart(path));
        GraphQLType type = argument == null ? null : GraphQLTypeUtil.unwrapAll(argument.getType());
        String rest = path;
        while (type != null && rest.indexOf('.') >= 0) {
            rest = rest.substring(rest.indexOf('.') + 1);
            var inner = type instanceof GraphQLInputObjectType input ? input.getField(firstPart(rest)) : null;
            type = inner == null ? null : GraphQLTypeUtil.unwrapAll(inner.getType());
        }
        return type != null;
    }

    private static String firstPart(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
