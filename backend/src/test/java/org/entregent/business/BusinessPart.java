package org.entregent.business;

import static org.entregent.Inputs.with;
import static org.entregent.access.Sight.NOTHING;
import static org.entregent.business.ClosedBusinessSamples.correction;
import static org.entregent.business.ClosedBusinessSamples.thanks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What closed business brings to the tests of all features. */
final class BusinessPart implements FeaturePart {

    /** All that is stored of a record, as its recorder sees it. */
    private static final String CLOSED_BUSINESS = """
            { id closedBusinessId amount { minorUnits currency } closedOn source kind status note recordedAt version viewerCanCorrect
              thanked { __typename ... on Member { id } ... on OutsideParty { name } } referral { id }
              corrections { sequence correctedAt formerAmount { minorUnits } amount { minorUnits } formerClosedOn closedOn
                voided reason } }
            """;

    private static final String OWN_RECORD = "recorder_id = any (:member)";

    @Override
    public List<Sights> sights() {
        return List.of(
                Sights.of(
                                Topic.BUSINESS,
                                "closed_business",
                                "Closed business, one by one",
                                NOTHING,
                                Sight.of("what they recorded", OWN_RECORD),
                                Sight.of("what they recorded", OWN_RECORD),
                                NOTHING,
                                NOTHING,
                                NOTHING,
                                NOTHING)
                        .former(Sight.of("what they recorded", OWN_RECORD)),
                Sights.of(
                                Topic.BUSINESS,
                                "closed_business_correction",
                                "Corrections of it",
                                NOTHING,
                                Sight.of("of what they recorded", OWN_RECORD),
                                Sight.of("of what they recorded", OWN_RECORD),
                                NOTHING,
                                NOTHING,
                                NOTHING,
                                NOTHING)
                        .former(Sight.of("of what they recorded", OWN_RECORD)));
    }

    @Override
    public Set<String> behindAnother() {
        return Set.of("ClosedBusinessCorrection");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(Landmark.of("""
                select distinct on (region_id) 'biz_' || region_id || '_' || id
                from closed_business order by region_id, closed_on"""));
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("biz", "closed_business.id");
    }

    /** Thanks go to any member, whom every member may know. */
    @Override
    public Set<String> toAnybody() {
        return Set.of("memberId");
    }

    /** Every tenth of those that thank for no referral. */
    @Override
    public String stage() {
        return """
                create temporary table kept_business as
                select id from (
                  select id, referral_id, recorder_id, thanked_member_id, row_number() over (order by id) as number
                  from closed_business
                ) as placed
                where referral_id in (select id from referral)
                  or referral_id is null and (number % 10 = 0
                    or recorder_id in (select id from witness) or thanked_member_id in (select id from witness));
                delete from closed_business_correction where closed_business_id not in (select id from kept_business);
                delete from closed_business where id not in (select id from kept_business)""";
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("ClosedBusiness", CLOSED_BUSINESS);
    }

    /** Three: what the rules need to know, all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        cost.uncounted(Cast.GIVER, "recordClosedBusiness", thanks(cost.memberId(Cast.RECEIVER), 100));
        var thanks = thanks(cost.memberId(Cast.RECEIVER), 100);
        var record = cost.first(3).again(8).of(Cast.GIVER, "recordClosedBusiness", thanks);
        cost.first(3).again(3).of(Cast.GIVER, "correctClosedBusiness", with(correction(record), "voided", true));
    }
}
