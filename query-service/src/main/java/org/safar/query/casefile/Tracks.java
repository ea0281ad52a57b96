package org.safar.query.casefile;

import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.RedressEvent;

/** What goes on beside identification, each on its own. */
public record Tracks(ProtectionTrack protection, MobilityTrack mobility, RedressTrack redress) {
    public static final Tracks NONE = new Tracks(ProtectionTrack.NONE, MobilityTrack.NONE, RedressTrack.NONE);

    Tracks on(ProtectionEvent event) {
        return new Tracks(protection.on(event), mobility, redress);
    }

    Tracks on(MobilityEvent event) {
        return new Tracks(protection, mobility.on(event), redress);
    }

    Tracks on(RedressEvent event) {
        return new Tracks(protection, mobility, redress.on(event));
    }
}
