package org.entregent.claim;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.entregent.command.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whether an address is of a network's own domain: that of its site, or of its published address, and of nobody else's. Exactly that
 * domain: an address at what lies above a site's host may be anybody's who has a site there.
 */
final class OwnDomain {

    private OwnDomain() {}

    /**
     * @param website of the published sheet
     * @param contactEmail of the published sheet
     */
    static boolean includes(EmailAddress email, @Nullable String website, @Nullable String contactEmail) {
        var domain = domain(email);
        return !FreeMail.includes(domain)
                && Stream.of(host(website), contactDomain(contactEmail)).anyMatch(domain::equals);
    }

    static String domain(EmailAddress email) {
        return email.folded().substring(email.folded().lastIndexOf('@') + 1);
    }

    private static String host(@Nullable String website) {
        if (website == null) {
            return "";
        }
        var host = URI.create(website).getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static String contactDomain(@Nullable String contactEmail) {
        return contactEmail == null
                ? ""
                : EmailAddress.find(contactEmail).map(OwnDomain::domain).orElse("");
    }
}
