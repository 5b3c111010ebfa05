package org.entregent.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The network address that a request comes from, as far as it tells callers apart: of IPv6 the first half, since a household or a
 * machine has all of the other. Whether a proxy is believed about it is the server's setting, see infra/README.md.
 */
record CallerAddress(String network) {

    private static final int BYTES_OF_NETWORK = 8;
    private static final CallerAddress UNKNOWN = new CallerAddress("");

    static CallerAddress of(@Nullable InetSocketAddress remote) {
        return remote == null || remote.getAddress() == null ? UNKNOWN : of(remote.getAddress());
    }

    static CallerAddress of(InetAddress address) {
        return new CallerAddress(
                address instanceof Inet6Address
                        ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_NETWORK)
                        : address.getHostAddress());
    }
}
