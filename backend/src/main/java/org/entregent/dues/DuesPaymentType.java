package org.entregent.dues;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.DUES_PAYMENT;
import static org.entregent.schema.jooq.public_.Tables.DUES_TAKEBACK;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.UUID;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.MoneyType;
import org.entregent.schema.jooq.public_.tables.DuesPayment;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What members paid, elsewhere. */
@Component
final class DuesPaymentType extends GraphType<DuesPayment> {

    DuesPaymentType() {
        super("DuesPayment", DUES_PAYMENT);
        key(DUES_PAYMENT.REGION_ID, DUES_PAYMENT.ID);
        nodeId("dpy");
        region(DUES_PAYMENT.REGION_ID);
        visible((payment, viewer) -> DuesReadability.PAYMENTS.condition(payment, payment.REGION_ID, viewer));
        field("paidOn", DUES_PAYMENT.PAID_ON);
        field("coversFrom", DUES_PAYMENT.PERIOD_STARTS_ON);
        field("coversUntil", DUES_PAYMENT.NEXT_DUE_ON);
        field("means", DUES_PAYMENT.MEANS);
        field("recordedAt", DUES_PAYMENT.RECORDED_AT);
        object("amount", (payment, scope) -> MoneyType.of(payment.AMOUNT_MINOR_UNITS, payment.CURRENCY));
        computed("recordedBy", VARCHAR, (payment, scope) -> name(payment.ACCOUNT_ID, scope));
        computed(
                "takenBackAt",
                DUES_TAKEBACK.TAKEN_BACK_AT.getDataType().nullable(true),
                (payment, scope) -> ofTakeback(payment, DUES_TAKEBACK.TAKEN_BACK_AT, scope));
        computed("takenBackFor", VARCHAR, (payment, scope) -> ofTakeback(payment, DUES_TAKEBACK.REASON, scope));
    }

    private static <T> Field<T> ofTakeback(DuesPayment payment, TableField<?, T> column, Scope scope) {
        var takeback = scope.alias(DUES_TAKEBACK);
        return DSL.field(select(takeback.field(column))
                .from(takeback)
                .where(takeback.REGION_ID.eq(payment.REGION_ID), takeback.PAYMENT_ID.eq(payment.ID))
                .and(DuesReadability.TAKEBACKS.condition(takeback, takeback.REGION_ID, scope.viewer())));
    }

    private static Field<String> name(Field<UUID> accountId, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(accountId)));
    }
}
