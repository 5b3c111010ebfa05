package org.entregent.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entregent.statement.Database;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/** Makes one-time links and knows them again. Their secret is kept nowhere: whoever reads the database opens nothing. */
@Component
final class Links {

    static final String PATH = SignInPageController.PATH + "/lien";
    static final String SECRET = "cle";

    /**
     * @param address to be sent to the account's own e-mail address, or shown to whoever may act for it, and to nobody else
     * @param hash tells it from all others, and opens nothing
     */
    record NewLink(String address, String hash) {}

    /** 256 bits in base64. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final LinkRepository repository;
    private final EmailChangeRepository emailChanges;
    private final Database database;
    private final IdentityProperties properties;
    private final Clock clock;

    Links(
            LinkRepository repository,
            EmailChangeRepository emailChanges,
            Database database,
            IdentityProperties properties,
            Clock clock) {
        this.repository = repository;
        this.emailChanges = emailChanges;
        this.database = database;
        this.properties = properties;
        this.clock = clock;
    }

    /** A new link, which ends an older one of the same purpose. */
    NewLink make(Exchange exchange, UUID accountId, LinkPurpose purpose) {
        var secret = RandomSecret.make();
        var hash = Fingerprint.of(secret);
        exchange.tell(repository.keep(accountId, purpose, hash, clock.instant()));
        return new NewLink(address(secret), hash);
    }

    /** The addresses of new links, by account: each ends an older one of the same purpose. */
    Map<UUID, String> makeAll(Exchange exchange, List<UUID> accountIds, LinkPurpose purpose) {
        var addresses = new HashMap<UUID, String>();
        var hashes = new LinkedHashMap<UUID, String>();
        for (var accountId : accountIds) {
            var secret = RandomSecret.make();
            hashes.put(accountId, Fingerprint.of(secret));
            addresses.put(accountId, address(secret));
        }
        exchange.tell(repository.keepAll(hashes, purpose, clock.instant()));
        return addresses;
    }

    /** Leaves it as good as it is. */
    Optional<OneTimeLink> find(String secret) {
        return isOne(secret)
                ? database.ask(repository.find(Fingerprint.of(secret), clock.instant()))
                        .filter(OneTimeLink::isWanted)
                : Optional.empty();
    }

    /** Uses it up for good, if the transaction is kept. */
    boolean use(Exchange exchange, OneTimeLink link) {
        return exchange.ask(repository.use(link.secretHash(), clock.instant()))
                .get()
                .isPresent();
    }

    /** With them go e-mail addresses that were wanted and not proven in time. */
    void removeEndedBefore(Instant moment) {
        database.tell(repository.removeEndedBefore(moment));
        database.tell(emailChanges.removeAskedBefore(moment.minus(LinkPurpose.WANTED_EMAIL.life())));
    }

    private String address(String secret) {
        return properties.publicAddress(PATH + "?" + SECRET + "=" + secret);
    }

    /** Whether a link's secret could look like this. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
