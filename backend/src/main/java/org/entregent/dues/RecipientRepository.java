package org.entregent.dues;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.util.Locale;
import java.util.Optional;
import org.entregent.graph.Reference;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.Recipient;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Knows where members' letters go. */
@Repository
class RecipientRepository {

    private static final Statement RECIPIENT =
            Statement.of(select(ACCOUNT.ID, ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, ACCOUNT.LANGUAGE)
                    .from(MEMBER)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                    .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID))));

    /** None of whoever never signs in. */
    Question<Optional<Recipient>> find(Reference member) {
        return RECIPIENT
                .with(MEMBER.REGION_ID, member.region())
                .with(MEMBER.ID, member.uuid())
                .find(row -> new Recipient(
                        MailLanguage.of(Locale.of(row.get(ACCOUNT.LANGUAGE))),
                        row.get(ACCOUNT.EMAIL_FOLDED),
                        row.get(ACCOUNT.DISPLAY_NAME),
                        row.get(ACCOUNT.ID)));
    }
}
