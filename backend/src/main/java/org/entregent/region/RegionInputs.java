package org.entregent.region;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.region.Region.RegionName;
import org.jspecify.annotations.Nullable;

/** The inputs of the verbs of regions, field by field as in the SDL. */
final class RegionInputs {

    private static final int MOST_NAME = 100;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private RegionInputs() {}

    record OpenRegionInput(
            UUID commandId,
            String parentId,
            String code,
            String name,
            String timeZone,
            MoneyInput yearlyFee,
            MoneyInput promisedRevenue) {}

    record CorrectRegionInput(
            UUID commandId,
            String regionId,
            int version,
            @Nullable String parentId,
            String code,
            String name,
            String timeZone,
            MoneyInput yearlyFee,
            MoneyInput promisedRevenue) {}

    /** In the case in which codes are kept. */
    static RegionName name(InputCheck check, String code, String name) {
        var canonical = code.strip().toUpperCase(Locale.ROOT);
        check.require(CODE.matcher(canonical).matches(), Message.of("region.code"), "code");
        return new RegionName(canonical, check.line(name, MOST_NAME, "name"));
    }
}
