package org.entregent.graph.answer;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.ResultPath;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entregent.graph.GraphException;
import org.entregent.graph.GraphTier;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.Reference;
import org.entregent.graph.ViewerSource;
import org.entregent.graph.compile.Compiler;
import org.entregent.graph.plan.Limits;
import org.entregent.graph.plan.Measure;
import org.entregent.graph.plan.Operation;
import org.entregent.graph.plan.OperationPlan;
import org.entregent.graph.plan.Operations;
import org.entregent.graph.plan.Plan;
import org.entregent.graph.request.OpenPlace;
import org.entregent.graph.request.Questions;
import org.entregent.graph.request.Request;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Site;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers operations and references: finds or compiles the plan, checks the request, runs the statement. */
final class Reader {

    /**
     * Roots and their values in the plan's order: {@link RawJson} as a rule; for a root that a fetcher answers, what the
     * statement read below it, by result key.
     */
    record Answered(OperationPlan plan, List<@Nullable Object> values, List<GraphQLError> errors) {}

    /** What was read of the row that a payload refers to. */
    record Referred(@Nullable Object value, List<GraphQLError> errors) {}

    private static final int ATTEMPTS = 3;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Compiler compiler;
    private final Operations operations;
    private final StatementRunner runner;
    private final ViewerSource viewers;
    private final Shares shares;

    Reader(Compiler compiler, Operations operations, StatementRunner runner, ViewerSource viewers, Shares shares) {
        this.compiler = compiler;
        this.operations = operations;
        this.runner = runner;
        this.viewers = viewers;
        this.shares = shares;
    }

    /** Refuses what the viewer may not do; reads the root fields of a query. */
    Answered answer(ExecutionContext context) {
        Operation operation = operations.of(context);
        return asViewer(context, viewer -> {
            Request request = new Request(viewer, context.getCoercedVariables(), List.of());
            OperationPlan plan =
                    operation.plans().find(request, questions -> compiler.operation(operation, questions, true));
            admit(context.getGraphQLContext(), plan.measure(), request);
            return read(operation, plan, request);
        });
    }

