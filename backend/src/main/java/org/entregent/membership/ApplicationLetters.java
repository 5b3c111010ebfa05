package org.entregent.membership;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entregent.graph.NodeIds;
import org.entregent.notice.Letter;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.MailService;
import org.entregent.notice.NoticeKind;
import org.entregent.notice.Notices;
import org.entregent.notice.Occasion;
import org.entregent.notice.Recipient;
import org.entregent.page.PublicAddress;
import org.entregent.page.Texts;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** Posts what applicants, sponsors and committees are told of applications, in the transactions in which it happens. */
@Component
class ApplicationLetters {

    private final MailService mail;
    private final PublicAddress addresses;
    private final ApplicantLink links;
    private final NodeIds ids;
    private final Notices notices;

    ApplicationLetters(MailService mail, PublicAddress addresses, ApplicantLink links, NodeIds ids, Notices notices) {
        this.mail = mail;
        this.addresses = addresses;
        this.links = links;
        this.ids = ids;
        this.notices = notices;
    }

    /** Who proposes them, or the chapter, and the link by which they confirm. */
    void invite(Exchange exchange, Application application, String proposedBy) {
        var values = values(application, application.applicant().language());
        values.put("proposer", proposedBy);
        post(exchange, application, "membership/link", values);
    }

    /** What a step means for the applicant; nothing where it means nothing to them. */
    void tellApplicant(Exchange exchange, Application application, ApplicationStep step) {
        var language = application.applicant().language();
        var values = values(application, language);
        var template = switch (step.action()) {
            case NOTE_INTERVIEW -> "membership/interview";
            case ADOPT -> "membership/approved";
            case ADOPT_CONDITIONALLY -> "membership/conditional";
            case REQUEST_PAYMENT, MEET_CONDITIONS -> "membership/payment";
            case TURN_DOWN, MISS_CONDITIONS, DISMISS -> "membership/rejected";
            case WITHDRAW, EXPIRE -> "membership/withdrawn";
            case SUBMIT,
                    CONFIRM,
                    CHECK_REFERENCES,
                    NOTE_REFERENCE,
                    OPEN_VOTE,
                    PROLONG_VOTE,
                    MISS_QUORUM,
                    NOTE_PAYMENT,
                    INDUCT -> null;
        };
        if (template != null && !isPast(step)) {
            if (step.told().on() != null) {
                values.put("on", day(step.told().on(), language));
            }
            var note = step.told().note();
            values.put("how", note == null ? Texts.of("membership", language).get("payHow") : note);
            post(exchange, application, template, values);
        }
    }

    /** The member who proposed them hears where it stands, in few words. */
    void tellSponsor(Exchange exchange, Application application, ApplicationStatus status, List<Recipient> sponsor) {
        for (var recipient : sponsor) {
            var values = values(application, recipient.language().locale());
            values.put(
                    "told",
                    Texts.of("membership", recipient.language().locale()).get("told" + status));
            values.put("path", page(application));
            var letter = Letter.unasked(event("sponsor", application), "membership/sponsor", recipient, values);
            mail.post(exchange, letter.of(NoticeKind.APPLICATION_STEP));
        }
        notices.tellPeople(exchange, occasion(application, status.name()), sponsor);
    }

    /** The committee may vote from now on. */
    void callToVote(Exchange exchange, Application application, LocalDate until, List<Recipient> committee) {
        ask(exchange, application, "membership/vote", new Call(until, committee));
    }

    /** Those who haven't voted may still. */
    void remind(Exchange exchange, Application application, LocalDate until, List<Recipient> silent) {
        ask(exchange, application, "membership/reminder", new Call(until, silent));
    }

    private record Call(LocalDate until, List<Recipient> committee) {}

    private void ask(Exchange exchange, Application application, String template, Call call) {
        for (var recipient : call.committee()) {
            var language = recipient.language().locale();
            var values = values(application, language);
            values.put("until", day(call.until(), language));
            values.put("path", page(application));
            var event = event(template + " " + call.until(), application);
            mail.post(
                    exchange, Letter.unasked(event, template, recipient, values).of(NoticeKind.APPLICATION_STEP));
        }
        notices.tellPeople(exchange, occasion(application, "VOTE " + call.until()), call.committee());
    }

    /** Whoever is reminded of a vote hears of it once: a list forgets nothing. */
    private static Occasion occasion(Application application, String name) {
        return new Occasion(NoticeKind.APPLICATION_STEP, application.regionId(), application.id(), name);
    }

    private void post(Exchange exchange, Application application, String template, Map<String, String> values) {
        var applicant = application.applicant();
        var recipient = new Recipient(
                MailLanguage.of(applicant.language()), applicant.email().folded(), applicant.displayName(), null);
        var page = ApplicantPage.path(ids.format(application.reference()), links.secret(application.id()));
        values.put("link", addresses.of(page, applicant.language()));
        mail.post(exchange, Letter.unasked(event(template, application), template, recipient, values));
    }

    private static Map<String, String> values(Application application, Locale language) {
        var wanted = application.wanted();
        return new TreeMap<>(Map.of(
                "applicant", application.applicant().displayName(),
                "firm", application.applicant().firmName(),
                "chapter", wanted.chapterName(),
                "specialty", wanted.specialtyName()));
    }

    /** Each step is told once. */
    private static String event(String what, Application application) {
        return what + " " + application.id() + " " + application.version();
    }

    /** Of the application, for those who have an account: who votes, and who proposes, reads it there. */
    private String page(Application application) {
        return "/candidatures/" + ids.format(application.reference());
    }

    /** What came of an interview that was held is the chapter's own. */
    private static boolean isPast(ApplicationStep step) {
        var on = step.told().on();
        return step.action() == ApplicationAction.NOTE_INTERVIEW
                && (step.told().note() != null
                        || (on != null
                                && on.isBefore(LocalDate.ofInstant(step.by().at(), ZoneOffset.UTC))));
    }

    private static String day(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }
}
