package org.entregent.stranger;

import org.entregent.http.NetworkAddress;
import org.entregent.page.Visit;

/**
 * How much strangers may write in a day.
 *
 * @param subject what is counted
 * @param perDay so much at most
 */
public record StrangerLimit(String subject, int perDay) {

    /** Of one network address: several people may share it. */
    public static StrangerLimit ofAddress(String purpose, Visit visit, int perDay) {
        return new StrangerLimit(
                "address " + purpose + " " + NetworkAddress.of(visit.from()).text(), perDay);
    }

    /** About one object, from one network address. */
    public static StrangerLimit ofAddressAbout(String purpose, Visit visit, Object target, int perDay) {
        return ofAddress(purpose + " " + target, visit, perDay);
    }

    /** About one object, such as a sheet, whoever writes. */
    public static StrangerLimit about(String purpose, Object target, int perDay) {
        return new StrangerLimit("about " + purpose + " " + target, perDay);
    }

    /** Of all together: more than that nobody could look through. */
    public static StrangerLimit ofAll(String purpose, int perDay) {
        return new StrangerLimit("all " + purpose, perDay);
    }
}
