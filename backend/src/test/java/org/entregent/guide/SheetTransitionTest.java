package org.entregent.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.guide.SheetAction.ARCHIVE;
import static org.entregent.guide.SheetAction.CONFIRM;
import static org.entregent.guide.SheetAction.MERGE;
import static org.entregent.guide.SheetAction.PUBLISH;
import static org.entregent.guide.SheetAction.REJECT;
import static org.entregent.guide.SheetAction.REOPEN;
import static org.entregent.guide.SheetAction.REQUEST_CHANGES;
import static org.entregent.guide.SheetAction.RESTORE;
import static org.entregent.guide.SheetAction.REVIEW;
import static org.entregent.guide.SheetAction.SUBMIT;
import static org.entregent.guide.SheetAction.WRITE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole life of a sheet, said a second time. */
class SheetTransitionTest {

    private static final Map<SheetStatus, List<SheetAction>> EDITORS = Map.of(
            SheetStatus.DRAFT, List.of(WRITE, RESTORE, SUBMIT, PUBLISH, ARCHIVE, MERGE),
            SheetStatus.SUBMITTED, List.of(WRITE, RESTORE, REVIEW, REQUEST_CHANGES, REJECT, PUBLISH, MERGE),
            SheetStatus.IN_REVIEW, List.of(WRITE, RESTORE, REQUEST_CHANGES, REJECT, PUBLISH, MERGE),
            SheetStatus.CHANGES_REQUESTED, List.of(WRITE, RESTORE, SUBMIT, REJECT, PUBLISH, ARCHIVE, MERGE),
            SheetStatus.REJECTED, List.of(REOPEN, MERGE),
            SheetStatus.PUBLISHED, List.of(WRITE, RESTORE, PUBLISH, CONFIRM, ARCHIVE, MERGE),
            SheetStatus.NEEDS_UPDATE, List.of(WRITE, RESTORE, PUBLISH, CONFIRM, ARCHIVE, MERGE),
            SheetStatus.ARCHIVED, List.of(PUBLISH, REOPEN, MERGE),
            SheetStatus.MERGED, List.of());

    private static final Map<SheetStatus, List<SheetAction>> OWNERS = Map.of(
            SheetStatus.DRAFT, List.of(WRITE, RESTORE, SUBMIT, ARCHIVE),
            SheetStatus.SUBMITTED, List.of(),
            SheetStatus.IN_REVIEW, List.of(),
            SheetStatus.CHANGES_REQUESTED, List.of(WRITE, RESTORE, SUBMIT, ARCHIVE),
            SheetStatus.REJECTED, List.of(),
            SheetStatus.PUBLISHED, List.of(WRITE, RESTORE, CONFIRM, ARCHIVE),
            SheetStatus.NEEDS_UPDATE, List.of(WRITE, RESTORE, CONFIRM, ARCHIVE),
            SheetStatus.ARCHIVED, List.of(),
            SheetStatus.MERGED, List.of());

    @ParameterizedTest
    @EnumSource
    void everybodyDoesWhatIsTheirs(SheetStatus status) {
        assertThat(SheetTransition.actions(status, SheetActor.EDITOR)).isEqualTo(EDITORS.get(status));
        assertThat(SheetTransition.actions(status, SheetActor.OWNER)).isEqualTo(OWNERS.get(status));
        assertThat(SheetTransition.actions(status, SheetActor.SYSTEM))
                .isEqualTo(status == SheetStatus.PUBLISHED ? List.of(SheetAction.FALL_DUE) : List.of());
    }

    @Test
    void eachActionLeadsToOnePlace() {
        var places = Map.of(
                SUBMIT,
                SheetStatus.SUBMITTED,
                REVIEW,
                SheetStatus.IN_REVIEW,
                REQUEST_CHANGES,
                SheetStatus.CHANGES_REQUESTED,
                REJECT,
                SheetStatus.REJECTED,
                PUBLISH,
                SheetStatus.PUBLISHED,
                CONFIRM,
                SheetStatus.PUBLISHED,
                SheetAction.FALL_DUE,
                SheetStatus.NEEDS_UPDATE,
                ARCHIVE,
                SheetStatus.ARCHIVED,
                REOPEN,
                SheetStatus.DRAFT,
                MERGE,
                SheetStatus.MERGED);
        for (var transition : SheetTransition.values()) {
            for (var status : transition.from()) {
                assertThat(transition.target(status))
                        .as(transition.name())
                        .isEqualTo(places.getOrDefault(transition.action(), status));
            }
        }
    }

    @Test
    void everyActionIsSomebodys() {
        var theirs = EnumSet.noneOf(SheetAction.class);
        for (var transition : SheetTransition.values()) {
            theirs.add(transition.action());
        }
        assertThat(theirs).containsExactly(SheetAction.values());
    }
}
