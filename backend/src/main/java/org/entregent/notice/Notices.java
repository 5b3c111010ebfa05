package org.entregent.notice;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.outbox.OutboxService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Component;

/**
 * Tells members of what happened: in their list at once, and a few minutes later by mail, each unless they chose otherwise.
 *
 * <pre>{@code
 * notices.tell(exchange, NewNotice.once(NoticeKind.REFERRAL_RECEIVED, regionId, receiverId, referralId));
 * }</pre>
 */
@Component
public class Notices {

    private final NoticeRepository repository;
    private final OutboxService outbox;
    private final Clock clock;

    Notices(NoticeRepository repository, OutboxService outbox, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** To be called in the transaction of what it tells of, with its region open; it costs no message of its own. */
    public void tell(Exchange exchange, NewNotice notice) {
        tellAll(exchange, List.of(notice));
    }

    /** The same for those to whom a letter goes, as members of the region: whoever is none of it, or has no account, has no list there. */
    public void tellPeople(Exchange exchange, Occasion occasion, List<Recipient> people) {
        var now = clock.instant();
        var told = people.stream()
                .flatMap(person -> Stream.ofNullable(person.accountId()))
                .map(account -> ToldNotice.now(occasion.to(account), now))
                .toList();
        if (!told.isEmpty()) {
            exchange.tell(repository.insertForAccounts(told));
            outbox.append(exchange, List.of(occasion.regionId()), NoticeEvents.addedForAccounts(told));
        }
    }

    /** The same for some members, at most a few hundred. */
    public void tellAll(Exchange exchange, List<NewNotice> notices) {
        var now = clock.instant();
        var told = notices.stream().map(notice -> ToldNotice.now(notice, now)).toList();
        if (told.isEmpty()) {
            return;
        }
        exchange.tell(repository.insertAll(told));
        told.stream()
                .collect(Collectors.groupingBy(each -> each.notice().regionId(), TreeMap::new, Collectors.toList()))
                .forEach((regionId, all) -> outbox.append(exchange, List.of(regionId), NoticeEvents.added(all)));
    }
}
