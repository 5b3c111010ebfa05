package org.entregent.graph.answer;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.entregent.graph.Declarations;
import org.entregent.graph.DeclaredType;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.request.Requirement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What fields and lists of the reference both ask: who may see a row, and what a declaration sees. */
final class ReferenceRules {

    private final Declarations declarations;
    private final int[] aliases = {0};

    ReferenceRules(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Where the viewer holds the permission that the field asks for. */
    Condition required(DataFetchingEnvironment environment, DeclaredType<?> owner, Table<?> row) {
        String permission = Requirement.of(environment.getFieldDefinition());
        Field<Integer> region = owner.region();
        return permission == null || region == null
                ? DSL.trueCondition()
                : DeclaredType.columnOf(row, region).in(viewer(environment).regions(permission));
    }

    /** Which rows of the type the viewer sees. */
    <T extends Table<?>> Condition visible(DataFetchingEnvironment environment, DeclaredType<T> type, Table<?> row) {
        if (type.visible() != null) {
            return type.visible().apply(DeclaredType.typed(row), scope(environment));
        }
        return required(environment, type, row);
    }

    ReferenceScope scope(DataFetchingEnvironment environment) {
        return new ReferenceScope(environment.getArguments(), viewer(environment), declarations, aliases);
    }

    /** A name that nothing else has. */
    String alias() {
        return "r" + aliases[0]++;
    }

    private static GraphViewer viewer(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get(GraphViewer.class);
    }

    /** The type of the rows that answer a field. */
    DeclaredType<?> target(DataFetchingEnvironment environment) {
        return declarations.get(((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(environment.getFieldType())).getName());
    }
}
