package org.entregent.visitor;

import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.VISITOR;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.UUID;
import org.entregent.member.MemberDeeds;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Component;

/** Whom members invited. */
@Component
final class VisitorDeeds implements MemberDeeds {

    private static final Statement INVITED = Statement.of(select(MEMBER.ID)
            .from(MEMBER)
            .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.IMPORT_ID.eq(value(MEMBER.IMPORT_ID)))
            .and(exists(selectOne()
                    .from(VISITOR)
                    .where(VISITOR.REGION_ID.eq(MEMBER.REGION_ID))
                    .and(VISITOR.CHAPTER_ID.eq(MEMBER.CHAPTER_ID))
                    .and(VISITOR.INVITER_ID.eq(MEMBER.ID)))));

    @Override
    public Question<List<UUID>> listOf(int regionId, UUID importId) {
        return INVITED.with(MEMBER.REGION_ID, regionId)
                .with(MEMBER.IMPORT_ID, importId)
                .list(row -> row.get(MEMBER.ID));
    }
}
