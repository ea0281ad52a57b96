package org.safar.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports that nobody listens on, for what must know its address before it listens. They lie below those that a system gives to
 * connections (from 32,768 on Linux, from 49,152 elsewhere): one of those could be given away until it is listened on.
 */
public final class FreePorts {
    private static final int FIRST = 20_000;
    private static final int SPAN = 12_000;

    private static final AtomicInteger LAST =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(SPAN));

    private FreePorts() {}

    /** Never the same twice within twelve thousand. */
    public static int next() {
        for (var tried = 0; tried < SPAN; tried++) {
            var port = FIRST + Math.floorMod(LAST.incrementAndGet(), SPAN);
            if (isFree(port)) return port;
        }
        throw new IllegalStateException("no port between " + FIRST + " and " + (FIRST + SPAN) + " is free");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
