package org.entregent.graph;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A viewer of the fixture: regions by permission. */
public record FixtureViewer(
        Map<String, Integer[]> regions,
        UUID[] people,
        @Nullable String name,
        GraphTier tier,
        int epoch) implements GraphViewer {

    public static final UUID SOMEBODY = UUID.fromString("00000000-0000-7000-9000-000000100102");

    public static final FixtureViewer EVERYTHING =
            of("CLUBS", 1, 2, 3).and("PEOPLE", 1, 2, 3).and("SECRETS", 1, 2, 3);
    public static final FixtureViewer ALPHA = of("CLUBS", 1).and("PEOPLE", 1);
    public static final FixtureViewer NOBODY = new FixtureViewer(Map.of(), new UUID[0], null, GraphTier.PUBLIC, 7);

    public static FixtureViewer of(String permission, Integer... regions) {
        return new FixtureViewer(Map.of(permission, regions), new UUID[0], "Ada", GraphTier.SIGNED_IN, 7);
    }

    public FixtureViewer and(String permission, Integer... more) {
        Map<String, Integer[]> all = new java.util.HashMap<>(regions);
        all.put(permission, more);
        return new FixtureViewer(Map.copyOf(all), people, name, tier, epoch);
    }

    public FixtureViewer asPerson(UUID... ids) {
        return new FixtureViewer(regions, ids, name, tier, epoch);
    }

    public FixtureViewer inTier(GraphTier other) {
        return new FixtureViewer(regions, people, name, other, epoch);
    }

    public FixtureViewer atEpoch(int other) {
        return new FixtureViewer(regions, people, name, tier, other);
    }

    @Override
    public byte[] cursorSecret() {
        return new byte[] {1, 2, 3};
    }

    @Override
    public boolean holds(String permission) {
        return regions.containsKey(permission);
    }

    @Override
    public Integer[] regions(String permission) {
        return regions.getOrDefault(permission, new Integer[0]);
    }

    @Override
    public @Nullable Object value(String key) {
        return switch (key) {
            case "people" -> people;
            case "name" -> name;
            default -> throw new IllegalArgumentException(key);
        };
    }
}
