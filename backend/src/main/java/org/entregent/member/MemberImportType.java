package org.entregent.member;

import static org.entregent.access.Permission.CHANGES_READ;
import static org.entregent.access.Permission.MEMBERS_MANAGE;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_IMPORT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import java.util.UUID;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.ReferenceCodes;
import org.entregent.region.RegionType;
import org.entregent.schema.jooq.public_.tables.MemberImport;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Imports of members, for those who administer the region. */
@Component
final class MemberImportType extends GraphType<MemberImport> {

    static final Readers READERS = Readers.holding(CHANGES_READ, MEMBER_IMPORT);

    /** Of a region that was begun with files, one for each chapter, and went on so. */
    private static final int OF_REGION = 200;

    MemberImportType(ReferenceCodes codes) {
        super(ImportPayloads.TYPE, MEMBER_IMPORT);
        key(MEMBER_IMPORT.REGION_ID, MEMBER_IMPORT.ID);
        nodeId("imp");
        region(MEMBER_IMPORT.REGION_ID);
        visible((kept, viewer) -> READERS.condition(kept, kept.REGION_ID, viewer));

        field("importedAt", MEMBER_IMPORT.IMPORTED_AT);
        field("fileName", MEMBER_IMPORT.FILE_NAME);
        field("memberCount", MEMBER_IMPORT.MEMBER_COUNT);
        field("knownCount", MEMBER_IMPORT.KNOWN_COUNT);
        field("undoneAt", MEMBER_IMPORT.UNDONE_AT);
        computed("importedBy", VARCHAR, (kept, scope) -> name(kept.ACCOUNT_ID, scope));
        computed("undoneBy", VARCHAR, (kept, scope) -> name(kept.UNDONE_BY, scope));
        flag(
                "viewerCanUndo",
                (kept, scope) ->
                        scope.viewer().reaches(kept.REGION_ID, MEMBERS_MANAGE).and(kept.UNDONE_AT.isNull()));
        one("region", REGION, (kept, region) -> region.ID.eq(kept.REGION_ID));
        one(
                "chapter",
                CHAPTER,
                (kept, chapter) -> chapter.REGION_ID.eq(kept.REGION_ID).and(chapter.ID.eq(kept.CHAPTER_ID)));

        rootById("memberImport");
        rootConnection("memberImports")
                .holds((viewer, given) ->
                        OF_REGION * (given.test("region") ? 1L : viewer.regions(CHANGES_READ.name()).length))
                .filter("region", (kept, scope) -> kept.REGION_ID.eq(RegionType.idOf(scope, "region")))
                .check(codes.region("region"))
                .order(kept -> List.of(kept.IMPORTED_AT.desc()));
    }

    private static Field<String> name(Field<UUID> accountId, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(accountId)));
    }
}
