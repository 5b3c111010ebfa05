package org.entregent.graph.answer;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entregent.TestDatabase;
import org.entregent.graph.Declarations;
import org.entregent.graph.FixtureTypes;
import org.entregent.graph.FixtureViewer;
import org.entregent.graph.GraphTier;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.Reference;
import org.entregent.graph.SessionSettings;
import org.entregent.graph.ShareSettings;
import org.entregent.graph.ViewerSource;
import org.entregent.graph.compile.Compiler;
import org.entregent.graph.plan.Operation;
import org.entregent.graph.plan.Operations;
import org.entregent.graph.request.Questions;
import org.entregent.graph.request.Request;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** The compiler over the fixture's schema and tables, without Spring. */
public final class Fixture {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final ShareSettings.Budget PLENTY = new ShareSettings.Budget(1_000_000_000, 1_000_000_000);
    private static final ShareSettings GENEROUS =
            new ShareSettings(100, 0, Duration.ZERO, 100, 100, PLENTY, PLENTY, PLENTY);

    final CountingDataSource database = new CountingDataSource(TestDatabase.application());
    final Declarations declarations = FixtureTypes.declarations();
    final GraphQLSchema schema = schema("");
    private final GraphQL graphQl;

    Fixture() {
        this(Map.of());
    }

    Fixture(Map<String, String> trusted) {
        this(trusted, GENEROUS);
    }

    Fixture(Map<String, String> trusted, ShareSettings limits) {
        var meters = new SimpleMeterRegistry();
        Shares shares = new Shares(limits, new Viewers(), meters);
        Reader reader = new Reader(
                new Compiler(declarations, new Settings()),
                new Operations(),
                new StatementRunner(database, new Settings(), meters, ObservationRegistry.NOOP),
                new Viewers(),
                shares);
        var introspecting = new Introspecting(tier -> schema, new Viewers());
        var handler = DataFetcherExceptionResolver.createExceptionHandler(List.of(new FetcherErrors()));
        graphQl = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(new QueryStrategy(handler, reader, introspecting))
                .mutationExecutionStrategy(new MutationStrategy(handler, reader))
                .subscriptionExecutionStrategy(new EventStrategy(handler, reader))
                .preparsedDocumentProvider(new DocumentCache(new TrustedDocuments(trusted), () -> schema, shares))
                .build();
    }

