package org.entregent.graph.check;

import graphql.TrivialDataFetcher;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entregent.graph.Answer;
import org.entregent.graph.ByIdAnswer;
import org.entregent.graph.ChoiceAnswer;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.ListAnswer;
import org.entregent.graph.NodeId;
import org.entregent.graph.NodeIdAnswer;
import org.entregent.graph.OneAnswer;
import org.entregent.graph.SelectAnswer;
import org.entregent.graph.ValueAnswer;
import org.entregent.graph.request.Requirement;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Compares the SDL with the declarations: every field of a declared type has an answer of the right kind, scalar and nullability,
 * every arrow leads to a declared type over the very same table, every argument is used, every order known.
 */
public final class SchemaCheck {

    /** A connection's own fields. */
    private static final Set<String> RELAY = Set.of("edges", "nodes", "pageInfo", "totalCount");

    private static final Set<String> EDGE = Set.of("cursor", "node");

    private final GraphQLSchema schema;
    private final Declarations declarations;
    private final List<String> problems = new ArrayList<>();

    public SchemaCheck(GraphQLSchema schema, Declarations declarations) {
        this.schema = schema;
        this.declarations = declarations;
    }

    /** One line for each disagreement, beginning with {@code Type.field}. */
    public List<String> problems() {
        declarations.all().forEach(this::check);
        declarations.fetched().forEach(this::checkFetched);
        declarations.roots().forEach((field, root) -> checkRoot(field, root.owner(), root.answer()));
        checkQuery();
        return problems;
    }

    private void check(DeclaredType<?> type) {
        GraphQLType declared = schema.getType(type.name());
        if (type.variant() != null) {
            checkVariants(type, declared);
        } else if (declared instanceof GraphQLObjectType object) {
            checkFields(type, object);
        } else {
            problem(type.name(), "is declared, but the SDL has no such object type");
        }
        if (type.hasTable() && type.key().isEmpty()) {
            problem(type.name(), "rests on a table but has no key");
        }
    }

    /** A type that only extensions declare: a data fetcher must answer it, at the root, as one object. */
    private void checkFetched(DeclaredType<?> type) {
        boolean atRoot = schema.getQueryType().getFieldDefinitions().stream()
                .map(field -> GraphQLTypeUtil.unwrapNonNull(field.getType()))
                .anyMatch(root -> root instanceof GraphQLObjectType object
                        && object.getName().equals(type.name()));
        if (!atRoot) {
            problem(type.name(), "is extended, but neither declared nor the type of a root field");
            return;
        }
        GraphQLObjectType object = Objects.requireNonNull(schema.getObjectType(type.name()));
        type.answers().forEach((name, answer) -> {
            GraphQLFieldDefinition field = object.getFieldDefinition(name);
            if (field == null) {
                problem(type.name() + "." + name, "is declared, but the SDL has no such field");
            } else {
                checkAnswer(type.name() + "." + name, type, field, answer);
            }
        });
    }

    private void checkVariants(DeclaredType<?> type, @Nullable GraphQLType declared) {
        if (!(declared instanceof GraphQLInterfaceType || declared instanceof GraphQLUnionType)) {
            problem(type.name(), "has variants, but the SDL has no such interface or union");
            return;
        }
        for (GraphQLObjectType possible : possibleTypes(declared)) {
            DeclaredType<?> variant = declarations.find(possible.getName());
            if (variant == null || !variant.hasTable() || !sameTable(variant.table(), type.table())) {
                problem(type.name(), "rests on one table, but " + possible.getName() + " is not declared over it");
            }
        }
    }

