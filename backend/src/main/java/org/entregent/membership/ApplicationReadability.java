package org.entregent.membership;

import static org.entregent.access.Permission.APPLICATIONS_READ;
import static org.entregent.access.Permission.APPLICATIONS_RUN;
import static org.entregent.access.ViewerValues.isActingMember;
import static org.entregent.access.ViewerValues.isOwnChapter;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_EVENT;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_NOTE;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_REFERENCE;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTE;
import static org.entregent.schema.jooq.public_.Tables.APPLICATION_VOTER;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.schema.jooq.public_.Tables.TRADE_RULING;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.util.UUID;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.access.Role;
import org.entregent.graph.Scope;
import org.entregent.graph.ViewerScope;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.Application;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/** Who may read what of applications. What was voted has no readers, and no type: only a service that opened its region counts it. */
final class ApplicationReadability {

    /** The chapter's officers, who steers its region, and who proposed them. */
    static final Readers APPLICATIONS = Readers.holding(APPLICATIONS_READ, APPLICATION)
            .and(Ownership.OFFICER, APPLICATION.CHAPTER_ID)
            .and(Ownership.MEMBER, APPLICATION.SPONSOR_ID);

    static final Readers EVENTS = ofOfficers(APPLICATION_EVENT, APPLICATION_EVENT.CHAPTER_ID);
    static final Readers NOTES = ofOfficers(APPLICATION_NOTE, APPLICATION_NOTE.CHAPTER_ID);
    static final Readers REFERENCES = ofOfficers(APPLICATION_REFERENCE, APPLICATION_REFERENCE.CHAPTER_ID);
    static final Readers VOTES = ofOfficers(APPLICATION_VOTE, APPLICATION_VOTE.CHAPTER_ID);

    /** Each their own row. */
    static final Readers VOTERS =
            Readers.ofOwners(APPLICATION_VOTER).and(Ownership.MEMBER, APPLICATION_VOTER.MEMBER_ID);

    static final Readers RULINGS =
            ofOfficers(TRADE_RULING, TRADE_RULING.CHAPTER_ID).and(Ownership.CHAPTER_MEMBER, TRADE_RULING.CHAPTER_ID);

    private ApplicationReadability() {}

    private static Readers ofOfficers(Table<?> table, TableField<?, UUID> chapterId) {
        return Readers.holding(APPLICATIONS_READ, table).and(Ownership.OFFICER, chapterId);
    }

    /** Whether the viewer leads the chapter's applications on. */
    static Condition runs(Field<Integer> regionId, Field<UUID> chapterId, ViewerScope viewer) {
        return viewer.reaches(regionId, APPLICATIONS_RUN).or(isOwnChapter(chapterId, viewer));
    }

    /** In what capacity the viewer leads an application on. */
    static Condition acts(ApplicationActor actor, Application application, Scope scope) {
        var viewer = scope.viewer();
        return switch (actor) {
            case OFFICER -> runs(application.REGION_ID, application.CHAPTER_ID, viewer);
            case TREASURER ->
                viewer.reaches(application.REGION_ID, APPLICATIONS_RUN).or(keepsPurse(application, scope));
            case APPLICANT, SYSTEM -> falseCondition();
        };
    }

    private static Condition keepsPurse(Application application, Scope scope) {
        var office = scope.alias(ROLE_ASSIGNMENT);
        return exists(selectOne()
                .from(office)
                .where(office.REGION_ID.eq(application.REGION_ID), office.CHAPTER_ID.eq(application.CHAPTER_ID))
                .and(office.ROLE.eq(inline(Role.SECRETARY_TREASURER.name())))
                .and(isActingMember(office.MEMBER_ID, scope.viewer()))
                .and(office.STARTS_ON.le(CurrentDay.date()))
                .and(office.ENDS_ON.isNull().or(office.ENDS_ON.ge(CurrentDay.date()))));
    }
}
