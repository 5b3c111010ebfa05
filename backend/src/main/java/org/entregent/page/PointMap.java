package org.entregent.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Places of a territory as points of a plane that is {@value #WIDTH} wide and {@value #HEIGHT} high, for an SVG. North is
 * up, and distances are those on the ground but for points that would lie on each other: those are moved apart, so that each can be
 * pressed.
 *
 * @param points in the order of their places, which are numbered from 1
 * @param scale a length that one can picture, such as 20 km
 */
public record PointMap(List<Point> points, Scale scale) {

    static final int WIDTH = 100;
    static final int HEIGHT = 70;

    private static final double EDGE = 6;
    /** Between the middles of two points, twice a point's radius and a little more. */
    private static final double APART = 8.4;

    private static final int ROUNDS = 60;
    private static final double SAME = 0.01;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private static final double KILOMETRES_OF_A_DEGREE = 111.2;
    private static final double SMALLEST_KILOMETRES = 4;
    private static final List<Integer> LENGTHS = List.of(500, 200, 100, 50, 20, 10, 5, 2, 1);

    /** @param latitude, longitude WGS 84, degrees */
    public record Place(String name, String link, double latitude, double longitude) {}

    /** @param x, y in the view box, with a decimal point */
    public record Point(int number, String name, String link, String x, String y) {}

    /** @param to where its line ends, which begins at the left edge */
    public record Scale(int kilometres, String to) {}

    private record Position(double x, double y) {}

    public static PointMap of(List<Place> places) {
        if (places.isEmpty()) {
            return new PointMap(List.of(), new Scale(1, number(EDGE)));
        }
        var north = places.stream().mapToDouble(Place::latitude).summaryStatistics();
        var east = places.stream().mapToDouble(Place::longitude).summaryStatistics();
        var middle = (north.getMin() + north.getMax()) / 2;
        var narrowing = Math.cos(Math.toRadians(middle)) * KILOMETRES_OF_A_DEGREE;
        var unit = unit(
                (east.getMax() - east.getMin()) * narrowing,
                (north.getMax() - north.getMin()) * KILOMETRES_OF_A_DEGREE);
        var positions = places.stream()
                .map(place -> new Position(
                        WIDTH / 2.0 + (place.longitude() - (east.getMin() + east.getMax()) / 2) * narrowing * unit,
                        HEIGHT / 2.0 - (place.latitude() - middle) * KILOMETRES_OF_A_DEGREE * unit))
                .toList();
        return new PointMap(points(places, apart(positions)), scale(unit));
    }

    /** How many units of the view box a kilometre has, so that all of it fits. */
    private static double unit(double wide, double high) {
        return DoubleStream.of(
                        (WIDTH - 2 * EDGE) / Math.max(wide, SMALLEST_KILOMETRES),
                        (HEIGHT - 2 * EDGE) / Math.max(high, SMALLEST_KILOMETRES))
                .min()
                .orElseThrow();
    }

    /** The longest that takes no more than a third. */
    private static Scale scale(double unit) {
        var kilometres = LENGTHS.stream()
                .filter(length -> length * unit <= WIDTH / 3.0)
                .findFirst()
                .orElse(1);
        return new Scale(kilometres, number(EDGE + kilometres * unit));
    }

    private static List<Point> points(List<Place> places, List<Position> positions) {
        return IntStream.range(0, places.size())
                .mapToObj(index -> new Point(
                        index + 1,
                        places.get(index).name(),
                        places.get(index).link(),
                        number(positions.get(index).x()),
                        number(positions.get(index).y())))
                .toList();
    }

    private static List<Position> apart(List<Position> positions) {
        var moved = new ArrayList<>(positions);
        for (var round = 0; round < ROUNDS; round++) {
            for (var index = 0; index < moved.size(); index++) {
                for (var other = index + 1; other < moved.size(); other++) {
                    push(moved, index, other);
                }
            }
        }
        return moved;
    }

    /** Each by half of what they lack. Those at the same place go apart in all directions. */
    private static void push(List<Position> positions, int one, int other) {
        var from = positions.get(one);
        var to = positions.get(other);
        var distance = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (distance >= APART) {
            return;
        }
        var direction = distance < SAME
                ? GOLDEN_ANGLE * (one * ROUNDS + other)
                : Math.atan2(to.y() - from.y(), to.x() - from.x());
        var x = Math.cos(direction) * (APART - distance) / 2;
        var y = Math.sin(direction) * (APART - distance) / 2;
        positions.set(one, within(from.x() - x, from.y() - y));
        positions.set(other, within(to.x() + x, to.y() + y));
    }

    private static Position within(double x, double y) {
        return new Position(Math.clamp(x, EDGE, WIDTH - EDGE), Math.clamp(y, EDGE, HEIGHT - EDGE));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
