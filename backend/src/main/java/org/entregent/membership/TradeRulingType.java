package org.entregent.membership;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.schema.jooq.public_.Tables.TRADE_RULING;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.SQLDataType.VARCHAR;

import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.TradeRuling;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What committees said of trades: for the chapter's members, and for whoever runs it. */
@Component
final class TradeRulingType extends GraphType<TradeRuling> {

    /** Of one chapter. */
    static final int MOST = 100;

    TradeRulingType() {
        super("TradeRuling", TRADE_RULING);
        key(TRADE_RULING.REGION_ID, TRADE_RULING.ID);
        nodeId("trl");
        region(TRADE_RULING.REGION_ID);
        visible((ruling, viewer) -> ApplicationReadability.RULINGS.condition(ruling, ruling.REGION_ID, viewer));

        field("isNear", TRADE_RULING.IS_NEAR);
        field("words", TRADE_RULING.WORDS);
        field("ruledOn", TRADE_RULING.RULED_ON);
        field("recordedAt", TRADE_RULING.RECORDED_AT);
        computed("recordedBy", VARCHAR, TradeRulingType::recordedBy);
        one("specialty", SPECIALTY, (ruling, specialty) -> specialty.CODE.eq(ruling.SPECIALTY_CODE));
        one("other", SPECIALTY, (ruling, specialty) -> specialty.CODE.eq(ruling.OTHER_CODE));
        one(
                "chapter",
                CHAPTER,
                (ruling, chapter) -> chapter.REGION_ID.eq(ruling.REGION_ID).and(chapter.ID.eq(ruling.CHAPTER_ID)));
    }

    /** Whether nothing else was said of the same trades since. */
    static Condition holds(TradeRuling ruling, Scope scope) {
        var later = scope.alias(TRADE_RULING);
        return notExists(selectOne()
                .from(later)
                .where(later.REGION_ID.eq(ruling.REGION_ID), later.CHAPTER_ID.eq(ruling.CHAPTER_ID))
                .and(later.SPECIALTY_CODE.eq(ruling.SPECIALTY_CODE))
                .and(later.OTHER_CODE.eq(ruling.OTHER_CODE))
                .and(row(later.RECORDED_AT, later.ID).gt(row(ruling.RECORDED_AT, ruling.ID))));
    }

    private static Field<String> recordedBy(TradeRuling ruling, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(ruling.ACCOUNT_ID)));
    }
}
