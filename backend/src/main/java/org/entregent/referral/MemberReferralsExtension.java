package org.entregent.referral;

import static org.entregent.access.ViewerValues.hasOwnMembers;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;

import org.entregent.graph.GraphExtension;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.springframework.stereotype.Component;

/** What a member gave and received: the rows of the member's own region, which holds each of their referrals once. */
@Component
final class MemberReferralsExtension extends GraphExtension<MemberCard> {

    MemberReferralsExtension() {
        super("Member", MEMBER_CARD);
        ReferralLists.choices(connection(
                        "referralsGiven",
                        REFERRAL,
                        (member, referral) ->
                                referral.REGION_ID.eq(member.REGION_ID).and(referral.GIVER_ID.eq(member.ID))))
                .holds((viewer, given) -> ReferralLists.OF_MEMBER);
        ReferralLists.choices(connection(
                        "referralsReceived",
                        REFERRAL,
                        (member, referral) ->
                                referral.REGION_ID.eq(member.REGION_ID).and(referral.RECEIVER_ID.eq(member.ID))))
                .holds((viewer, given) -> ReferralLists.OF_MEMBER);
        flag(
                "viewerCanGiveReferral",
                (member, scope) -> hasOwnMembers(scope.viewer())
                        .andNot(isOwnMember(member.ID, scope.viewer()))
                        .and(CurrentDay.isBefore(member.LEFT_ON)));
    }
}
