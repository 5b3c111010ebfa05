package org.entregent.partner;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entregent.access.Permission;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of partner organisations, field by field as in the SDL. */
final class PartnerInputs {

    private static final int MOST_NAME = 100;
    private static final int MOST_FORMER_DAYS = 30;
    private static final Pattern CLIENT_NAME = Pattern.compile("[a-z][a-z0-9-]{2,62}");

    private PartnerInputs() {}

    record RegisterPartnerInput(UUID id, String name, String contactName, String contactEmail) {

        Organisation check(InputCheck check) {
            var email = EmailAddress.find(contactEmail);
            check.require(email.isPresent(), Message.of("input.email"), "contactEmail");
            return new Organisation(
                    id,
                    check.line(name, MOST_NAME, "name"),
                    check.line(contactName, MOST_NAME, "contactName"),
                    email.map(EmailAddress::folded).orElse(""));
        }
    }

    record CreateClientInput(
            UUID commandId,
            String organisationId,
            String name,
            @Nullable LocalDate expiresOn) {

        /** What is no name of a client is refused. */
        void check(InputCheck check) {
            check.require(CLIENT_NAME.matcher(name).matches(), Message.of("partner.client-name"), "name");
        }

        /** For the history of changes. */
        Map<String, String> told() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("name", name);
            fields.put("organisation", organisationId);
            if (expiresOn != null) {
                fields.put("expiresOn", expiresOn.toString());
            }
            return fields;
        }
    }

    record RotateClientSecretInput(UUID commandId, String clientId, int version, int keepFormerDays) {

        void check(InputCheck check) {
            check.require(
                    keepFormerDays >= 0 && keepFormerDays <= MOST_FORMER_DAYS,
                    Message.of("input.range", 0, MOST_FORMER_DAYS),
                    "keepFormerDays");
        }
    }

    record GrantPartnerInput(
            UUID id,
            String clientId,
            String regionId,
            Permission permission,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        GrantedDays check(InputCheck check) {
            check.require(
                    endsOn == null || !endsOn.isBefore(startsOn), Message.of("partner.ends-before-start"), "endsOn");
            return new GrantedDays(startsOn, endsOn);
        }
    }

    record RevokeGrantInput(UUID commandId, String grantId) {}
}
