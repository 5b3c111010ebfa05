package org.entregent.notice;

import static org.entregent.schema.jooq.notice.Tables.MAIL;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads what the demonstration shows. */
@Repository
class KeptMailRepository {

    private static final int MOST = 100;
    private static final List<Field<?>> ALL = List.of(MAIL.ID, MAIL.ADDRESS, MAIL.NAME, MAIL.CONTENTS, MAIL.POSTED_AT);

    private static final Statement LIST = Statement.of(select(ALL)
            .from(MAIL)
            .where(MAIL.STATUS.eq(MailStatus.KEPT.name()))
            .orderBy(MAIL.POSTED_AT.desc(), MAIL.ID.desc())
            .limit(MOST));

    private static final Statement FIND = Statement.of(
            select(ALL).from(MAIL).where(MAIL.STATUS.eq(MailStatus.KEPT.name()), MAIL.ID.eq(value(MAIL.ID))));

    /** The newest first. */
    Question<List<KeptMail>> list() {
        return LIST.asItIs().list(KeptMailRepository::mail);
    }

    Question<Optional<KeptMail>> find(UUID id) {
        return FIND.with(MAIL.ID, id).find(KeptMailRepository::mail);
    }

    private static KeptMail mail(Row row) {
        return new KeptMail(
                row.get(MAIL.ID),
                row.get(MAIL.ADDRESS),
                row.get(MAIL.NAME),
                row.get(MAIL.CONTENTS),
                row.get(MAIL.POSTED_AT).toInstant());
    }
}
