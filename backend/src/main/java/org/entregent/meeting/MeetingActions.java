package org.entregent.meeting;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.entregent.graph.ViewerScope;
import org.entregent.schema.jooq.public_.tables.Meeting;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The steps open to the viewer: {@link MeetingTransition}, in SQL. */
final class MeetingActions {

    private MeetingActions() {}

    static Field<String[]> open(Meeting meeting, ViewerScope viewer) {
        var actions = Arrays.stream(MeetingTransition.values())
                .map(transition -> when(
                        isOpen(transition, meeting, viewer),
                        inline(transition.action().name())))
                .collect(Collectors.toList());
        return DSL.field(
                "array_remove({0}, null)", VARCHAR.array(), array(actions).cast(VARCHAR.array()));
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static Condition isOpen(MeetingTransition transition, Meeting meeting, ViewerScope viewer) {
        return meeting.STATUS
                .in(names(transition.from()))
                .and(or(transition.actors().stream()
                        .map(actor -> MeetingReadability.acts(actor, meeting.REGION_ID, meeting.CHAPTER_ID, viewer))
                        .toList()));
    }
}
