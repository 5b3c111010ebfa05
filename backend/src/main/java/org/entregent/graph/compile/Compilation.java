package org.entregent.graph.compile;

import graphql.language.SelectionSet;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import org.entregent.graph.ArgumentRule;
import org.entregent.graph.Declarations;
import org.entregent.graph.plan.Placeholders;
import org.entregent.graph.request.ArgumentCheck;
import org.entregent.graph.request.Check;
import org.entregent.graph.request.Question;
import org.entregent.graph.request.Questions;
import org.entregent.graph.request.SelectedField;
import org.entregent.graph.request.Selections;
import org.entregent.graph.request.Site;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What one statement's compilation knows and gathers. */
final class Compilation {

    final GraphQLSchema schema;
    final Declarations declarations;
    final Questions questions;
    final Placeholders placeholders = new Placeholders();
    final List<Check> checks = new ArrayList<>();
    final ComputedValues values = new ComputedValues(this);

    /** Whether a missing non-null object fails the statement; when not, the answer is mended afterwards. */
    final boolean guarded;

    private final Selections selections;
    private boolean guards;
    private boolean unmet;
    private int aliases;

    Compilation(
            GraphQLSchema schema,
            Declarations declarations,
            Selections selections,
            Questions questions,
            boolean guarded) {
        this.schema = schema;
        this.declarations = declarations;
        this.selections = selections;
        this.questions = questions;
        this.guarded = guarded;
    }

    void check(Site site, List<ArgumentRule> rules) {
        rules.forEach(rule -> checks.add(new ArgumentCheck(site, rule)));
    }

    List<SelectedField> collect(GraphQLObjectType type, List<SelectionSet> selected) {
        return selections.collect(type, selected);
    }

    /** What is selected below a field for one of its object types. */
    List<SelectedField> below(SelectedField field, GraphQLObjectType type) {
        return collect(type, field.selections());
    }

    /** The object types that a value of the field can have. */
    List<GraphQLObjectType> possibleTypes(GraphQLType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapAll(type);
        return switch (bare) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType abstraction -> schema.getImplementations(abstraction);
            case GraphQLUnionType union ->
                union.getTypes().stream()
                        .map(member -> (GraphQLObjectType) member)
                        .toList();
            default -> throw new IllegalArgumentException(((GraphQLNamedOutputType) bare).getName() + " has no fields");
        };
    }

    /** Whether the field has an error instead of a value, for an argument that got none. */
    boolean isUnmet(SelectedField field) {
        if (!field.arguments().hasOpenPlaces() || questions.isTrue(new Question.Met(field.arguments()))) {
            return false;
        }
        unmet = true;
        return true;
    }

    boolean hasUnmet() {
        return unmet;
    }

    String alias(String letter) {
        return letter + aliases++;
    }

    /** The table under an alias of its own. */
    @SuppressWarnings("unchecked")
    <T extends Table<?>> T aliased(T table) {
        return (T) table.as(DSL.name(alias("t")));
    }

    void guardWritten() {
        guards = true;
    }

    boolean hasGuards() {
        return guards;
    }
}
