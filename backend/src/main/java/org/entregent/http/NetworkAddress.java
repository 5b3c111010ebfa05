package org.entregent.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as far as it tells callers apart: of IPv6 the first half, since a household or a machine has the
 * whole of the second. Whether a proxy is believed about it is the server's setting, see infra/README.md.
 *
 * @param text an IPv4 address, the first 16 hexadecimal digits of an IPv6 address, or what else stood in its place
 */
public record NetworkAddress(String text) {

    private static final int BYTES_OF_NETWORK = 8;
    private static final NetworkAddress UNKNOWN = new NetworkAddress("");

    public static NetworkAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    public static NetworkAddress of(@Nullable InetSocketAddress remote) {
        return remote == null || remote.getAddress() == null ? UNKNOWN : of(remote.getAddress());
    }

    public static NetworkAddress of(String address) {
        try {
            return of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException unreadable) {
            return new NetworkAddress(address);
        }
    }

    private static NetworkAddress of(InetAddress address) {
        return new NetworkAddress(
                address instanceof Inet6Address
                        ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_NETWORK)
                        : address.getHostAddress());
    }
}
