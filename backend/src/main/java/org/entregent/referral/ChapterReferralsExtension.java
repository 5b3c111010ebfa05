package org.entregent.referral;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL;

import org.entregent.graph.GraphExtension;
import org.entregent.schema.jooq.public_.tables.Chapter;
import org.springframework.stereotype.Component;

/** What a chapter's members gave and received: the rows of the chapter's region. */
@Component
final class ChapterReferralsExtension extends GraphExtension<Chapter> {

    ChapterReferralsExtension() {
        super("Chapter", CHAPTER);
        ReferralLists.choices(connection(
                        "referrals",
                        REFERRAL,
                        (chapter, referral) -> referral.REGION_ID
                                .eq(chapter.REGION_ID)
                                .and(referral.GIVER_CHAPTER_ID
                                        .eq(chapter.ID)
                                        .or(referral.RECEIVER_CHAPTER_ID.eq(chapter.ID)))))
                .along((chapter, referral, scope) -> ReferralPaths.of(chapter, referral))
                .holds((viewer, given) -> ReferralLists.OF_CHAPTER);
    }
}
