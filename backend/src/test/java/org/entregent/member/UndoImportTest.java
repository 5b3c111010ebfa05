package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.unknownLike;
import static org.entregent.Inputs.with;
import static org.entregent.member.ImportSamples.HEADER;
import static org.entregent.member.ImportSamples.importing;
import static org.entregent.member.ImportSamples.openTrades;
import static org.entregent.member.ImportSamples.row;
import static org.entregent.member.ImportSamples.undoing;
import static org.entregent.member.MemberSamples.chapterId;
import static org.entregent.member.MemberSamples.correcting;
import static org.entregent.member.MemberSamples.moving;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.entregent.referral.ReferralSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An import is taken back as a whole, as if it had never been, as long as nothing was built upon it. */
@ApplicationTest
@DemonstrationData
class UndoImportTest {

    private static final String TOTALS =
            "select string_agg(t::text, ' ' order by t::text) from (select chapter_id, month, members_joined, members_left "
                    + "from chapter_month join region on region.id = region_id where code = 'FR-14' and (members_joined, members_left) <> (0, 0)) t";

    @Autowired
    GraphQlClient graphQl;

    Verbs director;

    @BeforeEach
    void enter() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
    }

    @Test
    void nothingIsLeftThatCounts() {
        var totals = Owner.ask(TOTALS);
        var newcomers = newcomers();
        var importing = importing(3);
        var imported = director.done("importMembers", importing);
        assertThat(Owner.ask(TOTALS)).isNotEqualTo(totals);
        var members = members(imported);
        var undone = director.done("undoImport", undoing(imported));
        assertThat(undone.at("/undoneBy").asString()).isEqualTo("Honorine Boussolin");
        assertThat(undone.at("/viewerCanUndo").asBoolean()).isFalse();
        assertThat(Owner.ask(TOTALS)).isEqualTo(totals);
        Owner.sql().execute("select app.rebuild_rollups(id) from region where code = 'FR-14'");
        assertThat(Owner.ask(TOTALS)).isEqualTo(totals);
        assertThat(newcomers()).isEqualTo(newcomers);
        var member = director.read("member", members.getFirst());
        assertThat(member.at("/contact/status").asString()).isEqualTo("WITHDRAWN");
        assertThat(member.at("/changes/nodes")
                        .valueStream()
                        .map(change -> change.at("/action").asString()))
                .containsExactly("UNDO_IMPORT", "IMPORT_MEMBERS");
        assertThat(director.done(
                                "importMembers",
                                with(importing, "id", UUID.randomUUID().toString()))
                        .at("/memberCount")
                        .asInt())
                .isEqualTo(3);
    }

    /** Whoever had an account keeps it, and what it could do before. */
    @Test
    void accountsThatWereThereStay() {
        var trade = openTrades(chapterId("FR-14")).getFirst();
        var imported = director.done("importMembers", importing(HEADER + row(trade, Cast.MEMBER_ABROAD)));
        var person = graphQl.as(Cast.MEMBER_ABROAD);
        assertThat(memberships(person)).isEqualTo(2);
        director.done("undoImport", undoing(imported));
        assertThat(memberships(person)).isEqualTo(1);
    }

    @Test
    void accountsThatWereUsedStay() {
        var email = UUID.randomUUID() + "@fichier-use.example";
        var trade = openTrades(chapterId("FR-14")).getFirst();
        var imported = director.done("importMembers", importing(HEADER + row(trade, email)));
        Owner.sql().execute("update identity.account set password_hash = 'x' where email_folded = ?", email);
        director.done("undoImport", undoing(imported));
        assertThat(Owner.ask("select count(*) from identity.account where email_folded = '" + email + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatWasBuiltUponStands() {
        for (var deed : List.of("correctMember", "transferMember")) {
            var imported = director.done("importMembers", importing(2));
            var member = director.read("member", members(imported).getFirst());
            director.done(deed, deed.equals("transferMember") ? moving(member) : renamed(correcting(member)));
            refuseBuiltUpon(imported);
        }
        var imported = director.done("importMembers", importing(2));
        new Verbs(graphQl.as(Cast.GIVER))
                .done("giveReferral", ReferralSamples.inside(members(imported).getFirst()));
        refuseBuiltUpon(imported);
    }

    @Test
    void saidAgainIsDoneOnce() {
        var imported = director.done("importMembers", importing(1));
        var other = director.done("importMembers", importing(1));
        var undoing = undoing(imported);
        var undone = director.done("undoImport", undoing);
        var before = Tables.state();
        assertThat(director.done("undoImport", undoing)).isEqualTo(undone);
        refuse(undoing(imported), "ImportAlreadyUndone", "importId");
        refuse(with(undoing, "importId", other.at("/id").asString()), "IdAlreadyUsed", "commandId");
        refuse(with(undoing, "importId", "x"), "InvalidInput", "importId");
        refuse(
                with(undoing, "importId", unknownLike(imported.at("/id").asString())),
                "NotFoundOrForbidden",
                "importId");
        Refusals.require(
                graphQl.as(Cast.DIRECTOR_ABROAD), "undoImport", undoing(other), "NotFoundOrForbidden", "importId");
        assertThat(new Verbs(graphQl.as(Cast.PRESIDENT))
                        .send("undoImport", undoing(other))
                        .codes())
                .containsOnly("FORBIDDEN");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void importsAreListed() {
        var first = director.done("importMembers", importing(1));
        var second = director.done("importMembers", importing(1));
        var listed = director.client()
                .run("{ memberImports(region: \"fr-14\", first: 2) { nodes { id } } }")
                .at("/memberImports/nodes");
        assertThat(listed.valueStream().map(each -> each.at("/id").asString()))
                .containsExactlyInAnyOrder(
                        first.at("/id").asString(), second.at("/id").asString());
    }

    private void refuseBuiltUpon(JsonNode imported) {
        var before = Tables.state();
        var refusal = refuse(undoing(imported), "ImportBuiltUpon", "importId");
        assertThat(refusal.at("/members").toString()).isEqualTo("[\"Zélie Fichier-Neuf\"]");
        assertThat(Tables.state()).isEqualTo(before);
    }

    private static Map<String, Object> renamed(Map<String, ?> correcting) {
        return with(correcting, "details.firstName", "Zélie", "details.lastName", "Fichier-Neuf");
    }

    /** Accounts and letters of whoever came by a file. */
    private static String newcomers() {
        return Owner.ask("""
                select (select count(*) from identity.account where email_folded like '%@fichier.example') || ' '
                  || (select count(*) from notice.mail where address like '%@fichier.example')""");
    }

    private JsonNode refuse(Map<String, ?> input, String type, String field) {
        return Refusals.require(director.client(), "undoImport", input, type, field);
    }

    private static int memberships(GraphQlClient person) {
        return person.run("{ viewer { memberships { id } } }")
                .at("/viewer/memberships")
                .size();
    }

    private static List<String> members(JsonNode imported) {
        var id = imported.at("/id").asString();
        return Owner.sql()
                .fetch(
                        "select 'mbr_' || region_id || '_' || id from member where import_id = ?::uuid order by id",
                        id.substring(id.lastIndexOf('_') + 1))
                .getValues(0, String.class);
    }
}
