package org.entregent.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.unknownLike;
import static org.entregent.Inputs.with;
import static org.entregent.member.ImportSamples.HEADER;
import static org.entregent.member.ImportSamples.openTrades;
import static org.entregent.member.ImportSamples.previewing;
import static org.entregent.member.ImportSamples.row;
import static org.entregent.member.ImportSamples.rows;
import static org.entregent.member.MemberSamples.chapterId;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A look at a file tells of every row what would come of it, and changes nothing. */
@ApplicationTest
@DemonstrationData
class PreviewMembersTest {

    @Autowired
    GraphQlClient graphQl;

    Verbs director;
    List<String> trades;
    Map<String, String> before;

    @BeforeEach
    void enter() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
        trades = openTrades(chapterId("FR-14"));
        before = Tables.state();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void rowsAreReadInAnyForm() {
        var expected = look(rows(3));
        assertThat(expected.at("/newCount").asInt()).isEqualTo(3);
        var text = rows(3);
        for (var form : List.of(
                "\uFEFF" + text,
                text.replace("\r\n", "\r"),
                text.replace("\r\n", "\n"),
                text.replace(';', ','),
                text.replace(';', '\t'),
                text + "\r\n;;;\r\n",
                text.replace("Prénom", "first NAME")
                        .replace("Métier", "Specialty")
                        .replace("Courriel", "E-mail"))) {
            var preview = look(form);
            assertThat(preview.at("/newCount").asInt()).as(form).isEqualTo(3);
            assertThat(preview.at("/rows/0/line").asInt()).isEqualTo(2);
        }
    }

    /** A cell may hold line breaks and delimiters; the line is that of the file. */
    @Test
    void cellsInQuotesAreWhole() {
        var quoted = HEADER + row(trades.get(0)).replace("Les Toits Bavards", "\"Toits\r\n; bavards \"\"et\"\" fils\"")
                + "\r\n" + row(trades.get(1)) + "\r\n";
        var preview = look(quoted);
        assertThat(preview.at("/rows/0/errors/0/column").asString()).isEqualTo("Entreprise");
        assertThat(preview.at("/rows/0/firmName").asString()).isEqualTo("Toits\n; bavards \"et\" fils");
        assertThat(preview.at("/rows/1/line").asInt()).isEqualTo(4);
        assertThat(preview.at("/rows/1/status").asString()).isEqualTo("NEW");
    }

    @Test
    void columnsAreKnownByTheirLabelsAlone() {
        var preview = look("Humeur;Tél.;E-mail;Spécialité;SIRET;Société;Nom;PRENOM\n"
                + "bonne;'+33 2 31 00 00 00;a@fichier.example;" + trades.getFirst()
                + ";73282932000074;Toits;Neuf;Zélie\n");
        assertThat(preview.at("/rows/0/status").asString()).isEqualTo("NEW");
        assertThat(preview.at("/rows/0/displayName").asString()).isEqualTo("Zélie Neuf");
        assertThat(preview.at("/unknownColumns").toString()).isEqualTo("[\"Humeur\"]");
    }

    @Test
    void tradesAreKnownByAnyOfTheirNames() {
        var trade = Owner.sql()
                .fetchOne(
                        "select code, name_french, name_english from specialty where name_french = ?",
                        trades.getFirst());
        for (var name : List.of(trade.get(0), trade.get(1), trade.get(2))) {
            var preview = look(HEADER + row(name.toString().toUpperCase(Locale.ROOT)));
            assertThat(preview.at("/rows/0/specialty").asString()).isEqualTo(trade.get(1));
        }
    }

