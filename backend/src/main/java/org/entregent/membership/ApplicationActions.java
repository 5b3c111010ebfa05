package org.entregent.membership;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Application;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The steps open to the viewer: {@link ApplicationTransition}, in SQL. */
final class ApplicationActions {

    private static final EnumSet<ApplicationActor> SIGNED_IN =
            EnumSet.of(ApplicationActor.OFFICER, ApplicationActor.TREASURER);

    private ApplicationActions() {}

    static Field<String[]> open(Application application, Scope scope) {
        var actions = Arrays.stream(ApplicationTransition.values())
                .filter(transition -> transition.actors().stream().anyMatch(SIGNED_IN::contains))
                .map(transition -> when(
                        isOpen(transition, application, scope),
                        inline(transition.action().name())))
                .collect(Collectors.toList());
        return DSL.field(
                "array_remove({0}, null)", VARCHAR.array(), array(actions).cast(VARCHAR.array()));
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static Condition isOpen(ApplicationTransition transition, Application application, Scope scope) {
        return application
                .STATUS
                .in(names(transition.from()))
                .and(or(transition.actors().stream()
                        .map(actor -> ApplicationReadability.acts(actor, application, scope))
                        .toList()));
    }
}
