package org.entregent.finder;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a region's code says of the territory. */
final class RegionCode {

    /** ISO 3166-2 knows departments by the numbers that they have in France; other regions have letters. */
    private static final Pattern DEPARTMENT = Pattern.compile("FR-(\\d[\\dAB]|97\\d)");

    private RegionCode() {}

    /** The code of the department that the region is. */
    static Optional<String> department(String regionCode) {
        var code = DEPARTMENT.matcher(regionCode);
        return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
    }
}
