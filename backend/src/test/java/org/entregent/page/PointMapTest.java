package org.entregent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entregent.page.PointMap.Place;
import org.entregent.page.PointMap.Point;
import org.junit.jupiter.api.Test;

/** Places lie on a map as they do on the ground, and each can be pressed. */
class PointMapTest {

    private static final Place CAEN = new Place("Caen", "/a", 49.18, -0.37);
    private static final Place LISIEUX = new Place("Lisieux", "/b", 49.15, 0.23);
    private static final Place FALAISE = new Place("Falaise", "/c", 48.89, -0.20);

    @Test
    void northIsUpAndEastIsRight() {
        var points = PointMap.of(List.of(CAEN, LISIEUX, FALAISE)).points();
        assertThat(points).extracting(Point::number).containsExactly(1, 2, 3);
        assertThat(points).extracting(Point::name).containsExactly("Caen", "Lisieux", "Falaise");
        assertThat(x(points.get(0))).isLessThan(x(points.get(2))).isLessThan(x(points.get(1)));
        assertThat(y(points.get(0))).isLessThan(y(points.get(2)));
        assertThat(points).allSatisfy(PointMapTest::isInside);
    }

    /** From Caen to Lisieux it is 44 km as the crow flies. */
    @Test
    void distancesAreThoseOnTheGround() {
        var map = PointMap.of(List.of(CAEN, LISIEUX, FALAISE));
        var unit = (Double.parseDouble(map.scale().to()) - 6) / map.scale().kilometres();
        var caen = map.points().get(0);
        var lisieux = map.points().get(1);
        var kilometres = Math.hypot(x(caen) - x(lisieux), y(caen) - y(lisieux)) / unit;
        assertThat(kilometres).isBetween(43.0, 45.0);
        assertThat(map.scale().kilometres()).isEqualTo(10);
    }

    @Test
    void pointsOfOnePlaceLieBesideEachOther() {
        var points = PointMap.of(IntStream.range(0, 20)
                        .mapToObj(number -> new Place("Caen " + number, "/", 49.18, -0.37))
                        .toList())
                .points();
        for (var one : points) {
            isInside(one);
            for (var other : points) {
                if (one.number() != other.number()) {
                    assertThat(Math.hypot(x(one) - x(other), y(one) - y(other))).isGreaterThan(6);
                }
            }
        }
    }

    @Test
    void withoutPlacesThereIsNothing() {
        assertThat(PointMap.of(List.of()).points()).isEmpty();
    }

    private static void isInside(Point point) {
        assertThat(x(point)).isBetween(6.0, 94.0);
        assertThat(y(point)).isBetween(6.0, 64.0);
    }

    private static double x(Point point) {
        return Double.parseDouble(point.x());
    }

    private static double y(Point point) {
        return Double.parseDouble(point.y());
    }
}
