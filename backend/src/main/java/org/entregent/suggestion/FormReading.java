package org.entregent.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entregent.command.Commands;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.PhoneNumber;
import org.entregent.firm.Website;
import org.entregent.notice.MailLanguage;
import org.entregent.page.Visit;
import org.entregent.stranger.Stranger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form that somebody sent: what differs from the sheet, by the rules that whoever writes a sheet is held to. */
@Component
class FormReading {

    private static final int MOST_NOTE = 1_000;
    private static final int MOST_NAME = 100;

    private final Commands commands;
    private final CommuneSearch communes;

    /** What was read of it. */
    record Read(List<SuggestedChange> changes, @Nullable String note, Stranger author) {}

    FormReading(Commands commands, CommuneSearch communes) {
        this.commands = commands;
        this.communes = communes;
    }

    /** @throws org.entregent.command.RefusedException with all that is wrong with it, by the fields' names in the form */
    Read read(Visit visit, FormValues values) {
        var check = commands.check();
        var changes = new ArrayList<SuggestedChange>();
        for (var field : FormField.values()) {
            var former = values.former(field);
            var suggested = isUntouched(values, field) ? former : suggested(visit, values, field, check);
            if (!former.equals(suggested)) {
                changes.add(new SuggestedChange(field.field(), former, suggested));
            }
        }
        if (values.isClosed()) {
            changes.add(new SuggestedChange(SuggestedField.CLOSED, List.of(), SuggestedChange.CLOSED));
        }
        var note = check.optionalText(values.sent(FormValues.NOTE), MOST_NOTE, FormValues.NOTE);
        var author = author(visit, values, check);
        check.finish();
        check.require(!changes.isEmpty() || note != null, Message.of("suggestion.nothing"));
        check.finish();
        return new Read(List.copyOf(changes), note, author);
    }

    /** As it stood in the form: it need not be as we would have it written today. */
    private static boolean isUntouched(FormValues values, FormField field) {
        return field.shape() == FormField.Shape.BOXES
                ? Set.copyOf(values.chosen(field)).equals(Set.copyOf(values.former(field)))
                : values.shown(field).strip().equals(values.written(field).strip());
    }

    private List<String> suggested(Visit visit, FormValues values, FormField field, InputCheck check) {
        var name = field.parameter();
        var written = values.shown(field);
        return switch (field.shape()) {
            case LINE, SENTENCE ->
                field == FormField.NAME
                        ? List.of(check.line(written, field.most(), name))
                        : listOf(check.optionalLine(written, field.most(), name));
            case TEXT -> listOf(check.optionalText(written, field.most(), name));
            case EMAIL -> listOf(email(check, written, name));
            case PHONE ->
                proven(
                        check,
                        written,
                        PhoneNumber.find(written).map(PhoneNumber::e164),
                        new Otherwise("input.phone", name));
            case SITE ->
                proven(
                        check,
                        written,
                        Website.find(written.strip()).map(Website::address),
                        new Otherwise("guide.website", name));
            case COMMUNE ->
                proven(check, written, communes.find(visit, written), new Otherwise("suggestion.commune", name));
            case CHOICE -> field.codes().contains(written) ? List.of(written) : List.of();
            case BOXES -> values.chosen(field);
        };
    }

    /** What is said of a field that holds something else than it should. */
    private record Otherwise(String message, String parameter) {}

    private static List<String> proven(InputCheck check, String written, Optional<String> value, Otherwise otherwise) {
        if (check.written(written) == null) {
            return List.of();
        }
        check.require(value.isPresent(), Message.of(otherwise.message()), otherwise.parameter());
        return value.stream().toList();
    }

    private static @Nullable String email(InputCheck check, String written, String parameter) {
        var found = proven(
                check,
                written,
                EmailAddress.find(written).map(EmailAddress::folded),
                new Otherwise("input.email", parameter));
        return found.isEmpty() ? null : found.getFirst();
    }

    private static Stranger author(Visit visit, FormValues values, InputCheck check) {
        return new Stranger(
                check.optionalLine(values.sent(FormValues.AUTHOR_NAME), MOST_NAME, FormValues.AUTHOR_NAME),
                email(check, values.sent(FormValues.AUTHOR_EMAIL), FormValues.AUTHOR_EMAIL),
                MailLanguage.of(visit.language()));
    }

    private static List<String> listOf(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
