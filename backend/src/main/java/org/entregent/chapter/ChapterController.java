package org.entregent.chapter;

import org.entregent.chapter.ChapterInputs.CloseChapterInput;
import org.entregent.chapter.ChapterInputs.FoundChapterInput;
import org.entregent.chapter.ChapterInputs.MoveChapterInput;
import org.entregent.chapter.ChapterPayloads.ChapterPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The verbs of chapters. */
@Controller
class ChapterController {

    private final FoundChapterService founding;
    private final ChangeChapterService changing;

    ChapterController(FoundChapterService founding, ChangeChapterService changing) {
        this.founding = founding;
        this.changing = changing;
    }

    @MutationMapping
    ChapterPayload foundChapter(@Argument FoundChapterInput input) {
        return founding.found(input);
    }

    @MutationMapping
    ChapterPayload moveChapter(@Argument MoveChapterInput input) {
        return changing.move(input);
    }

    @MutationMapping
    ChapterPayload closeChapter(@Argument CloseChapterInput input) {
        return changing.close(input);
    }
}
