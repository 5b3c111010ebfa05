package org.entregent.membership;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of applications answer. */
final class ApplicationPayloads {

    private ApplicationPayloads() {}

    record ApplicationPayload(@Nullable Reference application, List<UserError> errors) {

        static ApplicationPayload of(Reference application) {
            return new ApplicationPayload(application, List.of());
        }

        static ApplicationPayload refused(List<UserError> errors) {
            return new ApplicationPayload(null, errors);
        }
    }

    record TradeRulingPayload(@Nullable Reference tradeRuling, List<UserError> errors) {

        static TradeRulingPayload of(Reference ruling) {
            return new TradeRulingPayload(ruling, List.of());
        }

        static TradeRulingPayload refused(List<UserError> errors) {
            return new TradeRulingPayload(null, errors);
        }
    }

    record SponsorNotFound(Message message, List<String> path) implements UserError {

        SponsorNotFound() {
            this(Message.of("membership.sponsor-not-found"), List.of("sponsorId"));
        }
    }

    record VisitorNotApplying(Message message, List<String> path) implements UserError {

        VisitorNotApplying() {
            this(Message.of("membership.visitor-not-applying"), List.of("visitorId"));
        }

        /** What the database says, by {@code application_visitor_key}. */
        static VisitorNotApplying twice() {
            return new VisitorNotApplying(Message.of("membership.visitor-applied"), List.of("visitorId"));
        }
    }

    record ApplicationStepNotAllowed(
            Message message, List<String> path, ApplicationStatus status, List<ApplicationAction> allowed)
            implements UserError {

        ApplicationStepNotAllowed(ApplicationStatus status, List<ApplicationAction> allowed) {
            this(Message.of("membership.step-not-allowed"), List.of(), status, allowed);
        }
    }

    record ApplicantNotConfirmed(Message message, List<String> path) implements UserError {

        ApplicantNotConfirmed() {
            this(Message.of("membership.not-confirmed"), List.of());
        }
    }

    record ReferencesPending(Message message, List<String> path, int referenceCount) implements UserError {

        ReferencesPending(int referenceCount) {
            this(Message.of("membership.references-pending", referenceCount), List.of(), referenceCount);
        }
    }

    record CommitteeEmpty(Message message, List<String> path) implements UserError {

        CommitteeEmpty() {
            this(Message.of("membership.committee-empty"), List.of());
        }
    }

    record NotOfTheCommittee(Message message, List<String> path) implements UserError {

        NotOfTheCommittee() {
            this(Message.of("membership.not-of-the-committee"), List.of());
        }
    }

    record VoteClosed(Message message, List<String> path) implements UserError {

        VoteClosed() {
            this(Message.of("membership.vote-closed"), List.of());
        }
    }

    record PaymentMissing(Message message, List<String> path) implements UserError {

        PaymentMissing() {
            this(Message.of("membership.payment-missing"), List.of());
        }
    }

    record TradeNotFound(Message message, List<String> path) implements UserError {

        static TradeNotFound at(String field) {
            return new TradeNotFound(Message.of("membership.trade-not-found"), List.of(field));
        }
    }
}
