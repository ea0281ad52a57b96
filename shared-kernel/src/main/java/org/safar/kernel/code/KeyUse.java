package org.safar.kernel.code;

/** What a hub's key is for. */
public enum KeyUse implements Code {
    SIGNATURE,
    ENCRYPTION;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
