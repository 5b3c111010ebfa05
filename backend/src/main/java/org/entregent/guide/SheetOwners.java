package org.entregent.guide;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.AccessEpoch;
import org.entregent.access.SecurityEvent;
import org.entregent.access.SecurityLog;
import org.entregent.command.Command;
import org.entregent.command.EmailAddress;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetEvent.Cause;
import org.entregent.identity.Account;
import org.entregent.identity.Accounts;
import org.entregent.notice.Letter;
import org.entregent.notice.MailLanguage;
import org.entregent.notice.MailService;
import org.entregent.notice.Recipient;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes people owners of sheets, for those who know why; in transactions that opened the sheet's region. Where they are to be found
 * and what they may do follows from the ownership.
 */
@Component
public class SheetOwners {

    static final String ACTION = "GRANT_OWNERSHIP";
    private static final String OWN_SHEETS = "/mes-reseaux";

    private final SheetRepository sheets;
    private final SheetEventRepository events;
    private final OwnershipRepository ownerships;
    private final Accounts accounts;
    private final MailService mail;
    private final RegionService regions;
    private final SecurityLog log;

    /**
     * Why somebody gets a sheet.
     *
     * @param editorId the account of the editor who gives it; null for whoever proved that the network is theirs
     */
    public record Reason(@Nullable UUID editorId, Instant at) {

        public static Reason editor(Command command) {
            return new Reason(command.viewer().accountId().orElseThrow(), command.now());
        }

        public static Reason proof(Instant at) {
            return new Reason(null, at);
        }
    }

    SheetOwners(
            SheetRepository sheets,
            SheetEventRepository events,
            OwnershipRepository ownerships,
            Accounts accounts,
            MailService mail,
            RegionService regions,
            SecurityLog log) {
        this.sheets = sheets;
        this.events = events;
        this.ownerships = ownerships;
        this.accounts = accounts;
        this.mail = mail;
        this.regions = regions;
        this.log = log;
    }

    /** The sheet with its owners of today, whom nobody changes until the transaction ends; empty where there is none. */
    public Supplier<Optional<OwnedSheet>> lock(Exchange exchange, Reference sheet, Instant now) {
        var locked = exchange.ask(sheets.lock(sheet));
        var names = exchange.ask(ownerships.findNames(sheet));
        var owners = exchange.ask(
                ownerships.listStanding(sheet, regions.get(sheet.region()).day(now)));
        return () -> locked.get().map(found -> new OwnedSheet(found, names.get().orElseThrow(), owners.get()));
    }

    /** Whether the address is that of an account which signs nobody in: such a one gets no sheet. */
    public Supplier<Boolean> isClosed(Exchange exchange, EmailAddress email) {
        return exchange.ask(ownerships.isClosed(email.folded()));
    }

    /** Gives the sheet to somebody who doesn't keep it yet; a letter tells them, and how to come in. */
    public void grant(Exchange exchange, OwnedSheet owned, Account account, Reason reason) {
        var actor = reason.editorId() == null ? SheetActor.OWNER : SheetActor.EDITOR;
        var who = reason.editorId() == null ? account.id() : reason.editorId();
        grant(exchange, owned, account, new Cause(ACTION, actor, who, reason.at(), null, null));
    }

    void grant(Exchange exchange, OwnedSheet owned, Account account, Cause cause) {
        var sheet = owned.sheet();
        var today = regions.get(sheet.regionId()).day(cause.at());
        exchange.tell(ownerships.insert(
                sheet, account.id(), today, cause.actor() == SheetActor.EDITOR ? cause.accountId() : null));
        exchange.tell(events.insert(new SheetEvent(sheet, sheet.status(), cause)));
        welcome(exchange, owned, account, cause.at());
        exchange.tell(AccessEpoch.grownFor(account.id()));
        exchange.afterCommit(() -> log.tell(SecurityEvent.rightsOf(account.id())));
    }

    /** Tells one of its owners once more how to come in: they seem not to know. */
    public void welcomeAgain(Exchange exchange, OwnedSheet owned, EmailAddress email, Instant at) {
        owned.owners().stream()
                .filter(owner -> owner.address().equals(email.folded()))
                .flatMap(owner -> Optional.ofNullable(owner.accountId()).stream())
                .flatMap(accountId -> accounts.find(exchange, accountId).get().stream())
                .forEach(account -> welcome(exchange, owned, account, at));
    }

    private void welcome(Exchange exchange, OwnedSheet owned, Account account, Instant at) {
        var way = accounts.wayIn(exchange, account, OWN_SHEETS);
        var recipient =
                new Recipient(MailLanguage.of(account.language()), account.email(), account.name(), account.id());
        mail.post(
                exchange,
                Letter.unasked(
                        "owner " + owned.sheet().id() + " " + at.toEpochMilli(),
                        way.choosesPassword() ? "guide/owner-invited" : "guide/owner-welcome",
                        recipient,
                        Map.of("link", way.address(), "network", owned.name(), "region", owned.regionName())));
    }
}
