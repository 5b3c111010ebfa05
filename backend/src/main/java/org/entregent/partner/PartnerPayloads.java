package org.entregent.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of partner organisations answer. */
final class PartnerPayloads {

    static final String ORGANISATION = "PartnerOrganisation";
    static final String CLIENT = "PartnerClient";
    static final String GRANT = "PartnerGrant";

    private PartnerPayloads() {}

    record OrganisationPayload(@Nullable Reference organisation, List<UserError> errors) {

        static OrganisationPayload of(Reference organisation) {
            return new OrganisationPayload(organisation, List.of());
        }

        static OrganisationPayload refused(List<UserError> errors) {
            return new OrganisationPayload(null, errors);
        }
    }

    record ClientPayload(
            @Nullable Reference client, @Nullable String secret, List<UserError> errors) {

        /** @param secret null when it was shown before */
        static ClientPayload of(Reference client, @Nullable String secret) {
            return new ClientPayload(client, secret, List.of());
        }

        static ClientPayload refused(List<UserError> errors) {
            return new ClientPayload(null, null, errors);
        }

        /** Without the secret: it might be written to a log. */
        @Override
        public String toString() {
            return "ClientPayload[" + client + ", " + errors + "]";
        }
    }

    record GrantPayload(@Nullable Reference grant, List<UserError> errors) {

        static GrantPayload of(Reference grant) {
            return new GrantPayload(grant, List.of());
        }

        static GrantPayload refused(List<UserError> errors) {
            return new GrantPayload(null, errors);
        }
    }

    record PartnerNameTaken(Message message, List<String> path) implements UserError {

        PartnerNameTaken() {
            this(Message.of("partner.name-taken"), List.of("name"));
        }
    }

    record ClientNameTaken(Message message, List<String> path) implements UserError {

        ClientNameTaken() {
            this(Message.of("partner.client-name-taken"), List.of("name"));
        }
    }

    record FormerSecretHolds(Message message, List<String> path, OffsetDateTime endsAt) implements UserError {

        static FormerSecretHolds until(Instant endsAt) {
            return new FormerSecretHolds(
                    Message.of("partner.former-secret-holds"),
                    List.of("keepFormerDays"),
                    endsAt.atOffset(ZoneOffset.UTC));
        }
    }

    record PermissionNotForPartners(Message message, List<String> path) implements UserError {

        PermissionNotForPartners() {
            this(Message.of("partner.permission-not-for-partners"), List.of("permission"));
        }
    }

    record GrantOverlaps(
            Message message,
            List<String> path,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) implements UserError {

        static GrantOverlaps with(GrantedDays days) {
            return new GrantOverlaps(
                    Message.of("partner.grant-overlaps"), List.of("startsOn"), days.startsOn(), days.endsOn());
        }
    }

    record GrantAlreadyOver(Message message, List<String> path) implements UserError {

        GrantAlreadyOver() {
            this(Message.of("partner.grant-over"), List.of());
        }
    }
}
