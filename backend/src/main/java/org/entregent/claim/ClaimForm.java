package org.entregent.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entregent.claim.Claim.Claimant;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.page.Visit;
import org.springframework.context.MessageSource;

/** The form by which somebody claims a sheet: what was typed, and what is wrong with it. */
final class ClaimForm {

    static final String NAME = "nom";
    static final String EMAIL = "email";
    static final String FUNCTION = "fonction";
    static final String WORDS = "message";

    private static final int MOST_NAME = 160;
    private static final int MOST_FUNCTION = 100;
    private static final int MOST_WORDS = 1_000;
    private static final List<String> FIELDS = List.of(NAME, EMAIL, FUNCTION, WORDS);

    private final Visit visit;

    /**
     * A field as the template shows it.
     *
     * @param fault what is wrong with it; empty when nothing is
     */
    record Field(String value, String fault) {}

    /** What is wrong with one field, for the summary that leads to it. */
    record Fault(String field, String text) {}

    ClaimForm(Visit visit) {
        this.visit = visit;
    }

    /** @throws RefusedException when something is wrong with it */
    Claimant read(InputCheck check) {
        var name = check.line(value(NAME), MOST_NAME, NAME);
        var email = email(check);
        var function = check.line(value(FUNCTION), MOST_FUNCTION, FUNCTION);
        var words = check.optionalText(value(WORDS), MOST_WORDS, WORDS);
        check.finish();
        return new Claimant(name, email.orElseThrow(), function, words, visit.language());
    }

    private Optional<EmailAddress> email(InputCheck check) {
        var written = check.written(value(EMAIL));
        var address = Optional.ofNullable(written).flatMap(EmailAddress::find);
        if (address.isEmpty()) {
            check.refuse(Message.of(written == null ? "input.blank" : "input.email"), EMAIL);
        }
        return address;
    }

    /** For the template: each field with what was typed, and what is wrong with it. */
    Map<String, Field> fields(List<Fault> faults) {
        var fields = new LinkedHashMap<String, Field>();
        for (var name : FIELDS) {
            var fault = faults.stream()
                    .filter(each -> each.field().equals(name))
                    .map(Fault::text)
                    .findFirst();
            fields.put(name, new Field(value(name), fault.orElse("")));
        }
        return fields;
    }

    List<Fault> faults(List<UserError> errors, MessageSource messages) {
        return errors.stream()
                .map(error -> new Fault(
                        error.path().getFirst(),
                        messages.getMessage(
                                error.message().key(),
                                error.message().arguments().toArray(),
                                visit.language())))
                .toList();
    }

    private String value(String field) {
        return visit.parameter(field).orElse("");
    }
}
