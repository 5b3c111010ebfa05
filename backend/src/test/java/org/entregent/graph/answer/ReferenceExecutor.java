package org.entregent.graph.answer;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.graph.Answer;
import org.entregent.graph.ByIdAnswer;
import org.entregent.graph.ChoiceAnswer;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.ListAnswer;
import org.entregent.graph.NodeId;
import org.entregent.graph.NodeIdAnswer;
import org.entregent.graph.OneAnswer;
import org.entregent.graph.Reference;
import org.entregent.graph.SelectAnswer;
import org.entregent.graph.ValueAnswer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/**
 * Executes operations the plain way, to compare with: graphql-java completes every value, a data fetcher asks the database for
 * each field of each row, pages are cut from whole lists; a reference in a payload or an event is a row like any other. It shares
 * the declarations with the compiler and nothing else.
 */
final class ReferenceExecutor {

    private final Declarations declarations;
    private final GraphQLSchema schema;
    private final DSLContext database;
    private final GraphQL graphQl;
    private final ReferenceRules rules;
    private final ReferenceLists lists;

    ReferenceExecutor(Declarations declarations, GraphQLSchema schema, DSLContext database) {
        this.declarations = declarations;
        this.schema = schema;
        this.database = database;
        this.rules = new ReferenceRules(declarations);
        this.lists = new ReferenceLists(declarations, database, rules);
        this.graphQl = GraphQL.newGraphQL(schema.transformWithoutTypes(builder -> builder.codeRegistry(registry())))
                .defaultDataFetcherExceptionHandler(DataFetcherExceptionResolver.createExceptionHandler(
                        List.of(ReferenceArguments.UNCOERCED, new FetcherErrors())))
                .build();
    }

    ExecutionResult execute(String document, Map<String, Object> variables, GraphViewer viewer) {
        return execute(document, null, variables, viewer);
    }

    /** Runs the operation with this name. */
    ExecutionResult execute(
            String document, @Nullable String operationName, Map<String, Object> variables, GraphViewer viewer) {
        return graphQl.execute(ExecutionInput.newExecutionInput(document)
                .operationName(operationName)
                .variables(variables)
                .graphQLContext(context -> context.put(GraphViewer.class, viewer)
                        // It looks at all arguments beforehand, and throws where one field's are at fault.
                        .put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
                .build());
    }

    private GraphQLCodeRegistry registry() {
        GraphQLCodeRegistry.Builder registry = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        schema.getAllTypesAsList().forEach(type -> followReferences(registry, type));
        GraphQLObjectType query = schema.getQueryType();
        declarations
                .roots()
                .forEach((name, root) -> registry.dataFetcher(
                        query, query.getFieldDefinition(name), fetcher(root.owner(), root.answer())));
        declarations
                .roots()
                .forEach((name, root) -> registerEdge(registry, query.getFieldDefinition(name), root.answer()));
        registry.dataFetcher(query, query.getFieldDefinition("node"), (DataFetcher<Object>)
                environment -> node(environment, environment.getArgument("id")));
        registry.dataFetcher(query, query.getFieldDefinition("nodes"), (DataFetcher<Object>) environment -> {
            ReferenceArguments.check(environment);
            return environment.<List<String>>getArgument("ids").stream()
                    .map(id -> node(environment, id))
                    .toList();
        });
        declarations.all().forEach(type -> register(registry, type));
        declarations.fetched().forEach(type -> register(registry, type));
        schema.getAllTypesAsList().forEach(type -> resolve(registry, type));
        return registry.build();
    }

    private void register(GraphQLCodeRegistry.Builder registry, DeclaredType<?> type) {
        if (schema.getType(type.name()) instanceof GraphQLObjectType object) {
            type.answers()
                    .forEach((name, answer) ->
                            registry.dataFetcher(object, object.getFieldDefinition(name), fetcher(type, answer)));
            type.answers().forEach((name, answer) -> registerEdge(registry, object.getFieldDefinition(name), answer));
        }
    }

    /** What a list's edges say besides their node and cursor. */
    private void registerEdge(GraphQLCodeRegistry.Builder registry, GraphQLFieldDefinition field, Answer answer) {
        if (answer instanceof ConnectionAnswer<?, ?> list && !list.edge().isEmpty()) {
            var connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
            var edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                    connection.getFieldDefinition("edges").getType());
            list.edge()
                    .keySet()
                    .forEach(name -> registry.dataFetcher(
                            edge, edge.getFieldDefinition(name), (DataFetcher<Object>) this::edge));
        }
    }

