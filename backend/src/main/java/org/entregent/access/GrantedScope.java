package org.entregent.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A permission in one region as a partner's token writes it: {@code referrals.read:fr-14}, lower case, never without a region. */
public record GrantedScope(Permission permission, String regionCode) {

    private static final int MOST_IN_A_TOKEN = 100;

    private static final Pattern FORM = Pattern.compile("([a-z]+(?:-[a-z]+)*\\.[a-z]+):([a-z]{2}(?:-[a-z0-9]{1,3})?)");

    /** More than a hundred in one token give nothing at all: the token would not fit a request's header anyway. */
    public static boolean areTooMany(Collection<?> scopes) {
        return scopes.size() > MOST_IN_A_TOKEN;
    }

    /** Empty for whatever grants nothing: another form, an unknown permission, one that partners may not hold. */
    public static Optional<GrantedScope> find(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var region = matcher.group(2).toUpperCase(Locale.ROOT);
        return Permission.findByScope(matcher.group(1))
                .filter(Permission::openToPartners)
                .map(permission -> new GrantedScope(permission, region));
    }

    /** A registry entry, whose permission is written as the scope without its region. */
    static Optional<GrantedScope> of(String permission, String regionCode) {
        return find(permission + ":" + regionCode.toLowerCase(Locale.ROOT));
    }

    public String text() {
        return permission.scope() + ":" + regionCode.toLowerCase(Locale.ROOT);
    }
}
