package org.entregent.referral;

import java.util.Optional;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.PhoneNumber;
import org.entregent.referral.ReferralInputs.ReferralProspectInput;
import org.jspecify.annotations.Nullable;

/** Who is recommended, and how to reach them: by phone, by e-mail, or by both. */
record Prospect(
        String name,
        @Nullable String firmName,
        @Nullable String phone,
        @Nullable String email) {

    private static final int MOST_NAME = 200;
    private static final String ROOT = "prospect";

    static Prospect check(InputCheck check, ReferralProspectInput input) {
        var name = check.line(input.name(), MOST_NAME, ROOT, "name");
        var firmName = check.optionalLine(input.firmName(), MOST_NAME, ROOT, "firmName");
        var phone = check.written(input.phone());
        var email = check.written(input.email());
        check.require(phone != null || email != null, Message.of("referral.prospect-unreachable"), ROOT);
        return new Prospect(name, firmName, dialled(check, phone), folded(check, email));
    }

    private static @Nullable String dialled(InputCheck check, @Nullable String phone) {
        var number = Optional.ofNullable(phone).flatMap(PhoneNumber::find);
        check.require(phone == null || number.isPresent(), Message.of("input.phone"), ROOT, "phone");
        return number.map(PhoneNumber::e164).orElse(null);
    }

    private static @Nullable String folded(InputCheck check, @Nullable String email) {
        var address = Optional.ofNullable(email).flatMap(EmailAddress::find);
        check.require(email == null || address.isPresent(), Message.of("input.email"), ROOT, "email");
        return address.map(EmailAddress::folded).orElse(null);
    }
}
