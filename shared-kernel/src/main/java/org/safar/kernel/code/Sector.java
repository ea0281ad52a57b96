package org.safar.kernel.code;

/** A section of ISIC Rev. 4: where labour was exploited. */
public enum Sector implements Code {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U;

    @Override
    public String code() {
        return name();
    }
}
