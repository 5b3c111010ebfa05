package org.entregent.referral;

import static org.entregent.access.Permission.REFERRALS_READ;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.OFFSETDATETIME;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entregent.graph.AccessPath;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.Scope;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.Referral;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** What every list of referrals can be narrowed and ordered by. */
final class ReferralLists {

    /** How many there are where there are many, in two years: of a member, of a chapter, of a region. */
    static final int OF_MEMBER = 500;

    static final int OF_CHAPTER = 3_000;
    private static final int OF_REGION = 30_000;

    /** Folding a description and looking up the people behind a referral takes as long as counting this many. */
    private static final int SEARCH_LOOK = 15;

    private ReferralLists() {}

    /** Of all that a viewer may read: their own and their chapters', or whole regions. */
    static long size(GraphViewer viewer, Predicate<String> given) {
        int regions = given.test("filter.side") ? 0 : viewer.regions(REFERRALS_READ.name()).length;
        return OF_CHAPTER + (long) OF_REGION * (given.test("region") ? Math.min(1, regions) : regions);
    }

    static <P extends Table<?>> ConnectionField<P, Referral> choices(ConnectionField<P, Referral> referrals) {
        return referrals
                .pathFilter(
                        "filter.stages", (referral, scope) -> AccessPath.each(referral.STATUS, statusesOfStages(scope)))
                .pathFilter(
                        "filter.statuses",
                        (referral, scope) -> AccessPath.each(
                                referral.STATUS, distinct(scope.argument("filter.statuses", VARCHAR.array()))))
                .filter("filter.kind", VARCHAR, (referral, kind) -> referral.KIND.eq(kind))
                .filter("filter.side", ReferralLists::isOnSide)
                .filter("filter.search", ReferralSearch::matches)
                .check(values -> Search.complaint(values, "filter.search"))
                .looking("filter.search", SEARCH_LOOK)
                .filter(
                        "filter.createdFrom",
                        (referral, scope) -> referral.CREATED_AT
                                .ge(startOfDay(referral, scope, "filter.createdFrom", 0))
                                .and(referral.CREATED_AT.ge(anywhere(scope, "filter.createdFrom", -1))))
                .filter(
                        "filter.createdTo",
                        (referral, scope) -> referral.CREATED_AT
                                .lt(startOfDay(referral, scope, "filter.createdTo", 1))
                                .and(referral.CREATED_AT.lt(anywhere(scope, "filter.createdTo", 2))))
                .filter(
                        "filter.sentFrom",
                        // First to a day's accuracy, which needs no look at the region.
                        (referral, scope) -> referral.SENT_AT
                                .ge(anywhere(scope, "filter.sentFrom", -1))
                                .and(referral.SENT_AT.ge(startOfDay(referral, scope, "filter.sentFrom", 0))))
                // Nothing is sent before it is created.
                .filter(
                        "filter.sentTo",
                        (referral, scope) -> referral.SENT_AT
                                .lt(startOfDay(referral, scope, "filter.sentTo", 1))
                                .and(referral.CREATED_AT.lt(anywhere(scope, "filter.sentTo", 2))))
                .looking("filter.createdFrom", 1)
                .looking("filter.createdTo", 1)
                .looking("filter.sentFrom", 1)
                .looking("filter.sentTo", 1)
                .order("CREATED_AT_DESC", referral -> List.of(referral.CREATED_AT.desc()))
                .order("CREATED_AT_ASC", referral -> List.of(referral.CREATED_AT.asc()))
                .order("CHANGED_AT_DESC", referral -> List.of(referral.CHANGED_AT.desc()));
    }

    static Field<String> stage(Referral referral) {
        return choose(referral.STATUS)
                .mapValues(Arrays.stream(ReferralStatus.values())
                        .collect(Collectors.toMap(
                                ReferralStatus::name, status -> status.stage().name())));
    }

    private static Field<String[]> statusesOfStages(Scope scope) {
        var statuses = ReferralStatus.values();
        var known = table(
                        "unnest({0}, {1})",
                        inline(Arrays.stream(statuses).map(ReferralStatus::name).toArray(String[]::new)),
                        inline(Arrays.stream(statuses)
                                .map(status -> status.stage().name())
                                .toArray(String[]::new)))
                .as("known", "status", "stage");
        return array(select(field(name("known", "status"), VARCHAR))
                .from(known)
                .where(field(name("known", "stage"), VARCHAR)
                        .eq(any(scope.argument("filter.stages", VARCHAR.array())))));
    }

    private static Field<String[]> distinct(Field<String[]> texts) {
        return field("array(select distinct unnest({0}))", VARCHAR.array(), texts);
    }

    private static Condition isOnSide(Referral referral, Scope scope) {
        var side = scope.argument("filter.side", VARCHAR);
        return side.eq("GIVEN")
                .and(isOwnMember(referral.GIVER_ID, scope.viewer()))
                .or(side.eq("RECEIVED").and(isOwnMember(referral.RECEIVER_ID, scope.viewer())));
    }

    /** The first instant of a day on the clocks of the referral's region. */
    private static Field<OffsetDateTime> startOfDay(Referral referral, Scope scope, String argument, int daysLater) {
        var region = scope.alias(REGION);
        return field(
                "({0} + {1})::timestamp at time zone {2}",
                OFFSETDATETIME,
                scope.argument(argument, LOCALDATE),
                inline(daysLater),
                field(select(region.TIME_ZONE).from(region).where(region.ID.eq(referral.REGION_ID))));
    }

    /** A day's start on the clocks of no region in particular, to a day's accuracy: what an index can begin and end at. */
    private static Field<OffsetDateTime> anywhere(Scope scope, String argument, int daysLater) {
        return field(
                "({0} + {1})::timestamp at time zone 'UTC'",
                OFFSETDATETIME, scope.argument(argument, LOCALDATE), inline(daysLater));
    }
}
