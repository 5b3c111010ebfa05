package org.entregent.membership;

import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.entregent.schema.jooq.public_.Tables.TRADE_RULING;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import java.util.Optional;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.membership.TradeRuling.By;
import org.entregent.membership.TradeRuling.Trades;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Keeps what committees said of trades. */
@Repository
class TradeRulingRepository {

    private static final Statement INSERT = Statement.insertion(
            TRADE_RULING,
            TRADE_RULING.REGION_ID,
            TRADE_RULING.ID,
            TRADE_RULING.CHAPTER_ID,
            TRADE_RULING.SPECIALTY_CODE,
            TRADE_RULING.OTHER_CODE,
            TRADE_RULING.IS_NEAR,
            TRADE_RULING.WORDS,
            TRADE_RULING.RULED_ON,
            TRADE_RULING.RECORDED_AT,
            TRADE_RULING.ACCOUNT_ID);

    private static final Statement FIND = Statement.of(selectFrom(TRADE_RULING)
            .where(TRADE_RULING.REGION_ID.eq(value(TRADE_RULING.REGION_ID)))
            .and(TRADE_RULING.ID.eq(value(TRADE_RULING.ID))));

    private static final Statement KNOWN =
            Statement.of(select(SPECIALTY.CODE).from(SPECIALTY).where(SPECIALTY.CODE.eq(value(SPECIALTY.CODE))));

    /** Fails by {@code trade_ruling_pkey} when the id is taken. */
    Bound insert(TradeRuling ruling) {
        return INSERT.with(TRADE_RULING.REGION_ID, ruling.chapter().region())
                .with(TRADE_RULING.ID, ruling.id())
                .with(TRADE_RULING.CHAPTER_ID, ruling.chapter().uuid())
                .with(TRADE_RULING.SPECIALTY_CODE, ruling.trades().first())
                .with(TRADE_RULING.OTHER_CODE, ruling.trades().second())
                .with(TRADE_RULING.IS_NEAR, ruling.isNear())
                .with(TRADE_RULING.WORDS, ruling.words())
                .with(TRADE_RULING.RULED_ON, ruling.ruledOn())
                .with(
                        TRADE_RULING.RECORDED_AT,
                        ApplicationRepository.at(ruling.by().at()))
                .with(TRADE_RULING.ACCOUNT_ID, ruling.by().accountId());
    }

    Question<Optional<TradeRuling>> find(int regionId, UUID id) {
        return FIND.with(TRADE_RULING.REGION_ID, regionId)
                .with(TRADE_RULING.ID, id)
                .find(TradeRulingRepository::read);
    }

    Question<Boolean> isTrade(String code) {
        return KNOWN.with(SPECIALTY.CODE, code).exists();
    }

    private static TradeRuling read(Row row) {
        return new TradeRuling(
                row.get(TRADE_RULING.ID),
                Reference.of("Chapter", row.get(TRADE_RULING.REGION_ID), row.get(TRADE_RULING.CHAPTER_ID)),
                new Trades(row.get(TRADE_RULING.SPECIALTY_CODE), row.get(TRADE_RULING.OTHER_CODE)),
                row.get(TRADE_RULING.IS_NEAR),
                row.get(TRADE_RULING.WORDS),
                row.get(TRADE_RULING.RULED_ON),
                new By(
                        row.getOrNull(TRADE_RULING.ACCOUNT_ID),
                        row.get(TRADE_RULING.RECORDED_AT).toInstant()));
    }
}
