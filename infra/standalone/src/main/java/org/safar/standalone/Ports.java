package org.safar.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks before anything is started, so that a taken port is said in words and leaves nothing half started. */
final class Ports {
    private Ports() {}

    /** @throws CannotStart names the port and the option that chooses another */
    static void mustBeFree(int port, String what, String option) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart("Port " + port + " (" + what + ") is in use by another program."
                    + " Stop it, or choose another port with " + option + ".");
        }
    }
}
