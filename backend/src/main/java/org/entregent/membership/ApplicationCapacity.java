package org.entregent.membership;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.access.Role;
import org.entregent.access.Viewer;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;

/** In what capacity a viewer leads an application on. */
record ApplicationCapacity(Application application, Set<ApplicationActor> actors) {

    /** Refuses alike when the caller doesn't lead the chapter's applications on and when there is no such application. */
    static ApplicationCapacity require(Viewer viewer, Optional<Application> found) {
        return found.map(application -> new ApplicationCapacity(application, actors(viewer, application)))
                .filter(capacity -> !capacity.actors().isEmpty())
                .orElseThrow(ApplicationCapacity::notFound);
    }

    static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at("applicationId"));
    }

    private static Set<ApplicationActor> actors(Viewer viewer, Application application) {
        var region = application.regionId();
        var chapter = application.wanted().chapterId();
        var actors = EnumSet.noneOf(ApplicationActor.class);
        if (viewer.mayInChapter(Permission.APPLICATIONS_RUN, region, chapter)) {
            actors.add(ApplicationActor.OFFICER);
        }
        if (viewer.mayWholly(Permission.APPLICATIONS_RUN, region) || keepsPurse(viewer, chapter)) {
            actors.add(ApplicationActor.TREASURER);
        }
        return actors;
    }

    private static boolean keepsPurse(Viewer viewer, UUID chapter) {
        return viewer.offices().stream()
                .anyMatch(office -> office.role() == Role.SECRETARY_TREASURER && chapter.equals(office.chapterId()));
    }
}
