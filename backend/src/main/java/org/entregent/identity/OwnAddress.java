package org.entregent.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** Where this instance answers, for itself and for whoever started it on this machine. */
public final class OwnAddress {

    private OwnAddress() {}

    /** Without a path; of a server that runs. */
    public static String of(Environment environment) {
        return "http://" + host(environment) + ":" + environment.getRequiredProperty("local.server.port");
    }

    /** Whether nobody but this machine can reach it. */
    public static boolean isLoopback(Environment environment) {
        return !listening(environment).isBlank()
                && address(listening(environment)).isLoopbackAddress();
    }

    /** A server that listens everywhere answers here, too. */
    private static String host(Environment environment) {
        var listening = listening(environment);
        if (listening.isBlank()) {
            return "localhost";
        }
        var address = address(listening);
        if (address instanceof Inet6Address && !address.isAnyLocalAddress()) {
            return "[" + listening + "]";
        }
        return address.isAnyLocalAddress() || address.isLoopbackAddress() ? "localhost" : listening;
    }

    private static String listening(Environment environment) {
        return environment.getProperty("server.address", "");
    }

    private static InetAddress address(String listening) {
        try {
            return InetAddress.getByName(listening);
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException("This machine has no address " + listening, unknown);
        }
    }
}
