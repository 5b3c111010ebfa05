package org.entregent.referral;

import static org.entregent.access.Permission.REFERRALS_READ;
import static org.entregent.access.Permission.REFERRALS_SETTLE;
import static org.entregent.access.ViewerValues.isOwnChapter;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.jooq.impl.DSL.any;

import org.entregent.access.ViewerValues;
import org.entregent.graph.ViewerScope;
import org.entregent.schema.jooq.public_.tables.Referral;
import org.jooq.Condition;
import org.jooq.Field;

/** Who may read which row of a referral. */
final class ReferralReadability {

    private ReferralReadability() {}

    /**
     * Givers, receivers, officers of either chapter, and whoever may read the row's region. What was never sent is the giver's
     * alone.
     */
    static Condition readable(Referral referral, ViewerScope viewer) {
        return readableIn(referral.REGION_ID, referral, viewer);
    }

    /**
     * In a list over several regions a referral between two of them would show twice: the receiving region's row goes where the
     * giving region's can be read.
     */
    static Condition once(Referral referral, ViewerScope viewer) {
        return referral.LEG
                .ne("RECEIVED")
                .or(readableIn(referral.GIVER_REGION_ID, referral, viewer).not());
    }

    /** The regions come first, by themselves: each of the other conditions can then use an index, which begins with the region. */
    private static Condition readableIn(Field<Integer> region, Referral referral, ViewerScope viewer) {
        return region.eq(any(ViewerValues.referralRegions(viewer)))
                .and(viewer.reaches(region, REFERRALS_READ)
                        .or(isOwnMember(referral.GIVER_ID, viewer))
                        .or(isOwnMember(referral.RECEIVER_ID, viewer))
                        .or(isOwnChapter(referral.GIVER_CHAPTER_ID, viewer))
                        .or(isOwnChapter(referral.RECEIVER_CHAPTER_ID, viewer)))
                .and(referral.SENT_AT.isNotNull().or(isOwnMember(referral.GIVER_ID, viewer)));
    }

    /** In which quality the viewer acts; nobody settles a dispute of their own. */
    static Condition acts(ReferralActor actor, Referral referral, ViewerScope viewer) {
        var giver = isOwnMember(referral.GIVER_ID, viewer);
        var receiver = isOwnMember(referral.RECEIVER_ID, viewer);
        return switch (actor) {
            case GIVER -> giver;
            case RECEIVER -> receiver;
            case OFFICER ->
                viewer.reaches(referral.REGION_ID, REFERRALS_SETTLE)
                        .or(isOwnChapter(referral.GIVER_CHAPTER_ID, viewer))
                        .or(isOwnChapter(referral.RECEIVER_CHAPTER_ID, viewer))
                        .andNot(giver)
                        .andNot(receiver);
            case PROSPECT, SYSTEM -> org.jooq.impl.DSL.falseCondition();
        };
    }
}
