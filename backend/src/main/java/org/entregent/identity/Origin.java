package org.entregent.identity;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** From where somebody tries: a network address, as far as one household or office has it for itself. */
final class Origin {

    private static final int SUBNET_BYTES = 8;

    private Origin() {}

    /** One household has a whole /64 of IPv6 addresses to try from. */
    static String of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, SUBNET_BYTES)));
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
