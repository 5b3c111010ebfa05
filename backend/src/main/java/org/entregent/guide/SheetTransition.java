package org.entregent.guide;

import static org.entregent.guide.SheetStatus.ARCHIVED;
import static org.entregent.guide.SheetStatus.CHANGES_REQUESTED;
import static org.entregent.guide.SheetStatus.DRAFT;
import static org.entregent.guide.SheetStatus.IN_REVIEW;
import static org.entregent.guide.SheetStatus.MERGED;
import static org.entregent.guide.SheetStatus.NEEDS_UPDATE;
import static org.entregent.guide.SheetStatus.PUBLISHED;
import static org.entregent.guide.SheetStatus.REJECTED;
import static org.entregent.guide.SheetStatus.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of a sheet's life: which verb leads from where to where, and whose it is. The only one: commands, the verbs that a reader
 * is offered, and their expression in SQL all rest on it.
 */
enum SheetTransition {
    WRITE(SheetAction.WRITE, Who.BOTH, EnumSet.of(DRAFT, CHANGES_REQUESTED, PUBLISHED, NEEDS_UPDATE), null),
    WRITE_IN_REVIEW(SheetAction.WRITE, Who.EDITORS, EnumSet.of(SUBMITTED, IN_REVIEW), null),
    RESTORE(SheetAction.RESTORE, Who.BOTH, EnumSet.of(DRAFT, CHANGES_REQUESTED, PUBLISHED, NEEDS_UPDATE), null),
    RESTORE_IN_REVIEW(SheetAction.RESTORE, Who.EDITORS, EnumSet.of(SUBMITTED, IN_REVIEW), null),
    SUBMIT(SheetAction.SUBMIT, Who.BOTH, EnumSet.of(DRAFT, CHANGES_REQUESTED), SUBMITTED),
    REVIEW(SheetAction.REVIEW, Who.EDITORS, EnumSet.of(SUBMITTED), IN_REVIEW),
    REQUEST_CHANGES(SheetAction.REQUEST_CHANGES, Who.EDITORS, EnumSet.of(SUBMITTED, IN_REVIEW), CHANGES_REQUESTED),
    REJECT(SheetAction.REJECT, Who.EDITORS, EnumSet.of(SUBMITTED, IN_REVIEW, CHANGES_REQUESTED), REJECTED),
    PUBLISH(
            SheetAction.PUBLISH,
            Who.EDITORS,
            EnumSet.of(DRAFT, SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, PUBLISHED, NEEDS_UPDATE, ARCHIVED),
            PUBLISHED),
    CONFIRM(SheetAction.CONFIRM, Who.BOTH, EnumSet.of(PUBLISHED, NEEDS_UPDATE), PUBLISHED),
    FALL_DUE(SheetAction.FALL_DUE, Who.NOBODY, EnumSet.of(PUBLISHED), NEEDS_UPDATE),
    ARCHIVE(SheetAction.ARCHIVE, Who.BOTH, EnumSet.of(DRAFT, CHANGES_REQUESTED, PUBLISHED, NEEDS_UPDATE), ARCHIVED),
    REOPEN(SheetAction.REOPEN, Who.EDITORS, EnumSet.of(REJECTED, ARCHIVED), DRAFT),
    MERGE(SheetAction.MERGE, Who.EDITORS, EnumSet.complementOf(EnumSet.of(MERGED)), MERGED);

    private static final class Who {

        static final Set<SheetActor> EDITORS = EnumSet.of(SheetActor.EDITOR);
        static final Set<SheetActor> BOTH = EnumSet.of(SheetActor.EDITOR, SheetActor.OWNER);
        static final Set<SheetActor> NOBODY = EnumSet.of(SheetActor.SYSTEM);

        private Who() {}
    }

    private final SheetAction action;
    private final Set<SheetActor> actors;
    private final Set<SheetStatus> from;
    private final @Nullable SheetStatus to;

    SheetTransition(SheetAction action, Set<SheetActor> actors, Set<SheetStatus> from, @Nullable SheetStatus to) {
        this.action = action;
        this.actors = actors;
        this.from = from;
        this.to = to;
    }

    SheetAction action() {
        return action;
    }

    Set<SheetActor> actors() {
        return EnumSet.copyOf(actors);
    }

    Set<SheetStatus> from() {
        return EnumSet.copyOf(from);
    }

    /** Where it leads a sheet that stands here. */
    SheetStatus target(SheetStatus status) {
        return to == null ? status : to;
    }

    /** The transition by which somebody does this to a sheet that stands here. */
    static Optional<SheetTransition> find(SheetAction action, SheetStatus status, SheetActor actor) {
        return Arrays.stream(values())
                .filter(transition -> transition.action == action)
                .filter(transition -> transition.isOpen(status, actor))
                .findFirst();
    }

    /** What somebody can do to a sheet that stands here, in the order of the table. */
    static List<SheetAction> actions(SheetStatus status, SheetActor actor) {
        return Arrays.stream(values())
                .filter(transition -> transition.isOpen(status, actor))
                .map(SheetTransition::action)
                .distinct()
                .toList();
    }

    private boolean isOpen(SheetStatus status, SheetActor actor) {
        return from.contains(status) && actors.contains(actor);
    }
}
