package org.entregent.office;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.command.EmailAddress;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.identity.Account;
import org.entregent.identity.Accounts;
import org.entregent.identity.Invitation;
import org.entregent.office.OfficePayloads.AccountNotFound;
import org.springframework.stereotype.Service;

/** Finds who is to be appointed, or invites them; the region of the office is open. */
@Service
class CandidateService {

    private final OfficeRepository offices;
    private final Accounts accounts;

    /** Somebody, and where they would serve. */
    record Candidate(Holder holder, OfficePlace place) {}

    private record NamedPlace(OfficePlace place, String name) {}

    CandidateService(OfficeRepository offices, Accounts accounts) {
        this.offices = offices;
        this.accounts = accounts;
    }

    /**
     * Whoever has the office's member's account, or the account of the address. Where there is none, and a name is given, the account
     * is made, and a letter tells how to come in.
     */
    Candidate get(Command command, AskedOffice asked, UUID officeId) {
        return asked.email() == null ? member(command, asked) : account(command, asked, asked.email(), officeId);
    }

    private Candidate member(Command command, AskedOffice asked) {
        var member =
                command.exchange().ask(offices.findMember(asked.where())).get().orElseThrow(() -> notFound(asked));
        var holder = member.holder().orElseThrow(() -> new RefusedException(AccountNotFound.ofMember()));
        return new Candidate(holder, new OfficePlace(asked.regionId(), member.chapterId()));
    }

    private Candidate account(Command command, AskedOffice asked, String email, UUID officeId) {
        var found = command.exchange().ask(offices.findAccount(email));
        var named = place(command, asked);
        var holder = found.get()
                .or(() -> Optional.ofNullable(asked.name())
                        .flatMap(name -> invite(
                                command, new EmailAddress(email), name, invitation(command, officeId, named.name()))))
                .orElseThrow(() -> new RefusedException(AccountNotFound.ofAddress()));
        return new Candidate(holder, named.place());
    }

    private NamedPlace place(Command command, AskedOffice asked) {
        var isOfAChapter = asked.kind().isOfAChapter();
        var name = command.exchange()
                .ask(isOfAChapter ? offices.findChapterName(asked.where()) : offices.findRegionName(asked.regionId()));
        var chapterId = isOfAChapter ? asked.where().uuid() : null;
        return new NamedPlace(
                new OfficePlace(asked.regionId(), chapterId), name.get().orElseThrow(() -> notFound(asked)));
    }

    /** Nobody whose account is closed. */
    private Optional<Holder> invite(Command command, EmailAddress email, String name, Invitation invitation) {
        var exchange = command.exchange();
        var made = accounts.findOrMake(exchange, email, name, Locale.FRENCH).get();
        var account = accounts.find(exchange, made.id()).get();
        account.ifPresent(invited -> accounts.invite(exchange, invited, invitation));
        return account.map(CandidateService::holder);
    }

    private static Invitation invitation(Command command, UUID officeId, String place) {
        return new Invitation(officeId, command.viewer().displayName().orElseThrow(), place);
    }

    private static Holder holder(Account account) {
        return new Holder(account.id(), null, account.name());
    }

    private static RefusedException notFound(AskedOffice asked) {
        return new RefusedException(NotFoundOrForbidden.at(asked.field()));
    }
}
