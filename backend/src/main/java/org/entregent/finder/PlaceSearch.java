package org.entregent.finder;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds the commune that somebody means by words, so that nobody has to know a code. */
@Component
class PlaceSearch {

    /** The region's own come first; of two with the same name the one of the region is meant. */
    private static final String DOCUMENT = """
            query PlaceSearch($words: String!, $department: String, $isInDepartment: Boolean!) {
              here: communes(search: $words, departmentCode: $department, first: 8) @include(if: $isInDepartment) {
                nodes { code name department { name } }
              }
              all: communes(search: $words, first: 8) { nodes { code name department { name } } }
            }""";

    private static final int LONGEST_WORDS = 100;

    private final PublicReader reader;

    PlaceSearch(PublicReader reader) {
        this.reader = reader;
    }

    /** What words may mean. */
    record Places(String words, List<Place> found, Optional<Place> meant) {

        static final Places NOT_ASKED = new Places("", List.of(), Optional.empty());

        boolean isUnclear() {
            return !words.isEmpty() && meant.isEmpty();
        }
    }

    record Place(String code, String name, String department) {

        private static Place of(JsonNode commune) {
            return new Place(
                    commune.required("code").asString(),
                    commune.required("name").asString(),
                    commune.at("/department/name").asString());
        }

        String words() {
            return name + " (" + department + ")";
        }
    }

    Places find(Visit visit, String regionCode, String given) {
        var words = given.length() > LONGEST_WORDS ? given.substring(0, LONGEST_WORDS) : given;
        var department = RegionCode.department(regionCode);
        var data = reader.read(
                visit,
                DOCUMENT,
                Map.of("words", words, "department", department.orElse(""), "isInDepartment", department.isPresent()));
        var here = places(data.path("here"));
        var found = Stream.concat(here.stream(), places(data.path("all")).stream())
                .distinct()
                .toList();
        return new Places(words, found, meant(words, here, found));
    }

    private static List<Place> places(JsonNode connection) {
        return connection.path("nodes").valueStream().map(Place::of).toList();
    }

    /** The only one, or the only one that is called so: in the region, else anywhere. */
    private static Optional<Place> meant(String words, List<Place> here, List<Place> found) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        var named = named(words, here);
        var candidates = named.isEmpty() ? named(words, found) : named;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** Accents, capitals, hyphens and spaces don't count. */
    private static List<Place> named(String words, List<Place> places) {
        var collator = Collator.getInstance(Locale.FRENCH);
        collator.setStrength(Collator.PRIMARY);
        return places.stream()
                .filter(place -> collator.compare(place.name(), words) == 0)
                .toList();
    }
}
