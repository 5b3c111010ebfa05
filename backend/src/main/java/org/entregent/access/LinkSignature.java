package org.entregent.access;

import java.util.function.Supplier;
import org.entregent.statement.Database;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signs what leaves the installation and comes back without anybody signing in, such as the address in a mail by which to be spared
 * further ones: HMAC-SHA-256 with the installation's secret, which outlives a restart and is the same on every instance.
 */
@Component
public class LinkSignature {

    private final Supplier<Installation> installation;

    public LinkSignature(Database database) {
        installation = SingletonSupplier.of(() -> database.transaction(
                exchange -> InstallationRepository.ask(exchange).get()));
    }

    /**
     * 32 bytes.
     *
     * @param use what it is for: of the same text it is another one for each use
     */
    public byte[] of(String use, String text) {
        return installation.get().signature(use, text);
    }
}
