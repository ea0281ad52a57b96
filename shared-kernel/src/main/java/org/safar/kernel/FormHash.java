package org.safar.kernel;

/** SHA-256 of a signed form that stays with its custodian: 64 hex digits in small letters. Proves the form, tells nothing of it. */
public record FormHash(String value) {
    private static final int DIGITS = 64;

    public FormHash {
        Malformed.unless(Ids.isHex(value, DIGITS), RefusalCode.INVALID_ID, "64 hex digits in small letters");
    }
}
