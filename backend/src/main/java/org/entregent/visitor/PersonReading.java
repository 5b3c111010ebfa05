package org.entregent.visitor;

import java.util.Arrays;
import java.util.Optional;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.PhoneNumber;
import org.entregent.visitor.VisitorInputs.VisitorPersonInput;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a visitor, by one rule wherever it is said. */
final class PersonReading {

    static final int MOST_NAME = 160;
    static final int MOST_TRADE = 120;
    static final int MOST_WORDS = 1_000;

    /** By what a visitor must be reached. */
    enum Contact {
        /** Whoever asks is answered by mail. */
        EMAIL,
        /** Whoever is invited, by mail or telephone. */
        ANY,
        /** Whoever stands at the door. */
        NONE
    }

    private final InputCheck check;
    private final String[] above;

    /** @param above the path of the fields' object; none where they stand by themselves */
    PersonReading(InputCheck check, String... above) {
        this.check = check;
        this.above = above;
    }

    Person read(VisitorPersonInput input, Contact contact) {
        var email = email(input.email());
        var phone = phone(input.phone());
        require(contact, input);
        return new Person(
                check.line(input.name(), MOST_NAME, at("name")),
                check.optionalLine(input.firm(), MOST_NAME, at("firm")),
                check.optionalLine(input.trade(), MOST_TRADE, at("trade")),
                specialty(input.specialtyId()),
                email,
                phone,
                check.optionalText(input.words(), MOST_WORDS, at("words")));
    }

    /** Throws when the specialty that was named isn't there. */
    static void requireKnownTrade(InputCheck check, boolean isKnown) {
        check.require(isKnown, Message.of("visitor.specialty"), "person", "specialtyId");
        check.finish();
    }

    private void require(Contact contact, VisitorPersonInput input) {
        var hasEmail = check.written(input.email()) != null;
        var hasPhone = check.written(input.phone()) != null;
        switch (contact) {
            case EMAIL -> check.require(hasEmail, Message.of("input.blank"), at("email"));
            case ANY -> check.require(hasEmail || hasPhone, Message.of("visitor.no-contact"), at("email"));
            case NONE -> {}
        }
    }

    private @Nullable String email(@Nullable String value) {
        var written = check.written(value);
        var found = Optional.ofNullable(written).flatMap(EmailAddress::find);
        check.require(written == null || found.isPresent(), Message.of("input.email"), at("email"));
        return found.map(EmailAddress::folded).orElse(null);
    }

    private @Nullable String phone(@Nullable String value) {
        var written = check.written(value);
        var found = Optional.ofNullable(written).flatMap(PhoneNumber::find);
        check.require(written == null || found.isPresent(), Message.of("input.phone"), at("phone"));
        return found.map(PhoneNumber::e164).orElse(null);
    }

    private @Nullable String specialty(@Nullable String id) {
        return id == null
                ? null
                : check.node("Specialty", id, at("specialtyId"))
                        .map(reference -> (String) reference.key().getFirst())
                        .orElse(null);
    }

    private String[] at(String field) {
        var path = Arrays.copyOf(above, above.length + 1);
        path[above.length] = field;
        return path;
    }
}
