package org.entregent.notice;

import static org.entregent.access.Permission.MAIL_MANAGE;
import static org.entregent.schema.jooq.notice.Tables.MAIL;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.notice.tables.Mail;
import org.springframework.stereotype.Component;

/** Mail, for whoever looks after all of it; what it says is for nobody but its recipient. */
@Component
final class MailType extends GraphType<Mail> {

    /** As many as a year of a large network makes. */
    private static final int MOST = 100_000;

    MailType() {
        super("Mail", MAIL);
        key(MAIL.ID);
        nodeId("mai");
        visible((mail, viewer) -> viewer.reachesSome(MAIL_MANAGE) ? trueCondition() : falseCondition());

        field("status", MAIL.STATUS);
        field("template", MAIL.TEMPLATE);
        field("address", MAIL.ADDRESS);
        field("name", MAIL.NAME);
        field("postedAt", MAIL.POSTED_AT);
        field("attempts", MAIL.ATTEMPTS);
        field("attemptedAt", MAIL.ATTEMPTED_AT);
        field("settledAt", MAIL.SETTLED_AT);
        field("failure", MAIL.FAILURE);
        flag("viewerCanResend", (mail, scope) -> mail.STATUS.eq(MailStatus.DEAD.name()));

        rootConnection("mails")
                .filter("status", VARCHAR, (mail, status) -> mail.STATUS.eq(status))
                .order(mail -> List.of(mail.POSTED_AT.desc()))
                .holds((viewer, given) -> MOST);
    }
}
