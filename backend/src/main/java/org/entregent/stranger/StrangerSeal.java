package org.entregent.stranger;

import java.util.UUID;
import org.entregent.identity.Sealing;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Encrypts where a stranger wants to be told, so that a copy of the database tells nobody's address. */
@Component
public class StrangerSeal {

    private final Sealing sealing;

    StrangerSeal(Sealing sealing) {
        this.sealing = sealing;
    }

    /**
     * The address as it is kept.
     *
     * @param table of what they wrote; what is kept with it opens nowhere else
     */
    public String seal(Table<?> table, UUID id, String address) {
        return sealing.seal(address, place(table, id));
    }

    /** The address as they wrote it. */
    public String open(Table<?> table, UUID id, String kept) {
        return sealing.open(kept, place(table, id));
    }

    private static String place(Table<?> table, UUID id) {
        return table.getName() + " " + id;
    }
}
