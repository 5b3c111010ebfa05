package org.entregent.identity;

import java.util.Locale;
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

    /** One that may sign in. */
    public Supplier<Optional<Account>> find(Exchange exchange, UUID accountId) {
        return exchange.ask(repository.find(accountId));
    }

    /** Posts the letter that tells how to come in; it costs no message of its own. A newer invitation ends the links of older ones. */
    public void invite(Exchange exchange, Account account, Invitation invitation) {
        letters.invite(exchange, account, invitation);
    }
}
