package org.entregent.consultation;

import static org.entregent.schema.jooq.public_.Tables.NETWORK;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Network;
import org.springframework.stereotype.Component;

/** How often a sheet is read, for its owners and its guide's editors. */
@Component
final class SheetConsultationsExtension extends GraphExtension<Network> {

    SheetConsultationsExtension() {
        super("NetworkSheet", NETWORK);
        object("consultations", (sheet, scope) -> ConsultationsType.ofSheet(scope, sheet))
                .check(ConsultationPeriod::complaint);
    }
}
