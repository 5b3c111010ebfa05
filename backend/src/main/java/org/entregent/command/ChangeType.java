package org.entregent.command;

import static org.entregent.access.Permission.CHANGES_READ;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.access.Readers;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.Change;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What administrators changed, for those who administer the region. */
@Component
public final class ChangeType extends GraphType<Change> {

    static final Readers READERS = Readers.holding(CHANGES_READ, CHANGE);

    ChangeType() {
        super("Change", CHANGE);
        key(CHANGE.REGION_ID, CHANGE.ID);
        nodeId("chg");
        region(CHANGE.REGION_ID);
        visible((change, viewer) -> READERS.condition(change, change.REGION_ID, viewer));

        field("action", CHANGE.ACTION);
        field("changedAt", CHANGE.CHANGED_AT);
        computed("changedBy", VARCHAR, ChangeType::name);
        rows("fields", (change, scope) -> ChangedFieldType.of(change)).atMost(ChangedFieldType.MOST);
    }

    /** The newest first: the list of changes of one thing. */
    public static <P extends Table<?>> void newestFirst(ConnectionField<P, Change> changes) {
        changes.order(change -> List.of(change.CHANGED_AT.desc()));
    }

    private static Field<String> name(Change change, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(change.ACCOUNT_ID)));
    }
}
