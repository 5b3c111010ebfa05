package org.entregent.guide;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.graph.Reference;
import org.entregent.guide.PlaceRepository.Place;
import org.springframework.stereotype.Service;

/** Looks up the places and activities that a sheet is to name. */
@Service
class ContentService {

    private final PlaceRepository places;

    ContentService(PlaceRepository places) {
        this.places = places;
    }

    /** @return what it says, once somebody wants to know; refuses what doesn't exist */
    Supplier<SheetContent> complete(Command command, ReadContent content) {
        var exchange = command.exchange();
        var departments = exchange.ask(places.listDepartments(content.departments()));
        var communes = exchange.ask(places.listCommunes(content.communeCodes()));
        var activities = exchange.ask(places.countActivities(content));
        return () -> {
            var check = command.check();
            var known = communes.get().stream().map(Place::code).collect(Collectors.toSet());
            require(check, departments.get().containsAll(content.departments()), "department", "departments");
            require(check, known.containsAll(codes(content.communes())), "commune", "communeIds");
            require(check, known.containsAll(codes(content.seat())), "commune", "communeId");
            require(check, activities.get() == content.activities().size(), "activity", "activityIds");
            check.finish();
            return content.in(all(content, departments.get(), communes.get()));
        };
    }

    private static void require(InputCheck check, boolean exists, String what, String field) {
        check.require(exists, Message.of("guide." + what + "-not-found"), NetworkContentInput.ROOT, field);
    }

    /** A network is at home in the departments of its communes, too, but not for its seat alone. */
    private static List<String> all(ReadContent content, List<String> departments, List<Place> communes) {
        var covered = codes(content.communes());
        var ofTheirs = communes.stream()
                .filter(place -> covered.contains(place.code()))
                .map(Place::departmentCode);
        return Stream.concat(departments.stream(), ofTheirs).distinct().sorted().toList();
    }

    private static List<String> codes(List<Reference> references) {
        return references.stream().map(ReadContent::code).toList();
    }
}
