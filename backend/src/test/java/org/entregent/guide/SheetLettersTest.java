package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.guide.SheetSamples.adding;
import static org.entregent.guide.SheetSamples.inviting;
import static org.entregent.guide.SheetSamples.moving;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Mailbox;
import org.entregent.TestClock;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Owners hear what editors make of their sheets, and once a year that they are to look through them. */
@ApplicationTest
@DemonstrationData
class SheetLettersTest {

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    SheetDueService due;

    Verbs editor;
    JsonNode sheet;
    String email = "";

    @BeforeEach
    void begin() {
        editor = new Verbs(graphQl.as(Cast.DIRECTOR));
        var begun = editor.done("addNetwork", adding("Les Gnomons " + UUID.randomUUID()));
        var input = inviting(begun);
        email = input.get("email").toString();
        sheet = editor.done("inviteOwner", input);
    }

    @Test
    void ownersHearOfDecisions() {
        var submitted = new Verbs(graphQl.as(email)).done("submitNetwork", moving(sheet));
        assertThat(heard()).isEmpty();
        var asked = with(moving(submitted), "note", "Dites le rythme de vos réunions.");
        var again = editor.done("requestNetworkChanges", asked);
        assertThat(heard())
                .hasSize(1)
                .last()
                .asString()
                .contains("est à reprendre", "« Dites le rythme de vos réunions. »", id());
        editor.done("requestNetworkChanges", asked);
        assertThat(heard()).hasSize(1);
        editor.done("publishNetwork", moving(again));
        assertThat(heard()).hasSize(2).last().asString().contains("est publiée", id());
    }

    @Test
    void ownersHearThatTheirSheetIsRejected() {
        var submitted = editor.done("submitNetwork", moving(sheet));
        editor.done("rejectNetwork", with(moving(submitted), "note", "Ce n’est pas un réseau."));
        assertThat(heard())
                .hasSize(1)
                .last()
                .asString()
                .contains("n’entre pas dans le guide", "Ce n’est pas un réseau.");
    }

    @Test
    void ownersAreAskedOnceAYearAndRemindedOnceAMonthLater() {
        editor.done("publishNetwork", moving(sheet));
        assertThat(heard()).hasSize(1);
        TestClock.pass(Duration.ofDays(367));
        due.fallDue();
        due.fallDue();
        assertThat(heard()).hasSize(2).last().asString().contains("est-elle à jour", id());
        for (var week = 0; week < 8; week++) {
            TestClock.pass(Duration.ofDays(7));
            due.fallDue();
        }
        assertThat(heard()).hasSize(3).last().asString().contains("Un mois déjà", id());
    }

    @Test
    void whoeverConfirmedIsNotReminded() {
        editor.done("publishNetwork", moving(sheet));
        TestClock.pass(Duration.ofDays(367));
        due.fallDue();
        var owner = new Verbs(graphQl.as(email));
        owner.done("confirmNetwork", moving(owner.read("networkSheet", id())));
        TestClock.pass(Duration.ofDays(33));
        due.fallDue();
        assertThat(heard()).hasSize(2);
    }

    /** Without the letter that told them how to come in. */
    private List<String> heard() {
        return Mailbox.of(email).stream().skip(1).toList();
    }

    private String id() {
        return sheet.at("/id").asString();
    }
}
