package org.entregent.referral;

import static org.entregent.access.Permission.REFERRALS_READ;
import static org.entregent.access.Permission.REFERRALS_SETTLE;
import static org.entregent.access.ViewerValues.isActingMember;
import static org.entregent.access.ViewerValues.isOwnChapter;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.jooq.impl.DSL.any;

import java.util.Map;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.access.Viewer;
import org.entregent.access.ViewerValues;
import org.entregent.graph.ViewerScope;
import org.entregent.referral.ReferralEvents.ReferralChanged;
import org.entregent.schema.jooq.public_.tables.Referral;
import org.jooq.Condition;
import org.jooq.Field;

/** Who may read which row of a referral. */
final class ReferralReadability {

    /** Of what was sent: givers, receivers, officers of either chapter, and whoever may read the row's region. */
    static final Readers READERS = Readers.holding(REFERRALS_READ, REFERRAL)
            .and(Ownership.MEMBER, REFERRAL.GIVER_ID, REFERRAL.RECEIVER_ID)
            .and(Ownership.OFFICER, REFERRAL.GIVER_CHAPTER_ID, REFERRAL.RECEIVER_CHAPTER_ID);

    private ReferralReadability() {}

    /** What was never sent is the giver's alone. */
    static Condition readable(Referral referral, ViewerScope viewer) {
        return readableIn(referral.REGION_ID, referral, viewer);
    }

    /**
     * In a list over several regions a referral between two of them would show twice: the receiving region's row is left out where
     * the giving region's can be read.
     */
    static Condition once(Referral referral, ViewerScope viewer) {
        return referral.LEG
                .ne("RECEIVED")
                .or(readableIn(referral.GIVER_REGION_ID, referral, viewer).not());
    }

    /** The regions come first, by themselves: each of the other conditions can then use an index, which begins with the region. */
    private static Condition readableIn(Field<Integer> region, Referral referral, ViewerScope viewer) {
        return region.eq(any(ViewerValues.referralRegions(viewer)))
                .and(READERS.condition(referral, region, viewer))
                .and(referral.SENT_AT.isNotNull().or(isOwnMember(referral.GIVER_ID, viewer)));
    }

    /** The same without asking the database, of a referral as it stands after a change. */
    static boolean isReadable(Viewer viewer, int regionId, ReferralChanged referral) {
        var ids = Map.of(
                REFERRAL.GIVER_ID, referral.giverId(),
                REFERRAL.RECEIVER_ID, referral.receiverId(),
                REFERRAL.GIVER_CHAPTER_ID, referral.giverChapterId(),
                REFERRAL.RECEIVER_CHAPTER_ID, referral.receiverChapterId());
        // In a region in which they may read no referral, no row is theirs, even when the other region's row is.
        return viewer.may(REFERRALS_READ, regionId)
                && READERS.include(viewer, regionId, ids)
                && (referral.sent() || viewer.findOwnMember(referral.giverId()).isPresent());
    }

    /** In which capacity the viewer acts; nobody settles their own dispute. */
    static Condition acts(ReferralActor actor, Referral referral, ViewerScope viewer) {
        var giver = isActingMember(referral.GIVER_ID, viewer);
        var receiver = isActingMember(referral.RECEIVER_ID, viewer);
        return switch (actor) {
            case GIVER -> giver;
            case RECEIVER -> receiver;
            case OFFICER ->
                viewer.reaches(referral.REGION_ID, REFERRALS_SETTLE)
                        .or(isOwnChapter(referral.GIVER_CHAPTER_ID, viewer))
                        .or(isOwnChapter(referral.RECEIVER_CHAPTER_ID, viewer))
                        .andNot(isOwnMember(referral.GIVER_ID, viewer))
                        .andNot(isOwnMember(referral.RECEIVER_ID, viewer));
            case PROSPECT, SYSTEM -> org.jooq.impl.DSL.falseCondition();
        };
    }
}
