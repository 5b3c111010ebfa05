package org.entregent.stranger;

import java.time.Instant;
import org.entregent.statement.Bound;

/** What strangers wrote, and somebody is to decide. */
public interface WrittenByStrangers {

    /** Forgets the authors of what was written before the instant and is still undecided; what they wrote stays. */
    Bound forgetAuthors(int regionId, Instant before);
}
