package org.entregent.referral;

import static org.entregent.Inputs.with;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outside;
import static org.entregent.referral.ReferralSamples.step;
import static org.entregent.referral.ReferralSamples.won;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Beholder;
import org.entregent.access.Landmark;
import org.entregent.access.Mask;
import org.entregent.access.Sights;

/** What referrals bring to the tests of all features. */
final class ReferralPart implements FeaturePart {

    /** All that is stored of a referral, as its reader sees it. */
    private static final String REFERRAL = """
            { id referralId kind status stage hotness description noSaleReason disputeGround version
              createdAt sentAt seenAt acknowledgedAt contactedAt closedAt changedAt
              viewerActions viewerIsGiver viewerIsReceiver giver { id } receiver { id }
              prospect { name firmName phone email consentGivenAt consentHow }
              history { sequence occurredAt actorKind actor { id } fromStatus toStatus note }
              closedBusiness { closedBusinessId amount { minorUnits currency } closedOn source kind } }
            """;

    private static final String WON = """
            select distinct on (referral.region_id) 'ref_' || referral.region_id || '_' || referral.id
            from referral
            join referral_prospect prospect
              on prospect.region_id = referral.region_id and prospect.referral_id = referral.id
            where referral.status = 'WON' order by referral.region_id, leg desc, referral.created_at""";

    private static final String UNSENT = """
            select distinct on (region_id) 'ref_' || region_id || '_' || id
            from referral where sent_at is null order by region_id, created_at""";

    private static final String OWN = """
            select 'ref_' || referral.region_id || '_' || referral.id from referral
            join member on member.id = receiver_id
            join identity.account on account.id = member.account_id and account.email_folded = 'membre@calvados.example'
            where referral.status = 'WON' limit 1""";

    @Override
    public List<Sights> sights() {
        return ReferralSights.all();
    }

    /** When a referral was seen is for the two whom its prospect concerns; words that people write are for no partner. */
    @Override
    public List<Mask> masks() {
        return List.of(
                Mask.unlessSeen("referral_prospect", "referral", "seen_at = null"),
                Mask.from(Beholder.PARTNER, "referral", "description = 'Hidden'"),
                Mask.from(Beholder.PARTNER, "referral_event", "note = 'Hidden'"));
    }

    @Override
    public Set<String> behindAnother() {
        return Set.of("ReferralEvent");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("referral.id", WON), Landmark.of(UNSENT), Landmark.of(OWN));
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("ref", "referral.id");
    }

    /** Referrals go to any member, whom every member may know. */
    @Override
    public Set<String> toAnybody() {
        return Set.of("receiverId");
    }

    /** Every tenth, and some of each kind. */
    @Override
    public String stage() {
        return """
                create temporary table kept_referral as
                select distinct id from (
                  select id, giver_id, receiver_id,
                    row_number() over (partition by region_id, status, kind, leg order by id) as place,
                    row_number() over (order by id) as number
                  from referral
                ) as placed
                where place <= 3 or number % 10 = 0
                  or giver_id in (select id from witness) or receiver_id in (select id from witness);
                delete from referral_prospect where referral_id not in (select id from kept_referral);
                delete from referral_event where referral_id not in (select id from kept_referral);
                delete from referral where id not in (select id from kept_referral)""";
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Referral", REFERRAL);
    }

    /**
     * Three: what the rules need to know, all that is written with the commit, the answer. Said again, one is not looked for until
     * its id turns out to be taken.
     */
    @Override
    public void sayVerbs(VerbCost cost) {
        var receiver = cost.memberId(Cast.RECEIVER);
        var draft = cost.first(3).again(7).of(Cast.GIVER, "giveReferral", with(outside(receiver), "draft", true));
        var steps = cost.first(3).again(3);
        var sent = steps.of(Cast.GIVER, "sendReferral", with(step(draft), "consent", Map.of("how", "SPOKEN")));
        cost.first(3)
                .again(3)
                .of(
                        Cast.RECEIVER,
                        "seeReferral",
                        Map.of("referralId", sent.at("/id").asString()));
        for (var verb : List.of(
                "acknowledgeReferral", "recordReferralContact", "recordReferralMeeting", "recordReferralProposal")) {
            sent = steps.of(Cast.RECEIVER, verb, step(sent));
        }
        // Said again, what was earned is compared: all entries in one message.
        cost.first(3).again(5).of(Cast.RECEIVER, "winReferral", won(sent, 100, 200));
        var give = cost.first(3).again(7);
        var abroad = cost.memberId(Cast.MEMBER_ABROAD);
        cost.uncounted(Cast.GIVER, "giveReferral", inside(abroad));
        steps.of(Cast.GIVER, "withdrawReferral", step(give.of(Cast.GIVER, "giveReferral", inside(abroad))));
        var lost = give.of(Cast.GIVER, "giveReferral", inside(receiver));
        steps.of(Cast.RECEIVER, "loseReferral", with(step(lost), "reason", "PRICE"));
        var disputed = give.of(Cast.GIVER, "giveReferral", inside(receiver));
        disputed = steps.of(Cast.RECEIVER, "disputeReferral", with(step(disputed), "ground", "DUPLICATE"));
        steps.of(Cast.PRESIDENT, "settleReferralDispute", with(step(disputed), "outcome", "DISMISSED"));
    }
}
