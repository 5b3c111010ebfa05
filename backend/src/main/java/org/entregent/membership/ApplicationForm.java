package org.entregent.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.PhoneNumber;
import org.entregent.graph.Reference;
import org.entregent.membership.ApplicationInputs.ApplyForSeatInput;
import org.entregent.membership.ApplicationInputs.RefereeInput;

/**
 * What is said of somebody who asks for a seat, in good form.
 *
 * @param sponsor empty where nobody was named
 * @param visitor the visit after which they apply; empty where none was named
 */
record ApplicationForm(
        Reference chapter,
        String specialtyCode,
        Optional<Reference> sponsor,
        Optional<Reference> visitor,
        Applicant applicant,
        List<Referee> referees) {

    private static final int MOST_NAME = 80;
    private static final int MOST_FIRM = 200;
    private static final int MOST_WORDS = 1_000;
    private static final int MOST_REFEREE = 160;
    private static final int REFEREES = 2;

    static ApplicationForm read(InputCheck check, ApplyForSeatInput input) {
        var chapter = check.node("Chapter", input.chapterId(), "chapterId");
        var specialty = check.node("Specialty", input.specialtyId(), "specialtyId");
        var sponsor = Optional.ofNullable(input.sponsorId()).flatMap(id -> check.node("Member", id, "sponsorId"));
        var visitor = Optional.ofNullable(input.visitorId()).flatMap(id -> check.node("Visitor", id, "visitorId"));
        var firstName = check.line(input.firstName(), MOST_NAME, "firstName");
        var lastName = check.line(input.lastName(), MOST_NAME, "lastName");
        var firmName = check.line(input.firmName(), MOST_FIRM, "firmName");
        var siret = SiretField.readOptional(check, input.siret());
        var email = Optional.ofNullable(check.written(input.email())).flatMap(EmailAddress::find);
        check.require(email.isPresent(), Message.of("input.email"), "email");
        var phone = phone(check, input.phone(), "phone");
        var words = check.optionalText(input.words(), MOST_WORDS, "words");
        var referees = referees(check, input.references());
        check.finish();
        return new ApplicationForm(
                chapter.orElseThrow(),
                (String) specialty.orElseThrow().key().getFirst(),
                sponsor,
                visitor,
                new Applicant(
                        firstName,
                        lastName,
                        firmName,
                        siret,
                        email.orElseThrow(),
                        phone.orElseThrow(),
                        words,
                        input.language().locale()),
                referees);
    }

    private static List<Referee> referees(InputCheck check, List<RefereeInput> inputs) {
        check.require(inputs.size() == REFEREES, Message.of("membership.two-references"), "references");
        var referees = new ArrayList<Referee>();
        for (var place = 0; place < Math.min(inputs.size(), REFEREES); place++) {
            var input = inputs.get(place);
            var at = Integer.toString(place);
            var name = check.line(input.name(), MOST_REFEREE, "references", at, "name");
            phone(check, input.phone(), "references", at, "phone")
                    .ifPresent(number -> referees.add(new Referee(name, number)));
        }
        return referees;
    }

    private static Optional<String> phone(InputCheck check, String value, String... path) {
        var phone = Optional.ofNullable(check.written(value))
                .flatMap(PhoneNumber::find)
                .map(PhoneNumber::e164);
        check.require(phone.isPresent(), Message.of("input.phone"), path);
        return phone;
    }
}
