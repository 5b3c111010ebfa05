package org.entregent.stranger;

import static org.entregent.schema.jooq.stranger.Tables.DAY_COUNT;
import static org.entregent.schema.jooq.stranger.Tables.USED_FORM;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entregent.identity.KeyedDigest;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.entregent.stranger.StrangerProof.Accepted;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Keeps which forms were used, and how much was written on a day. */
@Repository
class StrangerRepository {

    private static final String DIGEST_USE = "strangers of a day";

    private static final Param<Integer> ALLOWED = Rendering.parameter("allowed", DAY_COUNT.COUNTED.getDataType());

    private static final Statement USE = Statement.of(insertInto(USED_FORM)
            .set(USED_FORM.ID, value(USED_FORM.ID))
            .set(USED_FORM.ENDS_AT, value(USED_FORM.ENDS_AT))
            .onConflictDoNothing()
            .returningResult(USED_FORM.ID));

    private static final Statement COUNT = Statement.of(insertInto(DAY_COUNT)
            .set(DAY_COUNT.DAY_ON, value(DAY_COUNT.DAY_ON))
            .set(DAY_COUNT.SUBJECT, value(DAY_COUNT.SUBJECT))
            .set(DAY_COUNT.COUNTED, inline(1))
            .onConflict(DAY_COUNT.DAY_ON, DAY_COUNT.SUBJECT)
            .doUpdate()
            .set(DAY_COUNT.COUNTED, DAY_COUNT.COUNTED.plus(inline(1)))
            .where(DAY_COUNT.COUNTED.lt(ALLOWED))
            .returningResult(DAY_COUNT.COUNTED));

    private static final Statement FORGET_FORMS =
            Statement.of(deleteFrom(USED_FORM).where(USED_FORM.ENDS_AT.lt(value(USED_FORM.ENDS_AT))));

    private static final Statement FORGET_DAYS =
            Statement.of(deleteFrom(DAY_COUNT).where(DAY_COUNT.DAY_ON.lt(value(DAY_COUNT.DAY_ON))));

    private final KeyedDigest digest;

    StrangerRepository(KeyedDigest digest) {
        this.digest = digest;
    }

    /** Whether nobody used it before. */
    Question<Boolean> use(Accepted form) {
        return USE.with(USED_FORM.ID, form.id())
                .with(USED_FORM.ENDS_AT, form.endsAt().atOffset(ZoneOffset.UTC))
                .exists();
    }

    /** Counts one more; whether that many are allowed, which is one at least. */
    Question<Boolean> count(LocalDate day, StrangerLimit limit) {
        return COUNT.with(DAY_COUNT.DAY_ON, day)
                .with(DAY_COUNT.SUBJECT, digest(day, limit.subject()))
                .with(ALLOWED, limit.perDay())
                .exists();
    }

    Bound forgetForms(Instant before) {
        return FORGET_FORMS.with(USED_FORM.ENDS_AT, before.atOffset(ZoneOffset.UTC));
    }

    Bound forgetDays(LocalDate before) {
        return FORGET_DAYS.with(DAY_COUNT.DAY_ON, before);
    }

    /** A copy of the database doesn't tell who wrote. */
    private String digest(LocalDate day, String subject) {
        return digest.of(DIGEST_USE, day + " " + subject);
    }
}
