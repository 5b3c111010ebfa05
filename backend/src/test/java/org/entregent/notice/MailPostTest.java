package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.entregent.notice.Letters.LINK;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Owner;
import org.entregent.statement.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A letter is kept with what it tells of, once for each event and address, so that a copy of the database opens no link. */
@ApplicationTest
class MailPostTest {

    private static final String KEPT = "select count(*) from notice.mail where status = 'KEPT'";

    @Autowired
    MailService mail;

    @Autowired
    Database database;

    @BeforeEach
    void noMail() {
        Owner.sql().execute("delete from notice.mail");
    }

    @Test
    void aLetterIsKeptWithItsTransaction() {
        post(Letters.to("anne@entregent.example"));
        assertThat(Owner.ask(KEPT)).isEqualTo("1");
        assertThat(Owner.ask("select address || ' ' || name || ' ' || language || ' ' || template from notice.mail"))
                .isEqualTo("anne@entregent.example Anne Lévêque FR notice/probe");
    }

    @Test
    void oneWhoseTransactionFailsIsNot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transaction(exchange -> {
                    mail.post(exchange, Letters.to("anne@entregent.example"));
                    exchange.send();
                    throw new IllegalStateException("What it tells of did not happen");
                }));
        assertThat(Owner.ask(KEPT)).isEqualTo("0");
    }

    @Test
    void itIsSentWithWhateverElseIsSaid() {
        database.transaction(exchange -> {
            mail.post(exchange, Letters.to("anne@entregent.example"));
            assertThat(exchange.hasBegun()).isFalse();
            return exchange;
        });
        assertThat(Owner.ask(KEPT)).isEqualTo("1");
    }

    @Test
    void nobodyIsToldOfAnEventTwice() {
        var event = UUID.randomUUID().toString();
        post(Letters.of(event, "anne@entregent.example"));
        post(Letters.of(event, "Anne@Entregent.example"));
        assertThat(Owner.ask(KEPT)).isEqualTo("1");
        post(Letters.of(event, "paul@entregent.example"));
        post(Letters.to("anne@entregent.example"));
        assertThat(Owner.ask(KEPT)).isEqualTo("3");
    }

    @Test
    void idsAreOfAnOwnMaking() {
        var id = MailId.of(Letters.of("event", "anne@entregent.example"));
        assertThat(id).isEqualTo(MailId.of(Letters.of("event", "ANNE@entregent.example")));
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isNotEqualTo(MailId.of(Letters.of("another", "anne@entregent.example")));
    }

    @Test
    void aLetterWithoutAValueIsRefusedWhereItIsPosted() {
        var lacking = Letter.unasked("event", Letters.TEMPLATE, Letters.recipient("anne@entregent.example"), Map.of());
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> post(lacking))
                .withMessageContaining("link");
        var unknown = Letter.unasked("event", "notice/nothing", Letters.recipient("anne@entregent.example"), Map.of());
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> post(unknown));
        var elsewhere = Letter.unasked("event", "../secret", Letters.recipient("anne@entregent.example"), Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> post(elsewhere));
        assertThat(Owner.ask(KEPT)).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anne",
                "anne@",
                "a@b@c",
                "anne@entregent.example\r\nBcc: all@entregent.example",
                "anne@entregent.example,paul@entregent.example",
                "<anne@entregent.example>",
                "anne @entregent.example"
            })
    void anAddressIsOne(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Letters.recipient(address))
                .withMessageNotContaining("anne");
    }

    @Test
    void whatWaitsIsSealedToItsRow() {
        var seal = seal("a secret of the installation");
        var contents = new MailContents("Subject", "Text " + LINK, "<p>" + LINK + "</p>");
        var kept = seal.seal("one", contents);
        assertThat(kept).doesNotContain("secret", "Subject");
        assertThat(seal.open("one", kept)).isEqualTo(contents);
        assertThatIllegalStateException().isThrownBy(() -> seal.open("another", kept));
        assertThatIllegalStateException()
                .isThrownBy(() -> seal("").open("one", kept))
                .withMessageContaining("ENTREGENT_SECRET");
        assertThatIllegalStateException()
                .isThrownBy(() -> seal("another secret").open("one", kept));
        assertThat(seal.open("one", seal("").seal("one", contents)))
                .as("kept before there was a secret")
                .isEqualTo(contents);
    }

    private void post(Letter letter) {
        database.transaction(exchange -> {
            mail.post(exchange, letter);
            return letter;
        });
    }

    private static MailSeal seal(String secret) {
        return new MailSeal(JsonMapper.builder().build(), secret);
    }
}
