package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.chapter.ChapterSubscriber;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Exchange;
import org.entregent.statement.Statement;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Keeps the sheets of the referral network's own chapters true: they say what the chapters' data say. */
@Repository
class ChapterSheets implements ChapterSubscriber {

    private static final Statement FOLLOW = Statement.of(select(
            field("app.guide_follow_chapters({0}, {1})", VARCHAR, value(NETWORK.REGION_ID), values(CHAPTER.ID))));

    private static final Statement FOLLOW_CLOSED = Statement.of(select(field(
            "app.guide_follow_chapters({0}, {1})",
            VARCHAR,
            value(NETWORK.REGION_ID),
            DSL.array(select(CHAPTER.ID)
                    .from(CHAPTER)
                    .join(NETWORK_CARD)
                    .on(NETWORK_CARD.REGION_ID.eq(CHAPTER.REGION_ID), NETWORK_CARD.CHAPTER_ID.eq(CHAPTER.ID))
                    .where(CHAPTER.REGION_ID.eq(value(NETWORK.REGION_ID)))
                    .and(CHAPTER.CLOSED_ON.le(value(CHAPTER.CLOSED_ON)))))));

    /** Takes those out whose last day has come, since nobody changes them on that day. */
    Bound followClosed(int regionId, LocalDate today) {
        return FOLLOW_CLOSED.with(NETWORK.REGION_ID, regionId).with(CHAPTER.CLOSED_ON, today);
    }

    @Override
    public void onChange(Exchange exchange, Reference chapter) {
        exchange.tell(
                FOLLOW.with(NETWORK.REGION_ID, chapter.region()).with(values(CHAPTER.ID), new UUID[] {chapter.uuid()}));
    }
}
