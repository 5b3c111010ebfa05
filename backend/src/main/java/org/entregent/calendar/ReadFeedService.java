package org.entregent.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entregent.access.Caller;
import org.entregent.access.Today;
import org.entregent.access.Transactions;
import org.entregent.access.ViewerService;
import org.entregent.access.WriteTransaction;
import org.entregent.calendar.FeedOutcome.Found;
import org.entregent.calendar.FeedOutcome.TooOften;
import org.entregent.calendar.FeedOutcome.Unknown;
import org.entregent.calendar.FeedRepository.KnownFeed;
import org.springframework.stereotype.Service;

/**
 * Writes the calendar behind a secret address: the meetings that its owner may read today as a member, by the same rules as in the
 * application. Whoever has left sees none.
 */
@Service
class ReadFeedService {

    private static final int DAYS_BACK = 60;
    /** Meetings are planned ten weeks ahead. */
    private static final int DAYS_AHEAD = 120;

    private final FeedAddress addresses;
    private final FeedRepository feeds;
    private final FeedMeetingRepository meetings;
    private final FeedRates rates;
    private final ViewerService viewers;
    private final Transactions transactions;
    private final Today today;
    private final Clock clock;

    ReadFeedService(
            FeedAddress addresses,
            FeedRepository feeds,
            FeedMeetingRepository meetings,
            FeedRates rates,
            ViewerService viewers,
            Transactions transactions,
            Today today,
            Clock clock) {
        this.addresses = addresses;
        this.feeds = feeds;
        this.meetings = meetings;
        this.rates = rates;
        this.viewers = viewers;
        this.transactions = transactions;
        this.today = today;
        this.clock = clock;
    }

    /** @param network where the request comes from */
    FeedOutcome read(String secret, String network) {
        var digest = addresses.digest(secret);
        var feed = feeds.find(digest);
        var wait = feed.isPresent() ? rates.fetch(digest) : rates.miss(network);
        if (wait.isPresent()) {
            return new TooOften(wait.get());
        }
        return feed.<FeedOutcome>map(this::found).orElseGet(Unknown::new);
    }

    private Found found(KnownFeed feed) {
        var events = new MeetingEvents(feed.language());
        var file = CalendarFile.of(
                events.calendarName(),
                listMeetings(feed).stream().map(events::of).toList());
        feeds.tellFetched(feed.id(), clock.instant());
        return new Found(file);
    }

    /** An address opens what its owner reads as a member, and nothing that a second factor is asked for. */
    private List<FeedMeeting> listMeetings(KnownFeed feed) {
        var owner = viewers.get(new Caller.Person(feed.accountId()));
        return transactions.write(owner, this::listMeetings);
    }

    private List<FeedMeeting> listMeetings(WriteTransaction transaction) {
        LocalDate day = today.date();
        return transaction
                .exchange()
                .ask(meetings.list(
                        transaction.viewer().ownMembers(), day.minusDays(DAYS_BACK), day.plusDays(DAYS_AHEAD)))
                .get();
    }
}
