package org.entregent.office;

import static org.entregent.access.Permission.MEMBERS_READ;
import static org.entregent.access.Permission.OFFICES_MANAGE;
import static org.entregent.access.Permission.REGIONS_MANAGE;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.access.Readers;
import org.entregent.access.Role;
import org.entregent.command.ChangeType;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.CurrentDay;
import org.entregent.region.ReferenceCodes;
import org.entregent.region.RegionType;
import org.entregent.region.Search;
import org.entregent.schema.jooq.identity.tables.Account;
import org.entregent.schema.jooq.public_.tables.RoleAssignment;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Terms of offices: whose they are stands there for those who appoint in the region. */
@Component
final class OfficeType extends GraphType<RoleAssignment> {

    static final Readers READERS = Readers.holding(MEMBERS_READ, ROLE_ASSIGNMENT);

    private static final String PREFIX = "off";

    /** Offices of a large region, those that ended too. */
    private static final int OF_REGION = 3_000;

    OfficeType(ReferenceCodes codes) {
        super("Office", ROLE_ASSIGNMENT);
        key(ROLE_ASSIGNMENT.REGION_ID, ROLE_ASSIGNMENT.ID);
        nodeId(PREFIX);
        region(ROLE_ASSIGNMENT.REGION_ID);
        visible((office, viewer) -> READERS.condition(office, office.REGION_ID, viewer));

        field("role", ROLE_ASSIGNMENT.ROLE);
        field("startsOn", ROLE_ASSIGNMENT.STARTS_ON);
        field("endsOn", ROLE_ASSIGNMENT.ENDS_ON);
        field("version", ROLE_ASSIGNMENT.VERSION);
        computed("holderName", VARCHAR, (office, scope) -> ofHolder(office, scope, ACCOUNT.DISPLAY_NAME));
        computed("email", VARCHAR, (office, scope) -> ofHolder(office, scope, ACCOUNT.EMAIL_FOLDED));
        flag("viewerCanEnd", (office, scope) -> isManaged(office, scope).and(lasts(office)));
        one("region", REGION, (office, region) -> region.ID.eq(office.REGION_ID));
        one(
                "chapter",
                CHAPTER,
                (office, chapter) -> chapter.REGION_ID.eq(office.REGION_ID).and(chapter.ID.eq(office.CHAPTER_ID)));
        one(
                "member",
                MEMBER_CARD,
                (office, member) -> member.REGION_ID.eq(office.REGION_ID).and(member.ID.eq(office.MEMBER_ID)));
        ChangeType.newestFirst(connection(
                "changes",
                CHANGE,
                (office, change) -> change.REGION_ID
                        .eq(office.REGION_ID)
                        .and(change.SUBJECT.eq(
                                concat(inline(PREFIX + "_"), office.REGION_ID, inline("_"), office.ID)))));

        rootById("office");
        rootConnection("offices", (office, scope) -> scope.viewer().reaches(office.REGION_ID, OFFICES_MANAGE))
                .holds((viewer, given) ->
                        OF_REGION * (given.test("region") ? 1L : viewer.regions(OFFICES_MANAGE.name()).length))
                .sorting(2)
                .filter("region", (office, scope) -> office.REGION_ID.eq(RegionType.idOf(scope, "region")))
                .check(codes.region("region"))
                .filter("role", VARCHAR, (office, role) -> office.ROLE.eq(role))
                .filter(
                        "search",
                        (office, scope) -> Search.matches(
                                Search.fold(ofHolder(office, scope, ACCOUNT.DISPLAY_NAME)),
                                scope.argument("search", VARCHAR)))
                .check(Search::complaint)
                .looking("search", 10)
                .filter(
                        "ended",
                        BOOLEAN,
                        (office, ended) -> DSL.field(lasts(office)).ne(ended))
                .order(office -> List.of(office.STARTS_ON.desc()));
    }

    /** What an account says, for those who appoint in the region; null for others. */
    private static Field<String> ofHolder(RoleAssignment office, Scope scope, TableField<?, String> column) {
        Account account = scope.alias(ACCOUNT);
        var said = columnOf(account, column);
        return when(
                scope.viewer().reaches(office.REGION_ID, OFFICES_MANAGE),
                DSL.field(select(said).from(account).where(account.ID.eq(office.ACCOUNT_ID))));
    }

    /** Who appoints to an office ends its term, too: directors are a national administrator's. */
    private static Condition isManaged(RoleAssignment office, Scope scope) {
        var viewer = scope.viewer();
        return viewer.reaches(office.REGION_ID, REGIONS_MANAGE)
                .or(viewer.reaches(office.REGION_ID, OFFICES_MANAGE)
                        .and(office.ROLE.notIn(Role.REGIONAL_DIRECTOR.name(), Role.NATIONAL_ADMIN.name())));
    }

    /** It has not ended yet: its last day counts. */
    private static Condition lasts(RoleAssignment office) {
        return office.ENDS_ON.isNull().or(office.ENDS_ON.ge(CurrentDay.date()));
    }
}