    /** Fields that Java answers may answer with references; declared fields are registered anew afterwards. */
    private void followReferences(GraphQLCodeRegistry.Builder registry, GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object && !Introspection.isIntrospectionTypes(object)) {
            object.getFieldDefinitions()
                    .forEach(field -> registry.dataFetcher(
                            object,
                            field,
                            DataFetcherFactories.wrapDataFetcher(
                                    schema.getCodeRegistry().getDataFetcher(object, field), this::followed)));
        }
    }

    private @Nullable Object followed(DataFetchingEnvironment environment, @Nullable Object value) {
        return switch (value) {
            case Reference reference ->
                byKey(environment, declarations.get(reference.typeName()), List.copyOf(reference.key()));
            case List<?> list ->
                list.stream().map(element -> followed(environment, element)).toList();
            case null, default -> value;
        };
    }

    private void resolve(GraphQLCodeRegistry.Builder registry, GraphQLNamedType type) {
        TypeResolver resolver = environment -> environment.getSchema().getObjectType(typeName(environment.getObject()));
        if (type instanceof GraphQLInterfaceType abstraction) {
            registry.typeResolver(abstraction, resolver);
        } else if (type instanceof GraphQLUnionType union) {
            registry.typeResolver(union, resolver);
        }
    }

    private String typeName(ReferenceRow row) {
        var variant = row.type().variant();
        return variant == null
                ? row.type().name()
                : (String) Objects.requireNonNull(one(row, variant.apply(DeclaredType.typed(row.row()))));
    }

    private DataFetcher<?> fetcher(DeclaredType<?> owner, Answer answer) {
        return environment -> {
            ReferenceArguments.check(environment);
            ReferenceRow row = environment.getSource() instanceof ReferenceRow source ? source : null;
            return answer(environment, owner, answer, row);
        };
    }

    /** What an edge says besides its node and cursor: lists of one type may answer it in different ways. */
    private @Nullable Object edge(DataFetchingEnvironment environment) {
        Map<?, ?> edge = Objects.requireNonNull(environment.getSource());
        var row = (ReferenceRow) Objects.requireNonNull(edge.get(ReferenceLists.ROW));
        var answers = (Map<?, ?>) Objects.requireNonNull(edge.get(ReferenceLists.ANSWERS));
        var answer = (Answer) Objects.requireNonNull(
                answers.get(environment.getFieldDefinition().getName()));
        return answer(environment, row.type(), answer, row);
    }

    private @Nullable Object answer(
            DataFetchingEnvironment environment, DeclaredType<?> owner, Answer answer, @Nullable ReferenceRow row) {
        return switch (answer) {
            case NodeIdAnswer id -> one(Objects.requireNonNull(row), NodeId.expression(owner, row.row()));
            case ByIdAnswer byId -> byId(environment, owner, environment.getArgument(byId.argument()));
            case ValueAnswer<?> value -> value(environment, owner, value, row);
            case OneAnswer<?, ?> one -> first(lists.joined(environment, one, rules.target(environment), row));
            case ListAnswer<?, ?> list -> lists.listed(environment, list, row);
            case SelectAnswer<?> select -> selected(environment, owner, select, row);
            case ChoiceAnswer<?> choice -> chosen(environment, owner, choice, row);
            case ConnectionAnswer<?, ?> connection -> lists.connection(environment, connection, row);
        };
    }

    private @Nullable Object node(DataFetchingEnvironment environment, String id) {
        String prefix = NodeId.prefix(id);
        DeclaredType<?> type = prefix == null ? null : declarations.findByPrefix(prefix);
        return type == null ? null : byId(environment, type, id);
    }

    private @Nullable ReferenceRow byId(DataFetchingEnvironment environment, DeclaredType<?> type, String id) {
        List<Object> key = NodeId.parse(type, id);
        return key == null ? null : byKey(environment, type, key);
    }

    private @Nullable ReferenceRow byKey(DataFetchingEnvironment environment, DeclaredType<?> type, List<Object> key) {
        ReferenceRow row = ReferenceRow.of(type, key, rules.alias());
        boolean found = !row.select(
                        database, List.of(), rules.visible(environment, type, row.row()), List.of(), DSL.inline(1))
                .isEmpty();
        return found ? row : null;
    }

    private <T extends Table<?>> @Nullable Object value(
            DataFetchingEnvironment environment,
            DeclaredType<?> owner,
            ValueAnswer<T> answer,
            @Nullable ReferenceRow row) {
        ReferenceScope scope = rules.scope(environment);
        T table = DeclaredType.typed(row == null ? DSL.dual() : row.row());
        Condition allowed = answer.condition() == null
                ? rules.required(environment, owner, table)
                : answer.condition().apply(table, scope);
        Field<?> expression = answer.expression().apply(table, scope);
        if (row == null) {
            return database.select(expression).fetchSingle().get(0);
        }
        var found = row.select(database, expression, DSL.field(allowed));
        return Boolean.TRUE.equals(found.getFirst().get(1)) ? found.getFirst().get(0) : null;
    }

    private <P extends Table<?>> @Nullable Object selected(
            DataFetchingEnvironment environment,
            DeclaredType<?> owner,
            SelectAnswer<P> answer,
            @Nullable ReferenceRow parent) {
        P table = DeclaredType.typed(parent == null ? DSL.dual() : parent.row());
        List<ReferenceRow> rows = made(environment, answer, rules.target(environment), parent);
        Condition allowed = answer.condition() == null
                ? rules.required(environment, owner, table)
                : answer.condition().apply(table, rules.scope(environment));
        if (parent != null && !Boolean.TRUE.equals(one(parent, DSL.field(allowed)))) {
            rows = List.of();
        }
        return answer.many() ? rows : first(rows);
    }

    private <P extends Table<?>> List<ReferenceRow> made(
            DataFetchingEnvironment environment,
            SelectAnswer<P> answer,
            DeclaredType<?> type,
            @Nullable ReferenceRow parent) {
        Select<?> select = answer.select()
                .apply(DeclaredType.typed(parent == null ? DSL.dual() : parent.row()), rules.scope(environment));
        Table<?> counted = DSL.lateral(
                DSL.selectCount().from(select.asTable(rules.alias())).asTable(rules.alias()));
        Object count = parent == null
                ? database.select(counted.field(0)).from(counted).fetchSingle().get(0)
                : parent.select(database, List.of(counted), DSL.noCondition(), List.of(), counted.field(0))
                        .getFirst()
                        .get(0);
        List<ReferenceRow> rows = new ArrayList<>();
        for (int place = 1; place <= ((Number) Objects.requireNonNull(count)).intValue(); place++) {
            rows.add(ReferenceRow.of(type, parent, select, place, rules.alias()));
        }
        return rows;
    }

    private <P extends Table<?>> @Nullable Object chosen(
            DataFetchingEnvironment environment,
            DeclaredType<?> owner,
            ChoiceAnswer<P> answer,
            @Nullable ReferenceRow parent) {
        for (Map.Entry<String, Answer> branch : answer.branches().entrySet()) {
            DeclaredType<?> type = declarations.get(branch.getKey());
            List<ReferenceRow> rows = branch.getValue() instanceof SelectAnswer<?> select
                    ? made(environment, select, type, parent)
                    : lists.joined(environment, (OneAnswer<?, ?>) branch.getValue(), type, parent);
            if (!rows.isEmpty()) {
                return rows.getFirst();
            }
        }
        return null;
    }

    private @Nullable Object one(ReferenceRow row, Field<?> expression) {
        return row.select(database, expression).getFirst().get(0);
    }

    private static @Nullable ReferenceRow first(List<ReferenceRow> rows) {
        return rows.isEmpty() ? null : rows.getFirst();
    }
}
