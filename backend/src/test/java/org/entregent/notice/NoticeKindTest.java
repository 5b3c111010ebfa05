package org.entregent.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entregent.DatabaseTest;
import org.entregent.Owner;
import org.entregent.page.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the application knows of kinds is what the database's table says. */
@DatabaseTest
class NoticeKindTest {

    @ParameterizedTest
    @EnumSource
    void standsInTheTable(NoticeKind kind) {
        assertThat(Owner.ask("select concat_ws(' ', id, in_list, mail_optional) from notice.notice_kind where kind = '"
                        + kind.name() + "'"))
                .isEqualTo("%d %s %s".formatted(kind.id(), letter(kind.isListable()), letter(kind.isMailOptional())));
    }

    @Test
    void theTableHasNoOther() {
        assertThat(Owner.ask("select count(*) from notice.notice_kind"))
                .isEqualTo(String.valueOf(NoticeKind.values().length));
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForItsMail(NoticeKind kind) {
        if (!kind.hasOwnLetter()) {
            for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                var texts = Texts.of("notice", language);
                var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(texts.get(name + ".title")).isNotBlank();
                assertThat(texts.get(name + ".told")).isNotBlank();
            }
        }
    }

    private static String letter(boolean truth) {
        return truth ? "t" : "f";
    }
}
