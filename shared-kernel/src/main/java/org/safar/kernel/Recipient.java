package org.safar.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whom something may be shared with by name: a hub ({@code UZ}) or an organisation under a registered code ({@code RU-IOM}). */
public record Recipient(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,16}){0,4}");

    public Recipient {
        Malformed.unless(
                FORM.matcher(value).matches(), RefusalCode.INVALID_ID, "a hub, or a registered code such as RU-IOM");
    }

    public static Recipient of(HubId hub) {
        return new Recipient(hub.code());
    }

    /** The hub that it is; empty where it is an organisation. */
    public Optional<HubId> hub() {
        return Stream.of(HubId.values()).filter(hub -> hub.code().equals(value)).findFirst();
    }
}