    /** Makes the fixture's tables in the test's copy of the database. */
    static void createTables() throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "drop schema public cascade; create schema public; grant usage on schema public to entregent_app");
            statement.execute(text("/graph/fixture.sql"));
        }
    }

    Map<String, Object> execute(String document) {
        return execute(document, Map.of(), FixtureViewer.EVERYTHING);
    }

    Map<String, Object> execute(String document, FixtureViewer viewer) {
        return execute(document, Map.of(), viewer);
    }

    Map<String, Object> execute(String document, Map<String, Object> variables, FixtureViewer viewer) {
        return specification(result(document, variables, viewer));
    }

    ExecutionResult result(String document, Map<String, Object> variables, FixtureViewer viewer) {
        return run(ExecutionInput.newExecutionInput(document).variables(variables), viewer);
    }

    ExecutionResult run(ExecutionInput.Builder input, FixtureViewer viewer) {
        return graphQl.execute(input.graphQLContext(context -> context.put(GraphViewer.class, viewer))
                .build());
    }

    /** What the document costs. */
    long cost(String document) {
        var parsed = new graphql.parser.Parser().parseDocument(document);
        var definition = parsed.getDefinitionsOfType(graphql.language.OperationDefinition.class)
                .getFirst();
        var fragments = parsed.getDefinitionsOfType(graphql.language.FragmentDefinition.class).stream()
                .collect(java.util.stream.Collectors.toMap(
                        graphql.language.FragmentDefinition::getName, fragment -> fragment));
        Operation operation = new Operation(schema, definition, fragments);
        Request request =
                new Request(FixtureViewer.EVERYTHING, graphql.execution.CoercedVariables.emptyVariables(), List.of());
        return new Compiler(declarations, new Settings())
                .operation(operation, new Questions(request), true)
                .measure()
                .cost()
                .of(request);
    }

    /** The response as a client reads it. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> specification(ExecutionResult result) {
        return JSON.readValue(JSON.writeValueAsBytes(result.toSpecification()), Map.class);
    }

    /** The response to any operation: of a subscription all events, their data in a list and their errors together. */
    static Map<String, Object> answer(ExecutionResult result) {
        if (!(result.getData() instanceof Publisher<?> events)) {
            return specification(result);
        }
        List<Map<String, Object>> responses = Flux.from(events)
                .map(event -> specification((ExecutionResult) event))
                .collectList()
                .block();
        return Map.of(
                "data", responses.stream().map(response -> response.get("data")).toList(),
                "errors",
                        responses.stream()
                                .flatMap(response -> ((List<?>) response.getOrDefault("errors", List.of())).stream())
                                .toList());
    }

    /** What stands at a path of keys and list positions. */
    static Object at(Map<String, Object> response, Object... path) {
        Object value = Objects.requireNonNull(response.get("data"), response::toString);
        for (Object step : path) {
            value = step instanceof Integer index ? ((List<?>) value).get(index) : ((Map<?, ?>) value).get(step);
        }
        return value;
    }

    static List<Object> codes(Map<String, Object> response) {
        return ((List<?>) response.getOrDefault("errors", List.of()))
                .stream()
                        .<Object>map(error -> ((Map<?, ?>) ((Map<?, ?>) error).get("extensions")).get("code"))
                        .toList();
    }

    /** The fixture's schema with more of it. */
    public static GraphQLSchema schema(String more) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", query -> query.dataFetcher("clock", environment -> new Clock()))
                .type(
                        "Mutation",
                        mutation -> mutation.dataFetcher(
                                "renameClub",
                                environment -> rename(environment.getArgument("id"), environment.getArgument("to"))))
                .type(
                        "Mutation",
                        mutation -> mutation.dataFetcher("renameClubBy", environment -> {
                            Map<String, Object> input = environment.getArgument("input");
                            return rename((String) input.get("id"), (String) input.get("to"));
                        }))
                .type("Subscription", subscription -> subscription.dataFetcher("clubChanged", environment -> changes()))
                .type("Node", type -> type.typeResolver(environment -> null))
                .type("Happening", type -> type.typeResolver(environment -> null))
                .type("Patron", type -> type.typeResolver(environment -> null));
        new GraphScalars().configure(wiring);
        return new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(text("/graph/fixture.graphqls") + more), wiring.build());
    }

    static String text(String resource) {
        try (InputStream stream = Fixture.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Reference club(int region, int number) {
        return Reference.of("Club", region, clubId(region, number));
    }

    static java.util.UUID clubId(int region, int number) {
        return java.util.UUID.fromString("00000000-0000-7000-8000-%012d".formatted(region * 1000 + number));
    }

    static String clubNode(int region, int number) {
        return "clu_" + region + "_" + clubId(region, number);
    }

    private static Map<String, Object> rename(String id, String name) {
        var found = FixtureTypes.nodeIds().find("Club", id);
        if (found.isEmpty()) {
            return Map.of("errors", List.of("none"));
        }
        Reference club = found.get();
        try (var connection = TestDatabase.owner().getConnection();
                var statement =
                        connection.prepareStatement("update club set name = ? where region_id = ? and id = ?")) {
            statement.setString(1, name);
            statement.setInt(2, club.region());
            statement.setObject(3, club.uuid());
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return Map.of("club", club, "missing", club(2, 999), "errors", List.of());
    }

    private static Publisher<Object> changes() {
        return Flux.just(Map.of("club", club(1, 1)), Map.of("club", club(2, 1)));
    }

    /** What a data fetcher answers. */
    public static final class Clock {
        public String getNow() {
            return "noon";
        }

        public Reference getClub() {
            return club(1, 3);
        }

        public List<Reference> getClubs() {
            return List.of(club(1, 4), club(1, 999), club(1, 5));
        }
    }

    /** The epoch that the database knows is 7; see fixture.sql. */
    static final class Settings implements SessionSettings {
        @Override
        public String sql() {
            return "select enter(?, ?)";
        }

        @Override
        public int bind(PreparedStatement statement, int index, GraphViewer viewer) throws SQLException {
            FixtureViewer known = (FixtureViewer) viewer;
            statement.setInt(index, known.epoch());
            statement.setString(index + 1, "{1,2,3}");
            return index + 2;
        }
    }

    private static final class Viewers implements ViewerSource {
        @Override
        public GraphViewer current(GraphQLContext context) {
            return context.get(GraphViewer.class);
        }

        @Override
        public Object caller(GraphQLContext context) {
            return "everybody of a tier";
        }

        @Override
        public GraphViewer reload(GraphQLContext context, GraphViewer stale) {
            FixtureViewer reloaded = FixtureViewer.ALPHA;
            context.put(GraphViewer.class, reloaded);
            return reloaded;
        }

        @Override
        public boolean mayHold(GraphTier tier, String permission) {
            return true;
        }
    }
}
