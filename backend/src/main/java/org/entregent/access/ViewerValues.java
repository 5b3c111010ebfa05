package org.entregent.access;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.condition;

import java.util.UUID;
import org.entregent.graph.ViewerScope;
import org.jooq.Condition;
import org.jooq.Field;

/** What declarations ask of the viewer: conditions made of each {@link ViewerValue}. */
public final class ViewerValues {

    private ViewerValues() {}

    /** The account is the viewer's; unknown where the viewer has none. */
    public static Condition isOwnAccount(Field<UUID> accountId, ViewerScope viewer) {
        return accountId.eq(ViewerValue.ACCOUNT.in(viewer));
    }

    /** The member is the viewer, whatever became of the membership: for what they read. */
    public static Condition isOwnMember(Field<UUID> memberId, ViewerScope viewer) {
        return memberId.eq(any(ViewerValue.OWN_MEMBERS.in(viewer)));
    }

    /** The member is the viewer, by a membership in force: for what they do. */
    public static Condition isActingMember(Field<UUID> memberId, ViewerScope viewer) {
        return memberId.eq(any(ViewerValue.ACTING_MEMBERS.in(viewer)));
    }

    /** The member is the viewer, by a membership that sleeps or has ended. */
    public static Condition isFormerMember(Field<UUID> memberId, ViewerScope viewer) {
        return memberId.eq(any(ViewerValue.FORMER_MEMBERS.in(viewer)));
    }

    /** Whether the viewer has a membership that sleeps or has ended. Known when the plan is compiled. */
    public static boolean hasFormerMembers(ViewerScope viewer) {
        return ViewerValue.FORMER_MEMBERS.isCarriedBy(viewer);
    }

    /** The viewer keeps the network's sheet. */
    public static Condition isOwnNetwork(Field<UUID> networkId, ViewerScope viewer) {
        return networkId.eq(any(ViewerValue.OWN_NETWORKS.in(viewer)));
    }

    /** The viewer holds an office in the chapter. */
    public static Condition isOwnChapter(Field<UUID> chapterId, ViewerScope viewer) {
        return chapterId.eq(any(ViewerValue.OWN_CHAPTERS.in(viewer)));
    }

    /** The viewer is an officer of the chapter, and a member of it. */
    public static Condition isLedChapter(Field<UUID> chapterId, ViewerScope viewer) {
        return chapterId.eq(any(ViewerValue.LED_CHAPTERS.in(viewer)));
    }

    /** The viewer is a member of the chapter. */
    public static Condition isHomeChapter(Field<UUID> chapterId, ViewerScope viewer) {
        return chapterId.eq(any(ViewerValue.HOME_CHAPTERS.in(viewer)));
    }

    /** The viewer is a partner organisation's client. */
    public static Condition isPartner(ViewerScope viewer) {
        return condition(ViewerValue.IS_PARTNER.in(viewer));
    }

    /** The regions in which the viewer holds anything. */
    public static Field<Integer[]> regions(ViewerScope viewer) {
        return ViewerValue.REGIONS.in(viewer);
    }

    /** The viewer holds a membership in force. */
    public static Condition hasOwnMembers(ViewerScope viewer) {
        return cardinality(ViewerValue.ACTING_MEMBERS.in(viewer)).gt(0);
    }

    /** The regions in which the viewer may read any referral at all, even if only their own. */
    public static Field<Integer[]> referralRegions(ViewerScope viewer) {
        return ViewerValue.REFERRAL_REGIONS.in(viewer);
    }

    /** A secret of this viewer's pseudonyms. */
    public static Field<String> pseudonymKey(ViewerScope viewer) {
        return ViewerValue.PSEUDONYM_KEY.in(viewer);
    }
}
