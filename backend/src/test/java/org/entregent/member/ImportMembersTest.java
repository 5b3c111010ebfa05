package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.member.ImportSamples.HEADER;
import static org.entregent.member.ImportSamples.importing;
import static org.entregent.member.ImportSamples.openTrades;
import static org.entregent.member.ImportSamples.row;
import static org.entregent.member.MemberSamples.chapterId;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Members come by a file: all of them or none, and once. */
@ApplicationTest
@DemonstrationData
class ImportMembersTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs director;

    @BeforeEach
    void enter() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
    }

    @Test
    void rowsBecomeMembersWhoAreInvited() {
        var email = UUID.randomUUID() + "@fichier.example";
        var trade = openTrades(chapterId("FR-14")).getFirst();
        var imported = director.done("importMembers", importing(HEADER + row(trade, email)));
        assertThat(imported.at("/memberCount").asInt()).isEqualTo(1);
        assertThat(imported.at("/importedBy").asString()).isEqualTo("Honorine Boussolin");
        assertThat(imported.at("/fileName").asString()).isEqualTo("membres.csv");
        var member = director.read("member", Cast.memberId(graphQl.as(email)));
        assertThat(member.at("/displayName").asString()).isEqualTo("Zélie Fichier-Neuf");
        assertThat(member.at("/chapter/id").asString()).isEqualTo(chapterId("FR-14"));
        assertThat(member.at("/contact/phone").asString()).isEqualTo("+33231000000");
        assertThat(member.at("/contact/siret").asString()).isEqualTo("73282932000074");
        assertThat(member.at("/joinedOn").asString()).isEqualTo("2024-05-06");
        assertThat(member.at("/changes/nodes/0/action").asString()).isEqualTo("IMPORT_MEMBERS");
        assertThat(Owner.ask("select contents from notice.mail where address = '" + email + "'"))
                .contains("/connexion/lien", "Honorine Boussolin", "Zélie Fichier-Neuf");
    }

    @Test
    void totalsAreThoseOfTheFacts() {
        director.done("importMembers", importing(4));
        var totals =
                "select string_agg(t::text, ' ' order by t::text) from (select chapter_id, month, members_joined, members_left "
                        + "from chapter_month join region on region.id = region_id where code = 'FR-14' and (members_joined, members_left) <> (0, 0)) t";
        var kept = Owner.ask(totals);
        Owner.sql().execute("select app.rebuild_rollups(id) from region where code = 'FR-14'");
        assertThat(Owner.ask(totals)).isEqualTo(kept);
    }

    @Test
    void whoIsAMemberStaysAsTheyAre() {
        var trades = openTrades(chapterId("FR-14"));
        var email = UUID.randomUUID() + "@fichier.example";
        director.done("importMembers", importing(HEADER + row(trades.get(0), email)));
        var again = director.done(
                "importMembers",
                importing(HEADER + row(trades.get(2), email).replace("Toits", "Volets") + "\n" + row(trades.get(1))));
        assertThat(again.at("/memberCount").asInt()).isEqualTo(1);
        assertThat(again.at("/knownCount").asInt()).isEqualTo(1);
        assertThat(director.read("member", Cast.memberId(graphQl.as(email)))
                        .at("/firmName")
                        .asString())
                .isEqualTo("Les Toits Bavards");
    }

    @Test
    void oneFaultAndNothingIsWritten() {
        var trades = openTrades(chapterId("FR-14"));
        var before = Tables.state();
        var refusal = refuse(
                importing(HEADER + row(trades.get(0)) + "\n" + row(trades.get(1), "nobody") + "\n"),
                "MemberRowRefused",
                "file.text");
        assertThat(refusal.at("/line").asInt()).isEqualTo(3);
        assertThat(refusal.at("/column").asString()).isEqualTo("Courriel");
        assertThat(refusal.at("/value").asString()).isEqualTo("nobody");
        refuse(importing(HEADER), "InvalidInput", "file.text");
        refuse(with(importing(1), "fileName", "a\nb"), "InvalidInput", "fileName");
        refuse(with(importing(1), "file.chapterId", chapterId("FR-13")), "NotFoundOrForbidden", "file.chapterId");
        for (var caller : List.of(graphQl, graphQl.as(Cast.GIVER), graphQl.as(Cast.PRESIDENT))) {
            assertThat(new Verbs(caller).send("importMembers", importing(1)).codes())
                    .containsOnly("FORBIDDEN");
            assertThat(new Verbs(caller)
                            .send("previewMembers", ImportSamples.previewing(1))
                            .codes())
                    .containsOnly("FORBIDDEN");
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void saidAgainIsDoneOnce() {
        var importing = importing(2);
        var imported = director.done("importMembers", importing);
        var before = Tables.state();
        assertThat(director.done("importMembers", importing)).isEqualTo(imported);
        refuse(with(importing, "file.joinedOn", "2024-05-07"), "IdAlreadyUsed", "id");
        refuse(with(importing, "file.text", ImportSamples.rows(1)), "IdAlreadyUsed", "id");
        refuse(with(importing, "id", UUID.randomUUID().toString()), "InvalidInput", "file.text");
        assertThat(Tables.state()).isEqualTo(before);
    }

    /** As many rows as a file may have, over all of a region's chapters: one transaction, and the wait of one request. */
    @Test
    void aWholeRegionComesAtOnce() {
        Owner.sql().execute("""
                insert into chapter (region_id, name, meeting_weekday, meeting_starts_at, meeting_place, meeting_address,
                  commune_code, latitude, longitude, created_on)
                select region_id, 'Le Grand Fichier ' || number, meeting_weekday, meeting_starts_at, meeting_place, meeting_address,
                  commune_code, latitude, longitude, created_on
                from (select chapter.* from chapter join region on region.id = region_id and code = 'FR-14' limit 1) one
                cross join generate_series(1, 6) number""");
        var text = new StringBuilder(HEADER.strip() + ";Groupe\r\n");
        var seats = Owner.sql().fetch("""
                select name_french, chapter.name from chapter
                join region on region.id = chapter.region_id and region.code = 'FR-14'
                cross join specialty
                where closed_on is null and retired_on is null and not exists (select from seat
                  where seat.chapter_id = chapter.id and seat.specialty_code = specialty.code)
                order by chapter.id, specialty.code limit 2000""");
        var rows = 0;
        for (var seat : seats) {
            text.append(row(seat.get(0, String.class), "n" + rows++ + "@grand-fichier.example"))
                    .append(";")
                    .append(seat.get(1))
                    .append("\r\n");
        }
        var input = importing(text.toString());
        var imported = director.done("importMembers", input);
        assertThat(rows).isEqualTo(2_000);
        assertThat(imported.at("/memberCount").asInt()).isEqualTo(rows);
        assertThat(Owner.ask("select count(*) from notice.mail where address like '%@grand-fichier.example'"))
                .isEqualTo(String.valueOf(rows));
        var undone = director.done("undoImport", ImportSamples.undoing(imported));
        assertThat(undone.at("/undoneBy").asString()).isEqualTo("Honorine Boussolin");
        assertThat(Owner.ask("select count(*) from identity.account where email_folded like '%@grand-fichier.example'"))
                .isEqualTo("0");
    }

    private JsonNode refuse(Map<String, ?> input, String type, String field) {
        return Refusals.require(director.client(), "importMembers", input, type, field);
    }
}
