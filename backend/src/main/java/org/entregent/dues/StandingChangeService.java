package org.entregent.dues;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entregent.member.MembershipLifeService;
import org.entregent.member.MembershipLifeService.Ending;
import org.entregent.notice.Recipient;
import org.entregent.statement.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes what every step of a membership consists of: how it stands, the event, the membership itself, the letter. Decides nothing. */
@Service
class StandingChangeService {

    private final StandingRepository standings;
    private final StandingEventRepository events;
    private final PaymentRepository payments;
    private final MembershipLifeService lives;
    private final StandingLetters letters;

    /**
     * A step that is to be written.
     *
     * @param before locked
     * @param policyVersionId of the rules that it was decided by
     * @param recipient the member, if they have an account
     */
    record Change(
            Standing before,
            Standing after,
            StandingStep step,
            @Nullable UUID policyVersionId,
            Optional<Recipient> recipient) {}

    StandingChangeService(
            StandingRepository standings,
            StandingEventRepository events,
            PaymentRepository payments,
            MembershipLifeService lives,
            StandingLetters letters) {
        this.standings = standings;
        this.events = events;
        this.payments = payments;
        this.lives = lives;
        this.letters = letters;
    }

    /** @param lastDay of a membership that ends by it */
    void keep(Exchange exchange, Change change, LocalDate lastDay) {
        var before = change.before();
        var after = change.after();
        var step = change.step();
        exchange.tell(standings.write(after));
        keepPayment(exchange, before, step);
        exchange.tell(events.insert(before, after, step, change.policyVersionId()));
        change.recipient().ifPresent(recipient -> letters.tell(exchange, after, step, recipient));
        if (after.status() != before.status()) {
            if (after.status().holdsSeat()) {
                lives.change(exchange, before.life(), after.status());
            } else {
                lives.end(
                        exchange,
                        before.life(),
                        new Ending(after.status(), lastDay, step.by().at()));
            }
        }
    }

    private void keepPayment(Exchange exchange, Standing before, StandingStep step) {
        var payment = step.told().payment();
        switch (step.action()) {
            case NOTE_PAYMENT -> exchange.tell(payments.insert(before, Objects.requireNonNull(payment), step.by()));
            case TAKE_BACK_PAYMENT ->
                exchange.tell(payments.takeBack(
                        before,
                        Objects.requireNonNull(payment),
                        Objects.requireNonNull(step.told().note()),
                        step.by()));
            case FALL_LATE,
                    EXPIRE,
                    REMOVE,
                    OPEN_RENEWAL,
                    RENEW,
                    POSTPONE_RENEWAL,
                    REFUSE_RENEWAL,
                    END_UNRENEWED,
                    GRANT_LEAVE,
                    SUSPEND,
                    BEGIN_ABSENCE,
                    RETURN,
                    LEAVE,
                    TRANSFER -> {}
        }
    }
}
