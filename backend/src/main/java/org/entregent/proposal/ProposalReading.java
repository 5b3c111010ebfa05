package org.entregent.proposal;

import static org.entregent.proposal.ProposalField.AUTHOR_EMAIL;
import static org.entregent.proposal.ProposalField.AUTHOR_NAME;
import static org.entregent.proposal.ProposalField.COMMUNE;
import static org.entregent.proposal.ProposalField.CONTACT_EMAIL;
import static org.entregent.proposal.ProposalField.CONTACT_PHONE;
import static org.entregent.proposal.ProposalField.FAMILY;
import static org.entregent.proposal.ProposalField.GUIDE;
import static org.entregent.proposal.ProposalField.NAME;
import static org.entregent.proposal.ProposalField.WEBSITE;
import static org.entregent.proposal.ProposalField.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entregent.command.Commands;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.PhoneNumber;
import org.entregent.firm.Website;
import org.entregent.guide.NetworkFamily;
import org.entregent.guide.SheetContent.Contact;
import org.entregent.notice.MailLanguage;
import org.entregent.page.Visit;
import org.entregent.proposal.Proposed.Named;
import org.entregent.stranger.Stranger;
import org.entregent.suggestion.CommuneSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form that somebody sent, by the rules that whoever writes a sheet is held to. */
@Component
class ProposalReading {

    private static final int MOST_NAME = 120;
    private static final int MOST_WORDS = 1_000;
    private static final int MOST_AUTHOR = 100;

    private final Commands commands;
    private final CommuneSearch communes;

    ProposalReading(Commands commands, CommuneSearch communes) {
        this.commands = commands;
        this.communes = communes;
    }

    /** @throws org.entregent.command.RefusedException with all that is wrong with it, by the fields' names in the form */
    Proposed read(Visit visit, List<ProposalRegions.Guide> guides) {
        var check = commands.check();
        var guide = ProposalRegions.named(guides, sent(visit, GUIDE));
        check.require(guide.isPresent(), Message.of("proposal.guide"), GUIDE.parameter());
        var name = check.line(sent(visit, NAME), MOST_NAME, NAME.parameter());
        var family = family(visit, check);
        var commune = commune(visit, check);
        var contact = new Contact(
                null,
                proven(visit, check, CONTACT_EMAIL, EmailAddress::find)
                        .map(EmailAddress::folded)
                        .orElse(null),
                proven(visit, check, CONTACT_PHONE, PhoneNumber::find)
                        .map(PhoneNumber::e164)
                        .orElse(null),
                proven(visit, check, WEBSITE, Website::find)
                        .map(Website::address)
                        .orElse(null));
        var words = check.text(sent(visit, WORDS), MOST_WORDS, WORDS.parameter());
        var proposer = proposer(visit, check);
        check.finish();
        return new Proposed(
                guide.orElseThrow().regionId(),
                new Named(name, family.orElseThrow()),
                commune.orElseThrow(),
                contact,
                words,
                proposer);
    }

    static String sent(Visit visit, ProposalField field) {
        return visit.parameters()
                .getOrDefault(field.parameter(), List.of(""))
                .getFirst()
                .strip();
    }

    private static Optional<NetworkFamily> family(Visit visit, InputCheck check) {
        var chosen = sent(visit, FAMILY);
        var family = Stream.of(NetworkFamily.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst();
        check.require(family.isPresent(), Message.of("input.blank"), FAMILY.parameter());
        return family;
    }

    private Optional<String> commune(Visit visit, InputCheck check) {
        var written = check.written(sent(visit, COMMUNE));
        if (written == null) {
            check.refuse(Message.of("input.blank"), COMMUNE.parameter());
            return Optional.empty();
        }
        var found = communes.find(visit, written);
        check.require(found.isPresent(), Message.of("suggestion.commune"), COMMUNE.parameter());
        return found;
    }

    private static Stranger proposer(Visit visit, InputCheck check) {
        return new Stranger(
                check.optionalLine(sent(visit, AUTHOR_NAME), MOST_AUTHOR, AUTHOR_NAME.parameter()),
                proven(visit, check, AUTHOR_EMAIL, EmailAddress::find)
                        .map(EmailAddress::folded)
                        .orElse(null),
                MailLanguage.of(visit.language()));
    }

    /** What a parser makes of a value that may be left out. */
    private static <T> Optional<T> proven(
            Visit visit, InputCheck check, ProposalField field, Function<String, Optional<T>> parser) {
        @Nullable String written = check.written(sent(visit, field));
        if (written == null) {
            return Optional.empty();
        }
        var read = parser.apply(written);
        check.require(read.isPresent(), Message.of(otherwise(field)), field.parameter());
        return read;
    }

    private static String otherwise(ProposalField field) {
        return switch (field.shape()) {
            case EMAIL -> "input.email";
            case TEL -> "input.phone";
            case URL -> "guide.website";
            case TEXT, AREA, CHOICE -> throw new IllegalArgumentException(field + " is proven by no parser");
        };
    }
}
