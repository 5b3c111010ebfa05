package org.entregent.notice;

import java.time.Clock;
import java.util.UUID;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Takes letters in: they are kept exactly when what they tell of is, and sent a moment later. */
@Service
public class MailService {

    private final MailTemplates templates;
    private final MailSeal seal;
    private final MailRepository repository;
    private final MailDelivery delivery;
    private final MailRoute route;
    private final Clock clock;

    MailService(
            MailTemplates templates,
            MailSeal seal,
            MailRepository repository,
            MailDelivery delivery,
            MailProperties properties,
            Clock clock) {
        this.templates = templates;
        this.seal = seal;
        this.repository = repository;
        this.delivery = delivery;
        this.route = properties.route();
        this.clock = clock;
    }

    /**
     * Posts a letter. To be called in the transaction of what it tells of; it costs no message of its own. The same event told to the
     * same address again changes nothing, whatever else the letter says.
     *
     * @throws RuntimeException when its template is missing, or asks for a value that the letter lacks
     */
    public void post(Exchange exchange, Letter letter) {
        var id = MailId.of(letter);
        var contents = seal.seal(place(id, letter.recipient().address()), templates.fill(letter));
        var now = clock.instant();
        var status = route == MailRoute.PAGE ? MailStatus.KEPT : MailStatus.WAITING;
        exchange.tell(repository.insert(id, letter, contents, new MailRepository.Posting(status, now)));
        exchange.tell(repository.schedule(id, now));
        exchange.afterCommit(delivery::wake);
    }

    /** What a mail's contents are sealed to. */
    static String place(UUID id, String address) {
        return id + " " + address;
    }
}
