package org.entregent.identity;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.identity.Tables.EMAIL_CHANGE;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.update;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** E-mail addresses that are to take the place of accounts' own. */
@Repository
class EmailChangeRepository {

    /** @param isProven at both addresses */
    record Progress(String wanted, boolean isProven) {}

    private static final Param<OffsetDateTime> NOW = Rendering.parameter("now", EMAIL_CHANGE.ASKED_AT.getDataType());

    /** Takes the place of an older wish, and of what was proven for it. */
    private static final Statement BEGIN = Statement.of(insertInto(EMAIL_CHANGE)
            .set(EMAIL_CHANGE.ACCOUNT_ID, value(EMAIL_CHANGE.ACCOUNT_ID))
            .set(EMAIL_CHANGE.EMAIL_FOLDED, value(EMAIL_CHANGE.EMAIL_FOLDED))
            .set(EMAIL_CHANGE.ASKED_AT, NOW)
            .onConflict(EMAIL_CHANGE.ACCOUNT_ID)
            .doUpdate()
            .set(EMAIL_CHANGE.EMAIL_FOLDED, excluded(EMAIL_CHANGE.EMAIL_FOLDED))
            .set(EMAIL_CHANGE.PRESENT_PROVEN_AT, (OffsetDateTime) null)
            .set(EMAIL_CHANGE.WANTED_PROVEN_AT, (OffsetDateTime) null)
            .set(EMAIL_CHANGE.ASKED_AT, excluded(EMAIL_CHANGE.ASKED_AT)));

    private static final Statement PROVE_PRESENT = Statement.of(proving(EMAIL_CHANGE.PRESENT_PROVEN_AT));
    private static final Statement PROVE_WANTED = Statement.of(proving(EMAIL_CHANGE.WANTED_PROVEN_AT));

    private static final Statement CHANGE = Statement.of(update(ACCOUNT)
            .set(ACCOUNT.EMAIL_FOLDED, value(ACCOUNT.EMAIL_FOLDED))
            .where(ACCOUNT.ID.eq(value(ACCOUNT.ID))));

    private static final Statement END =
            Statement.of(deleteFrom(EMAIL_CHANGE).where(EMAIL_CHANGE.ACCOUNT_ID.eq(value(EMAIL_CHANGE.ACCOUNT_ID))));

    private static final Statement REMOVE_OLD =
            Statement.of(deleteFrom(EMAIL_CHANGE).where(EMAIL_CHANGE.ASKED_AT.lt(NOW)));

    Bound begin(UUID accountId, String wanted, Instant now) {
        return BEGIN.with(EMAIL_CHANGE.ACCOUNT_ID, accountId)
                .with(EMAIL_CHANGE.EMAIL_FOLDED, wanted)
                .with(NOW, now.atOffset(ZoneOffset.UTC));
    }

    /** Keeps others from proving anything else of it until the transaction ends. */
    Question<Optional<Progress>> prove(UUID accountId, LinkPurpose purpose, Instant now) {
        return (purpose == LinkPurpose.PRESENT_EMAIL ? PROVE_PRESENT : PROVE_WANTED)
                .with(EMAIL_CHANGE.ACCOUNT_ID, accountId)
                .with(NOW, now.atOffset(ZoneOffset.UTC))
                .find(EmailChangeRepository::progress);
    }

    /** Fails by {@code account_email_key} when somebody else has it by now. */
    Bound change(UUID accountId, String email) {
        return CHANGE.with(ACCOUNT.ID, accountId).with(ACCOUNT.EMAIL_FOLDED, email);
    }

    Bound end(UUID accountId) {
        return END.with(EMAIL_CHANGE.ACCOUNT_ID, accountId);
    }

    Bound removeAskedBefore(Instant moment) {
        return REMOVE_OLD.with(NOW, moment.atOffset(ZoneOffset.UTC));
    }

    private static Query proving(Field<OffsetDateTime> proof) {
        return update(EMAIL_CHANGE)
                .set(proof, NOW)
                .where(EMAIL_CHANGE.ACCOUNT_ID.eq(value(EMAIL_CHANGE.ACCOUNT_ID)))
                .returningResult(
                        EMAIL_CHANGE.EMAIL_FOLDED, EMAIL_CHANGE.PRESENT_PROVEN_AT, EMAIL_CHANGE.WANTED_PROVEN_AT);
    }

    private static Progress progress(Row row) {
        return new Progress(
                row.get(EMAIL_CHANGE.EMAIL_FOLDED),
                row.getOrNull(EMAIL_CHANGE.PRESENT_PROVEN_AT) != null
                        && row.getOrNull(EMAIL_CHANGE.WANTED_PROVEN_AT) != null);
    }
}
