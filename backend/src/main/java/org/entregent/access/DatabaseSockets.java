package org.entregent.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/**
 * Knows the pool's connections to the database, since the driver makes its sockets here ({@code socketFactory}): when the database
 * no longer answers, whoever waits for it is woken by closing them, rather than by each statement's deadline.
 */
public final class DatabaseSockets extends SocketFactory {

    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();

    /** Ends what waits for the servers at these ports: another instance in the same process may have another server. */
    static void close(Set<String> ports) {
        for (var socket : OPEN) {
            if (ports.contains(Integer.toString(socket.getPort()))) {
                closeQuietly(socket);
            }
        }
    }

    @Override
    public Socket createSocket() {
        OPEN.removeIf(Socket::isClosed);
        var socket = new Socket();
        OPEN.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("The driver connects by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostAddress(), port);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        return createSocket(address, port);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // Then nobody waits for it.
        }
    }
}
