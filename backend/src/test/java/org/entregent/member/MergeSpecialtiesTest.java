package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.member.MergeSamples.colliding;
import static org.entregent.member.MergeSamples.merging;

import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of two trades one remains: whoever held the former holds the latter, and nothing else of them changes. */
@ApplicationTest
@DemonstrationData
class MergeSpecialtiesTest {

    private static final String TOTALS =
            "select md5(string_agg(c::text, ',' order by c::text)) || (select md5(string_agg(m::text, ',' order by m::text)) from member_month m) from chapter_month c";

    @Autowired
    GraphQlClient graphQl;

    Verbs admin;

    @BeforeEach
    void signIn() {
        admin = new Verbs(graphQl.as(Cast.ADMIN));
    }

    @Test
    void whoHeldTheFormerHoldsTheLatter() {
        var input = merging();
        var from = code(input, "fromId");
        var into = code(input, "intoId");
        var held = Integer.parseInt(holders(from));
        var before = Integer.parseInt(holders(into));
        var totals = Owner.ask(TOTALS);
        assertThat(admin.done("mergeSpecialties", input).at("/code").asString()).isEqualTo(into);
        assertThat(holders(from)).isEqualTo("0");
        assertThat(holders(into)).isEqualTo(String.valueOf(held + before));
        assertThat(Owner.ask("select count(*) from member where specialty_code = '" + from + "'"))
                .isEqualTo("0");
        assertThat(Owner.ask(TOTALS)).isEqualTo(totals);
        var former = admin.client()
                .run(
                        "query ($id: ID!) { node(id: $id) { ... on Specialty { retiredOn viewerCanManage mergedInto { code } changes(first: 1) { nodes { action changedBy } } } } }",
                        Map.of("id", input.get("fromId")))
                .at("/node");
        assertThat(former.at("/retiredOn").isNull()).isFalse();
        assertThat(former.at("/viewerCanManage").asBoolean()).isFalse();
        assertThat(former.at("/mergedInto/code").asString()).isEqualTo(into);
        assertThat(former.at("/changes/nodes/0/action").asString()).isEqualTo("MERGE_SPECIALTIES");
        assertThat(former.at("/changes/nodes/0/changedBy").asString()).isEqualTo("Dominique Réseautin");
        refuse(with(merging(), "intoId", input.get("fromId")), "SpecialtyIsRetired", "intoId");
    }

    @Test
    void saidAgainIsDoneOnce() {
        var input = merging();
        var merged = admin.done("mergeSpecialties", input);
        var before = Tables.state();
        assertThat(admin.done("mergeSpecialties", input)).isEqualTo(merged);
        refuse(with(input, "intoId", "spe_plumber"), "IdAlreadyUsed", "commandId");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void twoMembersDoNotGetOneSeat() {
        var before = Tables.state();
        var refusal = Refusals.require(admin.client(), "mergeSpecialties", colliding(), "SeatsCollide", "intoId");
        assertThat(refusal.at("/seats").size()).isBetween(1, 10);
        assertThat(refusal.at("/seats/0").asString()).matches(".+ \\(.+, .+\\)");
        assertThat(refusal.at("/message").asString())
                .contains(refusal.at("/seats/0").asString());
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsAreNamed() {
        var before = Tables.state();
        var input = merging();
        for (var field : List.of("fromId", "intoId")) {
            refuse(with(input, field, "x"), "InvalidInput", field);
            refuse(with(input, field, "spe_nobody"), "NotFoundOrForbidden", field);
        }
        refuse(with(input, "intoId", input.get("fromId")), "InvalidInput", "intoId");
        refuse(with(input, "version", 9), "VersionConflict", "version");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void nobodyElseDoes() {
        var before = Tables.state();
        for (var caller : List.of(graphQl, graphQl.as(Cast.GIVER), graphQl.as(Cast.DIRECTOR))) {
            assertThat(new Verbs(caller).send("mergeSpecialties", merging()).codes())
                    .containsExactly("FORBIDDEN");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    private void refuse(Map<String, ?> input, String type, String field) {
        Refusals.require(admin.client(), "mergeSpecialties", input, type, field);
    }

    private static String code(Map<String, ?> input, String field) {
        return String.valueOf(input.get(field)).substring("spe_".length());
    }

    private static String holders(String code) {
        return Owner.ask("select count(*) from member_card where specialty_code = '" + code + "'");
    }
}
