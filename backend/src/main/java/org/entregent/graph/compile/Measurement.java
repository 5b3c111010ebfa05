package org.entregent.graph.compile;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.entregent.graph.Answer;
import org.entregent.graph.ConnectionAnswer;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.ErrorCode;
import org.entregent.graph.GraphException;
import org.entregent.graph.ListAnswer;
import org.entregent.graph.SelectAnswer;
import org.entregent.graph.ValueAnswer;
import org.entregent.graph.plan.Cost;
import org.entregent.graph.plan.LookingCost;
import org.entregent.graph.plan.Measure;
import org.entregent.graph.request.FieldArguments;
import org.entregent.graph.request.Question;
import org.entregent.graph.request.Request;
import org.entregent.graph.request.Requirement;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Site;
import org.jspecify.annotations.Nullable;

/** Walks an operation's selections, whoever answers them, and measures them. */
final class Measurement {

    /** No operation is walked further: fragments that multiply stop here. */
    private static final int MAX_FIELDS = 5_000;

    private static final int MAX_REFUSALS = 5;

    /** How many rows a list is taken for that no declaration bounds. */
    private static final int UNDECLARED_LIST = 10;

    private final Compilation compilation;
    private final List<GraphException> lacking = new ArrayList<>();
    private final IntrospectionMeasurement introspection;
    private int fields;
    private int deepest;
    private int repeats;

    private Measurement(Compilation compilation) {
        this.compilation = compilation;
        this.introspection = new IntrospectionMeasurement(compilation);
    }

    static Measure of(Compilation compilation, List<SelectedField> roots) {
        Measurement measurement = new Measurement(compilation);
        List<Cost> costs = new ArrayList<>();
        measurement.countRepeats(roots);
        for (SelectedField root : roots) {
            measurement.add(costs, Site.root(root));
        }
        return new Measure(
                measurement.deepest,
                measurement.fields + measurement.introspection.fields(),
                measurement.repeats,
                new Cost(Cost.NOTHING, Cost.ONCE, costs, false),
                measurement.lacking);
    }

    private void add(List<Cost> costs, Site site) {
        Cost cost = cost(site);
        if (cost != null) {
            costs.add(cost);
        }
    }

    /** Null for what costs nothing. */
    private @Nullable Cost cost(Site site) {
        count(site);
        SelectedField field = site.field();
        require(site, Requirement.of(field.definition()));
        var bare = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(site.type());
        if (compilation.isUnmet(field)) {
            return null;
        }
        if (Introspection.isIntrospectionTypes(bare)) {
            introspection.measure(site.field(), (GraphQLObjectType) bare);
            return null;
        }
        Answer answer = answer(field);
        if (!(bare instanceof GraphQLCompositeType)) {
            return answer instanceof ValueAnswer<?> value ? price(value) : null;
        }
        if (answer instanceof ConnectionAnswer<?, ?> connection) {
            requirePerson(site);
            return connection(site, connection);
        }
        Cost row = row(site);
        ToLongFunction<Request> size = size(site, answer);
        return size == null ? row : new Cost(Cost.ONCE, size, List.of(row), false);
    }

    private static @Nullable Cost price(ValueAnswer<?> value) {
        int price = value.price();
        return price == 0 ? null : new Cost(request -> price, Cost.ONCE, List.of(), false);
    }

    /** One object: 1 and what is selected of it, of the most expensive type where there are several. */
    private Cost row(Site site) {
        List<Cost> alternatives = new ArrayList<>();
        for (GraphQLObjectType type : compilation.possibleTypes(site.type())) {
            List<Cost> costs = new ArrayList<>();
            List<SelectedField> below = compilation.below(site.field(), type);
            if (!below.isEmpty()) {
                require(site, Requirement.of(type));
            }
            countRepeats(below);
            below.forEach(child -> add(costs, site.below(child)));
            alternatives.add(new Cost(Cost.NOTHING, Cost.ONCE, costs, false));
        }
        return new Cost(Cost.ONCE, Cost.ONCE, alternatives, true);
    }