    private void checkFields(DeclaredType<?> type, GraphQLObjectType object) {
        for (String declared : type.answers().keySet()) {
            if (object.getFieldDefinition(declared) == null) {
                problem(type.name() + "." + declared, "is declared, but the SDL has no such field");
            }
        }
        for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
            String at = type.name() + "." + field.getName();
            Answer answer = type.answers().get(field.getName());
            if (answer == null) {
                problem(at, "has no answer");
            } else {
                checkAnswer(at, type, field, answer);
            }
        }
    }

    private void checkRoot(String name, DeclaredType<?> owner, Answer answer) {
        GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(name);
        if (field == null) {
            problem("Query." + name, "is declared, but the SDL has no such field");
            return;
        }
        String target = bareName(field.getType());
        boolean fits = answer instanceof ConnectionAnswer<?, ?> || target.equals(owner.name());
        if (!fits) {
            problem("Query." + name, "is of type " + target + ", but declared by " + owner.name());
        }
        checkAnswer("Query." + name, owner, field, answer);
    }

    /** Root fields that no declaration answers need a data fetcher of their own. */
    private void checkQuery() {
        GraphQLObjectType query = schema.getQueryType();
        for (GraphQLFieldDefinition field : query.getFieldDefinitions()) {
            boolean fetched = !(schema.getCodeRegistry().getDataFetcher(query, field) instanceof TrivialDataFetcher);
            boolean node = field.getName().equals("node") || field.getName().equals("nodes");
            if (declarations.root(field.getName()) == null && !node && !fetched) {
                problem("Query." + field.getName(), "has no answer");
            }
        }
    }

    private void checkAnswer(String at, DeclaredType<?> owner, GraphQLFieldDefinition field, Answer answer) {
        checkShape(at, owner, field, answer);
        ArgumentCheck.problems(declarations, owner, field, answer).forEach(what -> problem(at, what));
    }

    private void checkShape(String at, DeclaredType<?> owner, GraphQLFieldDefinition field, Answer answer) {
        switch (answer) {
            case NodeIdAnswer id -> checkNodeId(at, owner, field);
            case ByIdAnswer byId -> checkById(at, owner, field, byId);
            case ValueAnswer<?> value -> checkValue(at, field, value);
            case OneAnswer<?, ?> one -> {
                checkSingle(at, field);
                checkTarget(at, bareName(field.getType()), one.child());
            }
            case ListAnswer<?, ?> list -> {
                checkMany(at, field);
                checkTarget(at, bareName(field.getType()), list.child());
            }
            case SelectAnswer<?> select -> checkSelect(at, field, select);
            case ChoiceAnswer<?> choice -> checkChoice(at, field, choice);
            case ConnectionAnswer<?, ?> connection -> checkConnection(at, field, connection);
        }
        checkRequirement(at, owner, field, answer);
    }

    private void checkNodeId(String at, DeclaredType<?> owner, GraphQLFieldDefinition field) {
        if (!bareName(field.getType()).equals("ID")) {
            problem(at, "is a node id, but of type " + bareName(field.getType()));
        }
        if (owner.key().isEmpty() || owner.key().size() > NodeId.MAX_KEY_PARTS) {
            problem(at, "is a node id over a key of " + owner.key().size() + " columns");
        }
    }

    private void checkById(String at, DeclaredType<?> owner, GraphQLFieldDefinition field, ByIdAnswer answer) {
        checkNullable(at, field);
        GraphQLArgument argument = field.getArgument(answer.argument());
        if (argument == null || !bareName(argument.getType()).equals("ID")) {
            problem(at, "finds a row by its id, but has no argument id of type ID");
        }
        if (owner.prefix() == null) {
            problem(at, "finds a row by its id, but " + owner.name() + " has no node id");
        }
    }

    private void checkValue(String at, GraphQLFieldDefinition field, ValueAnswer<?> answer) {
        if (!ScalarFit.fits(field.getType(), answer.type())) {
            problem(
                    at,
                    "is of type " + GraphQLTypeUtil.simplePrint(field.getType()) + ", but answered by "
                            + answer.type().getTypeName() + " ("
                            + answer.type().getType().getSimpleName() + ")");
        }
        if (GraphQLTypeUtil.isNonNull(field.getType()) && (answer.type().nullable() || answer.condition() != null)) {
            problem(at, "is never null, but its answer may be");
        }
    }

    private void checkSelect(String at, GraphQLFieldDefinition field, SelectAnswer<?> answer) {
        if (answer.many()) {
            checkMany(at, field);
        } else {
            checkSingle(at, field);
        }
        if (!answer.many() && answer.condition() != null) {
            checkNullable(at, field);
        }
        checkDeclared(at, bareName(field.getType()));
    }

    private void checkChoice(String at, GraphQLFieldDefinition field, ChoiceAnswer<?> choice) {
        checkSingle(at, field);
        List<String> possible = possibleTypes(GraphQLTypeUtil.unwrapAll(field.getType())).stream()
                .map(GraphQLObjectType::getName)
                .toList();
        choice.branches().forEach((typeName, branch) -> {
            if (!possible.contains(typeName)) {
                problem(at, "cannot be a " + typeName);
            } else if (branch instanceof OneAnswer<?, ?> one) {
                checkTarget(at, typeName, one.child());
            } else {
                checkDeclared(at, typeName);
            }
        });
        possible.stream()
                .filter(typeName -> !choice.branches().containsKey(typeName))
                .forEach(typeName -> problem(at, "has no branch for " + typeName));
    }

    private void checkConnection(String at, GraphQLFieldDefinition field, ConnectionAnswer<?, ?> answer) {
        checkSingle(at, field);
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType connection)
                || connection.getFieldDefinition("nodes") == null) {
            problem(at, "is no connection: its type has no nodes");
            return;
        }
        checkTarget(at, bareName(connection.getFieldDefinition("nodes").getType()), answer.child());
        ArgumentCheck.PAGING.stream()
                .filter(argument -> field.getArgument(argument) == null)
                .forEach(argument -> problem(at, "is a connection without the argument " + argument));
        checkOrders(at, field, answer);
        checkSummaries(at, connection, answer);
        checkEdges(connection, answer);
    }

    /** What a connection has beside Relay's fields is a summary, and each summary is there. */
    private void checkSummaries(String at, GraphQLObjectType connection, ConnectionAnswer<?, ?> answer) {
        for (GraphQLFieldDefinition field : connection.getFieldDefinitions()) {
            if (answer.summaries().containsKey(field.getName())) {
                checkSingle(at + "." + field.getName(), field);
                checkDeclared(at + "." + field.getName(), bareName(field.getType()));
            } else if (!RELAY.contains(field.getName())) {
                problem(at + "." + field.getName(), "has no answer");
            }
        }
        answer.summaries().keySet().stream()
                .filter(summary -> connection.getFieldDefinition(summary) == null)
                .forEach(summary -> problem(at + "." + summary, "is declared, but the SDL has no such field"));
    }

    /** What edges say besides their node and cursor, every list of this type says. */
    private void checkEdges(GraphQLObjectType connection, ConnectionAnswer<?, ?> answer) {
        GraphQLFieldDefinition edges = connection.getFieldDefinition("edges");
        DeclaredType<?> node = declarations.find(
                bareName(connection.getFieldDefinition("nodes").getType()));
        if (edges == null || node == null) {
            return;
        }
        GraphQLObjectType edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(edges.getType());
        answer.edge().keySet().stream()
                .filter(declared -> edge.getFieldDefinition(declared) == null)
                .forEach(declared ->
                        problem(edge.getName() + "." + declared, "is declared, but the SDL has no such field"));
        for (GraphQLFieldDefinition field : edge.getFieldDefinitions()) {
            Answer declared = answer.edge().get(field.getName());
            if (declared != null) {
                // Arguments are the connection's, with which they are checked.
                checkShape(edge.getName() + "." + field.getName(), node, field, declared);
                field.getArguments()
                        .forEach(argument -> problem(
                                edge.getName() + "." + field.getName(),
                                "does nothing with its argument " + argument.getName()));
            } else if (!EDGE.contains(field.getName())) {
                problem(edge.getName() + "." + field.getName(), "has no answer");
            }
        }
    }

    private void checkOrders(String at, GraphQLFieldDefinition field, ConnectionAnswer<?, ?> answer) {
        GraphQLArgument order = field.getArgument(answer.orderArgument());
        if (order != null && GraphQLTypeUtil.unwrapAll(order.getType()) instanceof GraphQLEnumType values) {
            values.getValues().stream()
                    .filter(value -> !answer.orders().containsKey(value.getName()))
                    .forEach(value -> problem(at, "has no order " + value.getName()));
        }
    }

    /** What is hidden from some must be nullable, or a list that may be empty. */
    private void checkRequirement(String at, DeclaredType<?> owner, GraphQLFieldDefinition field, Answer answer) {
        boolean hides = answer instanceof ValueAnswer<?> || answer instanceof SelectAnswer<?> select && !select.many();
        if (hides && owner.region() != null && Requirement.of(field) != null) {
            checkNullable(at, field);
        }
    }

    private void checkTarget(String at, String typeName, Table<?> table) {
        DeclaredType<?> target = declarations.find(typeName);
        if (target == null) {
            problem(at, "leads to " + typeName + ", which is not declared");
        } else if (!target.hasTable() || !sameTable(target.table(), table)) {
            problem(at, "leads to " + typeName + " by the table " + table.getName() + ", on which that does not rest");
        }
    }

    private void checkDeclared(String at, String typeName) {
        if (declarations.find(typeName) == null) {
            problem(at, "leads to " + typeName + ", which is not declared");
        }
    }

    private void checkSingle(String at, GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
        if (GraphQLTypeUtil.isList(type) || !(type instanceof GraphQLCompositeType)) {
            problem(at, "is answered by one object, but of type " + GraphQLTypeUtil.simplePrint(field.getType()));
        }
    }

    private void checkMany(String at, GraphQLFieldDefinition field) {
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
            problem(at, "is answered by a list, but of type " + GraphQLTypeUtil.simplePrint(field.getType()));
        }
    }

    private void checkNullable(String at, GraphQLFieldDefinition field) {
        if (GraphQLTypeUtil.isNonNull(field.getType())) {
            problem(at, "is never null, but its answer may be");
        }
    }

    private List<GraphQLObjectType> possibleTypes(GraphQLType type) {
        return switch (type) {
            case GraphQLInterfaceType abstraction -> schema.getImplementations(abstraction);
            case GraphQLUnionType union ->
                union.getTypes().stream()
                        .map(member -> (GraphQLObjectType) member)
                        .toList();
            case GraphQLObjectType object -> List.of(object);
            default -> List.of();
        };
    }

    private static boolean sameTable(Table<?> one, Table<?> other) {
        return one.getQualifiedName().equals(other.getQualifiedName());
    }

    private static String bareName(GraphQLType type) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
    }

    private void problem(String at, String what) {
        problems.add(at + " " + what);
    }
}
