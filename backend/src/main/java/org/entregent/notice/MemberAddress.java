package org.entregent.notice;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;

import java.util.Locale;
import java.util.UUID;
import org.entregent.statement.Row;
import org.jooq.Field;

/** Where a member gets their mail: at the address by which they sign in. */
final class MemberAddress {

    /** Beside another id in a row. */
    static final Field<UUID> ACCOUNT_ID = ACCOUNT.ID.as("account_id");

    private MemberAddress() {}

    /** @param row with {@link #ACCOUNT_ID}, the account's address, name and language */
    static Recipient recipient(Row row) {
        return new Recipient(
                MailLanguage.of(Locale.of(row.get(ACCOUNT.LANGUAGE))),
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT_ID));
    }
}
