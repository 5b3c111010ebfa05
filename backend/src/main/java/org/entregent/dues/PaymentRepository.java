package org.entregent.dues;

import static org.entregent.schema.jooq.public_.Tables.DUES_PAYMENT;
import static org.entregent.schema.jooq.public_.Tables.DUES_TAKEBACK;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Optional;
import java.util.UUID;
import org.entregent.dues.StandingStep.By;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads and adds payments, and that some were taken back. */
@Repository
class PaymentRepository {

    private static final Statement INSERT = Statement.insertion(
            DUES_PAYMENT,
            DUES_PAYMENT.REGION_ID,
            DUES_PAYMENT.ID,
            DUES_PAYMENT.MEMBER_ID,
            DUES_PAYMENT.CHAPTER_ID,
            DUES_PAYMENT.PAID_ON,
            DUES_PAYMENT.PERIOD_STARTS_ON,
            DUES_PAYMENT.NEXT_DUE_ON,
            DUES_PAYMENT.AMOUNT_MINOR_UNITS,
            DUES_PAYMENT.CURRENCY,
            DUES_PAYMENT.MEANS,
            DUES_PAYMENT.RECORDED_AT,
            DUES_PAYMENT.ACCOUNT_ID);

    private static final Statement TAKE_BACK = Statement.insertion(
            DUES_TAKEBACK,
            DUES_TAKEBACK.REGION_ID,
            DUES_TAKEBACK.PAYMENT_ID,
            DUES_TAKEBACK.MEMBER_ID,
            DUES_TAKEBACK.CHAPTER_ID,
            DUES_TAKEBACK.REASON,
            DUES_TAKEBACK.TAKEN_BACK_AT,
            DUES_TAKEBACK.ACCOUNT_ID);

    private static final Statement FIND = Statement.of(select(
                    DUES_PAYMENT.ID,
                    DUES_PAYMENT.PAID_ON,
                    DUES_PAYMENT.PERIOD_STARTS_ON,
                    DUES_PAYMENT.NEXT_DUE_ON,
                    DUES_PAYMENT.AMOUNT_MINOR_UNITS,
                    DUES_PAYMENT.CURRENCY,
                    DUES_PAYMENT.MEANS)
            .from(DUES_PAYMENT)
            .where(DUES_PAYMENT.REGION_ID.eq(value(DUES_PAYMENT.REGION_ID)))
            .and(DUES_PAYMENT.ID.eq(value(DUES_PAYMENT.ID)))
            .and(DUES_PAYMENT.MEMBER_ID.eq(value(DUES_PAYMENT.MEMBER_ID)))
            .and(notExists(selectOne()
                    .from(DUES_TAKEBACK)
                    .where(DUES_TAKEBACK.REGION_ID.eq(DUES_PAYMENT.REGION_ID))
                    .and(DUES_TAKEBACK.PAYMENT_ID.eq(DUES_PAYMENT.ID)))));

    /** One of the member's that stands. */
    Question<Optional<Payment>> find(int regionId, UUID memberId, UUID paymentId) {
        return FIND.with(DUES_PAYMENT.REGION_ID, regionId)
                .with(DUES_PAYMENT.MEMBER_ID, memberId)
                .with(DUES_PAYMENT.ID, paymentId)
                .find(row -> new Payment(
                        row.get(DUES_PAYMENT.ID),
                        row.get(DUES_PAYMENT.PAID_ON),
                        row.get(DUES_PAYMENT.PERIOD_STARTS_ON),
                        row.get(DUES_PAYMENT.NEXT_DUE_ON),
                        row.get(DUES_PAYMENT.AMOUNT_MINOR_UNITS),
                        row.get(DUES_PAYMENT.CURRENCY),
                        row.get(DUES_PAYMENT.MEANS)));
    }

    /** Fails by {@code dues_payment_pkey} when its id stands for one already. */
    Bound insert(Standing standing, Payment payment, By by) {
        return INSERT.with(DUES_PAYMENT.REGION_ID, standing.regionId())
                .with(DUES_PAYMENT.ID, payment.id())
                .with(DUES_PAYMENT.MEMBER_ID, standing.memberId())
                .with(DUES_PAYMENT.CHAPTER_ID, standing.person().chapterId())
                .with(DUES_PAYMENT.PAID_ON, payment.paidOn())
                .with(DUES_PAYMENT.PERIOD_STARTS_ON, payment.coversFrom())
                .with(DUES_PAYMENT.NEXT_DUE_ON, payment.coversUntil())
                .with(DUES_PAYMENT.AMOUNT_MINOR_UNITS, payment.amount())
                .with(DUES_PAYMENT.CURRENCY, payment.currency())
                .with(DUES_PAYMENT.MEANS, payment.means())
                .with(DUES_PAYMENT.RECORDED_AT, StandingRepository.at(by.at()))
                .with(DUES_PAYMENT.ACCOUNT_ID, by.accountId());
    }

    Bound takeBack(Standing standing, Payment payment, String reason, By by) {
        return TAKE_BACK
                .with(DUES_TAKEBACK.REGION_ID, standing.regionId())
                .with(DUES_TAKEBACK.PAYMENT_ID, payment.id())
                .with(DUES_TAKEBACK.MEMBER_ID, standing.memberId())
                .with(DUES_TAKEBACK.CHAPTER_ID, standing.person().chapterId())
                .with(DUES_TAKEBACK.REASON, reason)
                .with(DUES_TAKEBACK.TAKEN_BACK_AT, StandingRepository.at(by.at()))
                .with(DUES_TAKEBACK.ACCOUNT_ID, by.accountId());
    }
}
