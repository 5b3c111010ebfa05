package org.entregent.graph.compile;

import graphql.execution.MergedField;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.entregent.graph.Declarations;
import org.entregent.graph.SessionSettings;
import org.entregent.graph.plan.Measure;
import org.entregent.graph.plan.Operation;
import org.entregent.graph.plan.OperationPlan;
import org.entregent.graph.plan.Placeholders;
import org.entregent.graph.plan.Plan;
import org.entregent.graph.request.Questions;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Site;
import org.entregent.graph.request.Slot;
import org.jooq.Field;
import org.jooq.JSON;

/** Compiles operations, and what payloads select of the rows that they refer to. */
public final class Compiler {

    private final Declarations declarations;
    private final String prefix;
    private final AtomicLong compiled = new AtomicLong();

    public Compiler(Declarations declarations, SessionSettings settings) {
        this.declarations = declarations;
        this.prefix = settings.sql() + "; ";
    }

    /** Measures the operation; if it is a query that the viewer may run, compiles its root fields into one statement. */
    public OperationPlan operation(Operation operation, Questions questions, boolean guarded) {
        Compilation compilation = compilation(operation, questions, guarded);
        List<SelectedField> selected = compilation.collect(
                rootType(operation), List.of(operation.definition().getSelectionSet()));
        Measure measure = Measurement.of(compilation, selected);
        boolean query = operation.definition().getOperation() == OperationDefinition.Operation.QUERY;
        if (!query || !measure.lacking().isEmpty()) {
            return new OperationPlan(measure, List.of(), OperationPlan.NOTHING_TO_READ);
        }
        RootCompiler compiler = new RootCompiler(compilation);
        List<OperationPlan.Root> roots = new ArrayList<>();
        List<Field<JSON>> columns = new ArrayList<>();
        selected.forEach(field -> roots.add(compiler.root(Site.root(field), columns)));
        return new OperationPlan(measure, roots, plan(compilation, columns));
    }

    /** Compiles what is selected of a row that a payload or an event refers to. */
    public Plan reference(
            Operation operation,
            Questions questions,
            GraphQLObjectType parent,
            GraphQLFieldDefinition definition,
            MergedField field,
            String typeName,
            boolean guarded) {
        Compilation compilation = compilation(operation, questions, guarded);
        SelectedField selected = new SelectedField(
                field.getResultKey(),
                parent,
                definition,
                field.getFields(),
                operation.arguments().of(definition, field.getSingleField()));
        FieldCompiler fields = new FieldCompiler(compilation);
        Field<JSON> json =
                fields.byKey(Site.root(selected), declarations.get(typeName), fields.equalTo(Slot.ReferencePart::new));
        return plan(compilation, List.of(json));
    }

    private Compilation compilation(Operation operation, Questions questions, boolean guarded) {
        return new Compilation(operation.schema(), declarations, operation.selections(questions), questions, guarded);
    }

    /** How many statements were compiled since the start: many, where plans are not found again. */
    public long compiled() {
        return compiled.get();
    }

    private Plan plan(Compilation compilation, List<Field<JSON>> columns) {
        if (columns.isEmpty()) {
            return OperationPlan.NOTHING_TO_READ;
        }
        compiled.incrementAndGet();
        List<Placeholders.Bound> order = new ArrayList<>();
        String text = prefix + compilation.placeholders.render(compilation.values.before(columns), order);
        return new Plan(text, order, compilation.checks, compilation.hasGuards(), compilation.hasUnmet());
    }

    private static GraphQLObjectType rootType(Operation operation) {
        Function<OperationDefinition.Operation, GraphQLObjectType> root = kind -> switch (kind) {
            case QUERY -> operation.schema().getQueryType();
            case MUTATION -> operation.schema().getMutationType();
            case SUBSCRIPTION -> operation.schema().getSubscriptionType();
        };
        return Objects.requireNonNull(root.apply(operation.definition().getOperation()));
    }
}
