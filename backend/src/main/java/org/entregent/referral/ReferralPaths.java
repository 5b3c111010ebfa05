package org.entregent.referral;

import static org.entregent.access.Permission.REFERRALS_READ;
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
import org.jooq.impl.SQLDataType;

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
        if (viewer.carries("ownMembers")) {
            paths.addAll(ways(referral, scope, "ownMembers", referral.GIVER_ID, referral.RECEIVER_ID));
        }
        if (viewer.carries("ownChapters")) {
            paths.addAll(ways(referral, scope, "ownChapters", referral.GIVER_CHAPTER_ID, referral.RECEIVER_CHAPTER_ID));
        }
        return paths;
    }

    /** A chapter's, on either side. */
    static List<AccessPath> of(Chapter chapter, Referral referral) {
        var region = AccessPath.each(referral.REGION_ID, array(chapter.REGION_ID));
        return List.of(
                region.andEach(referral.GIVER_CHAPTER_ID, array(chapter.ID)).thenOrdered(),
                region.andEach(referral.RECEIVER_CHAPTER_ID, array(chapter.ID)).thenOrdered());
    }

    private static List<AccessPath> ways(
            Referral referral, Scope scope, String own, Field<UUID> giving, Field<UUID> receiving) {
        var regions = narrowed(scope, ViewerValues.referralRegions(scope.viewer()));
        var ids = scope.viewer().value(own, SQLDataType.UUID.array());
        return List.of(
                AccessPath.each(referral.REGION_ID, regions)
                        .andEach(giving, ids)
                        .thenOrdered(),
                AccessPath.each(referral.REGION_ID, regions)
                        .andEach(receiving, ids)
                        .thenOrdered());
    }

    private static Field<Integer[]> narrowed(Scope scope, Field<Integer[]> regions) {
        return scope.has("region") ? array(select(RegionType.idOf(scope, "region"))) : regions;
    }
}
