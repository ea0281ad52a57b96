package org.safar.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * A line to a server on this machine that a test can cut and join again. Its own address stays, so what is behind it may stop, and
 * start on another port.
 */
public final class Cable implements AutoCloseable {
    private final ServerSocket entry;
    private final Set<Socket> open = new HashSet<>();
    private int target;

    private Cable(ServerSocket entry, int target) {
        this.entry = entry;
        this.target = target;
    }

    /** A whole line to the port. */
    public static Cable to(int port) {
        try {
            var cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.ofVirtual().start(cable::take);
            return cable;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where to connect to. */
    public int port() {
        return entry.getLocalPort();
    }

    /** Everybody who is connected is cut off, and nobody else gets through. */
    public synchronized void cut() {
        target = 0;
        open.forEach(Cable::end);
        open.clear();
    }

    /** Whole again, perhaps to another server. */
    public synchronized void joinTo(int port) {
        target = port;
    }

    @Override
    public void close() {
        cut();
        try {
            entry.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void take() {
        while (true) {
            try {
                join(entry.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized void join(Socket near) {
        if (target == 0) {
            end(near);
            return;
        }
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(near);
            open.add(far);
            Thread.ofVirtual().start(() -> pass(near, far));
            Thread.ofVirtual().start(() -> pass(far, near));
        } catch (IOException nobodyThere) {
            end(near);
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // both ends are told below
        } finally {
            end(from);
            end(to);
            forget(from, to);
        }
    }

    private synchronized void forget(Socket one, Socket other) {
        open.remove(one);
        open.remove(other);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // it is what was wanted
        }
    }
}
