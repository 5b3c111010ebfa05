package org.entregent.member;

import java.util.List;
import java.util.UUID;
import org.entregent.statement.Question;

/**
 * Knows which members have done something, or had something done to them, that a later feature keeps: whoever has is not taken back.
 */
public interface MemberDeeds {

    /** Of the members of an import in a region that is open: their ids. */
    Question<List<UUID>> listOf(int regionId, UUID importId);
}
