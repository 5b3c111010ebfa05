package org.entregent.member;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entregent.Owner;

/** Trades to be made one. */
final class MergeSamples {

    private static final String PAIRS = """
            select a.code || ' ' || b.code from specialty a cross join specialty b
            where a.code <> b.code and a.retired_on is null and b.retired_on is null
              and exists (select from member where specialty_code = a.code and status = 'ACTIVE')
              and exists (select from member where specialty_code = b.code and status = 'ACTIVE')
              and %s exists (select from member x join member y using (region_id, chapter_id)
                where x.specialty_code = a.code and y.specialty_code = b.code
                  and x.status in ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE')
                  and y.status in ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE'))
            order by 1 limit 1""";

    private MergeSamples() {}

    /** Two trades that members hold, never both in one chapter. */
    static Map<String, Object> merging() {
        return merging(Owner.ask(PAIRS.formatted("not")));
    }

    /** Two trades that both have their seat in some chapter. */
    static Map<String, Object> colliding() {
        return merging(Owner.ask(PAIRS.formatted("")));
    }

    private static Map<String, Object> merging(String pair) {
        var codes = pair.split(" ");
        return new LinkedHashMap<>(Map.of(
                "commandId",
                UUID.randomUUID().toString(),
                "fromId",
                "spe_" + codes[0],
                "intoId",
                "spe_" + codes[1],
                "version",
                Integer.valueOf(Owner.ask("select version from specialty where code = '" + codes[0] + "'"))));
    }
}
