package org.entregent.claim;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entregent.access.Role;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.Recipient;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Who edits the guide of a region. */
@Repository
class EditorRepository {

    private static final Param<LocalDate> TODAY = Rendering.parameter("today", ROLE_ASSIGNMENT.STARTS_ON.getDataType());

    private static final Statement EDITORS =
            Statement.of(selectDistinct(ACCOUNT.ID, ACCOUNT.EMAIL_FOLDED, ACCOUNT.DISPLAY_NAME, ACCOUNT.LANGUAGE)
                    .from(ROLE_ASSIGNMENT)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(ROLE_ASSIGNMENT.ACCOUNT_ID), ACCOUNT.DISABLED_AT.isNull())
                    .where(ROLE_ASSIGNMENT.REGION_ID.eq(value(ROLE_ASSIGNMENT.REGION_ID)))
                    .and(ROLE_ASSIGNMENT.ROLE.eq(inline(Role.GUIDE_EDITOR.name())))
                    .and(ROLE_ASSIGNMENT.STARTS_ON.le(TODAY))
                    .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(TODAY)))
                    .orderBy(ACCOUNT.ID));

    private static final Statement GUIDE =
            Statement.of(select(REGION.CODE, REGION.NAME).from(REGION).where(REGION.ID.eq(value(REGION.ID))));

    /** The region whose guide it is. */
    record Guide(String code, String name) {}

    /** Those who were appointed to it; directors, who may edit it, too, are not told. */
    Question<List<Recipient>> listEditors(int regionId, LocalDate today) {
        return EDITORS.with(ROLE_ASSIGNMENT.REGION_ID, regionId)
                .with(TODAY, today)
                .list(EditorRepository::read);
    }

    Question<Guide> findGuide(int regionId) {
        return GUIDE.with(REGION.ID, regionId)
                .find(row -> new Guide(row.get(REGION.CODE), row.get(REGION.NAME)))
                .as(Optional::orElseThrow);
    }

    private static Recipient read(Row row) {
        return new Recipient(
                MailLanguage.of(Locale.of(row.get(ACCOUNT.LANGUAGE))),
                row.get(ACCOUNT.EMAIL_FOLDED),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.ID));
    }
}
