package org.safar.kernel.code;

/** Who says that the actor is who they are: the exchange checked the sign-in, or the hub vouches. */
public enum Voucher implements Code {
    EXCHANGE,
    HUB;

    @Override
    public String code() {
        return Codes.kebab(this);
    }
}