    @Test
    void everyFaultIsNamedWithLineAndColumn() {
        var preview = look(HEADER
                + row(trades.get(0)) + "\n"
                + ";;;732 829 320 00075;Dompteur;nobody;12\n"
                + row(trades.get(1)) + ";trop\n");
        assertThat(preview.at("/refusedCount").asInt()).isEqualTo(2);
        var faults = preview.at("/rows/1/errors").valueStream().toList();
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.at("/line").asInt()).isEqualTo(3));
        assertThat(faults.stream().map(fault -> fault.at("/column").asString()))
                .containsExactlyInAnyOrder("Prénom", "Nom", "Entreprise", "SIRET", "Métier", "Courriel", "Téléphone");
        assertThat(faults.stream()
                        .filter(fault -> fault.at("/column").asString().equals("SIRET"))
                        .map(fault -> fault.at("/value").asString() + ": "
                                + fault.at("/message").asString()))
                .containsExactly(
                        "732 829 320 00075: Ce SIRET n’est pas valable : un chiffre a sans doute été mal saisi.");
        assertThat(preview.at("/rows/2/errors/0/value").asString()).isEqualTo("trop");
    }

    @Test
    void rowsStandInEachOthersWay() {
        var preview = look(HEADER
                + row(trades.get(0), "a@fichier.example") + "\n"
                + row(trades.get(0), "b@fichier.example") + "\n"
                + row(trades.get(1), "A@Fichier.example") + "\n");
        assertThat(preview.at("/rows/0/status").asString()).isEqualTo("NEW");
        assertThat(preview.at("/rows/1/errors/0/column").asString()).isEqualTo("Métier");
        assertThat(preview.at("/rows/1/errors/0/message").asString()).contains("La ligne 2");
        assertThat(preview.at("/rows/2/errors/0/column").asString()).isEqualTo("Courriel");
    }

    @Test
    void whoIsAMemberIsKnownAndASeatIsTaken() {
        var member = Owner.sql().fetchOne("""
                select account.email_folded, name_french, first_name || ' ' || last_name from member
                join identity.account on account.id = account_id join specialty on code = specialty_code
                join member_card on member_card.id = member.id
                where status = 'ACTIVE' and member.chapter_id = ?::uuid order by member.id limit 1""", uuid(chapterId("FR-14")));
        var preview = look(HEADER
                + row(member.get(1).toString(), member.get(0).toString()) + "\n"
                + row(member.get(1).toString()) + "\n");
        assertThat(preview.at("/rows/0/status").asString()).isEqualTo("KNOWN");
        assertThat(preview.at("/knownCount").asInt()).isEqualTo(1);
        assertThat(preview.at("/rows/1/errors/0/message").asString())
                .contains(member.get(2).toString());
    }

    @Test
    void communesAreFound() {
        var header = HEADER.strip() + ";Commune;Code postal;Code INSEE\n";
        var where = List.of("caen;;", "CAEN CEDEX 4;;", ";;14118", "st lo;50000;", "Hérouville-Saint-Clair;14200;");
        for (var cells : where) {
            assertThat(look(header + row(trades.getFirst()) + ";" + cells + "\n")
                            .at("/newCount")
                            .asInt())
                    .as(cells)
                    .isEqualTo(1);
        }
        for (var cells : List.of("Nulle-Part;;", ";99999;", ";;99999", "Caen;75001;")) {
            assertThat(look(header + row(trades.getFirst()) + ";" + cells + "\n")
                            .at("/refusedCount")
                            .asInt())
                    .as(cells)
                    .isEqualTo(1);
        }
    }

    @Test
    void otherGroupsAndDaysMayBeNamed() {
        var name = Owner.ask("select name from chapter where id = '%s'"
                .formatted(uuid(MemberSamples.otherChapterId(chapterId("FR-14")))));
        var header = HEADER.strip() + ";Groupe;Membre depuis\n";
        var seat = openTrades(MemberSamples.otherChapterId(chapterId("FR-14"))).getFirst();
        var preview = look(header + row(seat) + ";" + name.toUpperCase(Locale.ROOT) + ";06/05/2024\n");
        assertThat(preview.at("/rows/0/chapter").asString()).isEqualTo(name);
        assertThat(preview.at("/rows/0/status").asString()).isEqualTo("NEW");
        for (var cells : List.of("Nulle Part;", ";hier", ";2999-01-01")) {
            assertThat(look(header + row(seat) + ";" + cells + "\n")
                            .at("/rows/0/status")
                            .asString())
                    .as(cells)
                    .isEqualTo("REFUSED");
        }
    }

    @Test
    void whatIsNoSuchFileIsRefusedWhole() {
        for (var text : List.of(
                "",
                "\n\n",
                HEADER,
                "Prénom;Nom\nZélie;Neuf\n",
                HEADER.strip() + ";Nom\nx\n",
                rows(1).replace("Zélie", "Z\uFFFDlie"),
                rows(1).replace("Zélie", "\"Zélie"),
                HEADER + "x;\n".repeat(2_001))) {
            refuse(previewing(text), "InvalidInput", "file.text");
        }
        refuse(with(previewing(1), "file.joinedOn", "2999-01-01"), "InvalidInput", "file.joinedOn");
        refuse(with(previewing(1), "file.chapterId", "x"), "InvalidInput", "file.chapterId");
        refuse(
                with(previewing(1), "file.chapterId", unknownLike(chapterId("FR-14"))),
                "NotFoundOrForbidden",
                "file.chapterId");
        refuse(with(previewing(1), "file.chapterId", chapterId("FR-13")), "NotFoundOrForbidden", "file.chapterId");
    }

    private JsonNode look(String text) {
        return director.done("previewMembers", previewing(text));
    }

    private void refuse(Map<String, ?> input, String type, String field) {
        Refusals.require(director.client(), "previewMembers", input, type, field);
    }

    private static String uuid(String id) {
        return id.substring(id.lastIndexOf('_') + 1);
    }
}
