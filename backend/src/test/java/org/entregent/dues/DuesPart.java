package org.entregent.dues;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;
import static org.entregent.dues.DuesSamples.away;
import static org.entregent.dues.DuesSamples.leaving;
import static org.entregent.dues.DuesSamples.memberId;
import static org.entregent.dues.DuesSamples.paying;
import static org.entregent.dues.DuesSamples.step;
import static org.entregent.dues.DuesSamples.takingBack;
import static org.entregent.dues.DuesSamples.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.Inputs;
import org.entregent.Owner;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What the life of memberships brings to the tests of all features. */
final class DuesPart implements FeaturePart {

    private static final String STANDING = """
            { id member { id } chapter { id } status dueOn renewal postponedTo awayStatus awayFrom awayUntil leavingReason version viewerActions
              payments { id paidOn coversFrom coversUntil amount { minorUnits currency } means recordedAt recordedBy takenBackAt takenBackFor }
              history { sequence occurredAt action fromStatus toStatus happenedOn endsOn note policyVersion { id } doneBy } }
            """;

    @Override
    public List<Sights> sights() {
        return List.of(
                sights("standing", "How memberships stand: what is paid, renewals, leave"),
                sights("standing_event", "A membership's steps"),
                sights("dues_payment", "What members paid"),
                sights("dues_takeback", "That a payment was noted by mistake"));
    }

    /** A step is reached through its standing, which the same people read. */
    @Override
    public Set<String> behindAnother() {
        return Set.of("StandingEvent");
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("standing.member_id", """
                        select distinct on (region_id, status) 'std_' || region_id || '_' || member_id from standing
                        order by region_id, status, member_id"""), new Landmark("dues_payment.id", """
                        select distinct on (region_id) 'dpy_' || region_id || '_' || id from dues_payment order by region_id, id"""));
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("std", "standing.member_id", "dpy", "dues_payment.id");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Standing", STANDING);
    }

    /** Of each who looks on and of those who stand otherwise, with something that was taken back. */
    @Override
    public String stage() {
        return """
                insert into dues_takeback (region_id, payment_id, member_id, chapter_id, reason, taken_back_at)
                select region_id, id, member_id, chapter_id, 'Erreur.', recorded_at from dues_payment
                where member_id in (select id from witness);
                delete from dues_takeback where member_id not in (select id from witness);
                delete from dues_payment where member_id not in (select id from witness);
                delete from standing_event where member_id not in (select id from witness);
                delete from standing where member_id not in (select id from witness)""";
    }

    /** Three: what the rules need to know, all that is written with the commit, the answer. Where rights are others since, these are read anew. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var steps = cost.first(3).again(3);
        var member = memberId(0);
        cost.uncounted(
                Cast.PRESIDENT, "noteDuesPayment", paying(member, due(member).plusMonths(1)));
        var paid = steps.of(
                Cast.PRESIDENT, "noteDuesPayment", paying(member, due(member).plusMonths(1)));
        steps.of(Cast.PRESIDENT, "takeBackDuesPayment", takingBack(member, paid));
        DuesSamples.set(member, "renewal = 'OPEN', decision_due_on = null");
        steps.of(Cast.PRESIDENT, "renewMembership", Inputs.with(step(member), "decision", "RENEW"));
        steps.of(Cast.PRESIDENT, "grantLeave", away(member, 10, 20));
        var other = memberId(1);
        cost.first(5).again(3).of(Cast.PRESIDENT, "suspendMembership", away(other, 0, 20));
        cost.first(5).again(3).of(Cast.PRESIDENT, "resumeMembership", step(other));
        cost.first(5).again(3).of(Cast.PRESIDENT, "endMembership", leaving(other));
    }

    private static LocalDate due(String memberId) {
        var day = Owner.ask("select due_on from standing where member_id = '" + DuesSamples.uuid(memberId) + "'");
        var due = LocalDate.parse(day);
        return due.isBefore(today()) ? today() : due;
    }

    private static Sights sights(String table, String words) {
        var own = "member_id = any (:member)";
        var office = "chapter_id = any (:office)";
        return Sights.of(
                        Topic.MEETINGS,
                        table,
                        words,
                        NOTHING,
                        Sight.of("their own", own),
                        Sight.of("their own, and of their chapter", own + " or " + office),
                        Sight.of("of their chapters", office),
                        Sight.of("of their region", "region_id = any (:region)"),
                        EVERYTHING,
                        NOTHING)
                .former(Sight.of("their own", own));
    }
}
