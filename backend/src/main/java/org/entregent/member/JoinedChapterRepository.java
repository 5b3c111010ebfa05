package org.entregent.member;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import org.entregent.graph.Reference;
import org.entregent.member.Member.Seat;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Knows the chapters that somebody can join. */
@Repository
class JoinedChapterRepository {

    /** @param isClosed whether it meets no more */
    record JoinedChapter(Seat seat, boolean isClosed) {}

    private static final Statement HOLD = Statement.of(select(CHAPTER.ID, CHAPTER.NAME, CHAPTER.CLOSED_ON)
            .from(CHAPTER)
            .where(CHAPTER.REGION_ID.eq(value(CHAPTER.REGION_ID)), CHAPTER.ID.eq(value(CHAPTER.ID)))
            .forShare());

    /** Keeps others from closing it until the transaction ends. None where its region isn't open. */
    Question<Optional<JoinedChapter>> hold(Reference chapter) {
        return HOLD.with(CHAPTER.REGION_ID, chapter.region())
                .with(CHAPTER.ID, chapter.uuid())
                .find(row -> new JoinedChapter(
                        new Seat(row.get(CHAPTER.ID), row.get(CHAPTER.NAME)),
                        row.getOrNull(CHAPTER.CLOSED_ON) != null));
    }
}
