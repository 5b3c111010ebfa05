package org.entregent.referral;

import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.access.ViewerValues.isPartner;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.CLOSED_BUSINESS;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_EVENT;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_PROSPECT;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.region.ReferenceCodes;
import org.entregent.region.RegionType;
import org.entregent.schema.jooq.public_.tables.Referral;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Referrals: one row within a region, one in each region across two. */
@Component
final class ReferralType extends GraphType<Referral> {

    ReferralType(ReferenceCodes codes) {
        super("Referral", REFERRAL);
        key(REFERRAL.REGION_ID, REFERRAL.ID);
        nodeId("ref");
        region(REFERRAL.REGION_ID);
        visible(ReferralReadability::readable);
        declareFacts();
        declareViewer();
        declarePeople();
        declareRest();

        rootById("referral");
        ReferralLists.choices(rootConnection(
                        "referrals",
                        (referral, scope) -> scope.has("region")
                                ? DSL.noCondition()
                                : ReferralReadability.once(referral, scope.viewer())))
                .along((nothing, referral, scope) -> ReferralPaths.of(referral, scope))
                .holds(ReferralLists::size)
                .filter("region", (referral, scope) -> referral.REGION_ID.eq(RegionType.idOf(scope, "region")))
                .check(codes.region("region"));
    }

    private void declareFacts() {
        field("clientMadeId", REFERRAL.ID);
        field("referralId", REFERRAL.ID);
        field("kind", REFERRAL.KIND);
        field("status", REFERRAL.STATUS);
        computed("stage", VARCHAR.notNull(), referral -> ReferralLists.stage(referral));
        field("hotness", REFERRAL.HOTNESS);
        field("description", REFERRAL.DESCRIPTION).when((referral, viewer) -> not(isPartner(viewer)));
        field("noSaleReason", REFERRAL.NO_SALE_REASON);
        field("disputeGround", REFERRAL.DISPUTE_GROUND);
        field("createdAt", REFERRAL.CREATED_AT);
        field("sentAt", REFERRAL.SENT_AT);
        field("seenAt", REFERRAL.SEEN_AT)
                .when((referral, viewer) ->
                        isOwnMember(referral.GIVER_ID, viewer).or(isOwnMember(referral.RECEIVER_ID, viewer)));
        field("acknowledgedAt", REFERRAL.ACKNOWLEDGED_AT);
        field("contactedAt", REFERRAL.CONTACTED_AT);
        field("closedAt", REFERRAL.CLOSED_AT);
        field("changedAt", REFERRAL.CHANGED_AT);
        field("version", REFERRAL.VERSION);
    }

    private void declareViewer() {
        flag("viewerIsGiver", (referral, scope) -> isOwnMember(referral.GIVER_ID, scope.viewer()));
        flag("viewerIsReceiver", (referral, scope) -> isOwnMember(referral.RECEIVER_ID, scope.viewer()));
        computed(
                "viewerActions",
                VARCHAR.array().notNull(),
                (referral, scope) -> ReferralActions.open(referral, scope.viewer()));
    }

    private void declarePeople() {
        one(
                "giver",
                MEMBER_CARD,
                (referral, member) ->
                        member.REGION_ID.eq(referral.GIVER_REGION_ID).and(member.ID.eq(referral.GIVER_ID)));
        one(
                "receiver",
                MEMBER_CARD,
                (referral, member) ->
                        member.REGION_ID.eq(referral.RECEIVER_REGION_ID).and(member.ID.eq(referral.RECEIVER_ID)));
        one(
                "giverChapter",
                CHAPTER,
                (referral, chapter) ->
                        chapter.REGION_ID.eq(referral.GIVER_REGION_ID).and(chapter.ID.eq(referral.GIVER_CHAPTER_ID)));
        one(
                "receiverChapter",
                CHAPTER,
                (referral, chapter) -> chapter.REGION_ID
                        .eq(referral.RECEIVER_REGION_ID)
                        .and(chapter.ID.eq(referral.RECEIVER_CHAPTER_ID)));
        computed(
                "giverPseudonym",
                VARCHAR.notNull(),
                (referral, scope) -> Pseudonym.of(referral.GIVER_ID, scope.viewer()));
        computed(
                "receiverPseudonym",
                VARCHAR.notNull(),
                (referral, scope) -> Pseudonym.of(referral.RECEIVER_ID, scope.viewer()));
    }

    private void declareRest() {
        one(
                "prospect",
                REFERRAL_PROSPECT,
                (referral, prospect) ->
                        prospect.REGION_ID.eq(referral.REGION_ID).and(prospect.REFERRAL_ID.eq(referral.ID)));
        list(
                        "history",
                        REFERRAL_EVENT,
                        (referral, event) ->
                                event.REGION_ID.eq(referral.REGION_ID).and(event.REFERRAL_ID.eq(referral.ID)))
                .order(event -> List.of(event.SEQUENCE.asc()));
        list(
                        "closedBusiness",
                        CLOSED_BUSINESS,
                        (referral, business) ->
                                business.REGION_ID.eq(referral.REGION_ID).and(business.REFERRAL_ID.eq(referral.ID)))
                .order(business -> List.of(business.RECORDED_AT.asc()));
    }
}
