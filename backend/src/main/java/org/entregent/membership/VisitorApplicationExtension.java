package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Visitor;
import org.springframework.stereotype.Component;

/** What came of a visitor who wants a seat. */
@Component
final class VisitorApplicationExtension extends GraphExtension<Visitor> {

    VisitorApplicationExtension() {
        super("Visitor", VISITOR);
        // One, by an index: another may be made once it came to nothing.
        one(
                "application",
                APPLICATION,
                (visitor, application) -> application
                        .REGION_ID
                        .eq(visitor.REGION_ID)
                        .and(application.VISITOR_ID.eq(visitor.ID))
                        .and(application.STATUS.notIn(ApplicationActions.names(ApplicationStatus.FAILED))));
    }
}
