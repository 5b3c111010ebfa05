package org.entregent.chapter;

import static org.entregent.access.Permission.CHAPTERS_MANAGE;
import static org.entregent.access.Permission.CHAPTERS_READ;
import static org.entregent.access.ViewerValues.isHomeChapter;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entregent.access.Readers;
import org.entregent.command.ChangeType;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.CodeKind;
import org.entregent.region.CurrentDay;
import org.entregent.region.ReferenceCodes;
import org.entregent.region.RegionType;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Chapters' cards: public, and for partner organisations in the regions granted. */
@Component
final class ChapterType extends GraphType<Chapter> {

    static final Readers READERS = Readers.holding(CHAPTERS_READ, CHAPTER);

    private static final String PREFIX = "cha";

    /** Chapters of a large region. */
    private static final int OF_REGION = 30;

    ChapterType(ReferenceCodes codes) {
        super("Chapter", CHAPTER);
        key(CHAPTER.REGION_ID, CHAPTER.ID);
        nodeId(PREFIX);
        region(CHAPTER.REGION_ID);
        visible((chapter, viewer) -> READERS.condition(chapter, chapter.REGION_ID, viewer));

        field("name", CHAPTER.NAME);
        computed("meetingDay", VARCHAR.notNull(), ChapterType::meetingDay);
        field("meetingTime", CHAPTER.MEETING_STARTS_AT);
        field("meetingPlace", CHAPTER.MEETING_PLACE);
        field("meetingAddress", CHAPTER.MEETING_ADDRESS);
        field("latitude", CHAPTER.LATITUDE);
        field("longitude", CHAPTER.LONGITUDE);
        field("createdOn", CHAPTER.CREATED_ON);
        field("changedOn", CHAPTER.CHANGED_ON);
        field("closedOn", CHAPTER.CLOSED_ON);
        field("version", CHAPTER.VERSION);
        flag("viewerIsMember", (chapter, scope) -> isHomeChapter(chapter.ID, scope.viewer()));
        flag("viewerCanManage", ChapterType::isManaged);
        one("region", REGION, (chapter, region) -> region.ID.eq(chapter.REGION_ID));
        one("commune", COMMUNE, (chapter, commune) -> commune.CODE.eq(chapter.COMMUNE_CODE));
        ChangeType.newestFirst(connection(
                "changes",
                CHANGE,
                (chapter, change) -> change.REGION_ID
                        .eq(chapter.REGION_ID)
                        .and(change.SUBJECT.eq(
                                concat(inline(PREFIX + "_"), chapter.REGION_ID, inline("_"), chapter.ID)))));

        rootById("chapter");
        choices(rootConnection("chapters"), codes)
                .filter(
                        "closed",
                        BOOLEAN,
                        (chapter, closed) -> DSL.field(CurrentDay.isBefore(chapter.CLOSED_ON))
                                .ne(closed))
                .holds((viewer, given) ->
                        OF_REGION * (given.test("region") ? 1L : viewer.regions(CHAPTERS_READ.name()).length))
                .filter("region", (chapter, scope) -> chapter.REGION_ID.eq(RegionType.idOf(scope, "region")))
                .check(codes.region("region"));
    }

    /** The filters and orders that every list of chapters offers. */
    static <P extends Table<?>> ConnectionField<P, Chapter> choices(
            ConnectionField<P, Chapter> chapters, ReferenceCodes codes) {
        return chapters.filter("search", VARCHAR, (chapter, words) -> Search.matches(Search.fold(chapter.NAME), words))
                .check(Search::complaint)
                .filter("openSpecialty", ChapterType::hasOpenSeat)
                .check(codes.specialty("openSpecialty"))
                .holds((viewer, given) -> OF_REGION)
                .sorting(5)
                .looking("search", 6)
                .looking("openSpecialty", 10)
                .order("NAME", chapter -> List.of(Search.fold(chapter.NAME).asc()))
                .order("CREATED_ON", chapter -> List.of(chapter.CREATED_ON.asc()));
    }

    private static Condition isManaged(Chapter chapter, Scope scope) {
        return scope.viewer().reaches(chapter.REGION_ID, CHAPTERS_MANAGE).and(chapter.CLOSED_ON.isNull());
    }

    private static Condition hasOpenSeat(Chapter chapter, Scope scope) {
        return OpenSeat.isThere(
                chapter, ReferenceCodes.kept(CodeKind.SPECIALTY, scope.argument("openSpecialty", VARCHAR)), scope);
    }

    private static Field<String> meetingDay(Chapter chapter) {
        return DSL.choose(chapter.MEETING_WEEKDAY)
                .mapValues(Arrays.stream(DayOfWeek.values())
                        .collect(Collectors.toMap(DayOfWeek::getValue, DayOfWeek::name)));
    }
}
