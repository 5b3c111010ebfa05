package org.entregent.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
     * same address again changes nothing, whatever else the letter says. Of a kind that its recipient chose to have no mail of, it is
     * not kept.
     *
     * @throws RuntimeException when its template is missing, or asks for a value that the letter lacks
     */
    public void post(Exchange exchange, Letter letter) {
        var now = clock.instant();
        var mail = write(letter);
        exchange.tell(
                letter.kind() == null
                        ? repository.insert(mail, posting(now))
                        : repository.insertAll(List.of(mail), posting(now)));
        exchange.tell(repository.schedule(mail.id(), now));
        exchange.afterCommit(delivery::wake);
    }

    /** Posts many letters by few statements. */
    public void postAll(Exchange exchange, List<Letter> letters) {
        var now = clock.instant();
        var mails = letters.stream().map(this::write).toList();
        exchange.tell(repository.insertAll(mails, posting(now)));
        exchange.tell(repository.scheduleAll(mails, now));
        exchange.afterCommit(delivery::wake);
    }

    /** Takes letters back, by event and address, as far as they were not sent and are not just under way. */
    public void withdraw(Exchange exchange, List<Told> letters) {
        var ids = letters.stream().map(MailId::of).toArray(UUID[]::new);
        repository.withdraw(ids).forEach(exchange::tell);
    }

    private WrittenMail write(Letter letter) {
        var id = MailId.of(letter);
        return new WrittenMail(
                id, letter, seal.seal(place(id, letter.recipient().address()), templates.fill(letter)));
    }

    private MailRepository.Posting posting(Instant now) {
        return new MailRepository.Posting(route == MailRoute.PAGE ? MailStatus.KEPT : MailStatus.WAITING, now);
    }

    /** What a mail's contents are sealed to. */
    static String place(UUID id, String address) {
        return id + " " + address;
    }
}
