package org.entregent.dues;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.entregent.notice.Letter;
import org.entregent.notice.MailService;
import org.entregent.notice.NewNotice;
import org.entregent.notice.NoticeKind;
import org.entregent.notice.Notices;
import org.entregent.notice.Recipient;
import org.entregent.page.Texts;
import org.entregent.statement.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts what members are told of their membership, in the transactions in which it happens. */
@Component
class StandingLetters {

    private static final String TEXTS = "dues";
    /** Where members see what is theirs. */
    private static final String PAGE = "/adhesion";

    private final MailService mail;
    private final Notices notices;

    StandingLetters(MailService mail, Notices notices) {
        this.mail = mail;
        this.notices = notices;
    }

    /** What a step means for the member; nothing where it means nothing to them. */
    void tell(Exchange exchange, Standing after, StandingStep step, Recipient recipient) {
        if (isTold(step.action())) {
            var language = recipient.language().locale();
            var texts = Texts.of(TEXTS, language);
            var told = step.told();
            var values = Map.of(
                    "subject",
                    texts.get("subject" + step.action()),
                    "told",
                    texts.say(
                            "told" + step.action(),
                            after.person().chapterName(),
                            day(after.due().on(), language),
                            day(told.on(), language),
                            day(told.until(), language)),
                    "note",
                    told.note() == null ? "" : told.note(),
                    "path",
                    PAGE);
            // Each step is told once.
            var event = "membership " + after.memberId() + " " + after.version();
            var letter = Letter.unasked(event, "dues/told", recipient, values);
            if (step.action() == StandingAction.OPEN_RENEWAL) {
                mail.post(exchange, letter.of(NoticeKind.RENEWAL_DUE));
                notices.tell(exchange, renewal(after));
            } else {
                mail.post(exchange, letter);
            }
        }
    }

    /** Told again where a decision that was put off is due. */
    private static NewNotice renewal(Standing after) {
        return new NewNotice(
                NoticeKind.RENEWAL_DUE,
                after.regionId(),
                after.memberId(),
                after.memberId(),
                String.valueOf(after.version()));
    }

    private static boolean isTold(StandingAction action) {
        return switch (action) {
            case NOTE_PAYMENT,
                    FALL_LATE,
                    EXPIRE,
                    REMOVE,
                    OPEN_RENEWAL,
                    RENEW,
                    POSTPONE_RENEWAL,
                    REFUSE_RENEWAL,
                    END_UNRENEWED,
                    GRANT_LEAVE,
                    SUSPEND,
                    LEAVE -> true;
            case TAKE_BACK_PAYMENT, BEGIN_ABSENCE, RETURN, TRANSFER -> false;
        };
    }

    private static String day(@Nullable LocalDate day, Locale language) {
        return day == null
                ? ""
                : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }
}
