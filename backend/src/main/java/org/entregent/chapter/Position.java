package org.entregent.chapter;

import org.entregent.command.InputCheck;
import org.entregent.command.Message;

/** A point of the map: WGS 84, in degrees. */
record Position(double latitude, double longitude) {

    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    /** As it was sent, field by field as in the SDL. */
    record PositionInput(double latitude, double longitude) {

        Position check(InputCheck check) {
            require(check, latitude, MOST_LATITUDE, "latitude");
            require(check, longitude, MOST_LONGITUDE, "longitude");
            return new Position(latitude, longitude);
        }

        private static void require(InputCheck check, double degrees, int most, String field) {
            check.require(
                    Math.abs(degrees) <= most, Message.of("input.range", -most, most), "meeting", "position", field);
        }
    }

    /** As people write it: {@code 49.1829, -0.3707}. */
    String told() {
        return latitude + ", " + longitude;
    }
}
