package org.entregent.guide;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.DOUBLE;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How many networks of a guide belong to a family. */
@Component
final class FamilyShareType extends GraphType<Table<?>> {

    static final Field<String> FAMILY = DSL.field(name("family"), VARCHAR.notNull());
    static final Field<Integer> COUNT = DSL.field(name("count"), INTEGER.notNull());
    static final Field<Double> SHARE = DSL.field(name("share"), DOUBLE.notNull());

    FamilyShareType() {
        super("FamilyShare");
        field("family", FAMILY);
        field("count", COUNT);
        field("share", SHARE);
    }
}
