package org.entregent.identity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.command.EmailAddress;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/**
 * Gives people accounts, in the transactions of those who know why:
 *
 * <pre>{@code
 * var account = accounts.findOrMake(exchange, email, "Honorine Boussolin", Locale.FRENCH);
 * exchange.tell(members.insert(…, account.get().id()));
 * accounts.invite(exchange, account.get(), new Invitation(memberId, "Dominique Réseautin", "La Tablée des Clochers"));
 * }</pre>
 */
@Component
public class Accounts {

    private final AccountRepository repository;
    private final AccountLetters letters;

    Accounts(AccountRepository repository, AccountLetters letters) {
        this.repository = repository;
        this.letters = letters;
    }

    /**
     * The account of the e-mail address. Where it is there already it keeps its name and its language: they are the person's.
     *
     * @param name of a new one
     * @param language of a new one's letters: French or English
     */
    public Supplier<Account> findOrMake(Exchange exchange, EmailAddress email, String name, Locale language) {
        return exchange.ask(repository.findOrMake(email.folded(), name, language));
    }

    /**
     * The same for many, by their addresses and the names of new ones, with one statement.
     *
     * @return in no order
     */
    public Supplier<List<Account>> findOrMakeAll(Exchange exchange, Map<EmailAddress, String> names, Locale language) {
        return exchange.ask(repository.findOrMakeAll(names, language));
    }

    /** One that may sign in. */
    public Supplier<Optional<Account>> find(Exchange exchange, UUID accountId) {
        return exchange.ask(repository.find(accountId));
    }

    /** Posts the letter that tells how to come in; it costs no message of its own. A newer invitation ends the links of older ones. */
    public void invite(Exchange exchange, Account account, Invitation invitation) {
        letters.invite(exchange, account, invitation);
    }

    /**
     * The same for a feature that writes the letter itself, in words of its own: how the account's owner comes in.
     *
     * @param path of ours to which whoever has come in before is led, such as {@code /mes-reseaux}
     */
    public WayIn wayIn(Exchange exchange, Account account, String path) {
        return letters.wayIn(exchange, account, path);
    }

    /** Invites many, each to one thing, with few statements. */
    public void inviteAll(Exchange exchange, Map<Account, Invitation> invitations) {
        letters.inviteAll(exchange, invitations);
    }

    /**
     * Takes back what {@link #inviteAll} posted, as far as it was not sent, and removes the accounts that
     * were made at this very moment, that nobody used since and that nothing else belongs to. To be said when what they were invited to is gone.
     */
    public void withdrawAll(Exchange exchange, List<Invited> invited, OffsetDateTime madeAt) {
        letters.withdrawAll(exchange, invited);
        exchange.tell(
                repository.removeUnused(invited.stream().map(Invited::accountId).toList(), madeAt));
    }
}
