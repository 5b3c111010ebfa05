package org.entregent.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.business.ClosedBusinessSamples.correction;
import static org.entregent.business.ClosedBusinessSamples.thanks;
import static org.entregent.member.MemberSamples.inviting;
import static org.entregent.member.MemberSamples.moving;
import static org.entregent.referral.ReferralSamples.earnings;
import static org.entregent.referral.ReferralSamples.inside;
import static org.entregent.referral.ReferralSamples.outsideAgreed;
import static org.entregent.referral.ReferralSamples.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The totals that services keep up to date are those that the facts add up to. */
@ApplicationTest
@DemonstrationData
class RollupRebuildTest {

    private static final long SEED = 20_261_123;
    private static final int WRITES = 150;
    private static final Map<String, String> VERBS = Map.of(
            "SEND",
            "sendReferral",
            "WITHDRAW",
            "withdrawReferral",
            "ACKNOWLEDGE",
            "acknowledgeReferral",
            "RECORD_CONTACT",
            "recordReferralContact",
            "RECORD_MEETING",
            "recordReferralMeeting",
            "RECORD_PROPOSAL",
            "recordReferralProposal",
            "WIN",
            "winReferral",
            "LOSE",
            "loseReferral",
            "DISPUTE",
            "disputeReferral",
            "SETTLE_DISPUTE",
            "settleReferralDispute");

    @Autowired
    GraphQlClient graphQl;

    private final Random random = new Random(SEED);
    private final List<JsonNode> business = new ArrayList<>();
    private List<Verbs> people = List.of();
    private List<String> memberIds = List.of();

    @BeforeEach
    void meet() {
        people = List.of(
                new Verbs(graphQl.as(Cast.GIVER)),
                new Verbs(graphQl.as(Cast.RECEIVER)),
                new Verbs(graphQl.as(Cast.MEMBER_ABROAD)),
                new Verbs(graphQl.as(Cast.PRESIDENT)));
        memberIds = people.stream().map(each -> Cast.memberId(each.client())).toList();
    }

    @Test
    void totalsAfterManyWritesAreThoseOfTheFacts() {
        var start = totals();
        var director = new Verbs(graphQl.as(Cast.DIRECTOR));
        director.done("transferMember", moving(director.done("inviteMember", inviting())));
        var done = 0;
        for (var write = 0; write < WRITES; write++) {
            done += writeAnything() ? 1 : 0;
        }
        assertThat(done).as("writes that were not refused").isGreaterThan(WRITES / 2);
        var kept = totals();
        assertThat(moved(start, kept)).as("totals that these writes changed").containsAll(declared());
        Owner.sql().execute("select app.rebuild_rollups(id) from region");
        assertThat(totals()).as("seed " + SEED).isEqualTo(kept);
    }

    private boolean writeAnything() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> give();
            case 2, 3 -> lead();
            default -> business.isEmpty() || random.nextBoolean() ? thank() : correct();
        };
    }

    private boolean give() {
        var from = random.nextInt(people.size());
        var to = (from + 1 + random.nextInt(people.size() - 1)) % people.size();
        var input = random.nextBoolean() ? inside(memberIds.get(to)) : outsideAgreed(memberIds.get(to));
        return said(people.get(from), "giveReferral", with(input, "draft", random.nextInt(4) == 0));
    }

    /** Any verb that is open to somebody, of one of their newest referrals. */
    private boolean lead() {
        var who = people.get(random.nextInt(people.size()));
        var open = who.client()
                .run("""
                        { referrals(first: 15, filter: { stages: [PREPARED, NEW, PENDING] }) { nodes {
                            id referralId version viewerActions } } }
                        """)
                .at("/referrals/nodes")
                .valueStream()
                .filter(referral -> !referral.at("/viewerActions").isEmpty())
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        var referral = open.get(random.nextInt(open.size()));
        var actions = referral.at("/viewerActions");
        var verb = VERBS.get(actions.at("/" + random.nextInt(actions.size())).asString());
        return said(who, verb, input(verb, referral));
    }

    private Map<String, Object> input(String verb, JsonNode referral) {
        var input = step(referral);
        return switch (verb) {
            case "winReferral" -> with(input, "closedBusiness", earnings(1 + random.nextInt(90_000), 500));
            case "loseReferral" -> with(input, "reason", "TIMING");
            case "disputeReferral" -> with(input, "ground", "NOT_A_REFERRAL");
            case "settleReferralDispute" -> with(input, "outcome", random.nextBoolean() ? "UPHELD" : "DISMISSED");
            default -> input;
        };
    }

    /** A member, or now and then somebody outside the network. */
    private boolean thank() {
        var from = random.nextInt(2);
        var member = thanks(memberIds.get(2 + random.nextInt(2)), 1 + random.nextInt(100_000));
        var input = random.nextInt(4) == 0 ? with(member, "thanked", Map.of("name", "Club imaginaire")) : member;
        var record = people.get(from).done("recordClosedBusiness", with(input, "closedOn", day()));
        business.add(record);
        return true;
    }

    private boolean correct() {
        var record = business.remove(random.nextInt(business.size()));
        var change = random.nextInt(3) == 0
                ? with(correction(record), "voided", true)
                : with(correction(record), "amount.minorUnits", 100_001 + random.nextInt(9), "closedOn", day());
        return people.stream().limit(2).anyMatch(who -> said(who, "correctClosedBusiness", change));
    }

    private String day() {
        return "2024-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10));
    }

    private static boolean said(Verbs who, String verb, Map<String, Object> input) {
        var answer = who.send(verb, input);
        return answer.codes().isEmpty() && answer.at("/" + verb + "/errors").isEmpty();
    }

    /** Every total that a feature says it counts: none may be left out of this test. */
    private static Set<String> declared() {
        return Stream.of(ChapterTotal.class, MemberTotal.class)
                .flatMap(kind -> DeclaredTotals.of(kind).stream()
                        .map(total -> kind.getSimpleName() + total.substring(total.indexOf(' '))))
                .collect(Collectors.toSet());
    }

    private static Set<String> moved(Map<String, Long> before, Map<String, Long> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(total -> !Objects.equals(before.get(total), after.get(total)))
                .map(total -> total.substring(0, total.indexOf(" of ")))
                .collect(Collectors.toSet());
    }

    /** Each total that is not zero: a row in which nothing is left to count is as good as none. */
    private static Map<String, Long> totals() {
        var totals = new TreeMap<String, Long>();
        for (var table : Map.of("ChapterTotal", "chapter_month", "MemberTotal", "member_month")
                .entrySet()) {
            Owner.sql()
                    .fetch("""
                            select ? || ' ' || name || ' of ' || concat_ws(' ', region_id, owner, month), value::bigint
                            from (select to_jsonb(total) as line, * from %s total) total
                            cross join lateral (select coalesce(line ->> 'chapter_id', line ->> 'member_id') as owner) as whose
                            cross join lateral jsonb_each_text(line - '{region_id,chapter_id,member_id,month}'::text[])
                              as each (name, value)
                            where value <> '0'
                            """.formatted(table.getValue()), table.getKey())
                    .forEach(row -> totals.put(row.get(0, String.class), row.get(1, Long.class)));
        }
        return totals;
    }
}
