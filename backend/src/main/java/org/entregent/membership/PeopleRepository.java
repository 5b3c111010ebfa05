package org.entregent.membership;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.statement.Statement.value;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entregent.access.MembershipStatus;
import org.entregent.graph.Reference;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.Recipient;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Knows the members of a chapter who are told of applications, or propose them. */
@Repository
class PeopleRepository {

    private static final Statement RECIPIENTS =
            Statement.of(select(ACCOUNT.ID, ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, ACCOUNT.LANGUAGE)
                    .from(MEMBER)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                    .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(any(values(MEMBER.ID))))
                    .orderBy(ACCOUNT.ID));

    private static final Statement SPONSOR =
            Statement.of(select(ACCOUNT.ID, ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, ACCOUNT.LANGUAGE)
                    .from(APPLICATION)
                    .join(MEMBER)
                    .on(MEMBER.REGION_ID.eq(APPLICATION.REGION_ID), MEMBER.ID.eq(APPLICATION.SPONSOR_ID))
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                    .where(APPLICATION.REGION_ID.eq(value(APPLICATION.REGION_ID)))
                    .and(APPLICATION.ID.eq(value(APPLICATION.ID))));

    private static final Statement IN_CHAPTER = Statement.of(select(MEMBER.ID)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID)))
            .and(MEMBER.CHAPTER_ID.eq(value(MEMBER.CHAPTER_ID)))
            .and(MEMBER.STATUS.in(MembershipStatus.TAKING_PART.stream()
                    .map(status -> inline(status.name()))
                    .toList())));

    /** Those of these members who have an account. */
    Question<List<Recipient>> listRecipients(int regionId, Collection<UUID> memberIds) {
        return RECIPIENTS
                .with(MEMBER.REGION_ID, regionId)
                .with(values(MEMBER.ID), memberIds.toArray(UUID[]::new))
                .list(PeopleRepository::recipient);
    }

    /** The member who proposed somebody, if there is one with an account. */
    Question<List<Recipient>> listSponsor(Reference application) {
        return SPONSOR.with(APPLICATION.REGION_ID, application.region())
                .with(APPLICATION.ID, application.uuid())
                .list(PeopleRepository::recipient);
    }

    /** Whether the member takes part in the chapter today. */
    Question<Boolean> isIn(Reference chapter, UUID memberId) {
        return IN_CHAPTER
                .with(MEMBER.REGION_ID, chapter.region())
                .with(MEMBER.ID, memberId)
                .with(MEMBER.CHAPTER_ID, chapter.uuid())
                .exists();
    }

    private static Recipient recipient(Row row) {
        return new Recipient(
                MailLanguage.of(Locale.of(row.get(ACCOUNT.LANGUAGE))),
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.ID));
    }
}
