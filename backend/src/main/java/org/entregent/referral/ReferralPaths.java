package org.entregent.referral;

import static org.entregent.access.Permission.REFERRALS_READ;
import static org.entregent.referral.ReferralReadability.READERS;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entregent.access.ViewerValues;
import org.entregent.graph.AccessPath;
import org.entregent.graph.Scope;
import org.entregent.region.RegionType;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.entregent.schema.jooq.public_.tables.Referral;
import org.jooq.Field;

/**
 * The ways to the referrals that somebody may see: whole regions, their own memberships on either side, the chapters of their
 * offices on either side. Each has an index in the order of the list.
 */
final class ReferralPaths {

    private ReferralPaths() {}

    static List<AccessPath> of(Referral referral, Scope scope) {
        var viewer = scope.viewer();
        var paths = new ArrayList<AccessPath>();
        // A side is one of the viewer's own memberships.
        if (viewer.reachesSome(REFERRALS_READ) && !scope.has("filter.side")) {
            paths.add(AccessPath.each(referral.REGION_ID, narrowed(scope, viewer.regions(REFERRALS_READ))));
        }
        paths.addAll(READERS.waysToOwned(referral, viewer, () -> readable(referral, scope)));
        return paths;
    }

    /** A chapter's, on either side. */
    static List<AccessPath> of(Chapter chapter, Referral referral) {
        var region = AccessPath.each(referral.REGION_ID, array(chapter.REGION_ID));
        return ways(region, array(chapter.ID), referral.GIVER_CHAPTER_ID, referral.RECEIVER_CHAPTER_ID);
    }

    private static AccessPath readable(Referral referral, Scope scope) {
        return AccessPath.each(referral.REGION_ID, narrowed(scope, ViewerValues.referralRegions(scope.viewer())));
    }

    private static List<AccessPath> ways(
            AccessPath region, Field<UUID[]> ids, Field<UUID> giving, Field<UUID> receiving) {
        return List.of(
                region.andEach(giving, ids).thenOrdered(),
                region.andEach(receiving, ids).thenOrdered());
    }

    private static Field<Integer[]> narrowed(Scope scope, Field<Integer[]> regions) {
        return scope.has("region") ? array(select(RegionType.idOf(scope, "region"))) : regions;
    }
}