    /** Whether a place in the arguments of a root field that a data fetcher answers got no value; the error is reported then. */
    boolean refusesArguments(ExecutionContext context, ExecutionStrategyParameters parameters) {
        Field ast = parameters.getField().getSingleField();
        if (parameters.getPath().getLevel() > 1 || ast.getArguments().isEmpty()) {
            return false;
        }
        var parent = (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType();
        GraphQLFieldDefinition definition =
                Introspection.getFieldDef(context.getGraphQLSchema(), parent, ast.getName());
        Optional<OpenPlace> unmet =
                operations.of(context).arguments().of(definition, ast).findUnmet(context.getCoercedVariables());
        unmet.ifPresent(place -> context.addError(GraphErrors.unmet(
                place,
                parent.getName() + '.' + ast.getName(),
                parameters.getPath().toList())));
        return unmet.isPresent();
    }

    /** Reads what is selected of a row, for a field that a data fetcher answered with a reference. */
    Referred refer(ExecutionContext context, ExecutionStrategyParameters parameters, Reference reference) {
        Operation operation = operations.of(context);
        GraphQLObjectType parent = parameters.getExecutionStepInfo().getObjectType();
        GraphQLFieldDefinition definition = parameters.getExecutionStepInfo().getFieldDefinition();
        return asViewer(context, viewer -> {
            Request request = new Request(viewer, context.getCoercedVariables(), reference.key());
            Function<Boolean, Plan> plan = guarded -> operation
                    .references(parameters.getField(), reference.typeName(), guarded)
                    .find(
                            request,
                            questions -> compiler.reference(
                                    operation,
                                    questions,
                                    parent,
                                    definition,
                                    parameters.getField(),
                                    reference.typeName(),
                                    guarded));
            SelectedField field = selected(operation, parent, definition, parameters);
            return Admission.reading(
                    context.getGraphQLContext(), () -> refer(operation, plan, request, field, parameters));
        });
    }

    private void admit(GraphQLContext context, Measure measure, Request request) {
        shares.admit(context, price(context, measure, request));
    }

    /** What the operation costs; one that is refused has cost a request all the same. */
    private long price(GraphQLContext context, Measure measure, Request request) {
        try {
            if (!measure.lacking().isEmpty()) {
                throw new SeveralRefusals(measure.lacking());
            }
            GraphTier tier = request.viewer().tier();
            return Limits.of(tier, TrustedDocuments.isTrusted(context)).check(measure, request);
        } catch (GraphException | SeveralRefusals refused) {
            shares.spend(context, Shares.REQUEST);
            throw refused;
        }
    }

    private Answered read(Operation operation, OperationPlan plan, Request request) {
        Plan statement = plan.statement();
        statement.check(request);
        if (statement.text() == null) {
            return new Answered(plan, values(plan, (site, column) -> null), List.of());
        }
        if (statement.unmet()) {
            return mended(operation, request);
        }
        try {
            byte[][] columns = runner.run(statement, request);
            return new Answered(plan, values(plan, (site, column) -> raw(columns[column - 1])), List.of());
        } catch (StatementRunner.MissingObject missing) {
            return mended(operation, request);
        }
    }

    /** Runs the operation without guards and gives its answer the nulls and errors that are due. */
    private Answered mended(Operation operation, Request request) {
        OperationPlan plan =
                operation.unguarded().find(request, questions -> compiler.operation(operation, questions, false));
        byte[][] columns = runner.run(plan.statement(), request);
        NullPropagation completion = completion(operation, request);
        List<@Nullable Object> values = values(
                plan,
                (site, column) -> Completed.of(completion.complete(
                        site.field(), parsed(columns[column - 1]), ResultPath.fromList(site.path()))));
        return new Answered(plan, values, completion.errors());
    }

    private Referred refer(
            Operation operation,
            Function<Boolean, Plan> plans,
            Request request,
            SelectedField field,
            ExecutionStrategyParameters parameters) {
        Plan plan = plans.apply(true);
        plan.check(request);
        if (plan.unmet()) {
            return mended(operation, plans, request, field, parameters);
        }
        try {
            return new Referred(raw(runner.run(plan, request)[0]), List.of());
        } catch (StatementRunner.MissingObject missing) {
            return mended(operation, plans, request, field, parameters);
        }
    }

    private Referred mended(
            Operation operation,
            Function<Boolean, Plan> plans,
            Request request,
            SelectedField field,
            ExecutionStrategyParameters parameters) {
        NullPropagation completion = completion(operation, request);
        Object json = parsed(runner.run(plans.apply(false), request)[0]);
        Object completed = completion.completeObject(field, json, parameters.getPath());
        return new Referred(Completed.of(completed), completion.errors());
    }

    private static SelectedField selected(
            Operation operation,
            GraphQLObjectType parent,
            GraphQLFieldDefinition definition,
            ExecutionStrategyParameters parameters) {
        var field = parameters.getField();
        return new SelectedField(
                field.getResultKey(),
                parent,
                definition,
                field.getFields(),
                operation.arguments().of(definition, field.getSingleField()));
    }

    private static NullPropagation completion(Operation operation, Request request) {
        return new NullPropagation(operation.schema(), operation.selections(new Questions(request)), request);
    }

    private static List<@Nullable Object> values(OperationPlan plan, Reading reading) {
        List<@Nullable Object> values = new ArrayList<>(plan.roots().size());
        for (OperationPlan.Root root : plan.roots()) {
            values.add(
                    switch (root.by()) {
                        case STATEMENT -> reading.value(root.site(), root.column());
                        case TYPE_NAME -> root.site().field().parent().getName();
                        case FETCHER -> below(root, reading);
                    });
        }
        return values;
    }

    private static Map<String, @Nullable Object> below(OperationPlan.Root root, Reading reading) {
        Map<String, @Nullable Object> values = new HashMap<>();
        root.below()
                .forEach(below -> values.put(below.site().field().key(), reading.value(below.site(), below.column())));
        return values;
    }

    /** How the value of a column becomes the value of a field. */
    private interface Reading {
        @Nullable
        Object value(Site site, int column);
    }

    private <A> A asViewer(ExecutionContext context, Function<GraphViewer, A> reading) {
        Observation operation = context.getGraphQLContext().get(ObservationThreadLocalAccessor.KEY);
        if (operation == null || operation.isNoop()) {
            return asCurrentViewer(context, reading);
        }
        // What is observed on the way belongs to the operation.
        return operation.scoped(() -> asCurrentViewer(context, reading));
    }

    private <A> A asCurrentViewer(ExecutionContext context, Function<GraphViewer, A> reading) {
        GraphViewer viewer = viewers.current(context.getGraphQLContext());
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return reading.apply(viewer);
            } catch (StatementRunner.StaleViewer stale) {
                viewer = viewers.reload(context.getGraphQLContext(), viewer);
            }
        }
        return reading.apply(viewer);
    }

    private static @Nullable RawJson raw(byte @Nullable [] json) {
        return json == null ? null : new RawJson(json);
    }

    private static @Nullable Object parsed(byte @Nullable [] json) {
        return json == null ? null : JSON.readValue(json, Object.class);
    }
}
