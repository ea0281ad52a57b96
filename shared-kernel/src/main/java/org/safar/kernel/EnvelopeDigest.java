package org.safar.kernel;

/** SHA-256 of a sealed envelope as it was handed in: 64 hex digits in small letters. Proves what passed, tells nothing of it. */
public record EnvelopeDigest(String value) {
    private static final int DIGITS = 64;

    public EnvelopeDigest {
        Malformed.unless(Ids.isHex(value, DIGITS), RefusalCode.INVALID_ID, "64 hex digits in small letters");
    }
}
