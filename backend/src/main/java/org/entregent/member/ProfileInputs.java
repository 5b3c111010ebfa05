package org.entregent.member;

import static org.entregent.member.MemberInputs.SITE;
import static org.entregent.member.MemberInputs.TELEPHONE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.PhoneNumber;
import org.entregent.firm.Website;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of profiles, field by field as in the SDL. */
final class ProfileInputs {

    private static final String ROOT = "details";

    private ProfileInputs() {}

    record UpdateProfileInput(
            UUID commandId,
            @Nullable String memberId,
            int version,
            @Nullable ProfileDetailsInput details,
            @Nullable Boolean partnerListed) {

        Profile.Update check(InputCheck check) {
            return new Profile.Update(
                    Optional.ofNullable(details).flatMap(said -> said.check(check)),
                    Optional.ofNullable(partnerListed));
        }
    }

    record ProfileDetailsInput(
            String firmName,
            String phone,
            @Nullable String website,
            @Nullable String lookingFor,
            @Nullable String canIntroduce,
            List<SpokenLanguage> languages) {

        private static final int MOST_TEXT = 1_000;
        private static final int MOST_LANGUAGES = 10;

        /** Empty only when something was refused. */
        Optional<ProfileDetails> check(InputCheck check) {
            var firm = check.line(firmName, MemberInputs.MOST_FIRM, ROOT, "firmName");
            var site = MemberInputs.readOptional(check, website, Website::find, SITE)
                    .map(Website::address);
            var wanted = check.optionalText(lookingFor, MOST_TEXT, ROOT, "lookingFor");
            var known = check.optionalText(canIntroduce, MOST_TEXT, ROOT, "canIntroduce");
            var spoken = languages.stream().distinct().toList();
            check.require(
                    spoken.size() <= MOST_LANGUAGES,
                    Message.of("member.too-many-languages", MOST_LANGUAGES),
                    ROOT,
                    "languages");
            return MemberInputs.read(check, phone, PhoneNumber::find, TELEPHONE)
                    .map(number -> new ProfileDetails(firm, number.e164(), site.orElse(null), wanted, known, spoken));
        }
    }

    record PassFirstStepInput(@Nullable String memberId, FirstStep step) {}
}