    private Cost connection(Site site, ConnectionAnswer<?, ?> answer) {
        boolean counted = false;
        List<Cost> rows = new ArrayList<>();
        List<Cost> beside = new ArrayList<>();
        List<String> summaries = new ArrayList<>();
        GraphQLObjectType type = compilation.possibleTypes(site.type()).getFirst();
        List<SelectedField> below = compilation.below(site.field(), type);
        countRepeats(below);
        for (SelectedField selected : below) {
            Site child = site.below(selected);
            switch (selected.name()) {
                case "nodes" -> {
                    count(child);
                    rows.add(row(child));
                }
                case "edges" -> rows.addAll(edges(child));
                case "totalCount" -> {
                    count(child);
                    counted = true;
                }
                case "pageInfo", "__typename" -> cost(child);
                default -> {
                    summaries.add(selected.name());
                    add(beside, child);
                }
            }
        }
        boolean read = below.stream().anyMatch(Measurement::isRead);
        var looking = new LookingCost(answer, site.field().arguments(), counted, read, summaries);
        Cost itself = new Cost(request -> 1 + looking.of(request), Cost.ONCE, beside, false);
        return new Cost(itself::of, request -> pageSize(request, site), rows, false);
    }

    /** Whether a page is read for a connection's field. */
    private static boolean isRead(SelectedField selected) {
        return switch (selected.name()) {
            case "nodes", "edges", "pageInfo" -> true;
            default -> false;
        };
    }

    private List<Cost> edges(Site site) {
        count(site);
        List<Cost> rows = new ArrayList<>();
        GraphQLObjectType type = compilation.possibleTypes(site.type()).getFirst();
        for (SelectedField selected : compilation.below(site.field(), type)) {
            Site child = site.below(selected);
            switch (selected.name()) {
                case "node" -> {
                    count(child);
                    rows.add(row(child));
                }
                default -> add(rows, child);
            }
        }
        return rows;
    }

    private static long pageSize(Request request, Site site) {
        FieldArguments arguments = site.field().arguments();
        Object first = request.argument(arguments, "first");
        Object size = first == null ? request.argument(arguments, "last") : first;
        return size instanceof Integer number ? number : 0;
    }

    private @Nullable ToLongFunction<Request> size(Site site, @Nullable Answer answer) {
        return switch (answer) {
            case ListAnswer<?, ?> list -> request -> list.bound();
            case SelectAnswer<?> select when select.many() -> request -> select.bound();
            case null, default ->
                GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(site.type()))
                        ? request -> listed(request, site.field().arguments())
                        : null;
        };
    }

    private static long listed(Request request, FieldArguments arguments) {
        return request.argument(arguments, "ids") instanceof List<?> ids ? ids.size() : UNDECLARED_LIST;
    }

    private @Nullable Answer answer(SelectedField field) {
        String parent = field.parent().getName();
        if (parent.equals(compilation.schema.getQueryType().getName())) {
            Declarations.Root root = compilation.declarations.root(field.name());
            return root == null ? null : root.answer();
        }
        DeclaredType<?> declared = compilation.declarations.find(parent);
        DeclaredType<?> type = declared == null ? compilation.declarations.findFetched(parent) : declared;
        return type == null ? null : type.answers().get(field.name());
    }

    private void count(Site site) {
        fields++;
        deepest = Math.max(deepest, site.path().size());
        if (fields > MAX_FIELDS) {
            throw new GraphException(
                    ErrorCode.BREADTH_LIMIT_EXCEEDED, "The operation selects more than " + MAX_FIELDS + " fields.");
        }
    }

    private void countRepeats(List<SelectedField> selected) {
        Map<String, Integer> byName = new HashMap<>();
        selected.forEach(field -> repeats = Math.max(repeats, byName.merge(field.name(), 1, Integer::sum)));
    }

    private void require(Site site, @Nullable String permission) {
        if (permission == null
                || lacking.size() == MAX_REFUSALS
                || compilation.questions.isTrue(new Question.Holds(permission))) {
            return;
        }
        lack(site, " needs the permission " + permission + ", which the caller holds in no region.");
    }

    /** A list for persons alone has no rows for partners: refused, lest its length look like a number. */
    private void requirePerson(Site site) {
        if (site.field().definition().hasAppliedDirective("personal")
                && lacking.size() < MAX_REFUSALS
                && compilation.questions.isTrue(new Question.Partner())) {
            lack(site, " is for persons alone.");
        }
    }

    private void lack(Site site, String why) {
        lacking.add(new GraphException(ErrorCode.FORBIDDEN, site.field().coordinates() + why, site.path()));
    }
}
