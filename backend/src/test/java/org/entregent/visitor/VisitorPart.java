package org.entregent.visitor;

import static org.entregent.visitor.VisitorSamples.asking;
import static org.entregent.visitor.VisitorSamples.chapterOf;
import static org.entregent.visitor.VisitorSamples.email;
import static org.entregent.visitor.VisitorSamples.following;
import static org.entregent.visitor.VisitorSamples.inviting;
import static org.entregent.visitor.VisitorSamples.letBegin;
import static org.entregent.visitor.VisitorSamples.marking;
import static org.entregent.visitor.VisitorSamples.planned;
import static org.entregent.visitor.VisitorSamples.step;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.Inputs;
import org.entregent.TestClock;
import org.entregent.VerbCost;
import org.entregent.access.Beholder;
import org.entregent.access.Landmark;
import org.entregent.access.Mask;
import org.entregent.access.Sights;

/** What visitors bring to the tests of all features. */
final class VisitorPart implements FeaturePart {

    /** Of each region, one of each state. */
    private static final String OF_EACH_STATE = """
            select distinct on (region_id, status) 'vis_' || region_id || '_' || id from visitor
            order by region_id, status, created_at desc, id""";

    /** Whom those invited who look on as members. */
    private static final String OWN = """
            select distinct on (visitor.region_id) 'vis_' || visitor.region_id || '_' || visitor.id from visitor
            join member on member.region_id = visitor.region_id and member.id = visitor.inviter_id
            join identity.account on account.id = member.account_id and account.email_folded like 'membre@%'
            order by visitor.region_id, visitor.created_at desc""";

    @Override
    public List<Sights> sights() {
        return VisitorSights.all();
    }

    /** What the network knows of somebody besides, and what officers write to each other, is not for the member who invited. */
    @Override
    public List<Mask> masks() {
        return List.of(
                Mask.from(Beholder.MEMBER, "visitor", "is_member = not is_member"),
                Mask.from(Beholder.MEMBER, "visitor_event", "note = 'Hidden'"));
    }

    @Override
    public Set<String> behindAnother() {
        return Set.of("VisitorEvent");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("visitor.id", OF_EACH_STATE), Landmark.of(OWN));
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("vis", "visitor.id");
    }

    /** One of each state in each chapter, and whom those invited who look on; those besides who want to hear nothing more. */
    @Override
    public String stage() {
        return """
                update visitor set inviter_id = witness.id
                from (
                  select distinct on (member.region_id, member.chapter_id) member.region_id, member.chapter_id, member.id
                  from member join witness on witness.id = member.id order by member.region_id, member.chapter_id, member.id
                ) as witness
                where visitor.region_id = witness.region_id and visitor.chapter_id = witness.chapter_id and source = 'INVITED'
                  and extract(day from created_at) < 4;
                update visitor_event set inviter_id = visitor.inviter_id from visitor
                where visitor.region_id = visitor_event.region_id and visitor.id = visitor_event.visitor_id;
                create temporary table kept_visitor as
                select id from (
                  select id, row_number() over (partition by chapter_id, status, inviter_id in (select id from witness)
                    order by created_at desc, id) as place
                  from visitor
                ) as placed where place <= 2;
                delete from visitor_event where visitor_id not in (select id from kept_visitor);
                delete from visitor where id not in (select id from kept_visitor);
                insert into visitor_objection (region_id, digest, objected_at)
                select id, repeat('ab', 32), now() from region where code in ('FR-13', 'FR-14')""";
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Visitor", """
                { id status source name firm trade specialty { id } email phone words chapter { id } meeting { id } inviter { id } code
                  consentedAt visitNumber mostVisits isBeyondLimit isMember seatHolder { id } redirectedTo { id } createdAt changedAt
                  version erasedAt followUpDueAt isFollowUpOverdue viewerActions
                  history { sequence occurredAt action fromStatus toStatus note actor doneBy } }
                """);
    }

    /** Three: what the rules need to know, all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var meeting = planned(Cast.GIVER, 0);
        // The key of the installation's digests is known from then on.
        cost.uncounted(Cast.GIVER, "inviteVisitor", inviting(meeting, email()));
        var steps = cost.first(3).again(3);
        // Said again, the visit is looked for once the address turns out to be expected.
        var visitor = cost.first(3).again(4).of(Cast.GIVER, "inviteVisitor", inviting(meeting, email()));
        var other = cost.first(3).again(4).of(Cast.GIVER, "inviteVisitor", inviting(meeting, email()));
        steps.of(Cast.PRESIDENT, "cancelVisitor", step(other));
        visitor = steps.of(Cast.PRESIDENT, "confirmVisitor", step(visitor));
        var chapter = chapterOf(meeting);
        var asking = asking(cost.page("/groupes/" + chapter + "/visite"), meeting, email());
        TestClock.pass(Duration.ofSeconds(3));
        // What is known of whoever asks is looked for once the form turns out to be the first.
        cost.first(4).again(3).of(Cast.GIVER, "askToVisit", asking);
        letBegin(meeting);
        var walkIn = Inputs.with(inviting(meeting, email()), "meetingId", meeting);
        // Whose meeting it is has to be known before what is known of the person.
        cost.first(4).again(5).of(Cast.PRESIDENT, "recordWalkIn", walkIn);
        visitor = steps.of(Cast.PRESIDENT, "markVisitor", marking(visitor, true));
        steps.of(Cast.PRESIDENT, "followUpVisitor", following(visitor, "APPLYING"));
    }
}
