package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.access.ViewerValues.isOwnNetwork;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.graph.ViewerScope;
import org.entregent.schema.jooq.public_.tables.Network;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The verbs open to the viewer: {@link SheetTransition}, in SQL. */
final class SheetActions {

    private SheetActions() {}

    static Field<String[]> open(Network sheet, ViewerScope viewer) {
        var actions = transitions()
                .map(SheetTransition::action)
                .distinct()
                .map(action -> when(isOpen(action, sheet, viewer), inline(action.name())))
                .collect(Collectors.toList());
        return DSL.field(
                "array_remove({0}, null)", VARCHAR.array(), array(actions).cast(VARCHAR.array()));
    }

    private static Condition isOpen(SheetAction action, Network sheet, ViewerScope viewer) {
        var written = action.isForWrittenSheets() ? sheet.CHAPTER_ID.isNull() : DSL.noCondition();
        return written.and(or(transitions()
                .filter(transition -> transition.action() == action)
                .map(transition -> acts(transition, sheet, viewer)
                        .and(sheet.STATUS.in(transition.from().stream()
                                .map(status -> inline(status.name()))
                                .toList())))
                .toList()));
    }

    private static Condition acts(SheetTransition transition, Network sheet, ViewerScope viewer) {
        return or(transition.actors().stream()
                .map(actor -> switch (actor) {
                    case EDITOR -> viewer.reaches(sheet.REGION_ID, GUIDE_EDIT);
                    case OWNER -> isOwnNetwork(sheet.ID, viewer);
                    case SYSTEM -> DSL.falseCondition();
                })
                .toList());
    }

    /** Those that a person can bring about. */
    private static Stream<SheetTransition> transitions() {
        return Arrays.stream(SheetTransition.values())
                .filter(transition -> !transition.actors().contains(SheetActor.SYSTEM));
    }
}
