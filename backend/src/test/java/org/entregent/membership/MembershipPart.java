package org.entregent.membership;

import static org.entregent.membership.ApplicationSamples.applying;
import static org.entregent.membership.ApplicationSamples.confirm;
import static org.entregent.membership.ApplicationSamples.inducting;
import static org.entregent.membership.ApplicationSamples.interviewing;
import static org.entregent.membership.ApplicationSamples.paying;
import static org.entregent.membership.ApplicationSamples.referring;
import static org.entregent.membership.ApplicationSamples.ruling;
import static org.entregent.membership.ApplicationSamples.step;
import static org.entregent.membership.ApplicationSamples.voting;

import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.Inputs;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sights;
import tools.jackson.databind.JsonNode;

/** What applications bring to the tests of all features. */
final class MembershipPart implements FeaturePart {

    /** Of each region, one of each state. */
    private static final String OF_EACH_STATE = """
            select distinct on (region_id, status) 'apl_' || region_id || '_' || id from application
            order by region_id, status, id""";

    /** All that is stored of an application, as its reader sees it. */
    private static final String APPLICATION = """
            { id chapter { id } seat { specialty { id code } status heldUntil holder { id } } sponsor { id } visitor { id } status submittedAt statusChangedAt
              firstName lastName firmName siret email phone words confirmedAt interviewOn conditions conditionsUntil paidOn
              member { id } erasedAt version viewerActions viewerCanVote viewerHasVoted
              references { number name phone outcome note notedAt }
              votes { number openedOn endsOn isProlonged committeeSize quorum closedAt outcome inFavour against }
              tradeRulings { id }
              history { sequence occurredAt action fromStatus toStatus happenedOn amount { minorUnits currency } note doneBy } }
            """;

    @Override
    public List<Sights> sights() {
        return MembershipSights.all();
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(
                new Landmark("application.id", OF_EACH_STATE),
                Landmark.of(
                        "select distinct on (region_id) 'trl_' || region_id || '_' || id from trade_ruling order by region_id, id"));
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("apl", "application.id", "trl", "trade_ruling.id");
    }

    /** Somebody of those who look on proposes, and votes; what was voted lies there to be hidden. */
    @Override
    public String stage() {
        return """
                update application set sponsor_id = known.id
                from (
                  select member.region_id, member.chapter_id, member.id from member
                  join identity.account on account.id = member.account_id and account.email_folded like 'membre@%'
                ) as known
                where application.status = 'COMMITTEE_VOTE' and application.region_id = known.region_id
                  and application.chapter_id = known.chapter_id;
                insert into application_voter (region_id, application_id, number, member_id, has_voted)
                select member.region_id, vote.application_id, vote.number, member.id, true from application_vote vote
                join member on member.region_id = vote.region_id and member.chapter_id = vote.chapter_id
                join identity.account on account.id = member.account_id and account.email_folded like any (array['presidente@%', 'membre@%'])
                where vote.closed_at is null
                on conflict do nothing;
                insert into application_ballot (region_id, application_id, number, voter_key, in_favour)
                select region_id, application_id, number, repeat('0', 64), false from application_vote where closed_at is null""";
    }

    @Override
    public Map<String, String> selections() {
        return Map.of(
                "Application",
                APPLICATION,
                "TradeRuling",
                "{ id chapter { id } specialty { id } other { id } isNear words ruledOn recordedAt recordedBy }");
    }

    /** Three: what the rules need to know, all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var steps = cost.first(3).again(3);
        steps.of(Cast.PRESIDENT, "ruleOnTrades", ruling());
        // The key that an applicant's link is made with is read once.
        cost.uncounted(Cast.GIVER, "applyForSeat", applying(Cast.GIVER));
        var application = steps.of(Cast.GIVER, "applyForSeat", applying(Cast.GIVER));
        confirm(application);
        application = cost.read(Cast.PRESIDENT, "application", id(application));
        application = steps.of(Cast.PRESIDENT, "checkReferences", step(application));
        application = steps.of(Cast.PRESIDENT, "noteReference", referring(application, 1));
        application = steps.of(Cast.PRESIDENT, "noteReference", referring(application, 2));
        application = steps.of(Cast.PRESIDENT, "noteInterview", interviewing(application));
        application = steps.of(Cast.PRESIDENT, "openVote", ApplicationSamples.opening(application));
        // The ballots are counted once the new one lies with them.
        for (var email : ApplicationSamples.committee(application)) {
            cost.first(4).again(3).of(email, "castVote", voting(application, true));
        }
        application = cost.read(Cast.PRESIDENT, "application", id(application));
        application = steps.of(Cast.PRESIDENT, "requestPayment", step(application));
        application = steps.of(Cast.DIRECTOR, "notePayment", paying(application));
        // Who becomes a member stands in the application; whose rights are others since is read anew.
        cost.first(4).again(3).of(Cast.PRESIDENT, "inductApplicant", inducting(application));
        var conditional = ApplicationSamples.conditional();
        steps.of(Cast.DIRECTOR, "meetConditions", step(cost.read(Cast.DIRECTOR, "application", conditional)));
        var missed = ApplicationSamples.conditional();
        steps.of(Cast.DIRECTOR, "missConditions", step(cost.read(Cast.DIRECTOR, "application", missed)));
        var dismissed = steps.of(Cast.PRESIDENT, "applyForSeat", applying(Cast.GIVER));
        steps.of(Cast.PRESIDENT, "dismissApplication", Inputs.with(step(dismissed), "note", "Métier trop proche"));
        var withdrawn = steps.of(Cast.PRESIDENT, "applyForSeat", applying(Cast.GIVER));
        steps.of(Cast.PRESIDENT, "withdrawApplication", step(withdrawn));
    }

    private static String id(JsonNode application) {
        return application.at("/id").asString();
    }
}
