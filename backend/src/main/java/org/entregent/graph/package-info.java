/**
 * The read compiler: turns a whole validated GraphQL operation into one SQL statement whose JSON goes to the client as it is.
 * Of the other features it knows only how statements are rendered and bound.
 *
 * <p>Here stands what a feature may name, and what it declared as the compiler reads it ({@code @NamedInterface("declared")}: not
 * for features). The compiler lies in the rooms below, which no feature sees: {@code request}, {@code plan}, {@code compile},
 * {@code check}, {@code answer}. A room knows only those before it; {@code Room}, in the tests, has a line for each.
 *
 * <p>A feature declares each of its SDL types once:
 *
 * <pre>{@code
 * @Component
 * final class ChapterType extends GraphType<Chapter> {
 *
 *     ChapterType() {
 *         super("Chapter", CHAPTER);
 *         key(CHAPTER.REGION_ID, CHAPTER.ID);
 *         nodeId("cha");                                   // id: "cha_3_0198…"
 *         region(CHAPTER.REGION_ID);
 *         visible((chapter, viewer) -> viewer.reaches(chapter.REGION_ID, CHAPTERS_READ));
 *
 *         field("name", CHAPTER.NAME);
 *         computed("meetingDay", VARCHAR.notNull(), chapter -> choose(chapter.MEETING_WEEKDAY).when(1, "MONDAY")…);
 *         one("region", REGION, (chapter, region) -> region.ID.eq(chapter.REGION_ID));
 *         computed("viewerIsMember", BOOLEAN.notNull(), (chapter, scope) ->
 *                 chapter.ID.eq(any(scope.viewer().value("homeChapters", UUID.array()))));
 *         connection("members", MEMBER_CARD, (chapter, member) ->
 *                         member.REGION_ID.eq(chapter.REGION_ID).and(member.CHAPTER_ID.eq(chapter.ID)))
 *                 .filter("search", VARCHAR, (member, search) -> member.SEARCH_TEXT.contains(fold(search)))
 *                 .filter("specialty", VARCHAR, (member, code) -> member.SPECIALTY_CODE.eq(code))
 *                 .order("NAME", member -> List.of(member.SORT_NAME.asc()))
 *                 .order("JOINED_ON_DESC", member -> List.of(member.JOINED_ON.desc()));
 *         object("statistics", (chapter, scope) -> {       // PeriodStatisticsType extends GraphType<Table<?>>: super("PeriodStatistics")
 *             var month = scope.alias(CHAPTER_MONTH);
 *             return select(coalesce(sum(month.REFERRALS_INSIDE), 0).as(REFERRALS), …)
 *                     .from(month)
 *                     .where(month.REGION_ID.eq(chapter.REGION_ID), month.CHAPTER_ID.eq(chapter.ID))
 *                     .and(month.MONTH.between(scope.argument("from", LOCALDATE), scope.argument("to", LOCALDATE)));
 *         });
 *
 *         connection("nearest", CHAPTER, …)                // computed for each row, in view of the arguments
 *                 .from((scope, readable) -> select(asterisk(), distance.as("distance")).from(readable))
 *                 .order(chapter -> List.of(columnOf(chapter, DISTANCE).asc()))
 *                 .edge("distance", DOUBLE.notNull(), chapter -> columnOf(chapter, DISTANCE));
 *
 *         rootById("chapter");                             // Query.chapter(id:)
 *         rootConnection("chapters").filter(…).order(…);   // Query.chapters(…)
 *     }
 * }
 * }</pre>
 *
 * <p>What another feature adds with {@code extend type Chapter} it declares in a {@code GraphExtension<Chapter>} of its own.
 *
 * <p>Rules. {@code @requires} is read from the SDL: without the permission anywhere the operation is refused before any SQL; with
 * it somewhere, rows are limited by the type's {@code visible}, or, where the type has none, by its {@code region} column. Nullable
 * in the SDL what may be invisible. Types are checked against the SDL at start. {@code node} and {@code nodes} need no declaration.
 * A mutation's payload returns a {@link org.entregent.graph.Reference} where the SDL says the object type.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement"})
package org.entregent.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
